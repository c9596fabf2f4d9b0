/**
 * Edits of a plan as pure functions: each takes a plan content and gives a new one. They keep the promises that views
 * rely on: goal numbers and objective letters are given once and never reused, links always point at something.
 * Must not: read the clock or make random ids by itself (callers pass them in).
 */
import { clientRanking, withClientRanking } from './client-ranking.ts';
import type { Goal, GoalStatus, Intervention, Objective, PlanContent, Problem } from './schema.ts';

/** Makes an id that is new to the plan. Injected so that the core stays deterministic. */
export type NewId = () => string;

export function emptyPlan(startDate: string): PlanContent {
  return { diagnoses: [], problems: [], goals: [], startDate };
}

/**
 * The number for the next goal: one above the highest that any version ever used. `usedBefore` is the highest number in
 * earlier versions, so that a deleted goal's number (and colour) never comes back on another goal.
 */
export function nextGoalNumber(plan: PlanContent, usedBefore = 0): number {
  return Math.max(usedBefore, 0, ...plan.goals.map((goal) => goal.number)) + 1;
}

/** a, b, … z, aa, ab, …: the letter after the highest one in use. */
export function nextObjectiveLetter(goal: Goal, usedBefore = 0): string {
  const highest = Math.max(usedBefore, 0, ...goal.objectives.map((objective) => letterIndex(objective.letter)));
  return letterOf(highest + 1);
}

/** Position of a letter, counted from 1 (a = 1, z = 26, aa = 27). */
export function letterIndex(letter: string): number {
  return [...letter].reduce((sum, char) => sum * 26 + (char.charCodeAt(0) - 96), 0);
}

function letterOf(index: number): string {
  let rest = index;
  let letter = '';
  while (rest > 0) {
    letter = String.fromCharCode(97 + ((rest - 1) % 26)) + letter;
    rest = Math.floor((rest - 1) / 26);
  }
  return letter;
}

export function addProblem(plan: PlanContent, text: string, newId: NewId): PlanContent {
  return { ...plan, problems: [...plan.problems, { id: newId(), text }] };
}

/** Takes a problem away and unlinks it from every goal. */
export function removeProblem(plan: PlanContent, problemId: string): PlanContent {
  return {
    ...plan,
    problems: plan.problems.filter((problem) => problem.id !== problemId),
    goals: plan.goals.map((goal) => ({ ...goal, problemIds: goal.problemIds.filter((id) => id !== problemId) })),
  };
}

export function changeProblem(plan: PlanContent, problem: Problem): PlanContent {
  return { ...plan, problems: plan.problems.map((old) => (old.id === problem.id ? problem : old)) };
}

/** Adds a goal at the end (lowest priority), linked to the problems given. */
export function addGoal(
  plan: PlanContent,
  goal: { readonly text: string; readonly problemIds?: readonly string[] },
  newId: NewId,
  usedBefore = 0,
): PlanContent {
  const added: Goal = {
    id: newId(),
    number: nextGoalNumber(plan, usedBefore),
    text: goal.text,
    status: 'active',
    problemIds: [...(goal.problemIds ?? [])],
    objectives: [],
    interventions: [],
  };
  return { ...plan, goals: [...plan.goals, added] };
}

export function changeGoal(
  plan: PlanContent,
  goalId: string,
  change: Partial<Omit<Goal, 'id' | 'number'>>,
): PlanContent {
  return { ...plan, goals: plan.goals.map((goal) => (goal.id === goalId ? { ...goal, ...change } : goal)) };
}

export function removeGoal(plan: PlanContent, goalId: string): PlanContent {
  return withClientRanking(
    { ...plan, goals: plan.goals.filter((goal) => goal.id !== goalId) },
    clientRanking(plan).filter((id) => id !== goalId),
  );
}

/** Moves a goal to another place in the ranking (0 is the highest priority); its number stays. */
export function moveGoal(plan: PlanContent, goalId: string, to: number): PlanContent {
  const moving = plan.goals.find((goal) => goal.id === goalId);
  if (!moving) return plan;
  const others = plan.goals.filter((goal) => goal.id !== goalId);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...plan, goals: [...others.slice(0, place), moving, ...others.slice(place)] };
}

export function addObjective(plan: PlanContent, goalId: string, text: string, newId: NewId): PlanContent {
  return onGoal(plan, goalId, (goal) => {
    const added: Objective = { id: newId(), letter: nextObjectiveLetter(goal), text, status: 'active' };
    return { ...goal, objectives: [...goal.objectives, added] };
  });
}

export function changeObjective(plan: PlanContent, goalId: string, objective: Objective): PlanContent {
  return onGoal(plan, goalId, (goal) => ({
    ...goal,
    objectives: goal.objectives.map((old) => (old.id === objective.id ? objective : old)),
  }));
}

/** Takes an objective away and unlinks it from every intervention. */
export function removeObjective(plan: PlanContent, goalId: string, objectiveId: string): PlanContent {
  return onGoal(plan, goalId, (goal) => ({
    ...goal,
    objectives: goal.objectives.filter((objective) => objective.id !== objectiveId),
    interventions: goal.interventions.map((intervention) =>
      serveObjectives(
        intervention,
        (intervention.objectiveIds ?? []).filter((id) => id !== objectiveId),
      ),
    ),
  }));
}

/** Links an intervention to some of its goal's objectives; none: it serves the goal as a whole. */
export function serveObjectives(
  { objectiveIds: _old, ...intervention }: Intervention,
  objectiveIds: readonly string[],
): Intervention {
  return objectiveIds.length === 0 ? intervention : { ...intervention, objectiveIds: [...objectiveIds] };
}

export function addIntervention(
  plan: PlanContent,
  goalId: string,
  intervention: Omit<Intervention, 'id'>,
  newId: NewId,
): PlanContent {
  return onGoal(plan, goalId, (goal) => ({
    ...goal,
    interventions: [...goal.interventions, { ...intervention, id: newId() }],
  }));
}

export function changeIntervention(plan: PlanContent, goalId: string, intervention: Intervention): PlanContent {
  return onGoal(plan, goalId, (goal) => ({
    ...goal,
    interventions: goal.interventions.map((old) => (old.id === intervention.id ? intervention : old)),
  }));
}

export function removeIntervention(plan: PlanContent, goalId: string, interventionId: string): PlanContent {
  return onGoal(plan, goalId, (goal) => ({
    ...goal,
    interventions: goal.interventions.filter((intervention) => intervention.id !== interventionId),
  }));
}

/** Open goals are those that a session can still work on. */
export function isOpen(status: GoalStatus): boolean {
  return status === 'active' || status === 'paused';
}

function onGoal(plan: PlanContent, goalId: string, edit: (goal: Goal) => Goal): PlanContent {
  return { ...plan, goals: plan.goals.map((goal) => (goal.id === goalId ? edit(goal) : goal)) };
}
