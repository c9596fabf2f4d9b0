/**
 * Finding a described practice in a sentence: slots in order, inflections and typing errors included. Pure.
 *
 * Notation of a term, as the never list uses it:
 * - `a|b c*` two slots in order, at most two other content words between them; `*` takes any ending
 * - `x + y` both clauses, anywhere in the text
 * - `=ABC` only in capitals; `!x` only when the text has no other content words
 */

interface Alternative {
  readonly text: string;
  /** Without the ending of the plural. */
  readonly single: string;
  readonly prefix: boolean;
  readonly capitals: boolean;
}
type Slot = readonly Alternative[];
export interface Term {
  readonly clauses: readonly (readonly Slot[])[];
  readonly whole: boolean;
}
/** Words of a text, as typed and in lower case. */
export interface Words {
  readonly raw: readonly string[];
  readonly lower: readonly string[];
  /** The lower-case words without the ending of the plural. */
  readonly single: readonly string[];
}

/** Words between two slots that do not count as distance. */
const glue: ReadonlySet<string> = new Set(
  'a an the of to for with in on and or by from at as is it be are was this that these those her his him he she they them their our my your its i we you me us some any all very into about more up off so it client clients patient person'.split(
    ' ',
  ),
);
/** Words of asking, which leave a bare name bare. */
const asking: ReadonlySet<string> = new Set(
  'can could should would may might do does did try use using used offer give start suggest recommend consider want like please help what how why when if ok okay good idea therapy treatment technique techniques method approach session sessions intervention practice exercise exercises today next think there'.split(
    ' ',
  ),
);
const GAP = 2;

/** Rough, for comparing only: both sides go through it. */
const singular = (word: string) =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

export function parseTerm(term: string): Term {
  const whole = term.startsWith('!');
  const clauses = (whole ? term.slice(1) : term).split(' + ').map((clause) =>
    clause.split(' ').map((slot) =>
      slot.split('|').map((alternative): Alternative => {
        const capitals = alternative.startsWith('=');
        const prefix = alternative.endsWith('*');
        const text = alternative.replace(/^=|\*$/g, '');
        const lower = text.toLowerCase();
        return { text: capitals ? text : lower, single: singular(lower), prefix, capitals };
      }),
    ),
  );
  return { clauses, whole };
}

export function wordsOf(text: string): Words {
  const joined = text
    // D.A.R.E. is one word
    .replace(/\b(?:[A-Za-z]\.){2,}/g, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(/['’]s\b/g, '');
  const raw = joined.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const lower = raw.map((word) => word.toLowerCase());
  return { raw, lower, single: lower.map(singular) };
}

/** Edit distance with swapped neighbours counted once; gives up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

function sameWord(word: string, single: string, alternative: Alternative): boolean {
  return alternative.prefix ? word.startsWith(alternative.text) : single === alternative.single;
}

/** A mistyped word: near the alternative, long enough to tell, and no ordinary word of its own. */
function nearly(word: string, alternative: Alternative, known: ReadonlySet<string>): boolean {
  const length = alternative.text.length;
  // Hardly anyone mistypes the first letter, and asking for it spares most of the work.
  if (length < 6 || word.length < 5 || word[0] !== alternative.text[0]) return false;
  if (known.has(word) || known.has(singular(word))) return false;
  const limit = length >= 10 ? 2 : 1;
  if (!alternative.prefix) return editDistance(word, alternative.text, limit) <= limit;
  for (let cut = length - 1; cut <= length + 1; cut++) {
    if (editDistance(word.slice(0, cut), alternative.text, limit) <= limit) return true;
  }
  return false;
}

/** How many words the slot takes at this place: 0 for no match, 2 for a name typed in two ("re-birthing"). */
function take(words: Words, at: number, slot: Slot, known: ReadonlySet<string> | null): number {
  const word = words.lower[at] ?? '';
  const single = words.single[at] ?? '';
  const next = words.lower[at + 1];
  for (const alternative of slot) {
    if (alternative.capitals) {
      if (words.raw[at] === alternative.text) return 1;
      continue;
    }
    if (sameWord(word, single, alternative)) return 1;
    // "re-birthing", "self harm": the name begins with this word and goes on in the next.
    if (next && alternative.text.length > word.length && alternative.text.startsWith(word)) {
      if (sameWord(word + next, word + (words.single[at + 1] ?? ''), alternative)) return 2;
    }
  }
  if (known) for (const alternative of slot) if (!alternative.capitals && nearly(word, alternative, known)) return 1;
  return 0;
}

function clauseAt(words: Words, start: number, slots: readonly Slot[], known: ReadonlySet<string> | null): number {
  let at = start;
  for (const [index, slot] of slots.entries()) {
    let gap = 0;
    let taken = take(words, at, slot, known);
    while (index > 0 && taken === 0 && at + 1 < words.lower.length && gap <= GAP) {
      if (!glue.has(words.lower[at] ?? '')) gap++;
      if (gap > GAP) return -1;
      at++;
      taken = take(words, at, slot, known);
    }
    if (taken === 0) return -1;
    at += taken;
  }
  return at;
}

function findClause(words: Words, slots: readonly Slot[], known: ReadonlySet<string> | null): boolean {
  return words.lower.some((_, start) => clauseAt(words, start, slots, known) >= 0);
}

/**
 * True when the term is in the text.
 *
 * @param known ordinary words that are never taken for a mistyped one; null switches tolerance for typing errors off
 */
export function matches(words: Words, term: Term, known: ReadonlySet<string> | null): boolean {
  if (!term.whole) return term.clauses.every((slots) => findClause(words, slots, known));
  const kept = words.lower
    .map((word, index) => (glue.has(word) || asking.has(word) ? -1 : index))
    .filter((index) => index >= 0);
  const bare: Words = {
    raw: kept.map((index) => words.raw[index] ?? ''),
    lower: kept.map((index) => words.lower[index] ?? ''),
    single: kept.map((index) => words.single[index] ?? ''),
  };
  return term.clauses.every((slots) => bare.lower.length > 0 && clauseAt(bare, 0, slots, known) === bare.lower.length);
}
