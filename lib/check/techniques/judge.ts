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
const CODES = new Map([...ALPHABET].map((letter, at) => [letter.charCodeAt(0), at]));

let table: Map<string, string> | undefined;
function packed(key: string): string | undefined {
  table ??= new Map(
    stored.words.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  return table.get(key);
}

const code = (text: string, at: number): number => CODES.get(text.charCodeAt(at)) ?? 0;

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
 * @returns the likeliest classes first, `none` among them; all likelihoods add up to 1 at most
 */
export function judge(sentence: string, cues: ReadonlyMap<string, TechniqueCues>, place: Place): Judged[] {
  const scores = Float64Array.from(stored.bias);
  const known: { weights: string; feature: TextFeature }[] = [];
  for (const feature of textFeatures(sentence, place)) {
    const weights = packed(feature.key);
    if (weights !== undefined) known.push({ weights, feature });
  }
  const scale = textScale(known.length) * stored.step;
  for (const { weights } of known) {
    for (let at = 0; at < weights.length; at += 2) {
      const one = code(weights, at);
      scores[one] = (scores[one] ?? 0) + scale * (code(weights, at + 1) - ZERO);
    }
  }
  for (const [name, found] of cues) {
    const one = NUMBER.get(name);
    if (one === undefined) continue;
    cueFigures(found).forEach((figure, at) => {
      scores[one] = (scores[one] ?? 0) + figure * (stored.cues[at] ?? 0);
    });
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return [...scores]
    .map((score, at) => ({ at, likelihood: Math.exp(score - most) / sum }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, 4)
    .map(({ at, likelihood }) => {
      const name = CLASSES[at] ?? NONE;
      const found = cues.get(name);
      return { name, likelihood, ...(found && found.best > 0 ? found : wordsFor(at, known)) };
    });
}

/** Where the words stand that speak most for a class. */
function wordsFor(
  one: number,
  known: readonly { readonly weights: string; readonly feature: TextFeature }[],
): { start: number; end: number } {
  const speaking = known
    .map(({ weights, feature }) => {
      for (let at = 0; at < weights.length; at += 2)
        if (code(weights, at) === one) return { weight: code(weights, at + 1) - ZERO, feature };
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
