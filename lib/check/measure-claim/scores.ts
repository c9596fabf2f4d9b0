/**
 * Scores of measures in a note, read as numbers: "PHQ-9 14", "PHQ: 14/27", "GAD7=9", "PCL5 from 48 to 41". Pure. What is
 * only wanted ("below 10"), planned, or an item's answer is not a score.
 */
import { sectionsOf } from '../rules/case.ts';
import type { Evidence, NoteInput } from '../types.ts';
import { SCALES, type Scale } from './scales.ts';

export interface NoteScore {
  /** Id of the measure, and of the way it is scored. */
  readonly measure: string;
  readonly scoring: string;
  readonly name: string;
  readonly total: number;
  /** Number of the item on self-harm or death, where the measure has one: a total does not say how it was answered. */
  readonly riskItem?: number;
  /** The score before, where the note gives it beside this one ("was 16"). */
  readonly before?: number;
  readonly evidence: Evidence;
}

const LINK =
  '(?:[\\s:=,(\\[]|[-–—](?=\\s|\\d)|\\b(?:scores?d?|total(?:led|s)?|today|is|was|of|at|now|currently|current|result|completed|administered|re-?administered|given|this|week|session|came|back|in|self-report|severity|reported|endorsed|dropped|down|fell|rose|up|went|decreased|increased|improved|remains?|still|stable|unchanged|to)\\b){0,9}';
const NUMBER =
  '(\\d{1,3})(?!\\d|[.,]\\d|\\s*%|\\s*(?:days?|weeks?|wks?|months?|times|items?|questions?|min)\\b|[/-]\\d{1,2}[/-]|:\\d)';
const BEFORE =
  '[\\s,;()]*(?:\\b(?:down|up|from|was|were|previous(?:ly)?|prior|last(?: (?:time|week|session|month))?|baseline|compared (?:to|with)|vs\\.?|prev\\.?|at intake|intake|improved|decreased|increased|worse|better|it)\\b[\\s,:(]*){1,4}(?:of |at |a )?(\\d{1,3})(?!\\d|[.,]\\d|\\s*%|\\s*(?:days?|weeks?|wks?|months?)\\b|[/-]\\d)';
/** Words before a number that make it an aim, a plan or an item. */
const NOT_A_SCORE =
  /\b(?:below|under|less than|target|goal|aim\w*|reach|reduce|until|next|will|item|question|q)\b|[<>≤≥#]/i;
/** What stood before it is over: the words before the number put it in the past. */
const PAST = /\b(?:last (?:week|month|session|time)|previous(?:ly)?|prior|at intake|intake|baseline)\b/i;

interface Reader {
  readonly scale: Scale;
  readonly fromTo: RegExp;
  readonly plain: RegExp;
  readonly before: RegExp;
}
const readers: readonly Reader[] = SCALES.map((scale) => {
  const name = `(?<![\\p{L}\\p{N}-])(?:${scale.written})(?![\\p{L}])`;
  return {
    scale,
    fromTo: new RegExp(
      `${name}[^.;\\n]{0,40}?\\bfrom (?:a )?(\\d{1,3})[^.;\\n\\d]{0,24}?(?:to|→|->)\\s*${NUMBER}`,
      'giu',
    ),
    plain: new RegExp(`${name}${LINK}${NUMBER}(?:\\s*(?:\\/|out of|of)\\s*(\\d{1,3}))?`, 'giu'),
    before: new RegExp(`^${BEFORE}`, 'iu'),
  };
});

const inRange = ({ scoring: { min, max } }: Scale, value: number) => value >= min && value <= max;
/** A total "out of" something else than this scale's most is of another scale; a WHO-5 of 25 or less may be a raw one. */
function otherScale({ scoring }: Scale, total: number, outOf: string | undefined): boolean {
  if (outOf !== undefined) return Number(outOf) !== scoring.max;
  return scoring.id === 'who-5' && total <= 25;
}

function readSection(
  section: string,
  text: string,
  { scale, fromTo, plain, before }: Reader,
): (NoteScore & { past: boolean })[] {
  const found: (NoteScore & { past: boolean })[] = [];
  const add = (start: number, end: number, total: number, was: number | undefined, past: boolean) => {
    if (!inRange(scale, total)) return;
    const known = was !== undefined && inRange(scale, was);
    const evidence = { section, start, end, text: text.slice(start, end) };
    const { id, measure, riskItem } = scale.scoring;
    const { name } = scale;
    const risk = riskItem === undefined ? {} : { riskItem };
    found.push({ measure, scoring: id, name, total, ...risk, evidence, past, ...(known ? { before: was } : {}) });
  };
  for (const match of text.matchAll(fromTo)) {
    if (NOT_A_SCORE.test(match[0])) continue;
    add(match.index, match.index + match[0].length, Number(match[2]), Number(match[1]), false);
  }
  for (const match of text.matchAll(plain)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some(({ evidence }) => evidence.start < end && start < evidence.end)) continue;
    const lead = text.slice(Math.max(0, start - 24), start).replace(/^.*[.;\n]/s, '');
    if (NOT_A_SCORE.test(match[0].replace(/^\S+/, '')) || /\b(?:target|goal|aim|reduce|reach)\b[^.;]*$/i.test(lead))
      continue;
    if (otherScale(scale, Number(match[1]), match[2])) continue;
    const after = before.exec(text.slice(end, end + 60));
    add(start, end, Number(match[1]), after ? Number(after[1]) : undefined, PAST.test(match[0]) || PAST.test(lead));
  }
  return found;
}

/** The scores that a note gives for today, one a measure, the last one where there are several. */
export function scoresIn(note: NoteInput): NoteScore[] {
  const last = new Map<string, NoteScore>();
  for (const { name, text } of sectionsOf(note)) {
    // Most notes name no measure; then nothing needs to be looked for.
    if (!/\d/.test(text)) continue;
    for (const reader of readers) {
      for (const { past, ...score } of readSection(name, text, reader)) {
        if (!past) last.set(score.measure, score);
      }
    }
  }
  return [...last.values()];
}
