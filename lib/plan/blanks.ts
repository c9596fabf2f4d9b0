/**
 * The blanks of a text (`___`) that a person still has to fill in. Pure. Knows nothing of what belongs in one; text
 * taken from the library is a skeleton until its last blank is gone.
 */

export interface Blank {
  /** Offset of the first underscore, in UTF-16 units as text fields count them. */
  readonly start: number;
  /** Offset after the last underscore. */
  readonly end: number;
}

/** Two underscores may be part of a name; three or more are a blank. */
const BLANK = /_{3,}/g;

/** Every blank of a text, in order. */
export function blanksIn(text: string): readonly Blank[] {
  return [...text.matchAll(BLANK)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Whether anything is still to be filled in. */
export function hasBlank(text: string): boolean {
  return text.includes('___');
}
