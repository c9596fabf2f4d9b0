/**
 * Fits the weights of lib/check/risk/data/weights.json: `node scripts/fit-risk-weights.ts [--gold <dir>] [--notes <file>]`.
 * Learns from written example lines, from the lexicon's own lines, and from the statements of notes without danger. Of a
 * note with danger only the statement that shows it best counts. Prints the weights. What this may not do: write any file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementsOf } from '../lib/check/polarity/index.ts';
import { figuresOf } from '../lib/check/risk/index.ts';
import { MENTION_FIGURES, riskScale, riskWords } from '../lib/check/risk/judge.ts';
import { NOT_RISK, RISK_KINDS } from '../lib/check/risk/lexicon.ts';

const DATA = join(import.meta.dirname, '../lib/check');
const RUNS = 3;
const ROUNDS = 8;
const RATE = 0.2;
const SHRINK = 0.001;
const LINE_WEIGHT = 0.3;
const NOTE_WEIGHT = 0.6;
const OTHER_WEIGHT = 0.3;
const STEP = 0.05;
const LEAST = 0.1;

interface Example {
  readonly danger: number;
  readonly words: readonly string[];
  readonly figures: readonly number[];
  readonly weight: number;
}
interface Model {
  readonly words: Map<string, number>;
  readonly figures: number[];
  bias: number;
}

let seed = 1;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

const NO_FIGURES: readonly number[] = Array.from({ length: MENTION_FIGURES }, () => 0);
const example = (text: string, danger: boolean, weight: number, withFigures: boolean): Example => ({
  danger: danger ? 1 : 0,
  words: riskWords(text).map(({ key }) => key),
  figures: withFigures ? figuresOf(text) : NO_FIGURES,
  weight,
});

const lines = (block: string): string[] => block.split('\n').filter((line) => line.trim() !== '');
/** A lexicon line as it might be written. */
function written(line: string): string {
  const pieces = line
    .trim()
    .split(/\s+/)
    .filter((token) => !/^[~^$]*$/.test(token));
  return pieces
    .map((token) => {
      const choices = token
        .replace(/\?$/, '')
        .replace(/^=/, '')
        .split('|')
        .filter((each) => each !== '' && !each.startsWith('/'));
      return (choices[Math.floor(random() * choices.length)] ?? '')
        .replaceAll('*', '')
        .replaceAll('_', ' ')
        .replaceAll('-?', '-');
    })
    .join(' ');
}

const rows = (path: string): { text: string; present?: boolean }[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { rows: { text: string; present?: boolean }[] }).rows;
const flag = (name: string): string[] =>
  process.argv.flatMap((argument, at) => (process.argv[at - 1] === name ? [argument] : []));

interface NoteRow {
  readonly note: { readonly text?: string; readonly sections?: Readonly<Record<string, string>> };
  readonly gold: { readonly risk: { readonly present: boolean } };
}
const notePaths = [
  ...flag('--gold').flatMap((folder) =>
    readdirSync(folder)
      .filter((each) => each.startsWith('cases'))
      .map((each) => join(folder, each)),
  ),
  ...flag('--notes'),
];
const notes = notePaths.flatMap((path) =>
  (JSON.parse(readFileSync(path, 'utf8')) as NoteRow[]).map(({ note, gold }) => ({
    danger: gold.risk.present,
    statements: [...Object.values(note.sections ?? {}), note.text ?? '']
      .flatMap((text) => statementsOf(text))
      .map(({ text }) => example(text, gold.risk.present, NOTE_WEIGHT, true)),
  })),
);
const freshRows = rows(join(DATA, 'risk/data/fresh-lines.json'));
const fixed: Example[] = [
  ...freshRows.map((row) => example(row.text, row.present === true, 1, true)),
  ...rows(join(DATA, 'risk/data/lines.json')).map((row) => example(row.text, row.present === true, 1, false)),
  ...rows(join(DATA, 'techniques/data/fresh-sentences.json')).map((row) =>
    example(row.text, false, OTHER_WEIGHT, true),
  ),
  ...notes.filter(({ danger }) => !danger).flatMap(({ statements }) => statements),
];

function oddsOf(model: Model, one: Example): { odds: number; known: string[]; scale: number } {
  const known = one.words.filter((word) => model.words.has(word));
  const scale = riskScale(known.length);
  const words = known.reduce((sum, word) => sum + (model.words.get(word) ?? 0), 0) * scale;
  const figures = one.figures.reduce((sum, figure, at) => sum + figure * (model.figures[at] ?? 0), 0);
  return { odds: model.bias + words + figures, known, scale };
}

/** Logistic regression by stochastic gradient steps with a rate of its own for each weight (AdaGrad). */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const model: Model = { words: new Map(), figures: [...NO_FIGURES], bias: -1 };
  for (const [word, count] of counts) if (count >= 2) model.words.set(word, 0);
  const past = new Map<string, number>();
  const moved = (key: string, value: number, slope: number): number => {
    const squares = (past.get(key) ?? 1e-6) + slope * slope;
    past.set(key, squares);
    return value - (RATE * slope) / Math.sqrt(squares + 1e-3);
  };
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const at of order) {
      const one = examples[at];
      if (!one) continue;
      const { odds, known, scale } = oddsOf(model, one);
      const slope = (1 / (1 + Math.exp(-odds)) - one.danger) * one.weight;
      if (Math.abs(slope) < 1e-3) continue;
      for (const word of known) {
        const value = model.words.get(word) ?? 0;
        model.words.set(word, moved(word, value, scale * slope + SHRINK * value));
      }
      one.figures.forEach((figure, place) => {
        if (figure > 0) model.figures[place] = moved(`figure ${place}`, model.figures[place] ?? 0, slope * figure);
      });
      model.bias = moved('bias ', model.bias, slope);
    }
  }
  return model;
}

function run(): Model {
  const all = [...fixed];
  for (let copy = 0; copy < 2; copy += 1) {
    for (const kind of RISK_KINDS)
      for (const line of lines(kind.phrases)) all.push(example(written(line), kind.counts, LINE_WEIGHT, false));
    for (const line of lines(NOT_RISK)) all.push(example(written(line), false, LINE_WEIGHT, false));
  }
  const first = learn(all);
  const best = notes
    .filter(({ danger }) => danger)
    .flatMap(({ statements }) =>
      [...statements].sort((a, b) => oddsOf(first, b).odds - oddsOf(first, a).odds).slice(0, 1),
    );
  return learn([...all, ...best]);
}

const models = Array.from({ length: RUNS }, run);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / RUNS;
const words = [...new Set(models.flatMap((model) => [...model.words.keys()]))]
  .sort()
  .map((word) => ({ word, weight: mean(models.map((model) => model.words.get(word) ?? 0)) }))
  .filter(({ weight }) => Math.abs(weight) >= LEAST);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
console.log(
  JSON.stringify({
    about: 'Printed by scripts/fit-risk-weights.ts; not to be edited by hand.',
    step: STEP,
    bias: rounded(mean(models.map((model) => model.bias))),
    figures: [...NO_FIGURES.keys()].map((at) => rounded(mean(models.map((model) => model.figures[at] ?? 0)))),
    words: words.map(({ word, weight }) => `${word} ${Math.round(weight / STEP)}`).join('\n'),
  }),
);
