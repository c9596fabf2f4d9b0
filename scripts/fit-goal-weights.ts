/**
 * Fits the weights of lib/check/matching/weights.ts: `node scripts/fit-goal-weights.ts --gold <dir> [--gold <dir>]`. Reads
 * every cases*.json of the folders and prints the two weight lists. Part of the lexicon's hits is left out at random (with
 * a fixed seed), so that the weights expect wording the lexicon doesn't know. What this may not do: write any file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GOAL_FEATURES,
  goalFeatures,
  OBJECTIVE_FEATURES,
  objectiveFeatures,
  readTargets,
  type TargetReading,
} from '../lib/check/matching/features.ts';
import { jointly } from '../lib/check/matching/joint.ts';
import { type NoteUnit, profileNote } from '../lib/check/matching/note-profile.ts';
import { profilePlan } from '../lib/check/matching/plan-profile.ts';
import type { CheckPlan, NoteInput } from '../lib/check/types.ts';

interface Case {
  readonly plan: CheckPlan;
  readonly note: NoteInput;
  readonly gold: {
    readonly addressedGoals: readonly string[];
    readonly addressedObjectives: readonly string[];
    readonly borderline: readonly string[];
  };
}
interface Example {
  readonly features: readonly number[];
  readonly addressed: boolean;
}

const LEFT_OUT = 0.3;
const COPIES = 4;
const STEPS = 1500;
const RATE = 1;
const SHRINK = 0.002;
/** A named reference is certain by definition; too rare in the notes to be fitted. */
const REFERENCE = 8;
/** How far above even odds an objective has to be. */
const OBJECTIVE_BAR = -0.2;

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

function learn(examples: readonly Example[]): { bias: number; values: number[] } {
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

const folders = process.argv.flatMap((argument, index) => (process.argv[index - 1] === '--gold' ? [argument] : []));
if (folders.length === 0) throw new Error('expected --gold <dir>');
const cases: Case[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^cases.*\.json$/.test(name))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[]),
);

interface Read {
  readonly one: Case;
  readonly units: readonly NoteUnit[];
  readonly readings: readonly TargetReading[];
}
const reads: Read[] = [];
for (let copy = 0; copy <= COPIES; copy += 1) {
  for (const one of cases) {
    const whole = profileNote(one.note);
    const units = copy === 0 ? whole : thinned(whole, LEFT_OUT);
    reads.push({ one, units, readings: readTargets(one.plan, profilePlan(one.plan), units) });
  }
}

const goalOf = ({ one }: Read, reading: TargetReading): string => one.plan.goals[reading.target.goal]?.id ?? '';
const examplesOf = (wantObjectives: boolean, featuresOf: (read: Read, reading: TargetReading) => number[]): Example[] =>
  reads.flatMap((read) =>
    read.readings.flatMap((reading) => {
      const { id, objective } = reading.target;
      const { borderline, addressedGoals, addressedObjectives } = read.one.gold;
      if (
        (objective !== undefined) !== wantObjectives ||
        borderline.includes(id) ||
        borderline.includes(goalOf(read, reading))
      )
        return [];
      return [
        {
          features: featuresOf(read, reading),
          addressed: (wantObjectives ? addressedObjectives : addressedGoals).includes(id),
        },
      ];
    }),
  );

const goals = learn(examplesOf(false, (read, reading) => goalFeatures(reading, read.readings, read.units)));
const goalScores = new Map<Read, Map<number, number>>();
function goalScore(read: Read, goal: number): number {
  let scores = goalScores.get(read);
  if (scores === undefined) {
    const wholes = read.readings.filter((reading) => reading.target.objective === undefined);
    const alone = wholes.map((reading) =>
      goalFeatures(reading, read.readings, read.units).reduce(
        (sum, value, index) => sum + value * (goals.values[index] ?? 0),
        goals.bias,
      ),
    );
    const together = jointly(alone);
    scores = new Map(wholes.map((reading, place) => [reading.target.goal, together[place] ?? 0]));
    goalScores.set(read, scores);
  }
  return scores.get(goal) ?? 0;
}
const objectives = learn(
  examplesOf(true, (read, reading) =>
    objectiveFeatures(reading, read.readings, read.units, goalScore(read, reading.target.goal)),
  ),
);

const rounded = (names: readonly string[], values: readonly number[]): number[] =>
  values.map((value, index) => (names[index] === 'reference' ? REFERENCE : Math.round(value * 100) / 100));
console.log(
  JSON.stringify({
    goals: { bias: Math.round(goals.bias * 100) / 100, values: rounded(GOAL_FEATURES, goals.values) },
    objectives: {
      bias: Math.round((objectives.bias - OBJECTIVE_BAR) * 100) / 100,
      values: rounded(OBJECTIVE_FEATURES, objectives.values),
    },
  }),
);
