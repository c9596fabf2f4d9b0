/**
 * What comes first: at most three things, from a check result. Pure. They are pointers, not demands: a note may well be
 * right without them, and an empty note is asked for nothing.
 */
import type { CheckGoal, CheckResult } from '../../lib/check/types.ts';
import { goalState, servesNoGoal } from './goal-state.ts';

export type NextItem =
  | { readonly kind: 'blank'; readonly section: string }
  | { readonly kind: 'goal-missing'; readonly goalId: string; readonly number: number }
  | { readonly kind: 'no-goal' }
  | { readonly kind: 'no-intervention' }
  | { readonly kind: 'progress-unstated'; readonly goalId: string; readonly number: number }
  | { readonly kind: 'risk-not-mentioned' };

const MOST = 3;

/**
 * @param blanks names of the sections in which a blank, `___`, is still open: it comes first, as it must not be signed
 * @param goals those being worked on, most important first; paused ones are asked for nothing
 *
 * Order: an open blank; no goal served at all, or else the first-priority goal missing; no technique named; progress not said for a goal
 * that is addressed; risk not mentioned. Affirmed risk stands above all of them in its own strip and takes one of the
 * three places.
 */
export function nextItems(
  goals: readonly CheckGoal[],
  result: CheckResult,
  blanks: readonly string[] = [],
): NextItem[] {
  const items: NextItem[] = blanks.slice(0, 1).map((section) => ({ kind: 'blank', section }));
  const [first] = goals;
  if (first && servesNoGoal(goals, result)) items.push({ kind: 'no-goal' });
  else if (first && goalState(first, result).status === 'not-found') {
    items.push({ kind: 'goal-missing', goalId: first.id, number: first.number ?? 1 });
  }
  if (result.interventions.length === 0) items.push({ kind: 'no-intervention' });
  goals.forEach(({ id, number }, index) => {
    const served = result.goals[id]?.status === 'addressed';
    if (served && (result.progress[id] ?? 'unstated') === 'unstated') {
      items.push({ kind: 'progress-unstated', goalId: id, number: number ?? index + 1 });
    }
  });
  if (!result.risk.assessed && !result.risk.present) items.push({ kind: 'risk-not-mentioned' });
  return items.slice(0, result.risk.present ? MOST - 1 : MOST);
}
