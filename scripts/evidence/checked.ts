/**
 * When an entry was last checked and how, worked out from what is known of its parts. Pure.
 *
 * It claims no more than that: a part that nobody read keeps its whole from counting as read.
 */
import type { Checked } from '../../lib/evidence/schema.ts';

/** What is known of one part: the day it was read, or the day it was taken over. */
export interface Part {
  readonly read: boolean;
  readonly on: string;
}

/** The check of a whole: read when all parts were, partly read when some were; the newest reading counts. */
export function checkedFrom(parts: readonly Part[], reviewed?: string): Checked {
  const read = parts.filter((part) => part.read);
  const newest = (some: readonly Part[]) =>
    some
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '';
  const gone = reviewed ? { reviewed } : {};
  if (read.length === 0) return { on: newest(parts), how: 'taken', ...gone };
  return { on: newest(read), how: read.length === parts.length ? 'read' : 'partly', ...gone };
}

/** Own wording: there is no source to read. */
export function own(on: string, reviewed?: string): Checked {
  return { on, how: 'own', ...(reviewed ? { reviewed } : {}) };
}
