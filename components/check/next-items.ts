/**
 * What comes first: at most three things, from a check result. Pure. They are pointers, not demands: a note may well be
 * right without them, and an empty note is asked for nothing.
 */
import type { CheckPlan, CheckResult } from '../../lib/check/types.ts';

export type NextItem =
  | { readonly kind: 'goal-missing'; readonly goalId: string; readonly number: number }
  | { readonly kind: 'no-goal' }
  | { readonly kind: 'no-intervention' }
  | { readonly kind: 'progress-unstated'; readonly goalId: string; readonly number: number }
  | { readonly kind: 'risk-not-mentioned' };

const MOST = 3;

/**
 * Order: no goal served at all, or else the first-priority goal missing; no technique named; progress not said for a goal
 * that is addressed; risk not mentioned. Affirmed risk stands above all of them in its own strip and takes one of the
 * three places.
 */
export function nextItems(plan: CheckPlan, result: CheckResult): NextItem[] {
  const items: NextItem[] = [];
  const numbered = plan.goals.map((goal, index) => ({ id: goal.id, number: goal.number ?? index + 1 }));
  const statusOf = (id: string) => result.goals[id]?.status ?? 'not-found';
  const first = numbered[0];
  if (first && numbered.every(({ id }) => statusOf(id) === 'not-found')) items.push({ kind: 'no-goal' });
  else if (first && statusOf(first.id) === 'not-found') {
    items.push({ kind: 'goal-missing', goalId: first.id, number: first.number });
  }
  if (result.interventions.length === 0) items.push({ kind: 'no-intervention' });
  for (const { id, number } of numbered) {
    if (statusOf(id) === 'addressed' && (result.progress[id] ?? 'unstated') === 'unstated') {
      items.push({ kind: 'progress-unstated', goalId: id, number });
    }
  }
  if (!result.risk.assessed && !result.risk.present) items.push({ kind: 'risk-not-mentioned' });
  return items.slice(0, result.risk.present ? MOST - 1 : MOST);
}
