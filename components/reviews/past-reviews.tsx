/**
 * Reviews there have been, newest first. Goals that are gone since are named as such, and so is a date for the next review
 * that something else took the place of: there is one next review, and it stands above.
 */
import { sayDate } from '../../lib/dates.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { NextReview } from './next-review.ts';

export function PastReviews({
  reviews,
  content,
  next,
  today,
}: {
  readonly reviews: readonly RecordValue<'review'>[];
  readonly content: PlanContent;
  readonly next: NextReview;
  readonly today: string;
}) {
  const nameOf = (goalId: string) => {
    const goal = content.goals.find(({ id }) => id === goalId);
    return goal ? `Goal ${goal.number}` : 'A goal no longer in the plan';
  };
  return (
    <ul class="tl-stack">
      {reviews.map((review, place) => (
        <li key={`${review.date} ${review.planVersion} ${review.nextReview}`}>
          <Disclosure
            summary={
              <>
                {sayDate(review.date, today)} · version {review.planVersion}
                {review.withClient ? ', with the client' : ''}
              </>
            }
          >
            <ul>
              {review.goals.map(({ goalId, progress, next, why }) => {
                const said = [progress, next].filter(Boolean).join(', ');
                return (
                  <li key={goalId}>
                    {nameOf(goalId)}
                    {said && `: ${said}`}
                    {why && <span class="tl-soft"> · {why}</span>}
                  </li>
                );
              })}
            </ul>
            <p class="tl-soft">{agreedWords(review, reviews[place - 1], next)}</p>
            {review.summary && <p class="tl-quote">{review.summary}</p>}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** The day that this review set, and what became of it. */
function agreedWords(
  { nextReview }: RecordValue<'review'>,
  after: RecordValue<'review'> | undefined,
  next: NextReview,
) {
  const set = `Set the next review for ${sayDay(nextReview)}`;
  if (after) return `${set}; it was held on ${sayDay(after.date)}.`;
  if (next.agreed?.by === 'plan') return `${set}; the plan has set another day since.`;
  return next.due.on === nextReview ? `${set}.` : `${set}; ${next.due.by.name} asks for an earlier day.`;
}
