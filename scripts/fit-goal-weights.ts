/**
 * Fits the weights of lib/check/matching/weights.ts: `node scripts/fit-goal-weights.ts --gold <dir> [--gold <dir>]`. Reads
 * every cases*.json of the folders and prints the two weight lists; with `--cross-validate`, a table of the errors on each
 * source when the weights were fitted without it (a file of written notes is one source, the mixed cases.json is parted by
 * where its notes come from). What this may not do: write any file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GOAL_FEATURES, OBJECTIVE_FEATURES, objectiveFeatures } from '../lib/check/matching/features.ts';
import { GOAL_BAR } from '../lib/check/matching/weights.ts';
import { Tally } from './engine/counts.ts';
import { table } from './engine/table.ts';
import { type Case, fitWeights, goalScores, logOdds, type Read, readAll, skipped } from './goal-weights/learn.ts';

/** A named reference is certain by definition; too rare in the notes to be fitted. */
const REFERENCE = 8;
/** How far above even odds an objective has to be. */
const OBJECTIVE_BAR = -0.2;
const FOLDS = 5;

interface Sourced extends Case {
  readonly file: string;
  readonly from: string;
}
const folders = process.argv.flatMap((argument, index) => (process.argv[index - 1] === '--gold' ? [argument] : []));
if (folders.length === 0) throw new Error('expected --gold <dir>');
const cases: Sourced[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^cases.*\.json$/.test(name))
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[]).map((one) => ({
        ...one,
        // Every folder has a cases.json of its own.
        file: file === 'cases.json' ? `${basename(folder)}/${file}` : file,
        from: file === 'cases.json' && one.source !== 'self-written' ? (one.source ?? folder) : join(folder, file),
      })),
    ),
);

class Counts {
  notes = 0;
  readonly goals = new Tally();
  readonly objectives = new Tally();
  readonly near = { called: 0, of: 0 };
}

function scoreInto(counts: Counts, read: Read, weights: ReturnType<typeof fitWeights>): void {
  const scores = goalScores(read, weights.goals);
  counts.notes += 1;
  for (const reading of read.readings) {
    if (skipped(read, reading)) continue;
    const { id, goal, objective } = reading.target;
    const whole = scores.get(goal) ?? 0;
    if (objective === undefined) {
      const called = whole > GOAL_BAR;
      counts.goals.add(read.one.gold.addressedGoals.includes(id), called);
      if (!read.one.gold.nearMissDistractors?.includes(id)) continue;
      counts.near.of += 1;
      if (called) counts.near.called += 1;
    } else {
      const own = logOdds(weights.objectives, objectiveFeatures(reading, read.readings, read.units, whole));
      counts.objectives.add(read.one.gold.addressedObjectives.includes(id), own > OBJECTIVE_BAR);
    }
  }
}

function crossValidate(reads: readonly Read[]): void {
  const sources = [...new Set(cases.map((one) => one.from))];
  const foldOf = (read: Read): number => sources.indexOf((read.one as Sourced).from) % FOLDS;
  const counts = new Map<string, Counts>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = reads.filter((read) => foldOf(read) !== fold);
    if (rest.length === 0) continue;
    const weights = fitWeights(rest);
    for (const read of reads) {
      if (!read.whole || foldOf(read) !== fold) continue;
      for (const key of ['all', (read.one as Sourced).file]) {
        const own = counts.get(key) ?? new Counts();
        counts.set(key, own);
        scoreInto(own, read, weights);
      }
    }
  }
  const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
  const rows = [...counts].map(([key, { notes, goals, objectives, near }]) => {
    const [goal, objective] = [goals.figures(), objectives.figures()];
    return [
      key,
      String(notes),
      figure(goal.precision),
      figure(goal.recall),
      figure(goal.f1),
      figure(objective.f1),
      `${near.called} of ${near.of}`,
    ];
  });
  console.log(table(['file', 'notes', 'goals P', 'R', 'F1', 'objectives F1', 'near misses called'], rows));
}

const rounded = (names: readonly string[], values: readonly number[]): number[] =>
  values.map((value, index) => (names[index] === 'reference' ? REFERENCE : Math.round(value * 100) / 100));

const reads = readAll(cases);
if (process.argv.includes('--cross-validate')) crossValidate(reads);
else {
  const { goals, objectives } = fitWeights(reads);
  console.log(
    JSON.stringify({
      goals: { bias: Math.round(goals.bias * 100) / 100, values: rounded(GOAL_FEATURES, goals.values) },
      objectives: {
        bias: Math.round((objectives.bias - OBJECTIVE_BAR) * 100) / 100,
        values: rounded(OBJECTIVE_FEATURES, objectives.values),
      },
    }),
  );
}
