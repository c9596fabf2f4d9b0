/**
 * Did the text arrive? Compares what a field said before and after, since no insertion method's return value can be
 * trusted (`execCommand` answers true where nothing reaches the editor's model).
 *
 * Pure. White space is compared loosely: each editor breaks lines and keeps spaces in its own way.
 */

/** `all`: the whole text, once, nothing else changed; `none`: as before; `part`: anything else. */
export type Arrival = 'all' | 'none' | 'part';

const ink = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/**
 * How much of `text` was added to a field that read `before` and now reads `after`.
 *
 * The text must stand there as one piece with everything that was there before around it, and as many lines must have
 * been added as it has (one fewer when it continues a line).
 */
export function arrival(before: string, after: string, text: string): Arrival {
  const [was, is, added] = [ink(before), ink(after), ink(text)];
  if (is === was) return 'none';
  if (is.length !== was.length + added.length) return 'part';
  const continues = lineCount(before) > 0 && !text.startsWith('\n') ? 1 : 0;
  if (lineCount(after) < lineCount(before) + lineCount(text) - continues) return 'part';
  for (let at = 0; at <= was.length; at++) {
    if (is.startsWith(added, at) && is.slice(at + added.length) === was.slice(at)) return 'all';
    if (is[at] !== was[at]) return 'part';
  }
  return 'part';
}

/** At most so many letters can a person type while the field is being read back. */
const TYPED_ON = 12;

/**
 * As {@link arrival}, where `text` took the place of `gone`, both on one line. A few letters more may follow the text:
 * the therapist types on.
 */
export function exchanged(before: string, after: string, gone: string, text: string): Arrival {
  const [was, is, old, added] = [ink(before), ink(after), ink(gone), ink(text)];
  if (is === was) return 'none';
  for (let at = was.indexOf(old); at >= 0; at = was.indexOf(old, at + 1)) {
    const start = was.slice(0, at) + added;
    const end = was.slice(at + old.length);
    const typedOn = is.slice(start.length, is.length - end.length);
    if (is.length < start.length + end.length || !is.startsWith(start) || !is.endsWith(end)) continue;
    if (typedOn.length <= TYPED_ON && !typedOn.includes(added)) return 'all';
  }
  return 'part';
}

/** True while the text still stands in the field, whatever the therapist has typed around it meanwhile. */
export const stillThere = (after: string, text: string): boolean => ink(after).includes(ink(text));

/** True when both read the same, white space aside. */
export const sameInk = (one: string, other: string): boolean => ink(one) === ink(other);

/** Text fit for any field: `\n` line ends, no control characters, no trailing blank lines; one line for an `input`. */
export function clean(text: string, singleLine: boolean): string {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/\n+$/, '');
  return singleLine ? plain.replace(/\s*\n\s*/g, ' ') : plain;
}

/**
 * Adds the space a person would have typed: between the end of a sentence or word and the inserted words, and before a
 * word that follows. `before` and `after` are the characters at the caret, empty at the edge of a line.
 */
export function spaced(text: string, before: string, after: string): string {
  const lead = /[\p{L}\p{N}.,;:!?)\]%]/u.test(before) && /^[\p{L}\p{N}("'[]/u.test(text) ? ' ' : '';
  const tail = /[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}.,;:!?)\]%]$/u.test(text) ? ' ' : '';
  return lead + text + tail;
}
