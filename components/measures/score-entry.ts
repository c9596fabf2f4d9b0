/** What is being typed into the score form, and the score it becomes. Pure. */
import { type Answer, type Questionnaire, questionnaireOf, totalOf } from '../../lib/measures/items.ts';
import { provesRisk, riskAnswer, type Score } from '../../lib/measures/risk.ts';
import { RISK_PART } from '../../lib/measures/risk-part.ts';
import { findScoring, type Scoring, totalProblem } from '../../lib/measures/scoring.ts';
import { asksItem, type Said, saidYes, screenerLevel, unasked } from '../../lib/measures/screener.ts';

export interface Entry {
  readonly scoring: string;
  readonly date: string;
  readonly objectiveId: string;
  /** Item by item instead of a total. */
  readonly byItem: boolean;
  readonly total: string;
  readonly answers: readonly Answer[];
  /** Replace one missing answer by the mean of the others. */
  readonly fillOne: boolean;
  /** How the item on self-harm was answered, which a total does not say; only asked with a total. */
  readonly risk: 'above' | 'zero' | 'unknown';
  /** The C-SSRS screener's six answers. */
  readonly screener: readonly Said[];
  readonly recent: boolean;
  readonly remark: string;
}

/** The form's words as they are kept over a lock. */
export interface ScoreWords {
  readonly entry: Entry;
  /** The stored score that was being changed; null: a new one. */
  readonly of: string | null;
}

export const SCREENER = 'c-ssrs';

export function newEntry(scoring: string, date: string): Entry {
  return {
    scoring,
    date,
    objectiveId: '',
    byItem: false,
    total: '',
    answers: emptyAnswers(questionnaireOf(scoring)),
    fillOne: false,
    risk: 'unknown',
    screener: [null, null, null, null, null, null],
    recent: false,
    remark: '',
  };
}

/** Whether kept words still are what the form of today holds. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const read = value as Record<string, unknown>;
  if (typeof read.scoring !== 'string' || typeof read.date !== 'string' || !findScoring(read.scoring)) return false;
  const now: Readonly<Record<string, unknown>> = { ...newEntry(read.scoring, read.date) };
  return Object.entries(now).every(([name, usual]) => {
    const held = read[name];
    return Array.isArray(usual) ? Array.isArray(held) && held.length === usual.length : typeof held === typeof usual;
  });
}

/** A stored score as the form shows it. */
export function entryOf(score: Score): Entry {
  const questions = questionnaireOf(score.scoring);
  const whole = score.items !== undefined && score.items.length === questions?.items.length;
  return {
    ...newEntry(score.scoring, score.date),
    objectiveId: score.objectiveId ?? '',
    byItem: whole,
    total: String(score.total),
    answers: whole && score.items ? score.items : emptyAnswers(questions),
    // Also where the items say it: going over to the total must not drop it.
    risk: riskWord(riskAnswer(score)),
    screener: [1, 2, 3, 4, 5, 6].map((item) => saidOf(score.parts?.[`item ${item}`])),
    recent: (score.parts?.['item 6 within 3 months'] ?? 0) > 0,
    remark: score.remark ?? '',
  };
}

/** Item by item, or by total; an answer to the risk item goes along. */
export function asked(entry: Entry, byItem: boolean): Entry {
  const item = findScoring(entry.scoring)?.riskItem;
  if (byItem || item === undefined || entry.answers.every((each) => each === null)) return { ...entry, byItem };
  const answer = entry.answers[item - 1] ?? null;
  return { ...entry, byItem, risk: answer === null ? entry.risk : riskWord(answer > 0) };
}

const saidOf = (part: number | undefined): Said => (part === undefined ? null : part > 0);
const riskWord = (above: boolean | undefined) => (above === undefined ? 'unknown' : above ? 'above' : 'zero');

function emptyAnswers(questions: Questionnaire | undefined): readonly Answer[] {
  return (questions?.items ?? []).map(() => null);
}

export function needsObjective(scoring: Scoring): boolean {
  return scoring.measure === 'rating';
}

export type Made = { readonly score: Score } | { readonly problem: string };

/** The score to store, or what is still missing in words. */
export function scoreOf(entry: Entry): Made {
  const scoring = findScoring(entry.scoring);
  if (!scoring) return { problem: 'Choose a measure.' };
  if (!entry.date) return { problem: 'Give the day it was filled in.' };
  if (needsObjective(scoring) && !entry.objectiveId) return { problem: 'Choose the objective that the client rated.' };
  const counted = count(entry, scoring);
  if ('problem' in counted) return counted;
  const remark = [counted.remark, entry.remark.trim()].filter(Boolean).join('; ').slice(0, 400);
  return {
    score: {
      date: entry.date,
      measure: scoring.measure,
      total: counted.total,
      how: entry.byItem ? 'items' : 'total',
      scoring: scoring.id,
      ...(counted.items ? { items: counted.items } : {}),
      ...(counted.parts ? { parts: counted.parts } : {}),
      ...(needsObjective(scoring) ? { objectiveId: entry.objectiveId } : {}),
      ...(remark ? { remark } : {}),
    },
  };
}

type Counted =
  | { readonly problem: string }
  | {
      readonly total: number;
      readonly items?: number[];
      readonly parts?: Record<string, number>;
      readonly remark?: string;
    };

function count(entry: Entry, scoring: Scoring): Counted {
  if (scoring.id === SCREENER) {
    const { screener } = entry;
    const open = unasked(screener);
    if (open.length > 0) return { problem: `Answer yes or no: ${open.map((item) => `item ${item}`).join(', ')}.` };
    const yes = saidYes(screener);
    const recent = entry.recent && yes.includes(6);
    const asked = [1, 2, 3, 4, 5, 6].filter((item) => asksItem(screener, item));
    const parts = Object.fromEntries(asked.map((item) => [`item ${item}`, yes.includes(item) ? 1 : 0]));
    return {
      total: screenerLevel({ yes, recent }),
      parts: { ...parts, ...(recent ? { 'item 6 within 3 months': 1 } : {}) },
    };
  }
  if (entry.byItem) {
    const { riskItem } = scoring;
    const { total, missing } = totalOf(entry.answers, entry.fillOne, riskItem);
    if (total === undefined && missing === 1 && riskItem !== undefined && entry.answers[riskItem - 1] === null)
      return { problem: `Item ${riskItem}, on self-harm or death, is open: ask it. It is never filled in.` };
    if (total === undefined) return { problem: missing === 1 ? 'One answer is open.' : `${missing} answers are open.` };
    if (missing === 0) return { total, items: entry.answers.filter((each) => each !== null) };
    const risk = riskItem === undefined ? null : (entry.answers[riskItem - 1] ?? null);
    return {
      total,
      remark: 'one missing answer replaced by the mean of the others',
      ...(risk === null ? {} : { parts: { [RISK_PART]: risk > 0 ? 1 : 0 } }),
    };
  }
  const total = entry.total.trim() === '' ? Number.NaN : Number(entry.total.replace(',', '.'));
  const problem = totalProblem(scoring, total);
  if (problem) return { problem };
  if (entry.risk !== 'above' && provesRisk(scoring.id, total)) {
    return {
      problem: `A total of ${total} cannot be reached with item ${scoring.riskItem} (self-harm or death) at zero. Say that it was above zero, or look at the total again.`,
    };
  }
  const said = scoring.riskItem !== undefined && entry.risk !== 'unknown';
  return { total, ...(said ? { parts: { [RISK_PART]: entry.risk === 'above' ? 1 : 0 } } : {}) };
}
