/**
 * What a client's plan versions, documented sessions and scores say about the course so far: what was tried, what is in
 * use, which techniques were documented, and what the stuck ladder needs. Pure: facts in, facts out, no judgement.
 *
 * It reads links and numbers only. No note text is stored anywhere, so none comes in here.
 */

import { scoresTogether } from '../../measures/together.ts';
import { isOpen } from '../../plan/edit.ts';
import type { Goal, Intervention, PlanContent } from '../../plan/schema.ts';
import type { StuckInput } from '../stuck/index.ts';
import { type PhaseSoFar, type Position, phaseOf } from './phase.ts';

export interface PastSession {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly goals: readonly { readonly goalId: string; readonly progress: string }[];
  /** Ids of the plan's interventions that the note documents. */
  readonly interventions: readonly string[];
  /** Names of the technique vocabulary. */
  readonly techniques: readonly string[];
}

export interface PastScore {
  readonly date: string;
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the scoring. */
  readonly scoring: string;
  readonly objectiveId?: string | undefined;
  readonly total: number;
}

export interface Past {
  /** The plan in force. */
  readonly content: PlanContent;
  /** Earlier versions of the plan, in any order. */
  readonly earlier: readonly PlanContent[];
  /** In any order. */
  readonly sessions: readonly PastSession[];
  readonly scores: readonly PastScore[];
  /** Where the roadmaps point, given what is in use and what was documented; absent where no roadmap was asked. */
  readonly positionOn?: (inUse: readonly string[], documented: readonly string[]) => Position | undefined;
}

export interface CourseSoFar {
  /** Once on the plan and taken off before its goal was met, in the plan's words. */
  readonly tried: readonly string[];
  /** On the plan now, with the number of sessions that document it. */
  readonly inUse: readonly { readonly name: string; readonly notes: number }[];
  /** Techniques documented, oldest first, repeats included. */
  readonly documented: readonly string[];
  readonly stuck: StuckInput;
  /** How far it has come, as far as the records show. */
  readonly phase: PhaseSoFar;
}

/** Sessions before "in the plan and in no note" is worth saying. Our own choice: a plan needs time to be used. */
const FEW = 3;

/** What is known of the course so far. Without sessions, scores and earlier versions it is nearly empty, and right. */
export function courseOf({ content, earlier, sessions, scores, positionOn }: Past): CourseSoFar {
  const inOrder = sessions.toSorted((a, b) => a.date.localeCompare(b.date));
  const open = content.goals.filter((goal) => isOpen(goal.status));
  const current = open.flatMap((goal) => goal.interventions);
  const inUse = current.map((each) => ({ name: each.text, notes: notesOf(each, inOrder) }));
  const documented = inOrder.flatMap(({ techniques }) => techniques);
  return {
    tried: triedBefore(content, earlier, current),
    inUse,
    documented,
    phase: phaseOf(
      content,
      inOrder.length,
      positionOn?.(
        current.map(({ text }) => text),
        documented,
      ),
    ),
    stuck: {
      measureHistory: scoresTogether(scores).map((own) => ({
        scoring: own[0].scoring,
        scores: own.map(({ date, total }) => ({ date, value: total })),
      })),
      goalsWithoutProgress: open
        .map((goal) => ({ goalNumber: goal.number, notes: notesWithoutProgress(goal, inOrder) }))
        .filter(({ notes }) => notes > 0),
      unusedInterventions: inOrder.length < FEW ? [] : inUse.filter(({ notes }) => notes === 0).map(({ name }) => name),
    },
  };
}

function notesOf({ id, technique }: Intervention, sessions: readonly PastSession[]): number {
  return sessions.filter(
    ({ interventions, techniques }) =>
      interventions.includes(id) || (technique !== undefined && techniques.includes(technique)),
  ).length;
}

/** Notes on the goal since the last that says it improved. Notes that leave the goal out count neither way. */
function notesWithoutProgress({ id }: Goal, sessions: readonly PastSession[]): number {
  const progress = sessions.flatMap(({ goals }) => goals.filter(({ goalId }) => goalId === id)).map((g) => g.progress);
  return progress.length - 1 - progress.lastIndexOf('improved');
}

/** What is off the plan though its goal was not met. What helped a goal to be met was no failed try. */
function triedBefore(
  content: PlanContent,
  earlier: readonly PlanContent[],
  current: readonly Intervention[],
): readonly string[] {
  const met = new Set(content.goals.filter(({ status }) => status === 'met').map(({ id }) => id));
  const still = new Set(current.flatMap(({ text, technique }) => [plain(text), plain(technique ?? text)]));
  const tried = new Map<string, string>();
  for (const goal of [...earlier.flatMap(({ goals }) => goals), ...content.goals]) {
    if (met.has(goal.id)) continue;
    for (const { text, technique } of goal.interventions) {
      if (still.has(plain(text)) || (technique && still.has(plain(technique)))) continue;
      if (!tried.has(plain(text))) tried.set(plain(text), text);
    }
  }
  return [...tried.values()];
}

const plain = (text: string) => text.trim().toLowerCase();
