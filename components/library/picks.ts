/**
 * What is ticked in the library, and how it gets into a plan. Pure. Takes the skeletons as they stand, blanks included:
 * the plan says afterwards which are left.
 */
import type { GoalSkeleton, LibraryProblem } from '../../lib/evidence/goal-library/types.ts';
import {
  addGoal,
  addIntervention,
  addObjective,
  addProblem,
  changeObjective,
  type NewId,
} from '../../lib/plan/edit.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { withDay } from '../../lib/plan/skeleton.ts';

/** Ticked parts of one problem's skeletons. */
export interface Picks {
  /** Ids of objectives, such as `1.2`. */
  readonly objectives: readonly string[];
  /** Goal and technique, as `1 exposure`. */
  readonly techniques: readonly string[];
  /** Ids of goals. */
  readonly goals: readonly string[];
}

export const noPicks: Picks = { goals: [], objectives: [], techniques: [] };

const without = (list: readonly string[], gone: readonly string[]) => list.filter((each) => !gone.includes(each));
const withAll = (list: readonly string[], more: readonly string[]) => [...without(list, more), ...more];

/** A goal brings its objectives along; unticked, it takes everything of its own away. */
export function toggleGoal(picks: Picks, goal: GoalSkeleton): Picks {
  const objectives = goal.objectives.map((each) => each.id);
  if (!picks.goals.includes(goal.id)) {
    return { ...picks, goals: [...picks.goals, goal.id], objectives: withAll(picks.objectives, objectives) };
  }
  return {
    goals: without(picks.goals, [goal.id]),
    objectives: without(picks.objectives, objectives),
    techniques: without(
      picks.techniques,
      goal.techniques.map((name) => techniqueKey(goal, name)),
    ),
  };
}

/** An objective or technique needs its goal, so it ticks that too. */
export function toggleObjective(picks: Picks, goal: GoalSkeleton, id: string): Picks {
  if (picks.objectives.includes(id)) return { ...picks, objectives: without(picks.objectives, [id]) };
  return { ...picks, goals: withAll(picks.goals, [goal.id]), objectives: [...picks.objectives, id] };
}

export function toggleTechnique(picks: Picks, goal: GoalSkeleton, name: string): Picks {
  const key = techniqueKey(goal, name);
  if (picks.techniques.includes(key)) return { ...picks, techniques: without(picks.techniques, [key]) };
  return { ...picks, goals: withAll(picks.goals, [goal.id]), techniques: [...picks.techniques, key] };
}

export function techniqueKey(goal: GoalSkeleton, name: string): string {
  return `${goal.id} ${name}`;
}

/** "1 goal, 3 objectives": what the button is about to add. */
export function countWords({ goals, objectives }: Picks): string {
  const say = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return objectives.length === 0
    ? say(goals.length, 'goal')
    : `${say(goals.length, 'goal')}, ${say(objectives.length, 'objective')}`;
}

/** When objectives are due, as a day and in the words that go into their sentences. */
export interface Due {
  readonly date: string;
  readonly words: string;
}

/**
 * The plan with the picks added: the problem (once, by its words), then goals in the library's order, linked to it.
 *
 * @param due given to every objective added, and to the plan's review when it has none
 * @param usedNumber highest goal number any earlier version used
 * @returns the new plan and the ids of the goals added
 */
export function addPicks(
  plan: PlanContent,
  problem: LibraryProblem,
  skeletons: readonly GoalSkeleton[],
  picks: Picks,
  newId: NewId,
  usedNumber: number,
  due?: Due,
): { readonly plan: PlanContent; readonly goalIds: readonly string[] } {
  const known = plan.problems.find((each) => each.text.toLowerCase() === problem.name.toLowerCase());
  const dated = due && !plan.reviewDate ? { ...plan, reviewDate: due.date } : plan;
  let next = known ? dated : addProblem(dated, problem.name, newId);
  const problemId = known?.id ?? next.problems.at(-1)?.id;
  const goalIds: string[] = [];
  for (const skeleton of skeletons.filter((each) => picks.goals.includes(each.id))) {
    next = addGoal(next, { text: skeleton.text, problemIds: problemId ? [problemId] : [] }, newId, usedNumber);
    const goalId = next.goals.at(-1)?.id ?? '';
    goalIds.push(goalId);
    for (const { id, text, measure } of skeleton.objectives) {
      if (!picks.objectives.includes(id)) continue;
      next = addObjective(next, goalId, due ? withDay(text, due.words) : text, newId);
      const added = next.goals.at(-1)?.objectives.at(-1);
      if (!added) continue;
      const details = { ...(measure ? { measure } : {}), ...(due ? { dueDate: due.date } : {}) };
      next = changeObjective(next, goalId, { ...added, ...details });
    }
    for (const technique of skeleton.techniques) {
      if (!picks.techniques.includes(techniqueKey(skeleton, technique))) continue;
      next = addIntervention(next, goalId, { text: technique, technique }, newId);
    }
  }
  return { plan: next, goalIds };
}
