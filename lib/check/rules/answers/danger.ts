/** What a note on danger is looked through for (rule N-16), one by one, so that what stands is ticked and the rest named. */
import type { Evidence, NoteInput } from '../../types.ts';
import { matchesOf } from '../case.ts';
import { DANGER_PARTS } from '../phrases.ts';

/** What is looked for where danger is stated, each with its words, or with none. */
export function dangerParts(note: NoteInput): { id: string; words: string; evidence: readonly Evidence[] }[] {
  return DANGER_PARTS.map(({ id, words, pattern }) => ({ id, words, evidence: matchesOf(note, pattern) }));
}
