/**
 * The words of one text as numbers of their beginnings, and which groups of such numbers occur in it and where. Kept from
 * text to text: marks that carry the text's number need no clearing. Must not know what a phrase is.
 */
import { KEY_LENGTH, KEY_MINIMUM, keyNumber } from './compile.ts';

const WORD = /[a-z0-9]+/g;
const NONE = -1;

/** Lists of numbers in one array: list `at` lies between `from[at]` and `from[at + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Puts lists into one array. */
export function packed(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    from[at + 1] = (from[at] ?? 0) + list.length;
  });
  return { from, items: Int32Array.from(lists.flat()) };
}

/** Which groups of keys occur in a text. */
export class TextKeys {
  /** For each key's number the groups that it belongs to. */
  readonly #groupsOf: Lists;
  readonly #seen: Uint32Array;
  /** The last event of each group; events name a place and the event before. */
  readonly #last: Int32Array;
  readonly #places: number[] = [];
  readonly #before: number[] = [];
  #long = new Int32Array(256);
  #short = new Int32Array(256);
  /** Groups in the order in which they were met, and the turn in which each was. */
  readonly met: number[] = [];
  readonly turns: number[] = [];
  #text = 0;

  constructor(groupsOf: Lists, groups: number) {
    this.#groupsOf = groupsOf;
    this.#seen = new Uint32Array(groups);
    this.#last = new Int32Array(groups);
  }

  /** @param lower a text in lower case */
  read(lower: string): void {
    this.#text += 1;
    this.#places.length = 0;
    this.#before.length = 0;
    this.met.length = 0;
    this.turns.length = 0;
    if (this.#long.length < lower.length) {
      this.#long = new Int32Array(lower.length * 2);
      this.#short = new Int32Array(lower.length * 2);
    }
    let turn = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
      const word = match[0];
      const place = match.index;
      const long = keyNumber(word.length > KEY_LENGTH ? word.slice(0, KEY_LENGTH) : word);
      const short = word.length < KEY_LENGTH ? NONE : keyNumber(word.slice(0, KEY_MINIMUM));
      this.#long[place] = long;
      this.#short[place] = short;
      turn += 2;
      if (long !== NONE) this.#mark(long, place, turn);
      if (short !== NONE) this.#mark(short, place, turn + 1);
    }
  }

  /** The key of the word that begins at this place of the text read last, by its first four letters or all of them. */
  longAt(place: number): number {
    return this.#long[place] ?? NONE;
  }

  /** The same by its first three letters, for words of more. */
  shortAt(place: number): number {
    return this.#short[place] ?? NONE;
  }

  #mark(key: number, place: number, turn: number): void {
    const { from, items } = this.#groupsOf;
    const end = from[key + 1] ?? 0;
    for (let at = from[key] ?? 0; at < end; at += 1) {
      const group = items[at] ?? 0;
      let before = NONE;
      if (this.#seen[group] === this.#text) before = this.#last[group] ?? NONE;
      else {
        this.#seen[group] = this.#text;
        this.met.push(group);
        this.turns.push(turn);
      }
      if (before !== NONE && this.#places[before] === place) continue;
      this.#before.push(before);
      this.#last[group] = this.#places.push(place) - 1;
    }
  }

  has(group: number): boolean {
    return this.#seen[group] === this.#text;
  }

  /** Whether every group of one list occurs. */
  hasAll(lists: Lists, list: number): boolean {
    const end = lists.from[list + 1] ?? 0;
    for (let at = lists.from[list] ?? 0; at < end; at += 1)
      if (this.#seen[lists.items[at] ?? 0] !== this.#text) return false;
    return true;
  }

  /** Places of a group's words, in order. */
  placesOf(group: number): readonly number[] {
    const places: number[] = [];
    for (let event = this.#last[group] ?? NONE; event !== NONE; event = this.#before[event] ?? NONE)
      places.push(this.#places[event] ?? 0);
    return places.length > 1 ? places.reverse() : places;
  }
}
