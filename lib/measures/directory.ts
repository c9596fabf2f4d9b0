/** The directory of measures: name, range, cut-offs, licence. Pure. No item text: several are under copyright. */
import file from './data/directory.json' with { type: 'json' };

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly population: string;
  readonly items: string;
  readonly range: string;
  readonly cutoffs: string;
  /** LOINC code of the total score, where it is certain. */
  readonly loinc?: string;
  readonly licence: string;
  /** Whether the entry was seen in a source for this edition. */
  readonly read: boolean;
}

export const measures = file.measures as readonly Measure[];
/** The day the directory was last looked at. */
export const measuresChecked: string = file.checked;

/** The measure of an id or a name as a plan holds it ("PHQ-9"); undefined for free words. */
export function findMeasure(name: string): Measure | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/\b(?:total|score)\b|[^a-z0-9]/g, '');
  const wanted = plain(name);
  return wanted ? measures.find((each) => plain(each.id) === wanted || plain(each.name) === wanted) : undefined;
}
