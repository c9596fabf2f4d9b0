/**
 * What can be looked up beyond the plan and the technique vocabulary: goals and objectives of the goal library, and the
 * finer techniques of the manuals. Pure; a part of its own, so that a page can load it after the rest.
 *
 * Library goals are skeletons. Each goes into the note or plan with its blanks, which stay pointed out until filled.
 */
import { techniqueDetails } from '../evidence/details.ts';
import { libraryProblems, skeletonsFor } from '../evidence/goal-library/index.ts';
import type { LookupEntry } from './types.ts';

/** One entry per goal and objective of the goal library. */
export function libraryEntries(): readonly LookupEntry[] {
  return libraryProblems.flatMap((problem) =>
    skeletonsFor(problem.id).flatMap((goal) => [
      libraryEntry(`${problem.id}:${goal.id}`, goal.text, `goal for ${problem.name.toLowerCase()}`, problem.lay),
      ...goal.objectives.map((objective) =>
        libraryEntry(
          `${problem.id}:${goal.id}:${objective.id}`,
          objective.text,
          `objective for ${problem.name.toLowerCase()}`,
          problem.lay,
        ),
      ),
    ]),
  );
}

function libraryEntry(id: string, text: string, detail: string, lay: readonly string[]): LookupEntry {
  return { id: `library:${id}`, kind: 'library', title: text, detail, insertText: text, also: lay };
}

/** One entry per finer technique; found by the name of the vocabulary too. */
export function detailEntries(): readonly LookupEntry[] {
  return techniqueDetails.map(({ id, name, also = [], broad, note }) => ({
    id: `detail:${id}`,
    kind: 'technique',
    title: name,
    detail: broad,
    insertText: note,
    also: [...also, broad],
  }));
}
