/**
 * Weighs a sentence's words and cues into a likelihood for each technique, and for none. The weights are data, printed by
 * `scripts/fit-technique-weights.ts` from written example sentences and the lexicon's own lines. What this may not do: look
 * at the note around the sentence, or decide who acted.
 */
import { wordsOf } from '../../text/index.ts';
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

/** Stems, pairs of neighbours, the first word, the length: what the sentence is made of. Each key once. */
export function textFeatures(sentence: string, place: Place): TextFeature[] {
  const words = wordsOf(sentence);
  const found = new Map<string, TextFeature>();
  const put = (key: string, start: number, end: number) => {
    if (!found.has(key)) found.set(key, { key, start, end });
  };
  let before: { stem: string; start: number } | undefined;
  for (const word of words) {
    const stem = word.kind === 'number' ? '#' : word.stem;
    put(stem, word.start, word.end);
    put(before ? `${before.stem}_${stem}` : `^${stem}`, before ? before.start : word.start, word.end);
    before = { stem, start: word.start };
  }
  put(words.length < 5 ? '+short' : words.length < 10 ? '+middle' : '+long', 0, 0);
  if (sentence.includes('?')) put('+asks', 0, 0);
  put(`+in-${place}`, 0, 0);
  return [...found.values()];
}

/** How the words together are scaled, so that long sentences don't shout. */
export const textScale = (known: number): number => 2 / Math.sqrt(Math.max(known, 1));

const CLASSES: readonly string[] = stored.classes;
const NUMBER = new Map(CLASSES.map((name, at) => [name, at]));
const CODES = new Uint8Array(128);
[...ALPHABET].forEach((letter, at) => {
  CODES[letter.charCodeAt(0)] = at;
});

/** Weights of one word: class number and weight in turns. */
type Weights = Int16Array;
let lines: Map<string, string> | undefined;
const opened = new Map<string, Weights>();

/** Opened at the first use of each word: a note uses few of them. */
function weightsOf(key: string): Weights | undefined {
  const known = opened.get(key);
  if (known) return known;
  lines ??= new Map(
    stored.words.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  const packed = lines.get(key);
  if (packed === undefined) return undefined;
  const weights = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at += 1)
    weights[at] = (CODES[packed.charCodeAt(at)] ?? 0) - (at % 2 === 1 ? ZERO : 0);
  opened.set(key, weights);
  return weights;
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
  const scores = Float64Array.from(stored.bias);
  const known: { weights: Weights; feature: TextFeature }[] = [];
  for (const feature of textFeatures(sentence, place)) {
    const weights = weightsOf(feature.key);
    if (weights !== undefined) known.push({ weights, feature });
  }
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
    cueFigures(found).forEach((figure, at) => {
      scores[one] = (scores[one] ?? 0) + figure * (stored.cues[at] ?? 0);
    });
  }
  const most = scores[likeliest(scores)] ?? 0;
  let sum = 0;
  scores.forEach((score, at) => {
    const odds = Math.exp(score - most);
    scores[at] = odds;
    sum += odds;
  });
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
function wordsFor(
  one: number,
  known: readonly { readonly weights: Weights; readonly feature: TextFeature }[],
): { start: number; end: number } {
  const speaking = known
    .map(({ weights, feature }) => {
      for (let at = 0; at < weights.length; at += 2)
        if (weights[at] === one) return { weight: weights[at + 1] ?? 0, feature };
      return { weight: 0, feature };
    })
    .filter(({ weight, feature }) => weight > 0 && feature.end > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  if (speaking.length === 0) return { start: 0, end: 0 };
  return {
    start: Math.min(...speaking.map(({ feature }) => feature.start)),
    end: Math.max(...speaking.map(({ feature }) => feature.end)),
  };
}
