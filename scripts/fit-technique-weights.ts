/**
 * Fits the weights of lib/check/techniques/data/weights.json: `node scripts/fit-technique-weights.ts [--gold <dir>]
 * [--check <file>]`. Learns from the written example sentences, from the gold folder's sentences when given, and from the
 * lexicon's own lines (one word of each alternative at random, fixed seed). Prints the weights; with `--check` prints only
 * how well a model without that file reads it. What this may not do: write any file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from '../lib/check/phrases/compile.ts';
import { CUE_FIGURES, cueFigures, cueLines, cuesIn } from '../lib/check/techniques/cues.ts';
import { ALPHABET, NONE, textFeatures, textScale, ZERO } from '../lib/check/techniques/judge.ts';
import { type Place, placedSentences } from '../lib/check/techniques/spans.ts';
import { TECHNIQUE_NAMES } from '../lib/check/techniques/vocabulary.ts';

const DATA = join(import.meta.dirname, '../lib/check/techniques/data');
/** Written before the lexicon knew them, so their cues are as rare as in a stranger's note. */
const FRESH = ['fresh-sentences.json', 'fresh-notes.json'];
/** Rows that the lexicon was made with: their words count, their cues don't. */
const SEEN = ['sentences.json'];
const RUNS = 3;
const ROUNDS = 8;
const RATE = 0.3;
const SHRINK = 0.001;
/** How much a line of the lexicon counts beside a sentence. */
const LINE_WEIGHT = 0.3;
const LINE_COPIES = 2;
const STEP = 0.12;
/** Smaller weights than this are left out: they make the file large and hardly move a sentence. */
const LEAST = 0.4;

const classes = [...TECHNIQUE_NAMES.filter((name) => [...cueNames()].includes(name)), NONE];
const number = new Map(classes.map((name, at) => [name, at]));

function cueNames(): Set<string> {
  return new Set([...cueLines()].map(({ value }) => value.name));
}

let seed = 1;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

interface Example {
  readonly wanted: readonly number[];
  readonly words: readonly string[];
  readonly cues: readonly (readonly [number, readonly number[]])[];
  readonly weight: number;
}
interface Row {
  readonly text: string;
  readonly techniques?: readonly string[];
  readonly interventions?: readonly string[];
}

const wantedOf = (names: readonly string[]): number[] => {
  const known = names.flatMap((name) => number.get(name) ?? []).filter((one) => classes[one] !== NONE);
  return known.length > 0 ? known : [classes.length - 1];
};

function example(
  text: string,
  names: readonly string[],
  weight: number,
  withCues: boolean,
  place: Place = 'alone',
): Example {
  const cues = withCues
    ? [...cuesIn(text)].flatMap(([name, found]) => {
        const one = number.get(name);
        return one === undefined ? [] : [[one, cueFigures(found)] as const];
      })
    : [];
  return { wanted: wantedOf(names), words: textFeatures(text, place).map(({ key }) => key), cues, weight };
}

/** A lexicon line as it might be written. */
function written(line: string): string {
  const pieces: string[] = [];
  for (const token of line.split(/\s+/)) {
    if (/^[~^$]*$/.test(token)) continue;
    const bare = token.replace(/\?$/, '').replace(/^=/, '');
    const open = bare.startsWith('@') ? (GROUPS[bare.slice(1)] ?? '') : bare;
    const choices = open.split('|').filter((choice) => choice !== '' && !choice.startsWith('/'));
    const choice = choices[Math.floor(random() * choices.length)] ?? '';
    pieces.push(choice.replaceAll('*', '').replaceAll('_', ' ').replaceAll('-?', '-'));
  }
  return pieces.join(' ');
}

function rowsOf(path: string): Row[] {
  const read = JSON.parse(readFileSync(path, 'utf8')) as Row[] | { rows: Row[] };
  return Array.isArray(read) ? read : read.rows;
}
const namesOf = (row: Row): readonly string[] => row.techniques ?? row.interventions ?? [];

function lineExamples(): Example[] {
  const lines = [...cueLines()].filter(({ value }) => ['strong', 'general', 'facet'].includes(value.strength));
  return Array.from({ length: LINE_COPIES }, () =>
    lines.map(({ phrase, value }) => example(written(phrase), [value.name], LINE_WEIGHT, false)),
  ).flat();
}

/** Sentences of one note, and what the whole note documents. */
interface NoteExample {
  readonly names: readonly number[];
  readonly sentences: readonly Example[];
}
interface NoteRow {
  readonly note: { readonly text?: string; readonly sections?: Readonly<Record<string, string>> };
  readonly gold: { readonly interventionsCanonical?: readonly string[] };
}
const NOTE_WEIGHT = Number(process.env.NW ?? 0.5);

function notesNow(): NoteExample[] {
  const folders = flag('--gold').flatMap((folder) =>
    readdirSync(folder)
      .filter((each) => each.startsWith('cases'))
      .map((each) => join(folder, each)),
  );
  return [...folders, ...flag('--notes')].flatMap((path) =>
    (rowsOf(path) as unknown as NoteRow[]).map(({ note, gold }) => ({
      names: (gold.interventionsCanonical ?? []).flatMap((name) => number.get(name) ?? []),
      sentences: Object.entries({ ...note.sections, ...(note.text === undefined ? {} : { text: note.text }) }).flatMap(
        ([section, text]) =>
          placedSentences(section, text).map((one) => example(one.text, [], NOTE_WEIGHT, true, one.place)),
      ),
    })),
  );
}

/** Only whole notes are labelled: each name is put on the sentence that shows it best, every other sentence shows none. */
function shared(model: Model, notes: readonly NoteExample[]): Example[] {
  return notes.flatMap(({ names, sentences }) => {
    const chances = sentences.map((one) => likelihoods(scoresOf(model, one).scores));
    const wanted = sentences.map((): number[] => []);
    for (const name of names) {
      const best = chances.reduce((top, now, at) => ((now[name] ?? 0) > (chances[top]?.[name] ?? 0) ? at : top), 0);
      if ((chances[best]?.[name] ?? 0) > 0.02) wanted[best]?.push(name);
      chances.forEach((now, at) => {
        if (at !== best && (now[name] ?? 0) > 0.5) wanted[at]?.push(name);
      });
    }
    return sentences.map((one, at) => {
      const own = wanted[at] ?? [];
      return { ...one, wanted: own.length > 0 ? own : [classes.length - 1] };
    });
  });
}

interface Model {
  readonly words: Map<string, Float64Array>;
  readonly bias: Float64Array;
  readonly cues: Float64Array;
}

function scoresOf(model: Model, one: Example): { scores: Float64Array; known: Float64Array[]; scale: number } {
  const known = one.words.flatMap((word) => model.words.get(word) ?? []);
  const scale = textScale(known.length);
  const scores = Float64Array.from(model.bias);
  for (const weights of known)
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + scale * (weights[at] ?? 0);
  for (const [at, figures] of one.cues)
    figures.forEach((figure, which) => {
      scores[at] = (scores[at] ?? 0) + figure * (model.cues[which] ?? 0);
    });
  return { scores, known, scale };
}

function likelihoods(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}

/** Softmax regression by stochastic gradient steps with a rate of its own for each weight (AdaGrad). */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const size = classes.length;
  const model: Model = { words: new Map(), bias: new Float64Array(size), cues: new Float64Array(CUE_FIGURES) };
  const past = new Map<Float64Array, Float64Array>();
  const pastOf = (values: Float64Array): Float64Array => {
    const found = past.get(values) ?? new Float64Array(values.length);
    past.set(values, found);
    return found;
  };
  for (const [word, count] of counts) if (count >= 2) model.words.set(word, new Float64Array(size));
  const step = (values: Float64Array, at: number, slope: number, shrink: number) => {
    const squares = pastOf(values);
    const whole = slope + shrink * (values[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + whole * whole;
    values[at] = (values[at] ?? 0) - (RATE * whole) / Math.sqrt((squares[at] ?? 0) + 1e-3);
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
      const { scores, known, scale } = scoresOf(model, one);
      const errors = likelihoods(scores);
      for (const wanted of one.wanted) errors[wanted] = (errors[wanted] ?? 0) - 1 / one.wanted.length;
      errors.forEach((error, which) => {
        const slope = error * one.weight;
        if (Math.abs(slope) > 1e-3) for (const weights of known) step(weights, which, scale * slope, SHRINK);
        step(model.bias, which, slope, SHRINK);
      });
      for (const [which, figures] of one.cues)
        figures.forEach((figure, place) => {
          if (figure > 0) step(model.cues, place, (errors[which] ?? 0) * one.weight * figure, 0);
        });
    }
  }
  return model;
}

const flag = (name: string): string[] =>
  process.argv.flatMap((argument, at) => (process.argv[at - 1] === name ? [argument] : []));
const left = flag('--check');

function examplesNow(): Example[] {
  const examples = lineExamples();
  // As plans name them.
  for (const name of classes.slice(0, -1))
    for (const text of [name, `Continue ${name}`, `Next session: start ${name}.`])
      examples.push(example(text, [name], 1, true));
  const take = (path: string, withCues: boolean) => {
    if (left.includes(path)) return;
    for (const row of rowsOf(path)) examples.push(example(row.text, namesOf(row), 1, withCues));
  };
  for (const name of SEEN) take(join(DATA, name), false);
  for (const folder of flag('--gold'))
    for (const name of readdirSync(folder).filter((each) => each.startsWith('interventions')))
      take(join(folder, name), false);
  for (const name of FRESH) if (existsSync(join(DATA, name))) take(join(DATA, name), true);
  for (const path of flag('--more')) take(path, true);
  return examples;
}

/** Several runs, their weights averaged: one run alone depends on the order of its examples. */
function averaged(): Model {
  const notes = notesNow();
  const models = Array.from({ length: RUNS }, () => {
    const sentences = examplesNow();
    let model = learn(sentences);
    for (let round = 0; round < 2 && notes.length > 0; round += 1)
      model = learn([...sentences, ...shared(model, notes)]);
    return model;
  });
  const mean = (parts: readonly (Float64Array | undefined)[]): Float64Array => {
    const size = parts.find((part) => part !== undefined)?.length ?? 0;
    return Float64Array.from(
      { length: size },
      (_, at) => parts.reduce((sum, part) => sum + (part?.[at] ?? 0), 0) / RUNS,
    );
  };
  const words = new Map<string, Float64Array>();
  for (const word of new Set(models.flatMap((model) => [...model.words.keys()])))
    words.set(
      word,
      mean(models.map((model) => model.words.get(word))).map((value) => (Math.abs(value) < LEAST ? 0 : value)),
    );
  return { words, bias: mean(models.map((model) => model.bias)), cues: mean(models.map((model) => model.cues)) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function stored(model: Model): unknown {
  const lines: string[] = [];
  for (const [word, weights] of [...model.words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let text = '';
    weights.forEach((weight, at) => {
      const steps = Math.max(-ZERO, Math.min(ALPHABET.length - 1 - ZERO, Math.round(weight / STEP)));
      if (steps !== 0) text += `${ALPHABET.charAt(at)}${ALPHABET.charAt(ZERO + steps)}`;
    });
    if (text !== '') lines.push(`${word} ${text}`);
  }
  return {
    about: 'Printed by scripts/fit-technique-weights.ts; not to be edited by hand.',
    classes,
    step: STEP,
    bias: [...model.bias].map(rounded),
    cues: [...model.cues].map(rounded),
    words: lines.join('\n'),
  };
}

const model = averaged();
if (left.length === 0) console.log(JSON.stringify(stored(model)));
for (const path of left) {
  let right = 0;
  let extra = 0;
  let missed = 0;
  for (const row of rowsOf(path)) {
    const chances = likelihoods(scoresOf(model, example(row.text, namesOf(row), 1, true)).scores);
    const best = chances.indexOf(Math.max(...chances));
    const got = classes.filter(
      (name, at) => name !== NONE && (at === best || ((chances[at] ?? 0) > 0.3 && best !== classes.length - 1)),
    );
    const names = namesOf(row).filter((name) => name !== NONE);
    right += got.filter((name) => names.includes(name)).length;
    extra += got.filter((name) => !names.includes(name)).length;
    missed += names.filter((name) => !got.includes(name)).length;
  }
  console.log(path, {
    precision: right / (right + extra),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + extra + missed),
  });
}
