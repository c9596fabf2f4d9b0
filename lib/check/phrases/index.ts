/**
 * Finds the phrases of a lexicon in a sentence.
 *
 * An index over word beginnings keeps the cost near the length of the sentence: a phrase is only tried when one of its
 * key words could be there. Must stay free of any clinical knowledge; the lexicons bring that.
 */
import { compilePhrase, type Phrase } from './compile.ts';
import { type GroupUse, type Lists, packed, TextKeys } from './text-keys.ts';
import { Walk } from './walk.ts';

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

const NONE = -1;

/** What an index knows of its phrases, as numbers: a note is read through them thousands of times. */
interface Tables {
  /** For each key the groups that it belongs to. A phrase needs one key of each of its groups. */
  readonly groupsOf: Lists;
  /** Phrases filed under a group: under the one of theirs that is rarest to occur. */
  readonly filed: Lists;
  readonly needed: Lists;
  /** The group whose words a phrase can begin with. */
  readonly first: Int32Array;
  readonly use: GroupUse;
  /** Phrases without any key. */
  readonly always: readonly number[];
}

function tablesOf(phrases: readonly Phrase[]): Tables {
  const groupsOf: number[][] = [];
  const filed: number[][] = [];
  const byName = new Map<string, number>();
  const known = new Map<readonly number[], number>();
  const named = (group: readonly number[]): number => {
    const name = group.join(' ');
    const before = byName.get(name);
    if (before !== undefined) return before;
    const number = filed.push([]) - 1;
    byName.set(name, number);
    for (const key of group) {
      while (groupsOf.length <= key) groupsOf.push([]);
      groupsOf[key]?.push(number);
    }
    return number;
  };
  const groupOf = (group: readonly number[]): number => {
    const number = known.get(group) ?? named(group);
    known.set(group, number);
    return number;
  };
  const needed: number[][] = [];
  const first = new Int32Array(phrases.length).fill(NONE);
  const always: number[] = [];
  phrases.forEach((phrase, at) => {
    needed.push(phrase.alsoNeeded.map(groupOf));
    if (phrase.keys.length === 0) always.push(at);
    else filed[groupOf(phrase.keys)]?.push(at);
    if (phrase.first !== null) first[at] = groupOf(phrase.first);
  });
  const use = { met: new Uint8Array(filed.length), placed: new Uint8Array(filed.length) };
  filed.forEach((list, group) => {
    if (list.length > 0) use.met[group] = 1;
  });
  for (const group of first) if (group !== NONE) use.placed[group] = 1;
  return {
    groupsOf: packed(groupsOf),
    filed: packed(filed),
    needed: packed(needed),
    first,
    use,
    always,
  };
}

/** A hit with what settles the order of hits at the same place. */
interface Hit<T> extends PhraseHit<T> {
  readonly turn: number;
  readonly at: number;
}

const inOrder = (a: Hit<unknown>, b: Hit<unknown>): number =>
  a.start - b.start || b.end - a.end || a.turn - b.turn || a.at - b.at;

class Index<T> implements PhraseIndex<T> {
  readonly #values: T[] = [];
  readonly #phrases: Phrase[] = [];
  readonly #tables: Tables;
  readonly #keys: TextKeys;
  readonly #walk: Walk;
  #plain = '';
  #hits: Hit<T>[] = [];

  constructor(entries: Iterable<{ readonly phrase: string; readonly value: T }>) {
    for (const { phrase, value } of entries) {
      this.#values.push(value);
      this.#phrases.push(compilePhrase(phrase));
    }
    this.#tables = tablesOf(this.#phrases);
    this.#keys = new TextKeys(this.#tables.groupsOf, this.#tables.use);
    this.#walk = new Walk(this.#keys);
  }

  find(text: string): PhraseHit<T>[] {
    const keys = this.#keys;
    this.#plain = straighten(text);
    const lower = lowered(this.#plain);
    keys.read(lower);
    this.#walk.set(lower);
    this.#hits = [];
    for (const at of this.#tables.always) this.#consider(at, 0);
    const { from, items } = this.#tables.filed;
    for (let which = 0; which < keys.met; which += 1) {
      const group = keys.groups[which] ?? 0;
      const end = from[group + 1] ?? 0;
      for (let one = from[group] ?? 0; one < end; one += 1) this.#consider(items[one] ?? 0, keys.turns[which] ?? 0);
    }
    const hits = this.#hits;
    // Nothing of a note stays behind.
    this.#hits = [];
    this.#plain = '';
    this.#walk.set('');
    return hits.length > 1 ? hits.sort(inOrder) : hits;
  }

  #consider(at: number, turn: number): void {
    if (!this.#keys.hasAll(this.#tables.needed, at)) return;
    const first = this.#tables.first[at] ?? NONE;
    if (first !== NONE && !this.#keys.has(first)) return;
    const phrase = this.#phrases[at];
    if (!phrase) return;
    if (first === NONE) this.#byExpression(phrase, at, turn);
    else this.#byWords(phrase, first, at, turn);
  }

  #byWords(phrase: Phrase, first: number, at: number, turn: number): void {
    const keys = this.#keys;
    let from = 0;
    for (let event = keys.first(first); event !== NONE; event = keys.next(event)) {
      const place = keys.placeOf(event);
      if (place < from || (phrase.atStart && !this.#walk.opens(place))) continue;
      const end = this.#walk.end(phrase, place);
      if (end < 0) continue;
      // A line tied to the start takes the marks before its first word with it.
      this.#keep(phrase, at, turn, phrase.atStart ? 0 : place, end);
      from = end;
    }
  }

  #byExpression(phrase: Phrase, at: number, turn: number): void {
    if (phrase.sign !== null && !this.#plain.includes(phrase.sign)) return;
    const regex = phrase.regex();
    regex.lastIndex = 0;
    // `exec` on the one compiled expression: `matchAll` would copy it at every call.
    for (let match = regex.exec(this.#plain); match; match = regex.exec(this.#plain)) {
      if (match[0].length === 0) regex.lastIndex += 1;
      else this.#keep(phrase, at, turn, match.index, match.index + match[0].length);
    }
  }

  #keep(phrase: Phrase, at: number, turn: number, start: number, end: number): void {
    if (phrase.capitals && !/(?<![A-Za-z])[A-Z]{2,}/.test(this.#plain.slice(start, end))) return;
    this.#hits.push({ start, end, value: this.#values[at] as T, phrase: phrase.source, turn, at });
  }
}

/** Lower case of the same length: a few letters grow when they are lowered, and places would no longer hold. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Builds the index once per lexicon. */
export const phraseIndex = <T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> =>
  new Index(entries);
