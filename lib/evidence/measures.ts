/** Measures by name: range, cut-offs, licence. Pure. No item text: several are under copyright. */
import file from './data/measures.json' with { type: 'json' };
import type { Measure } from './types.ts';

export const measures = file.measures as readonly Measure[];

/** A measure by its name, whatever the case; also by the first name of a pair ("PHQ-9M / PHQ-A (teen)"). */
export function findMeasure(name: string): Measure | undefined {
  const wanted = name.trim().toLowerCase();
  return measures.find((each) => each.name.toLowerCase() === wanted) ?? measures.find((each) => each.id === wanted);
}
