/**
 * Small changes of a plan that come up between reviews, each ready to be made, with reasons to choose from. Pure; whoever
 * makes one gives the reason and saves a new version, so that what was stays.
 */
import { addDays } from '../../dates.ts';
import { addGoal, changeGoal, changeObjective, isOpen, type NewId } from '../edit.ts';
import type { GoalStatus, PlanContent } from '../schema.ts';

export interface Amendment {
  readonly id: string;
  /** "Goal 2: met" */
  readonly label: string;
  /** Offered, never given unasked: the therapist takes one or writes another. */
  readonly reasons: readonly string[];
  /** What has to be typed for it, if anything: the label of the field. */
  readonly asks?: string;
  readonly apply: (plan: PlanContent, typed: string, newId: NewId, usedNumber: number) => PlanContent;
}

const endings: readonly (readonly [GoalStatus, string, readonly string[]])[] = [
  ['met', 'met', ['was reached']],
  ['paused', 'pause it', ['is paused: other needs come first', 'is paused: the client asked for it']],
  ['discontinued', 'stop it', ['is given up: it does not fit any more', 'is given up: the client asked for it']],
];

/** How long an objective that ran out gets unless another day is typed. */
const moreDays = 30;

/** What can be amended in this plan, the likeliest first: what ran out, then each goal, then something new. */
export function amendments(plan: PlanContent, today: string): readonly Amendment[] {
  const open = plan.goals.filter(({ status }) => isOpen(status));
  const later = open.flatMap((goal) =>
    goal.objectives
      .filter(({ status, dueDate }) => isOpen(status) && dueDate !== undefined && dueDate < today)
      .flatMap((objective): Amendment[] => {
        const name = `Objective ${goal.number}${objective.letter}`;
        return [
          {
            id: `${objective.id}/met`,
            label: `${name}: met`,
            reasons: [`${name} was reached`],
            apply: (now) => changeObjective(now, goal.id, { ...objective, status: 'met' }),
          },
          {
            id: `${objective.id}/later`,
            label: `${name}: ${moreDays} more days`,
            reasons: [`${name} needs more time`],
            apply: (now) => changeObjective(now, goal.id, { ...objective, dueDate: addDays(today, moreDays) }),
          },
        ];
      }),
  );
  const goals = open.flatMap((goal) =>
    endings.map(
      ([status, label, why]): Amendment => ({
        id: `${goal.id}/${status}`,
        label: `Goal ${goal.number}: ${label}`,
        reasons: why.map((each) => `Goal ${goal.number} ${each}`),
        apply: (now) => changeGoal(now, goal.id, { status }),
      }),
    ),
  );
  return [
    ...later,
    {
      id: 'new-goal',
      label: 'A new goal',
      reasons: ['A new need came up', 'The client asked for it'],
      asks: 'The goal',
      apply: (now, typed, newId, used) => addGoal(now, { text: typed }, newId, used),
    },
    ...goals,
  ];
}
