/**
 * The words of one text as numbers of their beginnings, and which groups of such numbers occur in it and where. Kept from
 * text to text: marks that carry the text's number need no clearing. Must not know what a phrase is.
 */
import { BRANCHES, DIGIT_NUMBER, furtherAt, KEY_LENGTH, KEY_MINIMUM, keyAt, nodeBehind } from './key-tree.ts';

const NONE = -1;
const ZERO = 48;
const NINE = 57;

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

/** What is asked of a group later: whether it occurs at all, also when it was met, also where. */
export interface GroupUse {
  readonly met: Uint8Array;
  readonly placed: Uint8Array;
}

const branchOf = (code: number): number => (code < 128 ? (BRANCHES[code] ?? 0) : 0);

/** Which groups of keys occur in a text. */
export class TextKeys {
  /** For each key's number the groups that it belongs to. */
  readonly #groupsOf: Lists;
  readonly #use: GroupUse;
  readonly #seen: Uint32Array;
  /** First and last event of each group; events name a place and the event behind. */
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  #places = new Int32Array(512);
  #behind = new Int32Array(512);
  #events = 0;
  #long = new Int32Array(256);
  #short = new Int32Array(256);
  /** Groups in the order in which they were met, and the turn in which each was; `met` of them count. */
  readonly groups: Int32Array;
  readonly turns: Int32Array;
  met = 0;
  #text = 0;

  constructor(groupsOf: Lists, use: GroupUse) {
    const groups = use.met.length;
    this.#groupsOf = groupsOf;
    this.#use = use;
    this.#seen = new Uint32Array(groups);
    this.#head = new Int32Array(groups);
    this.#tail = new Int32Array(groups);
    this.groups = new Int32Array(groups);
    this.turns = new Int32Array(groups);
  }

  /** @param lower a text in lower case */
  read(lower: string): void {
    this.#text += 1;
    this.#events = 0;
    this.met = 0;
    const length = lower.length;
    if (this.#long.length < length) {
      this.#long = new Int32Array(length * 2);
      this.#short = new Int32Array(length * 2);
    }
    let turn = 0;
    let at = 0;
    while (at < length) {
      const code = lower.charCodeAt(at);
      let letter = branchOf(code);
      if (letter === 0) {
        at += 1;
        continue;
      }
      const place = at;
      let node = nodeBehind(0, letter);
      let beginning = 0;
      let one = NONE;
      let two = NONE;
      if (node !== 0) one = furtherAt(node);
      for (at += 1; at < length; at += 1) {
        letter = branchOf(lower.charCodeAt(at));
        if (letter === 0) break;
        const letters = at - place;
        if (letters < KEY_LENGTH) {
          if (letters === KEY_MINIMUM) beginning = node;
          node = node === 0 ? 0 : nodeBehind(node, letter);
          if (letters === 1 && node !== 0) two = furtherAt(node);
        }
      }
      const long = node === 0 ? NONE : keyAt(node);
      const short = beginning === 0 ? NONE : keyAt(beginning);
      this.#long[place] = long;
      this.#short[place] = short;
      turn += 2;
      if (long !== NONE) this.#mark(long, place, turn);
      if (short !== NONE) this.#mark(short, place, turn + 1);
      if (one !== NONE) this.#mark(one, place, turn + 1);
      if (two !== NONE) this.#mark(two, place, turn + 1);
      if (code >= ZERO && code <= NINE) this.#mark(DIGIT_NUMBER, place, turn + 1);
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
      if (this.#seen[group] !== this.#text) {
        this.#seen[group] = this.#text;
        this.#head[group] = NONE;
        if (this.#use.met[group] === 1) {
          this.groups[this.met] = group;
          this.turns[this.met] = turn;
          this.met += 1;
        }
      }
      if (this.#use.placed[group] === 1) this.#put(group, place);
    }
  }

  #put(group: number, place: number): void {
    const event = this.#events;
    if (event === this.#places.length) {
      const places = new Int32Array(event * 2);
      const behind = new Int32Array(event * 2);
      places.set(this.#places);
      behind.set(this.#behind);
      this.#places = places;
      this.#behind = behind;
    }
    if (this.#head[group] === NONE) this.#head[group] = event;
    else {
      const last = this.#tail[group] ?? 0;
      if (this.#places[last] === place) return;
      this.#behind[last] = event;
    }
    this.#tail[group] = event;
    this.#places[event] = place;
    this.#behind[event] = NONE;
    this.#events = event + 1;
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

  /** The first place of a group's words, as an event for {@link placeOf} and {@link next}; -1 behind the last. */
  first(group: number): number {
    return this.#seen[group] === this.#text ? (this.#head[group] ?? NONE) : NONE;
  }

  next(event: number): number {
    return this.#behind[event] ?? NONE;
  }

  placeOf(event: number): number {
    return this.#places[event] ?? 0;
  }
}
