/**
 * The caseload's order: what is due, what ran out, what is off track, as of a day. Pure. It is worked out over a few facts
 * of each client (an entry), so that thousands can be put in order without opening their records; the rows that are shown
 * then come from the records themselves.
 */
import { profilesInForce } from '../check/rules/profiles.ts';
import { addDays, dayOf } from '../dates.ts';
import type { CaseloadRow, ClientSummary } from '../messaging/calls.ts';
import { firstPlanDue, type ReviewDue, reviewDue } from '../plan/review/index.ts';
import { foldForSearch } from '../text/fold.ts';
import type { CaseloadSummary } from './summary.ts';

/** What a client is put in order and found by. */
export interface CaseloadEntry {
  readonly id: string;
  readonly label: string;
  readonly population: string;
  readonly createdAt: string;
  /** Null: not drawn up yet, or the record cannot be read. */
  readonly facts: CaseloadFacts | null;
}

/** The part of a summary that dates and filters are worked out from. */
export interface CaseloadFacts extends Pick<CaseloadSummary, 'since' | 'agreed' | 'ownProfiles' | 'notAgreed'> {
  readonly planned: boolean;
  /** Day of the earliest open objective that has one. */
  readonly firstDue: string | null;
  readonly offTrack: boolean;
  readonly amend: boolean;
}

export function entryOf(client: ClientSummary, summary: CaseloadSummary | null): CaseloadEntry {
  const { id, label, population, createdAt } = client;
  return { id, label, population, createdAt, facts: client.damaged || !summary ? null : factsOf(summary) };
}

function factsOf({ planVersion, since, agreed, ownProfiles, due, offTrack, notAgreed, amendments }: CaseloadSummary) {
  return {
    planned: planVersion !== null,
    since,
    agreed,
    ownProfiles,
    firstDue: due[0]?.on ?? null,
    offTrack: offTrack.length > 0,
    notAgreed,
    amend: amendments > 0,
  };
}

export const filters = ['all', 'due', 'past-objectives', 'off-track', 'not-agreed', 'amend', 'no-plan'] as const;
export type Filter = (typeof filters)[number];
export const orders = ['due', 'label'] as const;

/** Days ahead at which a review counts as due. */
const soon = 14;
/** Rows that are shown at once. */
export const perPage = 50;

/** What counts beside a client's own choice of rules. */
export interface RulesForAll {
  /** The therapist's choice for clients without their own. */
  readonly usual?: readonly string[] | undefined;
  /** What the practice has set. */
  readonly ofPractice?: string | undefined;
}

/** Whether there is a plan that reviews count from. */
function isReviewed(facts: CaseloadFacts): facts is CaseloadFacts & { readonly since: string } {
  return facts.planned && facts.since !== null;
}

/** The next review, or the first plan where a payer sets a day; null: none, or not read yet. */
function dueOf({ facts, population, createdAt }: CaseloadEntry, { usual, ofPractice }: RulesForAll): ReviewDue | null {
  if (!facts) return null;
  const profiles = profilesInForce(facts.ownProfiles ?? undefined, usual, ofPractice);
  if (!isReviewed(facts)) return firstPlanDue(dayOf(new Date(createdAt)), profiles) ?? null;
  return reviewDue({ since: facts.since, agreed: facts.agreed ?? undefined, profiles, population });
}

/** A row as the caseload shows it. */
export interface Row extends CaseloadRow {
  readonly due: ReviewDue | null;
  readonly dueKind: 'review' | 'first-plan';
  readonly pastObjectives: readonly { readonly label: string; readonly on: string }[];
}

export function rowOf({ client, summary }: CaseloadRow, today: string, rules: RulesForAll): Row {
  const entry = entryOf(client, summary);
  const reviewed = entry.facts !== null && isReviewed(entry.facts);
  return {
    client,
    summary,
    due: dueOf(entry, rules),
    dueKind: entry.facts === null || reviewed ? 'review' : 'first-plan',
    pastObjectives: (reviewed && summary?.due.filter(({ on }) => on < today)) || [],
  };
}

/** What somebody looks for in the caseload, and where in it they are. */
export interface CaseloadQuestion {
  readonly filter: Filter;
  /** Letters of a label; empty: everybody. */
  readonly query: string;
  readonly order: (typeof orders)[number];
  /** Counted from 0; one beyond the last is the last. */
  readonly page: number;
  /** The calendar day where the therapist is. */
  readonly today: string;
}

export interface ChosenPage {
  /** Ids of the clients on the page, in order. */
  readonly ids: readonly string[];
  readonly page: number;
  /** Clients who fit the question, on all pages. */
  readonly found: number;
  readonly total: number;
  /** How many each filter would show. */
  readonly counts: Readonly<Record<Filter, number>>;
  /** Clients whose summaries have to be drawn up. */
  readonly unread: readonly string[];
}

/** An entry with the day on which its next review or first plan is due. */
interface Dated {
  readonly entry: CaseloadEntry;
  readonly on: string | null;
}

/** The day of `dueOf`, worked out once for all clients of whom the same is known: thousands share some hundred days. */
function datesBy(rules: RulesForAll): (entry: CaseloadEntry) => string | null {
  const known = new Map<string, string | null>();
  return (entry) => {
    const { facts, population, createdAt } = entry;
    if (!facts) return null;
    // No rules of one's own is not the same as own rules that are none.
    const profiles = facts.ownProfiles?.join(',') ?? '*';
    const from = isReviewed(facts) ? ['review', facts.since] : ['first plan', createdAt];
    const key = [...from, facts.agreed?.on, profiles, population].join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const on = dueOf(entry, rules)?.on ?? null;
    known.set(key, on);
    return on;
  };
}

function matches({ entry: { facts }, on }: Dated, filter: Filter, today: string, soonest: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'due':
      return on !== null && on <= soonest;
    case 'past-objectives':
      return facts?.planned === true && facts.firstDue !== null && facts.firstDue < today;
    case 'off-track':
      return facts?.offTrack === true;
    case 'not-agreed':
      return facts?.notAgreed === true;
    case 'amend':
      return facts?.amend === true;
    case 'no-plan':
      return facts?.planned === false;
  }
}

/**
 * One page of the caseload: by the day on which something is due (those without one last), or by label.
 *
 * @param entries by label
 */
export function choosePage(
  entries: readonly CaseloadEntry[],
  { filter, query, order, page, today }: CaseloadQuestion,
  rules: RulesForAll,
): ChosenPage {
  const soonest = addDays(today, soon);
  const words = foldForSearch(query.trim());
  const counts = Object.fromEntries(filters.map((each) => [each, 0])) as Record<Filter, number>;
  const found: Dated[] = [];
  const unread: string[] = [];
  const dateOf = datesBy(rules);
  for (const entry of entries) {
    const dated = { entry, on: dateOf(entry) };
    const fits = filters.filter((each) => matches(dated, each, today, soonest));
    for (const each of fits) counts[each] += 1;
    if (entry.facts === null) unread.push(entry.id);
    if (fits.includes(filter) && (!words || foldForSearch(entry.label).includes(words))) found.push(dated);
  }
  // They come by label already; sorting is stable.
  if (order === 'due') {
    const day = ({ on }: Dated) => on ?? '9999';
    found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  }
  const at = Math.max(0, Math.min(page, Math.ceil(found.length / perPage) - 1));
  return {
    ids: found.slice(at * perPage, (at + 1) * perPage).map(({ entry }) => entry.id),
    page: at,
    found: found.length,
    total: entries.length,
    counts,
    unread,
  };
}
