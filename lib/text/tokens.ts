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

/**
 * Splits a text into words, numbers and marks.
 * @param text any text, also empty
 * @param offset added to every place, for a piece of a longer text
 * @returns tokens in order; `text.slice(token.start, token.end) === token.text` (less the offset)
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index + offset;
    const end = start + raw.length;
    if (match[2] !== undefined) {
      let lower = raw.toLowerCase();
      if (lower.includes('’')) lower = lower.replaceAll('’', "'");
      // "6 mo" is months; "mo and fa" are the parents.
      const counted = lower !== 'mo' || tokens.at(-1)?.kind === 'number';
      const dwelling =
        lower === 'flat' && OWNED.has(tokens.at(-1)?.norm ?? '') && !NO_DWELLING.test(text.slice(end - offset));
      const norm = dwelling ? 'apartment' : counted ? expandAbbreviation(lower, raw) : 'mother';
      tokens.push({ text: raw, norm, stem: stem(norm), start, end, kind: 'word' });
    } else if (match[1] !== undefined) {
      const norm = expandSlashAbbreviation(raw.toLowerCase());
      tokens.push({ text: raw, norm, stem: stem(norm), start, end, kind: 'word' });
    } else {
      tokens.push({ text: raw, norm: raw, stem: raw, start, end, kind: match[3] === undefined ? 'mark' : 'number' });
    }
  }
  return tokens;
}

/** Only the words and numbers of a text, for matching. */
export function wordsOf(text: string): Token[] {
  return tokenise(text).filter((token) => token.kind !== 'mark');
}
