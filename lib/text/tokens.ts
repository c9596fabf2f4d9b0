/**
 * Words of a text with their places. Hyphens and slashes separate words ("self-harm" is `self` `harm`), except in the
 * slash abbreviations of notes (`w/`, `c/o`). What this may not do: change, reorder or drop characters of the text;
 * offsets are UTF-16 and always point into the input.
 */
import { expandAbbreviation, expandSlashAbbreviation } from './abbreviations.ts';
import { stem } from './stem.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophe, abbreviation spelled out ("ct" is `client`), common typo mended. */
  readonly norm: string;
  /** Light stem of {@link norm}; numbers stay as they are. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

const SLASH_ABBREVIATION =
  '(?:w\\/o|w\\/i|w\\/|c\\/o|r\\/t|f\\/u|s\\/p|h\\/o|b\\/c|d\\/t|b\\/t|d\\/c|s\\/o|r\\/o|y\\/o|n\\/v|a\\/v|h\\/a|i\\/o)';
/** One pass, no nested repetition, so that time stays linear in the text. Groups: shorthand, word, number; else a mark. */
const TOKEN = new RegExp(
  `((?<![\\p{L}\\p{N}])${SLASH_ABBREVIATION}(?![\\p{L}\\p{N}]*\\/))|(\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)|(\\p{N}+(?:[.,]\\p{N}+)*)|[^\\s\\p{L}\\p{N}]`,
  'giu',
);

/** "The flat" is where somebody lives, unless it goes on ("a flat affect", "the flat tone"). */
const OWNED = new Set('a the my his her their our your this'.split(' '));
const NO_DWELLING =
  /^\s+(?:affect|mood|tone|voice|expression|presentation|delivery|face|stare|manner|week|wk|day|line|no|out|fee|rate|tire|tyre)\b/i;

type Piece = 'shorthand' | Token['kind'];
type Tell = (start: number, end: number, piece: Piece) => void;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const KINDS = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  KINDS[letter.charCodeAt(0)] = LETTER;
  KINDS[letter.toUpperCase().charCodeAt(0)] = LETTER;
}
for (const digit of '0123456789') KINDS[digit.charCodeAt(0)] = DIGIT;
for (const space of ' \t\n\v\f\r') KINDS[space.charCodeAt(0)] = SPACE;
const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;

/** What needs the expression: letters and signs of other scripts, and the slash of shorthand. */
const NOT_PLAIN = /[^\0-.0-\x7f]/;

/** The pieces that {@link TOKEN} finds, letter by letter: most sentences are plain. Must find the same (tested). */
function eachPlainPiece(text: string, tell: Tell): void {
  const length = text.length;
  const kindAt = (at: number): number => (at < length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0);
  const behind = (from: number, kind: number): number => {
    let at = from;
    while (kindAt(at) === kind) at += 1;
    return at;
  };
  let at = 0;
  while (at < length) {
    const start = at;
    const kind = kindAt(at);
    at += 1;
    if (kind === SPACE) continue;
    if (kind === LETTER) {
      at = behind(at, LETTER);
      while (text.charCodeAt(at) === APOSTROPHE && kindAt(at + 1) === LETTER) at = behind(at + 1, LETTER);
      tell(start, at, 'word');
    } else if (kind === DIGIT) {
      at = behind(at, DIGIT);
      while ((text.charCodeAt(at) === STOP || text.charCodeAt(at) === COMMA) && kindAt(at + 1) === DIGIT)
        at = behind(at + 1, DIGIT);
      tell(start, at, 'number');
    } else tell(start, at, 'mark');
  }
}

function eachPiece(text: string, tell: Tell): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const piece =
      match[2] !== undefined
        ? 'word'
        : match[1] !== undefined
          ? 'shorthand'
          : match[3] !== undefined
            ? 'number'
            : 'mark';
    tell(match.index, match.index + match[0].length, piece);
  }
}

/**
 * Splits a text into words, numbers and marks.
 * @param text any text, also empty
 * @param offset added to every place, for a piece of a longer text
 * @returns tokens in order; `text.slice(token.start, token.end) === token.text` (less the offset)
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const tell: Tell = (from, to, piece) => {
    const raw = text.slice(from, to);
    const start = from + offset;
    const end = to + offset;
    if (piece === 'word') {
      let lower = raw.toLowerCase();
      if (lower.includes('’')) lower = lower.replaceAll('’', "'");
      // "6 mo" is months; "mo and fa" are the parents.
      const counted = lower !== 'mo' || tokens.at(-1)?.kind === 'number';
      const dwelling = lower === 'flat' && OWNED.has(tokens.at(-1)?.norm ?? '') && !NO_DWELLING.test(text.slice(to));
      const norm = dwelling ? 'apartment' : counted ? expandAbbreviation(lower, raw) : 'mother';
      tokens.push({ text: raw, norm, stem: stem(norm), start, end, kind: 'word' });
    } else if (piece === 'shorthand') {
      const norm = expandSlashAbbreviation(raw.toLowerCase());
      tokens.push({ text: raw, norm, stem: stem(norm), start, end, kind: 'word' });
    } else tokens.push({ text: raw, norm: raw, stem: raw, start, end, kind: piece });
  };
  if (NOT_PLAIN.test(text)) eachPiece(text, tell);
  else eachPlainPiece(text, tell);
  return tokens;
}

/** Only the words and numbers of a text, for matching. */
export function wordsOf(text: string): Token[] {
  return tokenise(text).filter((token) => token.kind !== 'mark');
}
