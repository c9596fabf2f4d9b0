/**
 * Finds the phrases of a lexicon in a sentence.
 *
 * An index over word beginnings keeps the cost near the length of the sentence: a phrase is only tried when one of its
 * key words could be there. Must stay free of any clinical knowledge; the lexicons bring that.
 */
import { compilePhrase, KEY_LENGTH, type Phrase } from './compile.ts';

export { compilePhrase, GROUPS } from './compile.ts';

/** One place where a phrase was found; offsets are UTF-16 indices into the sentence handed in. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
  readonly phrase: string;
}

export interface PhraseIndex<T> {
  /** All hits, in the order of their place. `text` should be one sentence (matching is linear, gaps are counted). */
  find(text: string): PhraseHit<T>[];
}

/** Curly quotes become straight ones; every replacement keeps the length, so offsets hold. */
export const straighten = (text: string): string => text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');

/** Word beginnings of a text, as the index knows them. */
export function wordKeys(text: string): Set<string> {
  const keys = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/[a-z0-9]+/g)) keys.add(match[0].slice(0, KEY_LENGTH));
  return keys;
}

/** Builds the index once per lexicon. */
export function phraseIndex<T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> {
  const byKey = new Map<string, number[]>();
  const always: number[] = [];
  const compiled: { phrase: Phrase; value: T }[] = [];
  for (const entry of entries) {
    const phrase = compilePhrase(entry.phrase);
    const at = compiled.push({ phrase, value: entry.value }) - 1;
    if (phrase.keys.length === 0) always.push(at);
    for (const key of phrase.keys) {
      const list = byKey.get(key);
      if (list) list.push(at);
      else byKey.set(key, [at]);
    }
  }
  return {
    find(text) {
      const plain = straighten(text);
      const candidates = new Set(always);
      for (const key of wordKeys(plain)) for (const at of byKey.get(key) ?? []) candidates.add(at);
      const hits: PhraseHit<T>[] = [];
      for (const at of candidates) {
        const entry = compiled[at];
        if (!entry) continue;
        entry.phrase.regex.lastIndex = 0;
        for (const match of plain.matchAll(entry.phrase.regex)) {
          if (match[0].length === 0) continue;
          if (entry.phrase.capitals && !/(?<![A-Za-z])[A-Z]{2,}/.test(match[0])) continue;
          hits.push({
            start: match.index,
            end: match.index + match[0].length,
            value: entry.value,
            phrase: entry.phrase.source,
          });
        }
      }
      return hits.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}
