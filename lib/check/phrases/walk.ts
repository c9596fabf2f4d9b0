/**
 * Finds a phrase word by word from a given place: what its expression would find there, without making one. Thousands of
 * expressions cost more to make than a note costs to read. Must give exactly what the expression gives (tested).
 */
import { HYPHEN, HYPHEN_OR_NOTHING, type Phrase, type Step, type Way } from './compile.ts';
import type { TextKeys } from './text-keys.ts';

const ALNUM = 1;
const SPACE = 2;
const KINDS = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') KINDS[letter.charCodeAt(0)] = ALNUM;
for (const letter of ' \t\n\v\f\r') KINDS[letter.charCodeAt(0)] = SPACE;
const NEWLINE = 10;
const SEMICOLON = 59;
const APOSTROPHE = 39;
const HYPHEN_CODE = HYPHEN.charCodeAt(0);
const MAYBE_CODE = HYPHEN_OR_NOTHING.charCodeAt(0);

const SEPARATOR_MOST = 4;
const BETWEEN_WORDS_MOST = 3;
const GAP_WORD_MOST = 24;
const SPACES_MOST = 3;
const MARKS_BEFORE_WORD = 2;
const OPEN_MOST = 14;
const MARKS_AT_START_MOST = 4;

/** Finds phrases in the text that was set last: lower case, of the same length as the original. */
export class Walk {
  readonly #keys: TextKeys;
  #text = '';
  #steps: readonly Step[] = [];
  #atEnd = false;

  constructor(keys: TextKeys) {
    this.#keys = keys;
  }

  /** @param lower the text whose keys were read last */
  set(lower: string): void {
    this.#text = lower;
  }

  #kind(at: number): number {
    const code = this.#text.charCodeAt(at);
    if (code < 128) return KINDS[code] ?? 0;
    return /\s/.test(this.#text.charAt(at)) ? SPACE : 0;
  }

  /** Whether this is the first word, behind a few marks at most. */
  opens(at: number): boolean {
    if (at > MARKS_AT_START_MOST) return false;
    for (let before = 0; before < at; before += 1) if (this.#kind(before) === ALNUM) return false;
    return true;
  }

  /**
   * @param phrase one with steps
   * @param at where its first word begins
   * @returns the place behind its last word, or -1
   */
  end(phrase: Phrase, at: number): number {
    this.#steps = phrase.steps ?? [];
    this.#atEnd = phrase.atEnd;
    return this.#located(0, at);
  }

  /** The phrase from `step` on, whose part has to stand exactly here. */
  #located(step: number, at: number): number {
    const now = this.#steps[step];
    if (!now) return -1;
    const end = this.#part(now, step, at);
    // A leading word that may be missing: the next one stands here instead.
    return end < 0 && now.leading && now.part.optional ? this.#located(step + 1, at) : end;
  }

  /** The rest of the phrase after a part that ended here. */
  #after(step: number, end: number): number {
    const next = this.#steps[step];
    if (!next) return this.#closed(end);
    const last = this.#steps[step - 1];
    if (last?.leading === true && last.part.optional) {
      const start = this.#separated(end, SEPARATOR_MOST);
      return start < 0 ? -1 : this.#located(step, start);
    }
    const found = next.gap < 0 ? this.#adjoining(step, end) : this.#behindGap(next, step, end);
    return found < 0 && next.part.optional ? this.#after(step + 1, end) : found;
  }

  #closed(end: number): number {
    if (!this.#atEnd) return end;
    for (let at = end; at < this.#text.length; at += 1) if (this.#kind(at) === ALNUM) return -1;
    return this.#text.length - end <= SEPARATOR_MOST ? this.#text.length : -1;
  }

  /** Where the next word begins, if at most `most` marks or spaces and no line end stand before it. */
  #separated(end: number, most: number): number {
    let at = end;
    while (at - end < most && at < this.#text.length && this.#kind(at) !== ALNUM) {
      if (this.#text.charCodeAt(at) === NEWLINE) return -1;
      at += 1;
    }
    return at > end && at < this.#text.length && this.#kind(at) === ALNUM ? at : -1;
  }

  #adjoining(step: number, end: number): number {
    const start = this.#separated(end, SEPARATOR_MOST);
    const now = this.#steps[step];
    return start < 0 || !now ? -1 : this.#part(now, step, start);
  }

  /** Up to so many words stand between: the fewest are tried first, after the longest separator. */
  #behindGap(now: Step, step: number, end: number): number {
    let most = 0;
    while (
      most < SEPARATOR_MOST &&
      end + most < this.#text.length &&
      this.#kind(end + most) !== ALNUM &&
      this.#text.charCodeAt(end + most) !== NEWLINE
    )
      most += 1;
    let failed = -1;
    for (let separator = most; separator >= 1; separator -= 1) {
      let at = end + separator;
      for (let words = 0; words <= now.gap; words += 1) {
        const start = this.#wordAt(at);
        if (start >= 0 && start !== failed) {
          const found = this.#part(now, step, start);
          if (found >= 0) return found;
          failed = start;
        }
        at = words < now.gap ? this.#behindWord(at) : -1;
        if (at < 0) break;
      }
    }
    return -1;
  }

  /** A word right here, or behind at most two marks. */
  #wordAt(from: number): number {
    let at = from;
    while (at - from < MARKS_BEFORE_WORD && at < this.#text.length && this.#kind(at) === 0) at += 1;
    return at < this.#text.length && this.#kind(at) === ALNUM && (at === 0 || this.#kind(at - 1) !== ALNUM) ? at : -1;
  }

  /** Behind one skipped word and the spaces after it. */
  #behindWord(from: number): number {
    let at = from;
    while (at < this.#text.length && this.#kind(at) !== SPACE) {
      if (this.#text.charCodeAt(at) === SEMICOLON || at - from >= GAP_WORD_MOST) return -1;
      at += 1;
    }
    if (at === from) return -1;
    const spaces = at;
    while (at < this.#text.length && this.#kind(at) === SPACE) at += 1;
    return at > spaces && at - spaces <= SPACES_MOST ? at : -1;
  }

  /** One part here, by each of its ways in turn, and the rest of the phrase behind it. */
  #part({ part }: Step, step: number, at: number): number {
    if (part.ways === null) return -1;
    const long = part.ways.get(this.#keys.longAt(at));
    const short = part.ways.get(this.#keys.shortAt(at));
    let one = 0;
    let other = 0;
    for (;;) {
      const a = long?.[one];
      const b = short?.[other];
      if (!a && !b) return -1;
      const now = a && (!b || a.rank <= b.rank) ? a : b;
      if (now === a) one += 1;
      if (now === b || (a && b && a.rank === b.rank)) other += 1;
      const found = now ? this.#words(now.way, 0, step, at) : -1;
      if (found >= 0) return found;
    }
  }

  /** The words of one way from number `which` on, and the rest of the phrase. */
  #words(way: Way, which: number, step: number, at: number): number {
    for (const spelling of way.words[which] ?? []) {
      const end = this.#literal(spelling, at);
      if (end < 0) continue;
      let found = -1;
      if (which + 1 < way.words.length) {
        const next = this.#separated(end, BETWEEN_WORDS_MOST);
        if (next >= 0) found = this.#words(way, which + 1, step, next);
      } else found = way.open ? this.#opened(step, end) : this.#whole(step, end);
      if (found >= 0) return found;
    }
    return -1;
  }

  #whole(step: number, end: number): number {
    return end < this.#text.length && this.#kind(end) === ALNUM ? -1 : this.#after(step + 1, end);
  }

  /** An open ending takes as many letters as it can. */
  #opened(step: number, from: number): number {
    let to = from;
    while (
      to - from < OPEN_MOST &&
      to < this.#text.length &&
      (this.#kind(to) === ALNUM || this.#text.charCodeAt(to) === APOSTROPHE)
    )
      to += 1;
    for (; to >= from; to -= 1) {
      const found = this.#whole(step, to);
      if (found >= 0) return found;
    }
    return -1;
  }

  #literal(spelling: string, from: number): number {
    let at = from;
    for (let which = 0; which < spelling.length; which += 1) {
      const wanted = spelling.charCodeAt(which);
      const there = this.#text.charCodeAt(at);
      const joint = there === 45 || there === 32;
      if (wanted === MAYBE_CODE) at += joint ? 1 : 0;
      else if (wanted === there || (wanted === HYPHEN_CODE && joint)) at += 1;
      else return -1;
    }
    return at;
  }
}
