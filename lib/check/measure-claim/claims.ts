/**
 * Progress as the note puts it against the measure that speaks for the goal: asked about where they point different ways.
 * Pure. A question, never a correction: scores err, and people know things that a score does not.
 */
import { changeBetween } from '../../measures/change.ts';
import type { Score } from '../rules/case.ts';
import type { CheckGoal, CheckPlan, CheckResult, Evidence } from '../types.ts';
import { SCALES, type Scale } from './scales.ts';
import type { NoteScore } from './scores.ts';

export interface Contradiction {
  readonly words: string;
  readonly evidence: readonly Evidence[];
  readonly goalId: string;
  readonly measure: string;
}

interface Pair {
  readonly now: number;
  readonly before: number;
  readonly evidence: readonly Evidence[];
}

/** This session's score and the one before it; null when there is only one. */
function pairOf(scale: Scale, note: readonly NoteScore[], stored: readonly Score[], day: string): Pair | null {
  const earlier = stored.filter(({ measure, date }) => measure === scale.scoring.measure && date < day);
  const today = stored.filter(({ measure, date }) => measure === scale.scoring.measure && date === day).at(-1);
  const here = note.find(({ measure }) => measure === scale.scoring.measure);
  const now = here?.total ?? today?.total;
  const before = earlier.at(-1)?.total ?? here?.before;
  if (now === undefined || before === undefined) return null;
  return { now, before, evidence: here ? [here.evidence] : [] };
}

function wordsOf(goal: CheckGoal): string {
  return [goal.text, goal.clientWords ?? '', ...goal.objectives.map(({ text }) => text)].join(' ');
}

/** Whether a measure speaks for a goal: the goal names it, or it is about what the measure counts. */
function speaksFor(scale: Scale, goal: CheckGoal, alone: boolean): boolean {
  const text = wordsOf(goal);
  if (new RegExp(`(?<![\\p{L}\\p{N}-])(?:${scale.written})(?![\\p{L}])`, 'iu').test(text)) return true;
  return scale.speaksFor === '.' ? alone : new RegExp(scale.speaksFor, 'i').test(text);
}

/**
 * Goals whose stated progress and measure point different ways.
 *
 * @param stored scores on record, oldest first
 * @param day day of the session; scores after it do not count
 * @returns undefined when there is nothing to compare
 */
export function contradictionsIn(
  plan: CheckPlan,
  result: CheckResult,
  note: readonly NoteScore[],
  stored: readonly Score[],
  day: string,
): Contradiction[] | undefined {
  const found: Contradiction[] = [];
  let compared = false;
  for (const scale of SCALES) {
    const pair = pairOf(scale, note, stored, day);
    if (!pair) continue;
    const { direction, reliable, limit } = changeBetween(scale.scoring, pair.before, pair.now);
    if (reliable === undefined) continue;
    compared = true;
    if (!reliable) continue;
    for (const goal of plan.goals) {
      const stated = result.progress[goal.id] ?? 'unstated';
      const against = direction === 'worse' ? stated === 'improved' : stated === 'worse';
      if (!against || !speaksFor(scale, goal, plan.goals.length === 1)) continue;
      const evidence = [...pair.evidence, ...(result.goals[goal.id]?.evidence ?? []).slice(0, 1)];
      const said = `Goal ${goal.number ?? plan.goals.indexOf(goal) + 1} is said to be ${stated}`;
      const went = `${scale.name} went from ${pair.before} to ${pair.now}; ${limit} or more counts as reliable`;
      found.push({ words: `${said}, ${went}`, evidence, goalId: goal.id, measure: scale.scoring.measure });
    }
  }
  return compared ? found : undefined;
}
