/** Reviews of a plan: when one is due and by whose rule, and what changed since the last. */

export { type AgreedReview, agreedReview, lastReview, type ReviewLike, withAgreedDate } from './agreed.ts';
export { amendments } from './amend.ts';
export { type DueBy, firstPlanDue, type ReviewDue, reviewDue, withoutInterval } from './due.ts';
export { changedSince, dueObjectives, madeOn, type Since } from './since.ts';
