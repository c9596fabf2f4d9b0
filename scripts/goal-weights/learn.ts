/**
 * Logistic regression over the evidence of labelled notes, for scripts/fit-goal-weights.ts. Part of the lexicon's hits is
 * left out at random (with a fixed seed), so that the weights expect wording the lexicon doesn't know. What this may not
 * do: read or write any file.
 */
import { goalFeatures, objectiveFeatures, readTargets, type TargetReading } from '../../lib/check/matching/features.ts';
import { jointly } from '../../lib/check/matching/joint.ts';
import { type NoteUnit, profileNote } from '../../lib/check/matching/note-profile.ts';
import { profilePlan } from '../../lib/check/matching/plan-profile.ts';
import type { CheckPlan, NoteInput } from '../../lib/check/types.ts';

export interface Case {
  readonly plan: CheckPlan;
  readonly note: NoteInput;
  readonly source?: string;
  readonly gold: {
    readonly addressedGoals: readonly string[];
    readonly addressedObjectives: readonly string[];
    readonly borderline: readonly string[];
    readonly nearMissDistractors?: readonly string[];
  };
}
interface Example {
  readonly features: readonly number[];
  readonly addressed: boolean;
}
export interface Learned {
  readonly bias: number;
  readonly values: readonly number[];
}
/** One note read once, whole or thinned. */
export interface Read {
  readonly one: Case;
  readonly whole: boolean;
  readonly units: readonly NoteUnit[];
  readonly readings: readonly TargetReading[];
}

const LEFT_OUT = 0.3;
const COPIES = 4;
const STEPS = 1500;
const RATE = 1;
const SHRINK = 0.002;

let seed = 12345;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

function thinned(units: readonly NoteUnit[], share: number): NoteUnit[] {
  return units.map((unit) => {
    const gone = unit.tokens.map(() => random() < share);
    return { ...unit, hits: unit.hits.filter((hit) => gone[hit.from] !== true) };
  });
}

/** Each note whole, and several times with part of its hits left out. */
export function readAll(cases: readonly Case[]): Read[] {
  const reads: Read[] = [];
  for (let copy = 0; copy <= COPIES; copy += 1) {
    for (const one of cases) {
      const whole = profileNote(one.note);
      const units = copy === 0 ? whole : thinned(whole, LEFT_OUT);
      reads.push({ one, whole: copy === 0, units, readings: readTargets(one.plan, profilePlan(one.plan), units) });
    }
  }
  return reads;
}

function learn(examples: readonly Example[]): Learned {
  const values = (examples[0]?.features ?? []).map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = values.map(() => 0);
    let biasSlope = 0;
    for (const { features, addressed } of examples) {
      const odds = features.reduce((sum, value, index) => sum + value * (values[index] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-odds)) - (addressed ? 1 : 0);
      features.forEach((value, index) => {
        slope[index] = (slope[index] ?? 0) + error * value;
      });
      biasSlope += error;
    }
    values.forEach((value, index) => {
      values[index] = value - RATE * ((slope[index] ?? 0) / examples.length + SHRINK * value);
    });
    bias -= (RATE * biasSlope) / examples.length;
  }
  return { bias, values };
}

export const logOdds = (learned: Learned, features: readonly number[]): number =>
  features.reduce((sum, value, index) => sum + value * (learned.values[index] ?? 0), learned.bias);

/** Whether the label of this target is left out of fitting and scoring. */
export function skipped({ one }: Read, reading: TargetReading): boolean {
  const goal = one.plan.goals[reading.target.goal]?.id ?? '';
  return one.gold.borderline.includes(reading.target.id) || one.gold.borderline.includes(goal);
}

/** Log odds of each goal of a note, all goals judged together; by the goal's place in the plan. */
export function goalScores(read: Read, learned: Learned): Map<number, number> {
  const wholes = read.readings.filter((reading) => reading.target.objective === undefined);
  const together = jointly(wholes.map((reading) => logOdds(learned, goalFeatures(reading, read.readings, read.units))));
  return new Map(wholes.map((reading, place) => [reading.target.goal, together[place] ?? 0]));
}

/** Weights for goals, then for objectives on top of them. */
export function fitWeights(reads: readonly Read[]): { goals: Learned; objectives: Learned } {
  const targets = (objectives: boolean) =>
    reads.flatMap((read) =>
      read.readings
        .filter((reading) => (reading.target.objective !== undefined) === objectives && !skipped(read, reading))
        .map((reading) => ({ read, reading })),
    );
  const goals = learn(
    targets(false).map(({ read, reading }) => ({
      features: goalFeatures(reading, read.readings, read.units),
      addressed: read.one.gold.addressedGoals.includes(reading.target.id),
    })),
  );
  const scores = new Map(reads.map((read) => [read, goalScores(read, goals)]));
  const objectives = learn(
    targets(true).map(({ read, reading }) => ({
      features: objectiveFeatures(reading, read.readings, read.units, scores.get(read)?.get(reading.target.goal) ?? 0),
      addressed: read.one.gold.addressedObjectives.includes(reading.target.id),
    })),
  );
  return { goals, objectives };
}
