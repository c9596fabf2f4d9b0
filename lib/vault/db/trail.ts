/**
 * The marks that rows carry so that two machines can be merged: each write adds a random one. A copy whose newest mark
 * stands in the other's trail is an ancestor of it; when neither does, both were changed and a person decides (PouchDB's
 * revision trees do the same). Pure.
 */
import { hex, randomBytes } from '../bytes.ts';

/** Writes that a row remembers. Two copies further apart than this count as a conflict, never as lost. */
const longest = 24;

export type Trail = readonly string[];

/** The trail after one more write. */
export function nextTrail(before: Trail | undefined): Trail {
  return [...marksOf(before), hex(randomBytes(6))].slice(-longest);
}

/** The trail of a row that takes both copies into account; `mine` stays the newest. */
export function joinTrails(mine: Trail, theirs: Trail): Trail {
  const others = theirs.filter((mark) => !mine.includes(mark));
  return [...others, ...mine].slice(-2 * longest);
}

/** The marks of a row as it lies in the database: one changed by hand into something else has none, and stops nobody. */
export const marksOf = (trail: unknown): Trail =>
  Array.isArray(trail) && trail.every((mark) => typeof mark === 'string') ? trail : [];

export const headOf = (trail: unknown): string | null => marksOf(trail).at(-1) ?? null;

/** A row's version in words; what was changed by hand into no number has none. */
export const sayVersion = (version: unknown): string => (typeof version === 'number' ? String(version) : '?');

/** How a copy from elsewhere stands to the local one. `unknown`: the trails do not tell. */
export function relation(mine: Trail, theirs: Trail): 'same' | 'mine-newer' | 'theirs-newer' | 'unknown' {
  const [a, b] = [headOf(mine), headOf(theirs)];
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  if (mine.includes(b)) return 'mine-newer';
  return theirs.includes(a) ? 'theirs-newer' : 'unknown';
}
