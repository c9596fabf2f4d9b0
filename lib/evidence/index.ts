/**
 * Everything the evidence base offers, in one import, for the command line and for tests.
 *
 * A page should rather import the parts it needs when it needs them (`suggest.ts`, `how-to.ts`, `ask.ts`, `icd.ts`): this
 * file pulls in all data.
 */

export { ask, findNever } from './ask.ts';
export { howTo, techniqueCards, treatmentCards } from './how-to.ts';
export { explainUnknownCode, findCode, icdEdition, normaliseCode, searchCodes } from './icd.ts';
export {
  conditionOf,
  conditions,
  conditionsFor,
  evidenceChecked,
  gradeMeanings,
  relatedConditionsFor,
  sourceOf,
  sources,
  statements,
  statementsOf,
  treatmentOf,
  treatments,
} from './knowledge.ts';
export { findMeasure, measures } from './measures.ts';
export { blockedTreatments, neverChecked, neverEntry, neverList } from './never.ts';
export { SUGGESTION_LIMIT, suggest } from './suggest.ts';
export type {
  AskResult,
  CodeEntry,
  Condition,
  EvidenceLine,
  Format,
  GradeMeaning,
  HowTo,
  Measure,
  NeverEntry,
  Population,
  Source,
  Statement,
  Suggestion,
  SuggestQuery,
  SuggestResult,
  Treatment,
} from './types.ts';
