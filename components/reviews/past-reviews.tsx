/** Reviews there have been, newest first. Goals that are gone since are named as such. */
import { sayDate } from '../../lib/dates.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function PastReviews({
  reviews,
  content,
  today,
}: {
  readonly reviews: readonly RecordValue<'review'>[];
  readonly content: PlanContent;
  readonly today: string;
}) {
  const nameOf = (goalId: string) => {
    const goal = content.goals.find(({ id }) => id === goalId);
    return goal ? `Goal ${goal.number}` : 'A goal no longer in the plan';
  };
  return (
    <ul class="tl-stack">
      {reviews.map((review) => (
        <li key={`${review.date} ${review.planVersion}`}>
          <Disclosure
            summary={
              <>
                {sayDate(review.date, today)} · version {review.planVersion}
                {review.withClient ? ', with the client' : ''}{' '}
                <span class="tl-soft">next by {sayDay(review.nextReview)}</span>
              </>
            }
          >
            <ul>
              {review.goals.map(({ goalId, progress, next, why }) => (
                <li key={goalId}>
                  {nameOf(goalId)}: {progress}, {next}
                  {why && <span class="tl-soft"> · {why}</span>}
                </li>
              ))}
            </ul>
            {review.summary && <p class="tl-quote">{review.summary}</p>}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
