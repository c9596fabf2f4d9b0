/**
 * From what a page prints about its client to keyed hashes. Pure but for the hash function it is given; stores nothing.
 *
 * Identity is a chart id, or a name WITH a date of birth. A name alone is not enough: two clients may share it.
 */
import type { PageIdentity } from '../ehr/types.ts';
import type { Keys } from './keyring.ts';

/** Both null: the page does not say whose chart it is. */
export interface IdentityHashes {
  readonly chartHash: string | null;
  readonly nameHash: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hashes for the identity shown on a page of `host`. */
export async function hashIdentity(keys: Keys, host: string, identity: PageIdentity | null): Promise<IdentityHashes> {
  const chartId = identity?.chartId?.trim() ?? '';
  const name = normaliseName(identity?.name ?? '');
  const born = normaliseDate(identity?.dateOfBirth ?? '');
  const site = host.toLowerCase();
  // JSON keeps the parts apart: no host or name can run into its neighbour.
  return {
    chartHash: chartId ? await keys.hash(JSON.stringify(['chart', site, chartId])) : null,
    nameHash: name && born ? await keys.hash(JSON.stringify(['name', site, name, born])) : null,
  };
}

/** Lower case, no accents or punctuation, "Last, First" turned round, single spaces. Empty when nothing is left. */
export function normaliseName(text: string): string {
  const turned = text.replace(/^\s*([^,]+),\s*([^,]+?)\s*$/, '$2 $1');
  return turned
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * `YYYY-MM-DD` from the ways EHRs print a date of birth (ISO, month/day/year, "4 Mar 1990", "March 4, 1990"), ages and
 * labels around it ignored. Empty when there is no date.
 */
export function normaliseDate(text: string): string {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  if (numeric) {
    // US order, unless the first number cannot be a month.
    const [, first, second, year] = numeric;
    return Number(first) > 12 ? dateOf(year, second, first) : dateOf(year, first, second);
  }
  const dayFirst = /\b(\d{1,2})[\s.-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4})(?!\d)/i.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return '';
}

function monthOf(name: string | undefined): string {
  return String(months.indexOf((name ?? '').toLowerCase()) + 1);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const m = Number(month);
  const d = Number(day);
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return '';
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
