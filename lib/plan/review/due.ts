/**
 * When a plan is to be reviewed: the earliest of the date agreed last and what the chosen payers ask for, with who asks
 * and where that is written. Pure. It says which date a rule gives; whether a rule applies is the therapist's to know.
 */
import { FIRST_PLAN_DAYS, PROFILE_NAMES, type Profile, profileNamed, REVIEW_DAYS } from '../../check/rules/profiles.ts';
import { RULE_SOURCES, type RuleSourceId } from '../../check/rules/sources.ts';
import { addDays } from '../../dates.ts';
import type { AgreedReview } from './agreed.ts';

/** Where each interval between reviews is written. */
const reviewSources: Partial<Record<Profile, RuleSourceId>> = {
  GEN: 'practice',
  MED: 'medicare-cert',
  ANT: 'ca-anthem',
  CCBHC: 'ccbhc-me',
  CO: 'co-audit',
};
const firstPlanSources: Partial<Record<Profile, RuleSourceId>> = {
  NY: 'ny-599',
  ANT: 'ca-anthem',
  CCBHC: 'ccbhc-me',
  NJ: 'nj-10-52',
};

export interface DueBy {
  /** "Medicare", "the plan’s own date", or "the last review". */
  readonly name: string;
  /** Days it allows; absent for a date that was agreed. */
  readonly days?: number;
  /** Where it is written, with how well that could be read. */
  readonly source?: string;
}
export interface ReviewDue {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** What set the date. */
  readonly by: DueBy;
  /** The others that were weighed, later ones. */
  readonly others: readonly { readonly on: string; readonly by: DueBy }[];
}

const agreedBy = { plan: 'the plan’s own date', review: 'the last review' } as const;

export interface ReviewFacts {
  /** Day of the last review, or of the first plan when there was none. */
  readonly since: string;
  /** The date agreed last, when one was. */
  readonly agreed?: Pick<AgreedReview, 'on' | 'by'> | undefined;
  /** Names of rule profiles; unknown ones are passed over. Good practice always counts. */
  readonly profiles: readonly string[];
  readonly population: string;
}

function sourceWords(id: RuleSourceId | undefined): string | undefined {
  if (id === undefined) return undefined;
  const { title, where, seen } = RULE_SOURCES[id];
  if (seen === 'general') return title;
  return `${title}, ${where}${seen === 'second-hand' ? ' (second-hand)' : ''}`;
}

const known = (profiles: readonly string[]): readonly Profile[] => [
  ...new Set<Profile>([...profiles.flatMap((name) => profileNamed(name) ?? []), 'GEN']),
];

/** Every date that was weighed; the earliest wins, and of two on one day the rule before what was agreed. */
export function reviewDue({ since, agreed, profiles, population }: ReviewFacts): ReviewDue {
  const young = population === 'child' || population === 'adolescent';
  const dates = known(profiles).flatMap((profile): { on: string; by: DueBy }[] => {
    const limit = REVIEW_DAYS[profile];
    if (!limit) return [];
    const days = (young ? limit.child : undefined) ?? limit.adult;
    const source = sourceWords(reviewSources[profile]);
    return [{ on: addDays(since, days), by: { name: PROFILE_NAMES[profile], days, ...(source ? { source } : {}) } }];
  });
  if (agreed) dates.push({ on: agreed.on, by: { name: agreedBy[agreed.by] } });
  dates.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first, ...others] = dates;
  // Good practice has an interval, so there is always one.
  return first ? { ...first, others } : { on: addDays(since, 90), by: { name: PROFILE_NAMES.GEN }, others: [] };
}

/** Names of the chosen profiles for which no interval between reviews is known here: silence would pass for "none asked". */
export function withoutInterval(profiles: readonly string[]): readonly string[] {
  return known(profiles).flatMap((profile) => (REVIEW_DAYS[profile] ? [] : [PROFILE_NAMES[profile]]));
}

/** When the first plan is to be there, where a chosen payer says so; undefined when none does. */
export function firstPlanDue(admitted: string, profiles: readonly string[]): ReviewDue | undefined {
  const dates = known(profiles).flatMap((profile) => {
    const days = FIRST_PLAN_DAYS[profile];
    if (days === undefined) return [];
    const source = sourceWords(firstPlanSources[profile]);
    return [{ on: addDays(admitted, days), by: { name: PROFILE_NAMES[profile], days, ...(source ? { source } : {}) } }];
  });
  dates.sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first, ...others] = dates;
  return first && { ...first, others };
}
