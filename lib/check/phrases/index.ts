/**
 * Finds the phrases of a lexicon in a sentence.
 *
 * An index over word beginnings keeps the cost near the length of the sentence: a phrase is only tried when one of its
 * key words could be there. Must stay free of any clinical knowledge; the lexicons bring that.
 */
import { compilePhrase, KEY_LENGTH, KEY_MINIMUM, type Phrase } from './compile.ts';

export { compilePhrase } from './compile.ts';

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

/** Keys as small numbers, shared by one index. */
class KeyTable {
  readonly #numbers = new Map<string, number>();

  number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Numbers of the word beginnings of a text; beginnings that no phrase knows are left out. */
  of(text: string): number[] {
    const found: number[] = [];
    for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
      const long = this.#numbers.get(word.slice(0, KEY_LENGTH));
      if (long !== undefined) found.push(long);
      if (word.length < KEY_LENGTH) continue;
      const short = this.#numbers.get(word.slice(0, KEY_MINIMUM));
      if (short !== undefined) found.push(short);
    }
    return found;
  }
}

interface Entry<T> {
  readonly phrase: Phrase;
  readonly value: T;
  /** One number of each group must occur. */
  readonly needed: readonly (readonly number[])[];
}

/** Builds the index once per lexicon. */
export function phraseIndex<T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> {
  const table = new KeyTable();
  const byKey: number[][] = [];
  const always: number[] = [];
  const compiled: Entry<T>[] = [];
  for (const { phrase: line, value } of entries) {
    const phrase = compilePhrase(line);
    const needed = phrase.alsoNeeded.map((group) => group.map((key) => table.number(key)));
    const at = compiled.push({ phrase, value, needed }) - 1;
    if (phrase.keys.length === 0) always.push(at);
    for (const key of phrase.keys) {
      const number = table.number(key);
      const list = byKey[number] ?? [];
      list.push(at);
      byKey[number] = list;
    }
  }
  const present = new Uint8Array(table.size);
  /** The pass in which an entry was looked at last: a mark costs less than a set. */
  const seen = new Uint32Array(compiled.length);
  let pass = 0;
  return {
    find(text) {
      const plain = straighten(text);
      const keys = table.of(plain);
      pass += 1;
      for (const key of keys) present[key] = 1;
      const hits: PhraseHit<T>[] = [];
      const consider = (at: number) => {
        if (seen[at] === pass) return;
        seen[at] = pass;
        const entry = compiled[at];
        if (entry && allPresent(entry.needed, present)) hitsOf(entry, plain, hits);
      };
      for (const at of always) consider(at);
      for (const key of keys) {
        const list = byKey[key];
        if (list) for (const at of list) consider(at);
      }
      for (const key of keys) present[key] = 0;
      return hits.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

/** Whether at least one key of each group occurs. Plain loops: this runs thousands of times for a note. */
function allPresent(needed: readonly (readonly number[])[], present: Uint8Array): boolean {
  for (const group of needed) {
    let any = false;
    for (const key of group) {
      if (present[key] === 1) {
        any = true;
        break;
      }
    }
    if (!any) return false;
  }
  return true;
}

function hitsOf<T>({ phrase, value }: Entry<T>, plain: string, hits: PhraseHit<T>[]): void {
  const regex = phrase.regex();
  regex.lastIndex = 0;
  // `exec` on the one compiled expression: `matchAll` would copy it at every call.
  for (let match = regex.exec(plain); match; match = regex.exec(plain)) {
    if (match[0].length === 0) regex.lastIndex += 1;
    else if (!phrase.capitals || /(?<![A-Za-z])[A-Z]{2,}/.test(match[0]))
      hits.push({ start: match.index, end: match.index + match[0].length, value, phrase: phrase.source });
  }
}
