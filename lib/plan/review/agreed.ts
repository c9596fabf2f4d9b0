/**
 * Which date for the next review was agreed last: the one in the plan, or the one that a review set. There is one at a time;
 * the other is replaced, and is only ever named as such. Pure. Rules that ask for an earlier day are weighed in `due.ts`.
 */
import type { PlanContent } from '../schema.ts';

/** What is read of a review. */
export interface ReviewLike {
  readonly date: string;
  readonly planVersion: number;
  readonly nextReview: string;
  /** The plan's own date at that time, null when it had none; absent in reviews from before it was kept. */
  readonly planDate?: string | null | undefined;
}

export interface AgreedReview {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly by: 'plan' | 'review';
  /** The date that this one replaced, while it would still be to come after the last review. */
  readonly was?: string;
}

/** The newest review: of two on one day the one kept later. */
export function lastReview<T extends ReviewLike>(reviews: readonly T[]): T | undefined {
  return reviews.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}

/**
 * The date agreed last; undefined when none was. A date in the plan counts again once a version after the review changed it;
 * one that the review already met is spent.
 */
export function agreedReview(
  current: { readonly version: number; readonly content: Pick<PlanContent, 'reviewDate'> },
  last: ReviewLike | undefined,
): AgreedReview | undefined {
  const { reviewDate } = current.content;
  if (!last) return reviewDate ? { on: reviewDate, by: 'plan' } : undefined;
  const { nextReview } = last;
  if (!reviewDate || reviewDate <= last.date || reviewDate === nextReview) return { on: nextReview, by: 'review' };
  // Where it is not known what the plan said at the review, the stricter of the two counts.
  const changed = last.planDate === undefined ? reviewDate < nextReview : reviewDate !== last.planDate;
  return current.version > last.planVersion && changed
    ? { on: reviewDate, by: 'plan', was: nextReview }
    : { on: nextReview, by: 'review', was: reviewDate };
}

/** The plan as it is to be shown outside the editor: with the date that counts, where a review set it. */
export function withAgreedDate(content: PlanContent, agreed: AgreedReview | undefined): PlanContent {
  return agreed?.by === 'review' ? { ...content, reviewDate: agreed.on } : content;
}
