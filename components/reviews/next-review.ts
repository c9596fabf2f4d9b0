/**
 * The one day of the next review, for every part of the workspace: the strictest of the rules in force and of what was
 * agreed last. What was replaced is only ever named as such.
 */
import { profilesInForce } from '../../lib/check/rules/profiles.ts';
import {
  type AgreedReview,
  agreedReview,
  lastReview,
  madeOn,
  type ReviewDue,
  reviewDue,
} from '../../lib/plan/review/index.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { practice } from '../../lib/records/practice.ts';
import { sayDay } from '../measures/words.ts';
import { useRecords } from '../records/use-records.ts';
import { usePolicy } from '../trust/policy-note.tsx';

type Review = RecordValue<'review'>;

export interface NextReviewFacts {
  readonly population: string;
  /** Newest first, at least one. */
  readonly versions: readonly [PlanVersion, ...PlanVersion[]];
  readonly reviews: readonly Review[];
  readonly own: readonly string[] | undefined;
  readonly usual: readonly string[] | undefined;
  readonly ofPractice: string | undefined;
}
export interface NextReview {
  readonly due: ReviewDue;
  readonly agreed: AgreedReview | undefined;
  readonly last: Review | undefined;
  /** Day from which it counts. */
  readonly from: string;
  readonly profiles: readonly string[];
  /** "Was Apr 15, 2026, replaced on Mar 1, 2026 by the review." */
  readonly replaced: string | undefined;
}

export function nextReviewOf({ population, versions, reviews, own, usual, ofPractice }: NextReviewFacts): NextReview {
  const [current] = versions;
  const last = lastReview(reviews);
  const agreed = agreedReview(current, last);
  const profiles = profilesInForce(own, usual, ofPractice);
  const from = last?.date ?? current.content.startDate ?? madeOn(versions.at(-1) ?? current);
  const due = reviewDue({ since: from, agreed, profiles, population });
  return { due, agreed, last, from, profiles, replaced: replacedWords(agreed, last, versions) };
}

function replacedWords(agreed: AgreedReview | undefined, last: Review | undefined, versions: readonly PlanVersion[]) {
  if (!agreed?.was || !last) return undefined;
  const was = `Was ${sayDay(agreed.was)}, replaced on`;
  if (agreed.by === 'review') return `${was} ${sayDay(last.date)} by the review.`;
  const before = versions.findIndex(({ content }) => content.reviewDate !== agreed.on);
  const by = versions[(before < 0 ? versions.length : before) - 1];
  return by && `${was} ${sayDay(madeOn(by))} by version ${by.version} of the plan.`;
}

/** The same, read for a part that shows the day beside other things; null while it is read, and without a plan. */
export function useNextReview(
  client: { readonly id: string; readonly population: string },
  versions: readonly PlanVersion[],
): NextReview | null {
  const reviews = useRecords(client.id, 'review');
  const rules = useRecords(client.id, 'rules-for');
  const usual = useRecords(practice, 'checking');
  const policy = usePolicy();
  const [current, ...earlier] = versions;
  if (!current || reviews.state !== 'ready' || rules.state !== 'ready' || usual.state !== 'ready') return null;
  return nextReviewOf({
    population: client.population,
    versions: [current, ...earlier],
    reviews: reviews.records.map(({ value }) => value),
    own: rules.records[0]?.value.profiles,
    usual: usual.records[0]?.value.profiles,
    ofPractice: policy.ruleProfile,
  });
}

/** The plan as a sheet shows it: with the day that counts, where one was agreed at all. */
export function withNextReview(content: PlanContent, next: NextReview | null): PlanContent {
  return next?.agreed ? { ...content, reviewDate: next.due.on } : content;
}

/** Beside the date in the plan, where another day counts. */
export function reviewHint(
  { due, agreed, last, replaced }: NextReview,
  planDate: string | undefined,
  today: string,
): string | undefined {
  if (due.on === planDate) return undefined;
  const counts = `The next review ${due.on < today ? 'was due on' : 'is'} ${sayDay(due.on)}, set by ${due.by.name}.`;
  if (!planDate) return counts;
  if (agreed?.by === 'review' && agreed.was === planDate && replaced) return `${counts} ${replaced}`;
  return last && planDate <= last.date ? `${counts} The review of ${sayDay(last.date)} met this date.` : counts;
}
