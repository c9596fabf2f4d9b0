/**
 * The wording that ships with the product, as hashes of its runs of words: goal skeletons and the sentences offered for
 * notes. Loaded only once a note is compared; made here from the data itself, so that it can never be out of step with it.
 */
import { libraryProblems, skeletonsFor } from '../../evidence/goal-library/index.ts';
import { techniqueCards, treatmentCards } from '../../evidence/how-to.ts';
import { shinglesOf } from './shingles.ts';

function texts(): string[] {
  const goals = libraryProblems.flatMap(({ id }) =>
    skeletonsFor(id).flatMap((goal) => [goal.text, ...goal.objectives.map(({ text }) => text)]),
  );
  const sentences = [...techniqueCards, ...treatmentCards].map(({ note }) => note);
  return [...goals, ...sentences];
}

let hashes: ReadonlySet<number> | undefined;

/** Hashes of every run of five words of the library; what stands across a blank is no run. */
export function libraryHashes(): ReadonlySet<number> {
  hashes ??= new Set(
    texts().flatMap((text) => text.split(/_{3,}/).flatMap((piece) => shinglesOf(piece).map(({ hash }) => hash))),
  );
  return hashes;
}
