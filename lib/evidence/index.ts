/**
 * The evidence base in one import, for the command line and for tests.
 *
 * A page should rather import the parts it needs when it needs them (`suggest.ts`, `how-to.ts`, `ask.ts`, `icd.ts`):
 * this file pulls in all data. Measures have their own folder (`lib/measures`). Types are in `types.ts`.
 */
export { ask, findNever } from './ask.ts';
export { techniqueDetails } from './details.ts';
export { techniqueCards, treatmentCards } from './how-to.ts';
export {
  conditions,
  conditionsFor,
  gradeMeanings,
  relatedConditionsFor,
  sources,
  statements,
  treatments,
} from './knowledge.ts';
export { blockedTreatments, neverList } from './never.ts';
export { suggest } from './suggest.ts';
export type { Population } from './types.ts';
