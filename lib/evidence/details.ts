/**
 * Finer techniques: what a treatment's manual calls its parts ("opposite action", "time-in-bed window"), with steps,
 * wording for the note, what to watch for and homework. Own words. Pure; loaded when a card is opened.
 *
 * Each belongs to one name of the technique vocabulary (`broad`), which is what the thread check finds in a note and
 * what a plan stores. It adds no name to that vocabulary.
 */
import file from './data/technique-details.json' with { type: 'json' };
import type { TechniqueDetail } from './types.ts';

/** Every finer technique, in the order of the data. */
export const techniqueDetails = file.techniques as readonly TechniqueDetail[];

const byTreatment = new Map<string, TechniqueDetail[]>();
for (const detail of techniqueDetails) {
  for (const key of detail.treatments) {
    const list = byTreatment.get(key);
    if (list) list.push(detail);
    else byTreatment.set(key, [detail]);
  }
}

/**
 * The finer techniques of a treatment.
 *
 * @param treatment key of the treatment
 * @param first names of the vocabulary in the order wanted: parts of the first name come first
 */
export function detailsFor(treatment: string, first: readonly string[] = []): readonly TechniqueDetail[] {
  const place = ({ broad }: TechniqueDetail) => {
    const at = first.indexOf(broad);
    return at < 0 ? first.length : at;
  };
  return (byTreatment.get(treatment) ?? []).toSorted((a, b) => place(a) - place(b));
}
