/**
 * From the plan as it is stored to the part of it that a note is checked against. Pure. Leaves out what a session can no
 * longer work on (goals and objectives that are met or given up), so that nothing closed is ever asked for again.
 */
import type { CheckGoal, CheckPlan } from '../check/types.ts';
import { isOpen } from './edit.ts';
import type { Goal, PlanContent } from './schema.ts';

/**
 * Open goals in order of priority, with their lasting numbers and letters, so that "Goal 2" and "Obj 2b" in a note mean
 * what the therapist means by them even after a goal was closed or moved.
 */
export function toCheckPlan(plan: PlanContent): CheckPlan {
  return {
    diagnoses: plan.diagnoses.map((diagnosis) => diagnosis.code),
    problems: plan.problems.map((problem) => problem.text),
    goals: plan.goals.filter((goal) => isOpen(goal.status)).map(toCheckGoal),
  };
}

function toCheckGoal(goal: Goal): CheckGoal {
  return {
    id: goal.id,
    number: goal.number,
    text: goal.text,
    ...(goal.clientWords ? { clientWords: goal.clientWords } : {}),
    objectives: goal.objectives
      .filter((objective) => isOpen(objective.status))
      .map(({ id, letter, text }) => ({ id, letter, text })),
    // A technique's standard name finds more than the therapist's own sentence; both count.
    interventions: goal.interventions.flatMap(({ text, technique }) =>
      technique && technique.toLowerCase() !== text.toLowerCase() ? [technique, text] : [text],
    ),
  };
}
