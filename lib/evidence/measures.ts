/** Measures by name: range, cut-offs, licence. Pure. No item text: several are under copyright. */
import file from './data/measures.json' with { type: 'json' };
import type { Measure } from './types.ts';

export const measures = file.measures as readonly Measure[];
