/**
 * ICD-10-CM codes for mental, behavioural and related conditions: look-up, search, and what to say on a code that
 * cannot be used. Pure.
 *
 * It holds codes and official titles only (public domain), no diagnostic criteria.
 */
import conditionFile from './data/conditions.json' with { type: 'json' };
import icd from './data/icd.json' with { type: 'json' };
import type { CodeEntry } from './types.ts';

/** Edition of the code list, for display. */
export const icdEdition = { name: icd.edition, effective: icd.effective, origin: icd.origin } as const;

interface Row {
  readonly code: string;
  readonly description: string;
  readonly billable: boolean;
  /** Lower case, for search. */
  readonly text: string;
}

/** "Burn-out" is found as burn, out and burnout. */
function searchable(description: string): string {
  const lower = description.toLowerCase();
  const joined = (lower.match(/\w+(?:-\w+)+/g) ?? []).map((word) => word.replaceAll('-', ''));
  return [lower, ...joined].join(' ');
}

const rows: readonly Row[] = icd.codes.map((each) => {
  const [code, description, billable] = each as [string, string, number];
  return { code, description, billable: billable === 1, text: searchable(description) };
});
const byCode = new Map(rows.map((row) => [row.code, row]));
const retired = new Map(icd.retired.map((each) => [each[0], each] as const));

/** Lay word → code prefixes of the conditions people mean by it. */
const lay: readonly { readonly words: string; readonly codes: readonly string[]; readonly first: boolean }[] =
  conditionFile.conditions.flatMap((condition) =>
    condition.lay.map((words, index) => ({ words: words.toLowerCase(), codes: condition.codes, first: index === 0 })),
  );

/** Puts a typed code into its usual form: `f331` and `F33.1 ` become `F33.1`. */
export function normaliseCode(code: string): string {
  const plain = code.trim().toUpperCase().replace(/[\s.]/g, '');
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}

/** The billable codes below each category, however deep. */
const below = new Map<string, Row[]>();
for (const row of rows) {
  if (!row.billable) continue;
  for (let length = 3; length < row.code.length; length++) {
    const category = row.code.slice(0, length);
    if (!byCode.has(category)) continue;
    const known = below.get(category);
    if (known) known.push(row);
    else below.set(category, [row]);
  }
}
const children = (code: string): readonly Row[] => below.get(code) ?? [];

function noticeFor(row: Row): string | undefined {
  if (row.billable) return undefined;
  const former = retired.get(row.code);
  if (former) return `${row.code} stopped being billable in ${former[1]}. Use ${former[2]}.`;
  const billable = children(row.code);
  const examples = billable.slice(0, 4).map((each) => each.code);
  const more = billable.length > examples.length ? ' …' : '';
  return `${row.code} is a category and cannot be billed. Choose a code below it: ${examples.join(', ')}${more}`;
}

function toEntry(row: Row): CodeEntry {
  const notice = noticeFor(row);
  return {
    code: row.code,
    description: row.description,
    billable: row.billable,
    ...(notice ? { notice } : {}),
  };
}

/**
 * The entry for a code, whatever its punctuation or case; undefined when the list does not have it (see
 * {@link explainUnknownCode} for what to tell the therapist).
 */
export function findCode(code: string): CodeEntry | undefined {
  const row = byCode.get(normaliseCode(code));
  return row ? toEntry(row) : undefined;
}

/** A plain line on why a code is not in the list. */
export function explainUnknownCode(code: string): string {
  const typed = code.trim();
  if (/^\d{3}(\.\d{1,2})?$/.test(typed)) return `${typed} looks like an ICD-9-CM code; this list has ICD-10-CM codes.`;
  if (/^\d[A-Z]\d{1,2}/i.test(typed)) return `${typed} looks like an ICD-11 code; this list has ICD-10-CM codes.`;
  const normal = normaliseCode(typed);
  if (!/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(normal)) {
    return `"${typed}" is not an ICD-10-CM code. A code looks like F33.1.`;
  }
  for (let length = normal.length - 1; length >= 3; length--) {
    const parent = byCode.get(normal.slice(0, length).replace(/\.$/, ''));
    if (parent) {
      return `${normal} is not in ${icd.edition}. The nearest is ${parent.code}, ${parent.description.toLowerCase()}.`;
    }
  }
  return `${normal} is not among the mental and related codes of ${icd.edition}.`;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();

/** How well the words fit a text: every query word has to begin some word of it. 0 when one does not. */
function wordFit(text: string, words: readonly string[]): number {
  const parts = text.split(/[^a-z0-9]+/);
  let score = 0;
  for (const word of words) {
    const index = parts.findIndex((part) => part.startsWith(word));
    if (index < 0) return 0;
    score += (parts[index] === word ? 6 : 4) + (index === 0 ? 3 : 0);
  }
  // A short title that the words nearly fill comes before a long one that merely contains them.
  return score + 8 / parts.length;
}

/** Code prefixes that the lay query stands for, each with how well it fits. */
function layPrefixes(query: string): ReadonlyMap<string, number> {
  const fits = new Map<string, number>();
  for (const entry of lay) {
    if (!entry.words.startsWith(query) && !entry.words.split(' ').some((word) => word.startsWith(query))) continue;
    const fit = (entry.words === query ? 14 : 7) + (entry.first ? 2 : 0);
    for (const code of entry.codes) fits.set(code, Math.max(fits.get(code) ?? 0, fit + code.length / 4));
  }
  return fits;
}

function layFit(row: Row, prefixes: ReadonlyMap<string, number>): number {
  let best = 0;
  for (let length = row.code.length; length >= 3 && prefixes.size > 0; length--) {
    best = Math.max(best, prefixes.get(row.code.slice(0, length)) ?? 0);
  }
  return best;
}

/** What fits only by its category's title comes after what fits by its own. */
const inheritedLess = 2;

/** Among equals: the plain form before complications and remission, then the shorter code. */
function plainness(row: Row): number {
  const wording = /uncomplicated|unspecified$/.test(row.text)
    ? 1
    : /remission|intoxication|withdrawal/.test(row.text)
      ? -1
      : 0;
  return wording - row.code.length / 10;
}

/**
 * Codes by code prefix, by words of the title, or by lay words ("panic", "ptsd", "drinking"), best first. What fits a
 * category fits the codes below it as well, and every billable one of them comes before the category itself.
 *
 * @param limit how many at most; 20 when not given
 */
export function searchCodes(query: string, limit = 20): readonly CodeEntry[] {
  const text = plain(query);
  if (text === '') return [];
  const asCode = normaliseCode(query);
  const codeLike = /^[A-Z]\d/.test(asCode);
  const words = text.split(/[\s.]+/).filter((word) => word !== '');
  const prefixes = codeLike ? new Map<string, number>() : layPrefixes(text);
  const fits = new Map<Row, number>();
  for (const row of rows) {
    const fit = codeLike ? codeFit(row, asCode) : textFit(row, words, prefixes);
    if (fit > 0) fits.set(row, fit);
  }
  const scores = new Map<Row, number>();
  for (const [row, fit] of fits) if (row.billable) scores.set(row, fit + (codeLike ? 0 : plainness(row)));
  const categories = [...fits].filter(([row]) => !row.billable);
  for (const [category, fit] of categories) {
    // One that fits by itself keeps the place that its own words give it.
    for (const row of children(category.code)) {
      if (!fits.has(row)) scores.set(row, Math.max(scores.get(row) ?? 0, fit - inheritedLess + plainness(row)));
    }
  }
  // Only once all have what they inherit: a category stands below every code that it is the heading of.
  for (const [category, fit] of categories) {
    const lowest = Math.min(...children(category.code).map((row) => scores.get(row) ?? fit));
    scores.set(category, Math.min(fit + plainness(category), lowest - 0.01));
  }
  return [...scores]
    .sort(([a, first], [b, second]) => second - first || a.code.localeCompare(b.code))
    .slice(0, limit)
    .map(([row]) => toEntry(row));
}

function codeFit(row: Row, code: string): number {
  if (!row.code.startsWith(code)) return 0;
  return row.code === code && row.billable ? 100 : 50;
}

function textFit(row: Row, words: readonly string[], prefixes: ReadonlyMap<string, number>): number {
  const both = [wordFit(row.text, words), layFit(row, prefixes)];
  return Math.max(...both) + Math.min(...both) / 4;
}
