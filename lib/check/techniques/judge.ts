/**
 * Weighs a sentence's words and cues into a likelihood for each technique, and for none. The weights are data, printed by
 * `scripts/fit-technique-weights.ts` from written example sentences and the lexicon's own lines. What this may not do: look
 * at the note around the sentence, or decide who acted.
 */
import { tokenise } from '../../text/index.ts';
import { cueFigures, type TechniqueCues } from './cues.ts';
import stored from './data/weights.json' with { type: 'json' };
import type { Place } from './spans.ts';

/** The class beside the techniques: nothing of the therapist is documented. */
export const NONE = 'none';

/** Letters in which class numbers and weights are stored, two a weight. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~'";
/** The letter of the weight zero. */
export const ZERO = 46;

/** A word or pair of words of the sentence, with the place of the word. */
export interface TextFeature {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Tells what the sentence is made of, key by key; a key may come again. */
function eachFeature(sentence: string, place: Place, tell: (key: string, start: number, end: number) => void): void {
  let words = 0;
  let before = '';
  let from = 0;
  for (const { kind, stem: written, start, end } of tokenise(sentence)) {
    if (kind === 'mark') continue;
    const stem = kind === 'number' ? '#' : written;
    tell(stem, start, end);
    if (words === 0) tell(`^${stem}`, start, end);
    else tell(`${before}_${stem}`, from, end);
    before = stem;
    from = start;
    words += 1;
  }
  tell(words < 5 ? '+short' : words < 10 ? '+middle' : '+long', 0, 0);
  if (sentence.includes('?')) tell('+asks', 0, 0);
  tell(`+in-${place}`, 0, 0);
}

/** Stems, pairs of neighbours, the first word, the length: what the sentence is made of. Each key once. */
export function textFeatures(sentence: string, place: Place): TextFeature[] {
  const found = new Map<string, TextFeature>();
  eachFeature(sentence, place, (key, start, end) => {
    if (!found.has(key)) found.set(key, { key, start, end });
  });
  return [...found.values()];
}

/** How the words together are scaled, so that long sentences don't shout. */
export const textScale = (known: number): number => 2 / Math.sqrt(Math.max(known, 1));

const CLASSES: readonly string[] = stored.classes;
const BIAS = Float64Array.from(stored.bias);
const CUE_WEIGHTS = Float64Array.from(stored.cues);
const NUMBER = new Map(CLASSES.map((name, at) => [name, at]));
const CODES = new Uint8Array(128);
[...ALPHABET].forEach((letter, at) => {
  CODES[letter.charCodeAt(0)] = at;
});

/** Weights of one word: class number and weight in turns. */
type Weights = Int16Array;
/** A word of the weights, opened at its first use: a note uses few of them. */
interface Word {
  readonly packed: string;
  weights: Weights | undefined;
  /** The sentence in which it was counted last. */
  counted: number;
}
let table: Map<string, Word> | undefined;
let sentences = 0;

function words(): Map<string, Word> {
  table ??= new Map(
    stored.words.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), { packed: line.slice(space + 1), weights: undefined, counted: 0 }];
    }),
  );
  return table;
}

function opened(packed: string): Weights {
  const weights = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at += 1)
    weights[at] = (CODES[packed.charCodeAt(at)] ?? 0) - (at % 2 === 1 ? ZERO : 0);
  return weights;
}

/** A word with weights, and where it stands. */
interface Known {
  readonly weights: Weights;
  readonly start: number;
  readonly end: number;
}

/** The words and pairs of a sentence that have weights, each once. */
function knownIn(sentence: string, place: Place): Known[] {
  const all = words();
  const known: Known[] = [];
  sentences += 1;
  eachFeature(sentence, place, (key, start, end) => {
    const word = all.get(key);
    if (!word || word.counted === sentences) return;
    word.counted = sentences;
    word.weights ??= opened(word.packed);
    known.push({ weights: word.weights, start, end });
  });
  return known;
}

/** One class with its likelihood (0 to 1) and the words that speak for it. */
export interface Judged {
  readonly name: string;
  readonly likelihood: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Likelihoods of a sentence's techniques.
 * @param cues what lexicon and facets found in it
 * @returns the likeliest classes first, `none` among them; together at most 1
 */
export function judge(sentence: string, cues: ReadonlyMap<string, TechniqueCues>, place: Place): Judged[] {
  const scores = BIAS.slice();
  const known = knownIn(sentence, place);
  const scale = textScale(known.length) * stored.step;
  for (const { weights } of known) {
    for (let at = 0; at < weights.length; at += 2) {
      const one = weights[at] ?? 0;
      scores[one] = (scores[one] ?? 0) + scale * (weights[at + 1] ?? 0);
    }
  }
  for (const [name, found] of cues) {
    const one = NUMBER.get(name);
    if (one === undefined) continue;
    const figures = cueFigures(found);
    for (let at = 0; at < figures.length; at += 1)
      scores[one] = (scores[one] ?? 0) + (figures[at] ?? 0) * (CUE_WEIGHTS[at] ?? 0);
  }
  const most = scores[likeliest(scores)] ?? 0;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const odds = Math.exp((scores[at] ?? 0) - most);
    scores[at] = odds;
    sum += odds;
  }
  const best: Judged[] = [];
  for (let rank = 0; rank < MOST; rank += 1) {
    const at = likeliest(scores);
    const likelihood = (scores[at] ?? 0) / sum;
    if (likelihood < LEAST) break;
    scores[at] = -1;
    const name = CLASSES[at] ?? NONE;
    const found = cues.get(name);
    const words = name === NONE ? { start: 0, end: 0 } : found && found.best > 0 ? found : wordsFor(at, known);
    best.push({ name, likelihood, start: words.start, end: words.end });
  }
  return best;
}

function likeliest(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** So many classes are told of a sentence at most, and none less likely than this. */
const MOST = 4;
const LEAST = 0.05;

/** Where the words stand that speak most for a class. */
function wordsFor(one: number, known: readonly Known[]): { start: number; end: number } {
  const speaking: { weight: number; start: number; end: number }[] = [];
  for (const { weights, start, end } of known) {
    if (end === 0) continue;
    for (let at = 0; at < weights.length; at += 2) {
      if (weights[at] !== one) continue;
      const weight = weights[at + 1] ?? 0;
      if (weight > 0) speaking.push({ weight, start, end });
      break;
    }
  }
  if (speaking.length === 0) return { start: 0, end: 0 };
  const most = speaking.sort((a, b) => b.weight - a.weight).slice(0, 3);
  return { start: Math.min(...most.map(({ start }) => start)), end: Math.max(...most.map(({ end }) => end)) };
}
