/**
 * The client's own ranking of the goals, beside the therapist's (which is the order of `plan.goals`). Pure. The two are
 * never averaged or reconciled: where they differ is for the two to talk about.
 */
import type { Goal, PlanContent } from './schema.ts';

/** Ids of the goals the client has ranked, what matters most first. */
export function clientRanking(plan: PlanContent): readonly string[] {
  return plan.goals
    .filter((goal) => goal.clientRank !== undefined)
    .toSorted((a, b) => (a.clientRank ?? 0) - (b.clientRank ?? 0))
    .map((goal) => goal.id);
}

/**
 * Puts a goal at a place in the client's own ranking (0 is what matters most); `null` takes it out. The others close up,
 * so that ranks always run from 1 without gaps. The therapist's order stays.
 */
export function rankForClient(plan: PlanContent, goalId: string, to: number | null): PlanContent {
  if (!plan.goals.some((goal) => goal.id === goalId)) return plan;
  const others = clientRanking(plan).filter((id) => id !== goalId);
  if (to === null) return withClientRanking(plan, others);
  const place = Math.min(Math.max(to, 0), others.length);
  return withClientRanking(plan, [...others.slice(0, place), goalId, ...others.slice(place)]);
}

/** Writes a ranking: ids in order, 1 first. Goals that are not in it have none. */
export function withClientRanking(plan: PlanContent, ranking: readonly string[]): PlanContent {
  const goals = plan.goals.map(({ clientRank: _old, ...goal }): Goal => {
    const place = ranking.indexOf(goal.id);
    return place < 0 ? goal : { ...goal, clientRank: place + 1 };
  });
  return { ...plan, goals };
}
