/**
 * The caseload as rows of one page: what is due, what ran out, what is off track, as of a day. Pure; reads summaries only.
 */
import { profilesInForce } from '../../lib/check/rules/profiles.ts';
import { dayOf, daysBetween } from '../../lib/dates.ts';
import type { CaseloadRow as Listed } from '../../lib/messaging/calls.ts';
import { firstPlanDue, type ReviewDue, reviewDue } from '../../lib/plan/review/index.ts';

export interface Row extends Listed {
  /** The next review, or the first plan where a payer sets a day; null: none, or not read yet. */
  readonly due: ReviewDue | null;
  readonly dueKind: 'review' | 'first-plan';
  readonly pastObjectives: readonly { readonly label: string; readonly on: string }[];
}

export const filters = ['all', 'due', 'past-objectives', 'off-track', 'not-agreed', 'amend', 'no-plan'] as const;
export type Filter = (typeof filters)[number];
export const filterWords: Readonly<Record<Filter, string>> = {
  all: 'Everybody',
  due: 'Review due within two weeks',
  'past-objectives': 'Objectives past due',
  'off-track': 'Off track',
  'not-agreed': 'Agreement not recorded',
  amend: 'A change was proposed',
  'no-plan': 'No plan yet',
};

/** Days ahead at which a review counts as due. */
const soon = 14;

/** What counts beside a client's own choice of rules. */
export interface RulesForAll {
  /** The therapist's choice for clients without their own. */
  readonly usual?: readonly string[] | undefined;
  /** What the practice has set. */
  readonly ofPractice?: string | undefined;
}

export function rowOf(listed: Listed, today: string, { usual, ofPractice }: RulesForAll): Row {
  const { client, summary } = listed;
  const population = client.population;
  if (!summary) return { ...listed, due: null, dueKind: 'review', pastObjectives: [] };
  const profiles = profilesInForce(summary.ownProfiles ?? undefined, usual, ofPractice);
  if (summary.planVersion === null || summary.since === null) {
    const due = firstPlanDue(dayOf(new Date(client.createdAt)), profiles) ?? null;
    return { ...listed, due, dueKind: 'first-plan', pastObjectives: [] };
  }
  const planDate = summary.planDate ?? undefined;
  return {
    ...listed,
    due: reviewDue({ since: summary.since, planDate, profiles, population }),
    dueKind: 'review',
    pastObjectives: summary.due.filter(({ on }) => on < today),
  };
}

function matches({ summary, due, pastObjectives }: Row, filter: Filter, today: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'due':
      return due !== null && daysBetween(today, due.on) <= soon;
    case 'past-objectives':
      return pastObjectives.length > 0;
    case 'off-track':
      return (summary?.offTrack.length ?? 0) > 0;
    case 'not-agreed':
      return summary?.notAgreed === true;
    case 'amend':
      return (summary?.amendments ?? 0) > 0;
    case 'no-plan':
      return summary?.planVersion === null;
  }
}

/** How many rows each filter would show. */
export function counts(rows: readonly Row[], today: string): Readonly<Record<Filter, number>> {
  const found = Object.fromEntries(filters.map((filter) => [filter, 0])) as Record<Filter, number>;
  for (const row of rows) for (const filter of filters) if (matches(row, filter, today)) found[filter] += 1;
  return found;
}

/** The rows asked for, by the day they are due (those without one last) or by label. */
export function choose(
  rows: readonly Row[],
  { filter, query, order }: { readonly filter: Filter; readonly query: string; readonly order: 'due' | 'label' },
  today: string,
): readonly Row[] {
  const words = query.trim().toLowerCase();
  const found = rows.filter(
    (row) => matches(row, filter, today) && (!words || row.client.label.toLowerCase().includes(words)),
  );
  // They come by label already; sorting is stable.
  if (order === 'label') return found;
  return found.toSorted((a, b) => {
    const [left, right] = [a.due?.on ?? '9999', b.due?.on ?? '9999'];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
