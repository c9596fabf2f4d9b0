/**
 * Values that stand beside a plan's parts: dates, states, and what is written in brackets behind an objective. Guesses
 * nothing: what is not plainly said is null, and stays in the text.
 */
import { isoDate } from '../../ehr/engine/facts.ts';
import { dateSchema, type GoalStatus } from '../schema.ts';

/**
 * Whether the text writes the day before the month, told by the days above 12 in it.
 *
 * @param otherwise what to assume when no date tells
 */
export function writesDayFirst(text: string, otherwise: boolean): boolean {
  let first = 0;
  let second = 0;
  for (const [, a, b] of text.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2}(?:\d{2})?\b/g)) {
    if (Number(a) > 12) first++;
    if (Number(b) > 12) second++;
  }
  return first === second ? otherwise : first > second;
}

/** The first date in a value as `YYYY-MM-DD`; null when there is none, or none that exists. */
export function dateIn(value: string, dayFirst: boolean): string | null {
  const found = isoDate(value, dayFirst);
  return found && dateSchema.safeParse(found).success ? found : null;
}

const states: readonly (readonly [RegExp, GoalStatus])[] = [
  [/^(?:met|achieved|completed?|attained|accomplished|resolved|fully met|goal met|objective met)\b/i, 'met'],
  [/^(?:on hold|paused|deferred|postponed|suspended)\b/i, 'paused'],
  [/^(?:discontinued|cancell?ed|withdrawn|removed|ended|inactive)\b/i, 'discontinued'],
  [
    /^(?:active|open|new|ongoing|in[ -]progress|progressing|continued?|continuing|current|not started|started|working on)\b/i,
    'active',
  ],
];

/** The state that a value says; null for anything in between ("partially met"), which a person has to judge. */
export function statusIn(value: string): GoalStatus | null {
  const text = value.trim();
  return states.find(([words]) => words.test(text))?.[1] ?? null;
}

export interface Inline {
  readonly text: string;
  readonly dueDate?: string;
  readonly status?: GoalStatus;
}

const BRACKETED = /\s*[([]([^()[\]]{2,60})[)\]]/g;
const DUE = /^(?:(?:target|due|est(?:imated|\.)?|expected|anticipated|completion|by|date|end)[\s:.-]*){1,4}/i;
/** Only words that can mean nothing else: "(current)" or "(new)" may belong to the sentence. */
const SAID =
  /^\s*(?:status\s*:?\s*[\p{L} -]{3,20}|met|achieved|completed?|attained|resolved|in[ -]progress|ongoing|on hold|paused|deferred|discontinued)\s*$/iu;
const BY =
  /\b(?:by|before|target date:?|due:?|no later than)\s+((?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\n;]{3,24})/i;

/** Takes a due date and a state out of brackets; "by 3 March 2027" gives the due date and stays in the sentence. */
export function inlineDetails(text: string, dayFirst: boolean): Inline {
  let dueDate: string | undefined;
  let status: GoalStatus | undefined;
  const rest = text.replace(BRACKETED, (whole, inside: string) => {
    const label = DUE.exec(inside)?.[0] ?? '';
    const date = label ? dateIn(inside.slice(label.length), dayFirst) : null;
    if (date && !dueDate) {
      dueDate = date;
      return '';
    }
    const state = SAID.test(inside) ? statusIn(inside.replace(/^\s*status\s*:?\s*/i, '')) : null;
    if (state && !status) {
      status = state;
      return '';
    }
    return whole;
  });
  const by = dueDate ? null : BY.exec(rest)?.[1];
  const date = by ? dateIn(by, dayFirst) : null;
  if (date) dueDate = date;
  return { text: rest.trim(), ...(dueDate ? { dueDate } : {}), ...(status ? { status } : {}) };
}
