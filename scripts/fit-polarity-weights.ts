/**
 * Fits the weights of lib/check/polarity/data/weights.json: `node scripts/fit-polarity-weights.ts [--gold <dir>]
 * [--rows <file>] [--check <file>]`. Learns from the written sentences, from the gold folder's and from further files when
 * given. Prints the weights; with `--check` (again and again, if wished) prints for each such file how well the rules, the
 * words and both together read it when the words were learned without it and from all the others. What this may not do:
 * write any file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { polarityByRules } from '../lib/check/polarity/index.ts';
import { likelihoods, POLARITIES, polarityKeys, polarityScale, settledWith } from '../lib/check/polarity/judge.ts';
import type { Polarity } from '../lib/check/types.ts';
import { table } from './engine/table.ts';

const WRITTEN = join(import.meta.dirname, '../lib/check/polarity/data/sentences.json');
const RUNS = 3;
const ROUNDS = 12;
const RATE = 0.15;
const SHRINK = 0.001;
const STEP = 0.05;
/** Keys whose weights are all smaller are left out: they make the file large and hardly move a sentence. */
const LEAST = 0.15;
/** A key that only one sentence has says nothing of the next. */
const TWICE = 2;

interface Row {
  readonly text: string;
  readonly concept: string;
  readonly polarity: Polarity;
  readonly alternatives?: readonly Polarity[];
}
interface Example {
  readonly row: Row;
  readonly keys: readonly string[];
  readonly wanted: number;
  readonly byRule: Polarity;
}
type Weights = Float64Array<ArrayBuffer>;
interface Model {
  readonly words: ReadonlyMap<string, Weights>;
  readonly bias: Weights;
}

const flag = (name: string): string[] =>
  process.argv.flatMap((argument, at) => (process.argv[at - 1] === name ? [argument] : []));

function examplesOf(path: string): Example[] {
  const read = JSON.parse(readFileSync(path, 'utf8')) as Row[] | { rows: Row[] };
  return (Array.isArray(read) ? read : read.rows).flatMap((row) => {
    const wanted = POLARITIES.indexOf(row.polarity);
    if (wanted < 0) return [];
    const { polarity, mention } = polarityByRules(row.text, row.concept);
    return [{ row, keys: polarityKeys(row.text, mention), wanted, byRule: polarity }];
  });
}

let seed = 1;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

function sumsOf({ words, bias }: Model, keys: readonly string[]): { sums: number[]; known: Weights[] } {
  const known = keys.flatMap((key) => words.get(key) ?? []);
  const scale = polarityScale(known.length);
  return { known, sums: [...bias].map((own, at) => known.reduce((sum, word) => sum + (word[at] ?? 0) * scale, own)) };
}

/** Multinomial logistic regression by stochastic gradient steps with a rate of its own for each weight (AdaGrad). */
function learnOnce(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const zero = () => new Float64Array(POLARITIES.length);
  const often = [...counts].filter(([, count]) => count >= TWICE).map(([key]) => key);
  const words = new Map(often.map((key) => [key, zero()]));
  const slopes = new Map([...words.values()].map((word) => [word, zero().fill(1e-6)]));
  const model = { words, bias: zero() };
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round += 1) {
    order.sort(() => random() - 0.5);
    for (const { keys, wanted } of order) {
      const { known, sums } = sumsOf(model, keys);
      const scale = polarityScale(known.length);
      likelihoods(sums).forEach((likelihood, at) => {
        const error = likelihood - (at === wanted ? 1 : 0);
        model.bias[at] = (model.bias[at] ?? 0) - 0.02 * error;
        for (const word of known) {
          const slope = error * scale + SHRINK * (word[at] ?? 0);
          const past = slopes.get(word);
          if (!past) continue;
          past[at] = (past[at] ?? 0) + slope * slope;
          word[at] = (word[at] ?? 0) - (RATE * slope) / Math.sqrt(past[at] ?? 1);
        }
      });
    }
  }
  return model;
}

/** The mean of several runs: the order of the sentences is chance. */
function learn(examples: readonly Example[]): Model {
  const runs = Array.from({ length: RUNS }, () => learnOnce(examples));
  const mean = (values: readonly (Weights | undefined)[]) =>
    Float64Array.from(POLARITIES, (_, at) => values.reduce((sum, value) => sum + (value?.[at] ?? 0), 0) / RUNS);
  const keys = [...(runs[0]?.words.keys() ?? [])];
  return {
    words: new Map(keys.map((key) => [key, mean(runs.map(({ words }) => words.get(key)))])),
    bias: mean(runs.map(({ bias }) => bias)),
  };
}

const gold = flag('--gold').flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^negation.*\.json$/.test(name))
    .map((name) => join(folder, name)),
);
const learned = [WRITTEN, ...gold, ...flag('--rows')].map((path) => ({ path, examples: examplesOf(path) }));
const checked = flag('--check').map((path) => ({ path, examples: examplesOf(path) }));

function check(): void {
  const totals = { of: 0, rules: 0, words: 0, both: 0 };
  const rows = checked.map(({ path, examples }) => {
    const model = learn([...learned, ...checked].flatMap((each) => (each.path === path ? [] : each.examples)));
    const right = { rules: 0, words: 0, both: 0 };
    for (const { row, keys, byRule } of examples) {
      const is = (polarity: Polarity | undefined): number =>
        polarity !== undefined && (polarity === row.polarity || row.alternatives?.includes(polarity)) ? 1 : 0;
      const byWords = likelihoods(sumsOf(model, keys).sums);
      right.rules += is(byRule);
      right.words += is(POLARITIES[byWords.indexOf(Math.max(...byWords))]);
      right.both += is(settledWith(byWords, byRule));
    }
    totals.of += examples.length;
    for (const key of ['rules', 'words', 'both'] as const) totals[key] += right[key];
    return { name: path, of: examples.length, ...right };
  });
  const share = (right: number, of: number): string => (right / Math.max(of, 1)).toFixed(3);
  console.log(
    table(
      ['file', 'sentences', 'rules', 'words', 'both'],
      [...rows, { name: 'all', ...totals }].map(({ name, of, rules, words, both }) => [
        name,
        String(of),
        share(rules, of),
        share(words, of),
        share(both, of),
      ]),
    ),
  );
}

if (checked.length > 0) check();
else {
  const { words, bias } = learn(learned.flatMap(({ examples }) => examples));
  const lines = [...words]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST))
    .map(([key, weights]) => `${key} ${[...weights].map((weight) => Math.round(weight / STEP)).join(' ')}`)
    .sort();
  console.log(
    JSON.stringify({
      about: 'Printed by scripts/fit-polarity-weights.ts; not to be edited by hand.',
      step: STEP,
      bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
      words: lines.join('\n'),
    }),
  );
}
