/**
 * Progress on a goal as the note states it: improved, same, worse, or not stated. Reads only the sentences that speak for
 * that goal. What this may not do: infer progress that nobody wrote.
 */
import type { Decision } from './matching/decide.ts';
import { findMeasures } from './matching/measures.ts';
import type { NoteUnit } from './matching/note-profile.ts';
import {
  BETTER,
  CONTRAST,
  DONE,
  FALL_GOAL,
  FALL_THING,
  FIRST,
  FREE,
  RISE_THING,
  SAME,
  WORSE,
} from './progress-cues.ts';
import type { Progress } from './types.ts';

interface Votes {
  improved: number;
  same: number;
  worse: number;
}
/** What each kind of statement weighs. Numbers speak louder than adjectives. */
const WEIGHT = {
  numbers: 2.5,
  same: 1.8,
  worse: 1.4,
  better: 1,
  first: 1.2,
  free: 0.8,
  contrast: 0.6,
  done: 0.35,
} as const;
const ENOUGH = 0.3;
/** Sentences with less than this share of the best one's match belong to something else. */
const NEAR_BEST = 0.5;
const MOST_SENTENCES = 4;

/** Counts written as words, and fractions, turned to plain numbers ("4/5" is 4, "nightly" is 7). */
function plain(text: string): string {
  return text
    .replace(/(\d+)\s?(?:\/|of|out of)\s?\d+/g, '$1')
    .replace(/(\d+)\s?[-–]\s?\d+/g, '$1')
    .replace(/(\d),(\d{3})/g, '$1$2')
    .replace(/\b(?:none|nil|zero|never)\b/gi, '0')
    .replace(/\bonce\b/gi, '1')
    .replace(/\b(?:twice|couple)\b/gi, '2')
    .replace(/\bthrice\b/gi, '3')
    .replace(/\b(?:nightly|daily|every (?:day|night|morning|evening))\b/gi, '7')
    .replace(/\b(one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b/gi, (word) =>
      String(
        {
          one: 1,
          two: 2,
          three: 3,
          four: 4,
          five: 5,
          six: 6,
          seven: 7,
          eight: 8,
          nine: 9,
          ten: 10,
          fifteen: 15,
          twenty: 20,
        }[word.toLowerCase()] ?? word,
      ),
    );
}

const N = String.raw`(?<![\w.])x?(\d+(?:\.\d+)?)(?:x|h|k)?(?![\d:])`;
const BEFORE_WORD = String.raw`(?:had been(?: down to| up to| at)?|used to be|usually|was|were|vs\.?|versus|compared (?:to|with)|against|up from|down from|from|instead of|formerly|previously|at the previous administration|last (?:time|review|week|wk|visit|month|mth|mo)|where)`;
const NOW_THEN = new RegExp(String.raw`${N}[^.;]{0,40}?[,(\s](?:${BEFORE_WORD})\s+(?:\w+\s+){0,3}?${N}`, 'i');
const NOW_PAREN = new RegExp(String.raw`${N}[^.;(]{0,30}?\(\s*(?:was |from |vs\.? )?(?:\w+:?\s+){0,2}?${N}`, 'i');
const NOW_INTAKE = new RegExp(
  String.raw`${N}[^.;]{0,30}?,\s*${N}[^.;,]{0,12}\b(?:at intake|before|last|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|at the start|ago)`,
  'i',
);
const THEN_NOW = new RegExp(
  String.raw`(?:\b(?:from|went)\s+)?${N}\s*(?:then|to|->|→|=>|falling to|down to|up to|now)\s*${N}`,
  'i',
);

/** The later and the earlier figure of a sentence, when it gives both. */
function figures(text: string): { now: number; before: number } | undefined {
  // The 9 of "PHQ-9" is a name, not a score.
  let unnamed = text;
  for (const mention of findMeasures(text).reverse())
    unnamed = `${unnamed.slice(0, mention.start)} ${unnamed.slice(mention.end)}`;
  const prepared = plain(unnamed);
  for (const pattern of [NOW_THEN, NOW_PAREN, NOW_INTAKE]) {
    const found = pattern.exec(prepared);
    if (found !== null) return { now: Number(found[1]), before: Number(found[2]) };
  }
  const series = THEN_NOW.exec(prepared);
  return series === null ? undefined : { now: Number(series[2]), before: Number(series[1]) };
}

function shouldFall(text: string, goalText: string): boolean {
  const measure = findMeasures(text)[0];
  if (measure !== undefined) return measure.measure.higherIsWorse;
  const falls = FALL_THING.test(text);
  const rises = RISE_THING.test(text);
  if (falls !== rises) return falls;
  return FALL_GOAL.test(goalText);
}

const count = (text: string, cues: RegExp): number => Math.min(2, text.match(cues)?.length ?? 0);

function vote(text: string, goalText: string, share: number, votes: Votes): void {
  const pair = figures(text);
  if (pair !== undefined && pair.now !== pair.before) {
    if (pair.now < pair.before === shouldFall(text, goalText)) votes.improved += share * WEIGHT.numbers;
    else votes.worse += share * WEIGHT.numbers;
  } else if (pair !== undefined) votes.same += share * WEIGHT.numbers;
  const same = count(text, SAME);
  const worse = count(text, WORSE);
  const better = count(text, BETTER);
  votes.same += share * WEIGHT.same * same;
  votes.worse += share * WEIGHT.worse * worse;
  votes.improved += share * WEIGHT.better * better;
  const bad = FALL_THING.test(text) && !RISE_THING.test(text);
  if (FIRST.test(text)) {
    if (bad && /\b(?:since|in \w+ (?:weeks?|wks?|days?|mos?|months?))\b/i.test(text))
      votes.worse += share * WEIGHT.first;
    else votes.improved += share * WEIGHT.first;
  }
  if (FREE.test(text)) votes.improved += share * WEIGHT.free;
  if (pair === undefined && same + worse + better === 0 && CONTRAST.test(text))
    votes.improved += share * WEIGHT.contrast;
  if (DONE.test(text)) votes.improved += share * WEIGHT.done;
}

/**
 * @param goalText the goal with its objectives: tells whether a count should fall or rise
 * @param decision the goal's matches
 */
export function progressOf(goalText: string, decision: Decision, units: readonly NoteUnit[]): Progress {
  const votes: Votes = { improved: 0, same: 0, worse: 0 };
  const best = decision.reading.matches[0]?.score ?? 0;
  for (const match of decision.reading.matches.slice(0, MOST_SENTENCES)) {
    const unit = units[match.unit];
    if (unit === undefined || match.score < best * NEAR_BEST) continue;
    if (unit.clauses.every((clause) => clause.planned)) continue;
    vote(unit.text, goalText, match.score / best, votes);
  }
  const most = Math.max(votes.improved, votes.same, votes.worse);
  if (most < ENOUGH) return 'unstated';
  if (votes.same === most) return 'same';
  return votes.worse === most ? 'worse' : 'improved';
}
