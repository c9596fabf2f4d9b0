/**
 * What changed since the last review: the plan, the sessions by goal, the scores, and which objectives are due. Feeds the
 * review form; counts and dates only, never note text. Pure.
 */
import { dayOf } from '../../dates.ts';
import { scoresTogether } from '../../measures/together.ts';
import { diffPlans, type PlanChange } from '../diff/index.ts';
import { isOpen } from '../edit.ts';
import type { PlanContent, PlanVersion } from '../schema.ts';

/** What is read of a kept session. */
export interface SessionFacts {
  readonly date: string;
  readonly goals: readonly {
    readonly goalId: string;
    readonly progress: 'improved' | 'same' | 'worse' | 'not stated';
  }[];
  readonly interventions: readonly string[];
}
export interface ScoreFacts {
  readonly date: string;
  readonly measure: string;
  /** Id of the scoring. */
  readonly scoring: string;
  readonly objectiveId?: string | undefined;
  readonly total: number;
}
export interface ScoreChange {
  readonly scoring: string;
  /** "1a", where the scores belong to an objective of the plan. */
  readonly objective?: string;
  readonly first: ScoreFacts;
  readonly last: ScoreFacts;
}

export interface GoalSince {
  readonly goalId: string;
  readonly number: number;
  readonly text: string;
  /** Sessions that served it, and the last of them. */
  readonly sessions: number;
  readonly lastOn?: string;
  readonly progress: Readonly<Record<'improved' | 'same' | 'worse', number>>;
}
export interface DueObjective {
  readonly goalId: string;
  /** "1a" */
  readonly label: string;
  readonly text: string;
  readonly due: string;
  readonly past: boolean;
}
export interface Since {
  readonly from: string;
  readonly sessions: number;
  readonly offPlan: number;
  readonly changes: readonly PlanChange[];
  readonly goals: readonly GoalSince[];
  readonly scores: readonly ScoreChange[];
  readonly due: readonly DueObjective[];
  /** Interventions of open goals that no kept session documents. */
  readonly unused: readonly string[];
}

export interface SinceInput {
  /** Newest first, at least one. */
  readonly versions: readonly PlanVersion[];
  /** Day of the last review, or of the first plan. */
  readonly from: string;
  /** The version that was reviewed then; the first when there was none. */
  readonly fromVersion: number;
  readonly sessions: readonly SessionFacts[];
  readonly scores: readonly ScoreFacts[];
  readonly today: string;
}

export function changedSince({ versions, from, fromVersion, sessions, scores, today }: SinceInput): Since {
  const current = versions[0];
  const before = versions.find(({ version }) => version === fromVersion) ?? versions.at(-1);
  const content: PlanContent = current?.content ?? { diagnoses: [], problems: [], goals: [] };
  const recent = sessions.filter(({ date }) => date >= from);
  const open = content.goals.filter(({ status }) => isOpen(status));
  const documented = new Set(recent.flatMap(({ interventions }) => interventions));
  return {
    from,
    sessions: recent.length,
    offPlan: recent.filter(({ goals }) => goals.length === 0).length,
    changes: current && before && before !== current ? diffPlans(before.content, content) : [],
    goals: open.map((goal): GoalSince => {
      const served = recent.flatMap(({ date, goals }) =>
        goals.filter(({ goalId }) => goalId === goal.id).map(({ progress }) => ({ date, progress })),
      );
      const count = (what: string) => served.filter(({ progress }) => progress === what).length;
      const lastOn = served
        .map(({ date }) => date)
        .sort()
        .at(-1);
      return {
        goalId: goal.id,
        number: goal.number,
        text: goal.text,
        sessions: served.length,
        ...(lastOn ? { lastOn } : {}),
        progress: { improved: count('improved'), same: count('same'), worse: count('worse') },
      };
    }),
    scores: scoreChanges(scores, from, content),
    due: dueObjectives(content, today),
    // Without a single kept session nothing can be said about use.
    unused:
      recent.length === 0
        ? []
        : open.flatMap(({ interventions }) =>
            interventions.flatMap(({ id, text }) => (documented.has(id) ? [] : [text])),
          ),
  };
}

/**
 * By scoring, and objective where it is for one: the last score before the day (else the first since) against the newest.
 * Scores of different scorings or objectives are never compared.
 */
function scoreChanges(scores: readonly ScoreFacts[], from: string, content: PlanContent): Since['scores'] {
  const labels = new Map(
    content.goals.flatMap(({ number, objectives }) => objectives.map(({ id, letter }) => [id, `${number}${letter}`])),
  );
  const changes = scoresTogether(scores).flatMap((given): ScoreChange[] => {
    const own = given.toSorted((a, b) => a.date.localeCompare(b.date));
    const last = own.at(-1);
    const first = own.findLast(({ date }) => date <= from) ?? own[0];
    if (!first || !last || last.date < from) return [];
    const objective = labels.get(last.objectiveId ?? '');
    return [{ scoring: last.scoring, ...(objective ? { objective } : {}), first, last }];
  });
  const order = ({ scoring, objective }: ScoreChange) => `${scoring} ${objective ?? ''}`;
  return changes.toSorted((a, b) => order(a).localeCompare(order(b)));
}

/** Open objectives of open goals that have a date, the earliest first. */
export function dueObjectives(content: PlanContent, today: string): readonly DueObjective[] {
  return content.goals
    .filter(({ status }) => isOpen(status))
    .flatMap((goal) =>
      goal.objectives.flatMap(({ letter, text, status, dueDate }) =>
        dueDate && isOpen(status)
          ? [{ goalId: goal.id, label: `${goal.number}${letter}`, text, due: dueDate, past: dueDate < today }]
          : [],
      ),
    )
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** The day a version was made, where the therapist is. */
export const madeOn = (version: PlanVersion): string => dayOf(new Date(version.createdAt));
