/**
 * What a page says beside its fields: diagnosis codes, dates, signed state, whose chart it is. Pure functions over text
 * that the snapshot already holds.
 */
import type { PageIdentity } from '../types.ts';

/**
 * ICD-10-CM codes in a text, in order, without doubles. Codes of mental disorders and of the circumstances that
 * therapists code (F, Z, and R, G, T, X with a decimal part) only: other letter-digit pairs are rooms and form numbers.
 */
export function icdCodes(text: string): string[] {
  const found = new Set<string>();
  for (const [code] of text.matchAll(/\b(?:F\d\d(?:\.[0-9A-Z]{1,4})?|[GRTXZ]\d[0-9A-Z]\.[0-9A-Z]{1,4})\b/g))
    found.add(code);
  return [...found].slice(0, 12);
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dates = new RegExp(
  `\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b|\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d\\d)\\b|\\b(${months})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${months})[a-z]*\\.?,?[ -](\\d{4})\\b`,
  'i',
);

/** First date in a text as it is printed there; null when there is none. */
export const printedDate = (text: string): string | null => dates.exec(text)?.[0] ?? null;

/**
 * First date in a text as `YYYY-MM-DD`; null when there is none or it is impossible.
 *
 * @param dayFirst Whether 3/4/2026 is the third of April; the page's language tells (only the US writes the month first).
 */
export function isoDate(text: string, dayFirst = false): string | null {
  const m = dates.exec(text);
  if (!m) return null;
  const month = (name: string | undefined): number =>
    months.split('|').indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  let parts: [number, number, number];
  if (m[1]) parts = [Number(m[1]), Number(m[2]), Number(m[3])];
  else if (m[4]) {
    const [a, b] = [Number(m[4]), Number(m[5])];
    const year = Number(m[6]) + (m[6]?.length === 2 ? 2000 : 0);
    parts = a > 12 || (dayFirst && b <= 12) ? [year, b, a] : [year, a, b];
  } else parts = m[7] ? [Number(m[9]), month(m[7]), Number(m[8])] : [Number(m[12]), month(m[11]), Number(m[10])];
  const [y, mo, d] = parts;
  if (mo < 1 || mo > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(mo).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const dateLabel =
  /\b(?:date of (?:service|session|visit)|(?:session|service|appointment|visit|encounter|note) date|dos|date)\b:?/i;

/** Date that a line labels as the session's (same line or the next one). */
export function sessionDateIn(text: string, dayFirst: boolean): string | null {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (
      line.length > 120 ||
      !dateLabel.test(line) ||
      /birth|dob|review|target|due|complet|admission|start|end\b|next/i.test(line)
    )
      continue;
    const date = isoDate(`${line} ${(lines[i + 1] ?? '').slice(0, 40)}`, dayFirst);
    if (date) return date;
  }
  return null;
}

/** Why a note without editable fields is closed, in plain words; null when the page does not say. */
export function closedBecause(text: string): string | null {
  if (/\b(?:signed (?:by|on|and)|e-?signed|electronically signed|co-?signed)\b/i.test(text)) return 'signed';
  if (/\block(?:ed)\b/i.test(text)) return 'locked';
  return /\b(?:finali[sz]ed|completed on|addendum|amend(?:ed|ment)?)\b/i.test(text) ? 'finalised' : null;
}

const nameLike = /^\p{Lu}[\p{L}'’.-]+,?(?: [\p{Lu}("“][\p{L}'’.)"”-]*){1,3}$/u;
const notNames =
  /\b(?:note|notes|plan|client|clients|patient|patients|session|date|birth|dashboard|chart|summary|treatment|progress|record|details|overview|profile|calendar|settings|encounter|visit|assessment|soap|health|center|clinic|practice|dob|age)\b/i;

/**
 * Name and date of birth that stand together in a text: the name is the nearest name-like line above (or on) the line
 * with "DOB". A name without a date of birth is never trusted.
 */
export function identityIn(text: string): PageIdentity | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /\b(?:dob|d\.o\.b|date of birth|born)\b/i.test(line) && line.length < 200);
  if (at < 0) return null;
  const own = lines[at] ?? '';
  const after = own.slice(own.search(/\b(?:dob|d\.o\.b|date of birth|born)\b/i));
  const dateOfBirth = printedDate(`${after} ${(lines[at + 1] ?? '').slice(0, 40)}`);
  if (!dateOfBirth) return null;
  const candidates = [own.split(/[|,(·•–—-]?\s*\b(?:dob|d\.o\.b|date of birth|born)\b/i)[0] ?? ''];
  for (let i = at - 1; i >= 0 && i > at - 6; i--) candidates.push(lines[i] ?? '');
  const name = candidates
    .map((line) =>
      line
        .replace(/^(?:client|patient|name)(?: name)?:\s*/i, '')
        .replace(/\s*[[(#].*$/, '')
        .trim(),
    )
    .find((line) => line.length < 60 && nameLike.test(line) && !notNames.test(line));
  return name ? { name, dateOfBirth } : null;
}

/** Chart id in the address: the part after `clients/`, `patients/` and the like. */
export function chartIdIn(url: string): string | null {
  const m =
    /\/(?:clients?|patients?|charts?|people|members?|users)\/(?:(?:details|edit|view)\/)?([\w-]*\d[\w-]*|[a-z]{14,})(?=[/?#]|$)/i.exec(
      url,
    ) ?? /[?&](?:client|patient|chart|p)_?id=([\w-]+)/i.exec(url);
  return m?.[1] ?? null;
}

/** Id of the note in the address: the part after `notes/`, `encounters/` and the like. */
export function noteIdIn(url: string): string | null {
  const m =
    /\/(?:notes?|encounters?|sessions?|appointments?|visits?|events?|progress[-_]notes?|treatment[-_](?:notes?|plans?)|care[-_]plans?)\/(?:(?:edit|view)\/)?([\w-]*\d[\w-]*)(?=[/?#]|$)/i.exec(
      url,
    ) ?? /[?&](?:note|encounter|appointment|session)_?id=([\w-]+)/i.exec(url);
  return m?.[1] ?? null;
}
