/**
 * What a plan still lacks, as plain statements about its structure (missing links, missing parts). Data in, data out; it
 * never blocks saving and never judges the wording (that is `lint/`).
 */
import { hasBlank } from './blanks.ts';
import { isOpen } from './edit.ts';
import type { Goal, Objective, PlanContent } from './schema.ts';

export interface PlanGap {
  readonly kind:
    | 'no-diagnosis'
    | 'no-goal'
    | 'blank-left'
    | 'problem-without-goal'
    | 'goal-without-problem'
    | 'goal-without-objective'
    | 'goal-without-intervention'
    | 'objective-without-date'
    | 'objective-without-target'
    | 'objective-without-baseline'
    | 'objective-without-intervention'
    | 'no-review-date'
    | 'no-discharge-criteria'
    | 'no-step-down';
  /** Plain words for the screen. */
  readonly message: string;
  /** The goal, objective or problem it is about. */
  readonly about?: string;
}

/** Lists the gaps of a plan, most basic first. An empty list says the structure is whole, nothing more. */
export function planGaps(plan: PlanContent): readonly PlanGap[] {
  const open = plan.goals.filter((goal) => isOpen(goal.status));
  const gaps: PlanGap[] = [];
  if (plan.diagnoses.length === 0) gaps.push({ kind: 'no-diagnosis', message: 'No diagnosis yet' });
  if (open.length === 0) gaps.push({ kind: 'no-goal', message: 'No open goal yet' });
  // A blank is a sentence that says nothing yet, so it comes before what is merely missing.
  for (const goal of open) gaps.push(...blanksLeft(goal));
  for (const problem of plan.problems) {
    if (hasBlank(problem.text)) {
      gaps.push({ kind: 'blank-left', message: `“${problem.text}” still has a blank`, about: problem.id });
    }
    if (plan.goals.some((goal) => goal.problemIds.includes(problem.id))) continue;
    gaps.push({ kind: 'problem-without-goal', message: `No goal serves “${problem.text}”`, about: problem.id });
  }
  for (const goal of open) gaps.push(...goalGaps(goal, plan.problems.length > 0));
  if (!plan.reviewDate) gaps.push({ kind: 'no-review-date', message: 'No review date' });
  if (!plan.dischargeCriteria) gaps.push({ kind: 'no-discharge-criteria', message: 'No discharge criteria' });
  if (!plan.stepDown) gaps.push({ kind: 'no-step-down', message: 'How care steps down is not said' });
  return gaps;
}

/** Texts taken from a skeleton whose blanks nobody filled. */
function blanksLeft(goal: Goal): PlanGap[] {
  const named: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    [`Goal ${goal.number}`, goal.id, [goal.text, goal.clientWords]],
    ...goal.objectives
      .filter((objective) => isOpen(objective.status))
      .map((objective) => [`Objective ${goal.number}${objective.letter}`, objective.id, textsOf(objective)] as const),
    ...goal.interventions.map(
      (each, index) =>
        [`Intervention ${index + 1} of goal ${goal.number}`, each.id, [each.text, each.frequency]] as const,
    ),
  ];
  return named
    .filter(([, , texts]) => texts.some((text) => text !== undefined && hasBlank(text)))
    .map(([name, about]) => ({ kind: 'blank-left', message: `${name} still has a blank`, about }));
}

function textsOf({ text, baseline, target, doneWhen }: Objective): readonly (string | undefined)[] {
  return [text, baseline, target, doneWhen];
}

function goalGaps(goal: Goal, hasProblems: boolean): PlanGap[] {
  const gaps: PlanGap[] = [];
  const name = `Goal ${goal.number}`;
  if (hasProblems && goal.problemIds.length === 0) {
    gaps.push({ kind: 'goal-without-problem', message: `${name} is linked to no problem`, about: goal.id });
  }
  const objectives = goal.objectives.filter((objective) => isOpen(objective.status));
  if (objectives.length === 0) {
    gaps.push({ kind: 'goal-without-objective', message: `${name} has no open objective`, about: goal.id });
  }
  if (goal.interventions.length === 0) {
    gaps.push({ kind: 'goal-without-intervention', message: `${name} has no intervention`, about: goal.id });
  }
  for (const objective of objectives) {
    // Its blanks are said already; date and target are asked for once the sentence is whole.
    if (textsOf(objective).some((text) => text !== undefined && hasBlank(text))) continue;
    const label = `Objective ${goal.number}${objective.letter}`;
    if (!objective.dueDate) {
      gaps.push({ kind: 'objective-without-date', message: `${label} has no due date`, about: objective.id });
    }
    if (!objective.baseline) {
      gaps.push({ kind: 'objective-without-baseline', message: `${label} has no baseline`, about: objective.id });
    }
    if (isOrphan(goal, objective)) {
      gaps.push({
        kind: 'objective-without-intervention',
        message: `No intervention serves ${label.toLowerCase()}`,
        about: objective.id,
      });
    }
    if (!objective.target && !objective.doneWhen) {
      gaps.push({
        kind: 'objective-without-target',
        message: `${label} does not say when it is done`,
        about: objective.id,
      });
    }
  }
  return gaps;
}

/** Every intervention of the goal is tied to other objectives. Without any, that is said of the goal already. */
function isOrphan({ interventions }: Goal, { id }: Objective): boolean {
  return (
    interventions.length > 0 && interventions.every((each) => each.objectiveIds && !each.objectiveIds.includes(id))
  );
}

/** What a plan may still lack and yet be a draft to start from. */
const LATER: ReadonlySet<PlanGap['kind']> = new Set(['no-review-date', 'no-discharge-criteria', 'no-step-down']);

/**
 * Whether the plan can be worked with: a diagnosis, goals that serve a problem, objectives with baseline, target and
 * date, an intervention for each, no blank left. It says nothing about whether the plan is good.
 */
export function isDraftReady(gaps: readonly PlanGap[]): boolean {
  return gaps.every((gap) => LATER.has(gap.kind));
}
