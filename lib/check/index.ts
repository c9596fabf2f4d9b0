/**
 * The thread check's front door. What this may not do: hold logic of its own.
 */
import { type Checker, createCheckerWith } from './check-note.ts';
import { createRiskReader } from './risk/index.ts';
import { createTechniqueReader } from './techniques/index.ts';
import type { CheckPlan, CheckResult, NoteInput } from './types.ts';

export type { Checker } from './check-note.ts';

/** Prepares a plan once; the returned function checks one note in a few milliseconds. */
export function createChecker(plan: CheckPlan): Checker {
  // Technique and risk readers join here; what they remember of a note goes with the checker.
  return createCheckerWith(plan, { findTechniques: createTechniqueReader(), readRisk: createRiskReader() });
}

/** One note against one plan. For repeated checks of the same plan use {@link createChecker}. */
export function checkNote(plan: CheckPlan, note: NoteInput): CheckResult {
  return createChecker(plan)(note);
}
