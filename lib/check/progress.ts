/**
 * Progress on a goal as the note states it: improved, same, worse, or not stated. Reads only the sentences that speak for
 * that goal, and what stands right behind them. What this may not do: infer progress that nobody wrote.
 */
import { lexicon } from './lexicon/index.ts';
import type { Decision } from './matching/decide.ts';
import { findMeasures } from './matching/measures.ts';
import type { NoteUnit } from './matching/note-profile.ts';
import * as cues from './progress-cues.ts';
import { figuresOf, type Pair } from './progress-figures.ts';
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
  amount: 0.5,
  free: 0.8,
  contrast: 0.6,
  still: 0.5,
  failed: 0.35,
  done: 0.35,
  adherence: 0.4,
} as const;
const ENOUGH = 0.3;
/** A match that counts in full, and the least that counts at all. */
const FULL_MATCH = 0.65;
const LEAST_MATCH = 0.25;
const MOST_SENTENCES = 8;
const RIVALRY = 2;
/**
 * Where a note works on one goal alone, what it says in general ("A: gains.") is said of that goal: so much in a sentence
 * that no goal claims, and so much in the assessment, where the therapist sums up.
 */
const UNCLAIMED = 0.4;
const SUMMED_UP = 1.5;
/** The same for the main one of several goals: it may be said of another. */
const OF_THE_MAIN = 0.75;
/** A sibling that is no more than brushed claims nothing. */
const CLAIMS = 0.4;
/** A sentence that only goes on with the one before. */
const NEXT_SENTENCE = 0.5;

/** Whether the thing counted in this sentence should become less. */
function shouldFall(text: string, goalText: string, valence: number, pair: Pair): boolean {
  const measure = findMeasures(text)[0];
  if (measure !== undefined) return measure.measure.higherIsWorse;
  const falls = cues.FALL_THING.test(text);
  const rises = cues.RISE_THING.test(text);
  if (falls !== rises) return falls;
  if (pair.share && !falls) return false;
  if (valence !== 0) return valence < 0;
  return cues.FALL_GOAL.test(goalText);
}

const count = (text: string, pattern: RegExp): number => Math.min(2, text.match(pattern)?.length ?? 0);

/** Most of the agreed times done says progress by itself, few of them says the opposite. */
const MOST_OF = 0.75;
const FEW_OF = 0.35;

function adherence(text: string, valence: number, share: number, votes: Votes): void {
  const found = cues.SHARE_OF.exec(text);
  const done = Number(found?.[1]);
  const of = Number(found?.[2]);
  // "3/10" is a rating; a count of a complaint ("4 of 7 nights of bad dreams") is no adherence.
  if (found === null || of < 3 || done > of || (of === 10 && found[0].includes('/')) || valence < 0) return;
  if (cues.FALL_THING.test(text) && !cues.RISE_THING.test(text)) return;
  if (done / of >= MOST_OF) votes.improved += share * WEIGHT.adherence;
  else if (done / of <= FEW_OF) votes.worse += share * WEIGHT.adherence;
}

/** "Walking less" is worse, "drinking less" is better (the word by itself counts as better elsewhere). */
function amounts(text: string, valence: number, share: number, votes: Votes): void {
  const falls = cues.FALL_THING.test(text);
  const rises = cues.RISE_THING.test(text);
  // Where both or neither is counted, the matter itself decides.
  const good = falls === rises ? valence > 0 : rises;
  const bad = falls === rises ? valence < 0 : falls;
  if (cues.MORE.test(text)) {
    if (good) votes.improved += share * WEIGHT.amount;
    else if (bad) votes.worse += share * WEIGHT.amount;
  }
  if (good && cues.LESS.test(text)) votes.worse += share * (WEIGHT.amount + WEIGHT.better);
}

function vote(text: string, goalText: string, valence: number, share: number, votes: Votes): void {
  const pair = figuresOf(text);
  if (pair !== undefined && !pair.alike) {
    if (pair.now < pair.before === shouldFall(text, goalText, valence, pair)) votes.improved += share * WEIGHT.numbers;
    else votes.worse += share * WEIGHT.numbers;
  } else if (pair !== undefined) votes.same += share * WEIGHT.numbers;
  const same = count(text, cues.SAME);
  const worse = count(text, cues.WORSE);
  const better = count(text, cues.BETTER);
  amounts(text, valence, share, votes);
  votes.same += share * WEIGHT.same * same;
  votes.worse += share * WEIGHT.worse * worse;
  votes.improved += share * WEIGHT.better * better;
  const bad = cues.FALL_THING.test(text) && !cues.RISE_THING.test(text);
  if (cues.FIRST.test(text)) {
    if ((bad || (valence < 0 && !cues.RISE_THING.test(text))) && cues.SINCE.test(text))
      votes.worse += share * WEIGHT.first;
    else votes.improved += share * WEIGHT.first;
  }
  if (cues.FREE.test(text)) votes.improved += share * WEIGHT.free;
  else if (cues.NONE_FOR.test(text)) {
    if (valence < 0 || (valence === 0 && cues.FALL_GOAL.test(goalText))) votes.improved += share * WEIGHT.free;
    else if (valence > 0) votes.worse += share * WEIGHT.free;
  }
  const told = same + worse + better > 0 || pair !== undefined;
  if (!told && cues.CONTRAST.test(text)) votes.improved += share * WEIGHT.contrast;
  if (!told && cues.STILL.test(text)) votes.same += share * WEIGHT.still;
  if (!told && cues.FAILED.test(text)) votes.worse += share * WEIGHT.failed;
  if (pair === undefined) adherence(text, valence, share, votes);
  if (cues.DONE.test(text)) votes.improved += share * WEIGHT.done;
}

/** Whether the matter that the sentence shares with the goal is good (1) or a complaint (-1); 0 where nothing tells. */
function valenceOf(unit: NoteUnit, pull: Float32Array): number {
  const all = lexicon();
  let best = 0;
  let valence = 0;
  for (const hit of unit.hits) {
    const strength = hit.weight * (pull[hit.concept] ?? 0);
    const concept = all.concepts[hit.concept];
    if (strength <= best || concept === undefined || concept.kind === 'person' || concept.kind === 'setting') continue;
    best = strength;
    valence = concept.kind === 'skill' || cues.GOOD_CONCEPTS.has(concept.id) ? 1 : -1;
  }
  return best > 0.2 ? valence : 0;
}

/** Whether the note works on no other goal of the plan. */
const soleAddressed = (decision: Decision, others: readonly Decision[]): boolean =>
  others.every((other) => other === decision || other.finding.status !== 'addressed');

/**
 * @param goalText the goal with its objectives: tells whether a count should fall or rise
 * @param decision the goal's matches
 * @param others the other goals' matches: a sentence that says more to one of them says less here
 */
export function progressOf(
  goalText: string,
  decision: Decision,
  units: readonly NoteUnit[],
  others: readonly Decision[] = [],
): Progress {
  const rivals = new Map<number, number>();
  for (const other of others) {
    if (other === decision) continue;
    for (const match of other.reading.matches)
      rivals.set(match.unit, Math.max(rivals.get(match.unit) ?? 0, match.score));
  }
  const votes: Votes = { improved: 0, same: 0, worse: 0 };
  const read = new Set(decision.reading.matches.map((match) => match.unit));
  for (const match of decision.reading.matches.slice(0, MOST_SENTENCES)) {
    const unit = units[match.unit];
    if (unit === undefined || match.score < LEAST_MATCH) continue;
    if (unit.clauses.every((clause) => clause.planned)) continue;
    const rival = rivals.get(match.unit) ?? 0;
    const share = Math.min(1, match.score / FULL_MATCH) * (rival > match.score ? (match.score / rival) ** RIVALRY : 1);
    const valence = valenceOf(unit, decision.reading.target.pull);
    vote(unit.text, goalText, valence, share, votes);
    const next = units[match.unit + 1];
    // "In the building four days. Last week only Tuesday!": the second sentence names no topic of its own.
    if (next === undefined || read.has(match.unit + 1) || next.part !== unit.part || !cues.GOES_ON.test(next.text))
      continue;
    vote(`${unit.text} ${next.text}`, goalText, valence, share * NEXT_SENTENCE, votes);
  }
  const sole = soleAddressed(decision, others);
  if (sole || others.every((other) => other === decision || other.score < decision.score)) {
    units.forEach((unit, at) => {
      const sums = unit.part.role === 'assessment';
      if (!sums && (read.has(at) || !sole)) return;
      if ((rivals.get(at) ?? 0) > CLAIMS || unit.clauses.every((clause) => clause.planned)) return;
      vote(unit.text, goalText, 0, sums ? (sole ? SUMMED_UP : OF_THE_MAIN) : UNCLAIMED, votes);
    });
  }
  const most = Math.max(votes.improved, votes.same, votes.worse);
  if (most < ENOUGH) return 'unstated';
  if (votes.same === most) return 'same';
  return votes.worse === most ? 'worse' : 'improved';
}
