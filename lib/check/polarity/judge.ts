/**
 * Weighs the words around a mention into a likelihood for each polarity, and settles it together with what the rules say.
 * The rules know the usual cues; the weights, learned from written sentences by several authors, know much that no list
 * holds ("nary a", "in the next breath", "the one w/ the …"). On sentences of authors that neither had seen, both together
 * are right more often than either (docs/clinical-method.md). The weights are data, printed by
 * `scripts/fit-polarity-weights.ts`. What this may not do: look for mentions.
 */
import { tokenise } from '../../text/index.ts';
import type { Polarity } from '../types.ts';
import stored from './data/weights.json' with { type: 'json' };

/** The order in which weights are stored. */
export const POLARITIES: readonly Polarity[] = ['affirmed', 'negated', 'historical', 'hypothetical', 'other-person'];

/** Where a mention stands (UTF-16 offsets). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** In the place of the mention, so that what is learned of one matter holds for every other. */
const MENTION = '<m>';
/** So many words on either side are known by their side as well. */
const NEAR = 3;
/** Marks that part statements. */
const PARTS = /[?;:—–-]/;
const A_YEAR = /\b(?:19|20)\d\d\b|'\d\d\b/;

/** What a text is made of, seen from the mention: words, neighbours, what opens and ends it. Each key once. */
export function polarityKeys(text: string, mention: Place | null): string[] {
  const words: string[] = [];
  for (const token of tokenise(text)) {
    const inside = mention !== null && token.start >= mention.start && token.end <= mention.end;
    if (inside && words.at(-1) === MENTION) continue;
    if (inside) words.push(MENTION);
    else if (token.kind === 'number') words.push('#');
    else if (token.kind === 'word') words.push(token.norm);
    else if (PARTS.test(token.text)) words.push(token.text);
  }
  const keys = new Set<string>();
  words.forEach((word, at) => {
    keys.add(word);
    if (at > 0) keys.add(`${words[at - 1]}_${word}`);
  });
  const [first = '', second = ''] = words;
  keys
    .add(`^${first}`)
    .add(`^${first}_${second}`)
    .add(`$${words.at(-1)}`);
  const at = words.indexOf(MENTION);
  if (at < 0) keys.add('+unnamed');
  else {
    for (const word of words.slice(Math.max(0, at - NEAR), at)) keys.add(`<${word}`);
    for (const word of words.slice(at + 1, at + 1 + NEAR)) keys.add(`>${word}`);
  }
  if (A_YEAR.test(text)) keys.add('+year');
  return [...keys];
}

/** How the words together are scaled, so that long sentences don't shout. */
export const polarityScale = (keys: number): number => 2 / Math.sqrt(Math.max(keys, 1));

let table: Map<string, readonly number[]> | undefined;
function weights(): Map<string, readonly number[]> {
  table ??= new Map(
    stored.words.split('\n').map((line) => {
      const [key = '', ...values] = line.split(' ');
      return [key, values.map((value) => Number(value) * stored.step)];
    }),
  );
  return table;
}

/** Likelihoods of sums, in the order of {@link POLARITIES}. */
export function likelihoods(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / all);
}

/** How far the rules count beside the words, in log odds: chosen on sets that neither was made with. */
const RULES = 1.5;
/** However sure the words are, they leave this much to the rules. */
const DOUBT = 0.01;

/** The most likely polarity. @param byWords likelihoods in the order of {@link POLARITIES} */
export function settledWith(byWords: readonly number[], byRule: Polarity): Polarity {
  const sums = byWords.map((likelihood, at) => Math.log(likelihood + DOUBT) + (POLARITIES[at] === byRule ? RULES : 0));
  return POLARITIES[sums.indexOf(Math.max(...sums))] ?? byRule;
}

/**
 * Polarity by words and rules together.
 * @param text a sentence or a few
 * @param mention where the matter is named; null: nowhere
 * @param byRule what the rules say
 */
export function settlePolarity(text: string, mention: Place | null, byRule: Polarity): Polarity {
  const all = weights();
  const known = polarityKeys(text, mention).flatMap((key) => {
    const found = all.get(key);
    return found ? [found] : [];
  });
  const scale = polarityScale(known.length);
  const sums = stored.bias.map((bias, at) => known.reduce((sum, word) => sum + (word[at] ?? 0) * scale, bias));
  return settledWith(likelihoods(sums), byRule);
}
