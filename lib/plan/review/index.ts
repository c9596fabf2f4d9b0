/** Reviews of a plan: when one is due and by whose rule, and what changed since the last. */

export { amendments } from './amend.ts';
export { type DueBy, firstPlanDue, ownDate, type ReviewDue, reviewDue } from './due.ts';
export { changedSince, dueObjectives, madeOn, type Since } from './since.ts';
