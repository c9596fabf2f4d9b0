/** Which goal a course of scores belongs to, so that it carries that goal's number and colour. Pure. */
import { findMeasure } from '../../lib/measures/directory.ts';
import type { Scoring } from '../../lib/measures/scoring.ts';
import type { Goal, Objective, PlanContent } from '../../lib/plan/schema.ts';

export interface GoalLink {
  readonly goal: Goal;
  readonly objective: Objective;
}

/** By the objective the score names, else by the first objective, in order of priority, that names the measure. */
export function goalOf(plan: PlanContent | undefined, scoring: Scoring, objectiveId?: string): GoalLink | undefined {
  for (const goal of plan?.goals ?? []) {
    const objective = goal.objectives.find((each) =>
      objectiveId ? each.id === objectiveId : each.measure && findMeasure(each.measure)?.id === scoring.measure,
    );
    if (objective) return { goal, objective };
  }
  return undefined;
}
