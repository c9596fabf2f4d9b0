/**
 * The evidence of a whole note for one target, as a few numbers. The weights that turn them into a decision are data
 * (weights.ts), fitted on the development notes. What this may not do: hold a threshold.
 */
import type { CheckPlan } from '../types.ts';
import { type Affinity, affinity } from './affinity.ts';
import { findMeasures } from './measures.ts';
import { clauseAt, type NoteUnit } from './note-profile.ts';
import type { PlanProfile, Target } from './plan-profile.ts';
import { findReferences } from './references.ts';

export const GOAL_FEATURES = [
  'concept1',
  'concept2',
  'conceptSum',
  'lexical1',
  'lexical2',
  'status',
  'share',
  'objective',
  'measure',
  'reference',
  'both',
  'attributed',
  'weak',
  'lead',
  'aside',
] as const;
export const OBJECTIVE_FEATURES = [
  'concept1',
  'concept2',
  'lexical1',
  'status',
  'share',
  'goal',
  'measure',
  'reference',
  'only',
  'attributed',
  'weak',
] as const;

export interface UnitMatch {
  readonly unit: number;
  readonly affinity: Affinity;
  readonly score: number;
}
export interface TargetReading {
  readonly target: Target;
  readonly matches: readonly UnitMatch[];
  /** Where the note names the target by its number (unit and clause). */
  readonly explicit: readonly { readonly unit: number; readonly clause: number }[];
  readonly measured: boolean;
  /** How strongly what the note expressly leaves out or puts off speaks for the target. */
  readonly aside: number;
}

const LEXICAL_SHARE = 0.6;
/** One loose word in a sentence is chance: it neither speaks for a goal nor against its siblings. */
const BRUSH = 0.27;
/** Below this even the best sentence only brushes the target. */
const WEAK = 0.6;
/** A plan's only goal leads nobody: its lead is worth what it mostly is among siblings. */
const LEAD_OF_ONE = 0.4;
const cap = (value: number, most: number): number => Math.min(value, most) / most;

/** Which targets share a telling word with each sentence: few do, and only they need be looked at word by word. */
function wordSharers(targets: readonly Target[], units: readonly NoteUnit[]): readonly Uint8Array[] {
  const byStem = new Map<string, number[]>();
  targets.forEach((target, at) => {
    for (const stem of target.stems.keys()) {
      const list = byStem.get(stem);
      if (list) list.push(at);
      else byStem.set(stem, [at]);
    }
  });
  return units.map((unit) => {
    const shares = new Uint8Array(targets.length);
    for (const stem of unit.stems.keys()) for (const at of byStem.get(stem) ?? []) shares[at] = 1;
    return shares;
  });
}

/** Everything in the note that speaks for each target. */
export function readTargets(plan: CheckPlan, profile: PlanProfile, units: readonly NoteUnit[]): TargetReading[] {
  const references = units.map((unit) => findReferences(unit.text, plan));
  const measures = units.map((unit) => findMeasures(unit.text));
  const targets = [...profile.goals, ...profile.objectives];
  const sharers = wordSharers(targets, units);
  return targets.map((target, at) => {
    const matches: UnitMatch[] = [];
    const explicit: { unit: number; clause: number }[] = [];
    let measured = false;
    let aside = 0;
    units.forEach((unit, index) => {
      const own = affinity(target, profile, unit, sharers[index]?.[at] === 1);
      const score = own.concept + LEXICAL_SHARE * own.lexical;
      if (unit.aside !== null) {
        const left = affinity(target, profile, unit.aside, true);
        aside = Math.max(aside, left.concept + LEXICAL_SHARE * left.lexical);
      }
      if (score > BRUSH) matches.push({ unit: index, affinity: own, score });
      for (const reference of references[index] ?? []) {
        if (reference.goal !== target.goal) continue;
        if (target.objective !== undefined && reference.objective !== target.objective) continue;
        const clause = clauseAt(unit.clauses, unit.start + reference.start);
        if ((unit.clauses[clause]?.weight ?? 0) > 0.5) explicit.push({ unit: index, clause });
      }
      for (const mention of measures[index] ?? []) {
        if (!target.measures.has(mention.measure.id) || mention.scores.length === 0) continue;
        if ((unit.clauses[clauseAt(unit.clauses, unit.start + mention.start)]?.weight ?? 0) > 0.5) measured = true;
      }
    });
    matches.sort((a, b) => b.score - a.score);
    return { target, matches, explicit, measured, aside };
  });
}

const topOf = (reading: TargetReading): number => reading.matches[0]?.score ?? 0;

function shared(
  reading: TargetReading,
  units: readonly NoteUnit[],
): { concept: number[]; lexical: number[]; status: number; sum: number; both: number } {
  const concept = reading.matches.map((match) => match.affinity.concept).sort((a, b) => b - a);
  const lexical = reading.matches.map((match) => match.affinity.lexical).sort((a, b) => b - a);
  let status = 0;
  let sum = 0;
  let both = 0;
  for (const match of reading.matches) {
    sum += match.affinity.concept;
    status = Math.max(status, (units[match.unit]?.status ?? 0) * match.score);
    both = Math.max(both, Math.min(match.affinity.concept, match.affinity.lexical));
  }
  return { concept, lexical, status, sum, both };
}

/** For each sentence that speaks for the target: how strongly it speaks for the strongest other goal. */
function rivalsOf(reading: TargetReading, readings: readonly TargetReading[]): ReadonlyMap<number, number> {
  const rivals = new Map<number, number>();
  for (const other of readings) {
    if (other.target.objective !== undefined || other.target.goal === reading.target.goal) continue;
    for (const { unit, score } of other.matches) if ((rivals.get(unit) ?? 0) < score) rivals.set(unit, score);
  }
  return rivals;
}

/**
 * A sentence that compares now with before tells of some goal: which one takes it? Best, over such sentences, of the
 * target's share against the strongest other goal.
 */
function attributed(reading: TargetReading, rivals: ReadonlyMap<number, number>, units: readonly NoteUnit[]): number {
  let best = 0;
  for (const match of reading.matches) {
    const status = units[match.unit]?.status ?? 0;
    if (status < 0.5) continue;
    const share = match.score / (match.score + (rivals.get(match.unit) ?? 0) + 0.15);
    best = Math.max(best, share * status);
  }
  return best;
}

/**
 * How far ahead of every sibling the goal is, summed over the note: one word that fits several goals puts none of them
 * ahead, and a goal that lives on a sibling's sentences has nothing of its own.
 */
function lead(reading: TargetReading, rivals: ReadonlyMap<number, number>): number {
  return reading.matches.reduce((sum, match) => sum + Math.max(0, match.score - (rivals.get(match.unit) ?? 0)), 0);
}

/** Feature values in the order of {@link GOAL_FEATURES}, each about 0 to 1. */
export function goalFeatures(
  reading: TargetReading,
  readings: readonly TargetReading[],
  units: readonly NoteUnit[],
): number[] {
  const own = shared(reading, units);
  const rivals = rivalsOf(reading, readings);
  const goals = readings.filter((other) => other.target.objective === undefined);
  const best = Math.max(...goals.map(topOf), 0.01);
  const objectives = readings.filter(
    (other) => other.target.objective !== undefined && other.target.goal === reading.target.goal,
  );
  return [
    cap(own.concept[0] ?? 0, 1.5),
    cap(own.concept[1] ?? 0, 1.5),
    cap(own.sum, 4),
    cap(own.lexical[0] ?? 0, 2),
    cap(own.lexical[1] ?? 0, 2),
    cap(own.status, 2),
    topOf(reading) / (best + 0.5),
    // A plan that breaks its goals into no objectives has nothing more to show.
    cap(objectives.length === 0 ? topOf(reading) : Math.max(...objectives.map(topOf)), 1.5),
    reading.measured ? 1 : 0,
    reading.explicit.length > 0 ? 1 : 0,
    cap(own.both, 1),
    attributed(reading, rivals, units),
    topOf(reading) < WEAK ? 1 : 0,
    cap(lead(reading, rivals) * (goals.length > 1 ? 1 : LEAD_OF_ONE), 2),
    cap(reading.aside, 1),
  ];
}

/**
 * Feature values in the order of {@link OBJECTIVE_FEATURES}.
 * @param goalScore the goal's own decision score (log odds)
 */
export function objectiveFeatures(
  reading: TargetReading,
  readings: readonly TargetReading[],
  units: readonly NoteUnit[],
  goalScore: number,
): number[] {
  const own = shared(reading, units);
  const siblings = readings.filter(
    (other) => other.target.objective !== undefined && other.target.goal === reading.target.goal,
  );
  const best = Math.max(...siblings.map(topOf), 0.01);
  return [
    cap(own.concept[0] ?? 0, 1.5),
    cap(own.concept[1] ?? 0, 1.5),
    cap(own.lexical[0] ?? 0, 2),
    cap(own.status, 2),
    topOf(reading) / (best + 0.5),
    Math.max(-4, Math.min(4, goalScore)) / 4,
    reading.measured ? 1 : 0,
    reading.explicit.length > 0 ? 1 : 0,
    siblings.length === 1 ? 1 : 0,
    attributed(reading, rivalsOf(reading, readings), units),
    topOf(reading) < WEAK ? 1 : 0,
  ];
}
