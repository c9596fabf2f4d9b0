/**
 * The thread check's front door. What this may not do: hold logic of its own.
 */
import { type Checker, createCheckerWith, type NoteReaders } from './check-note.ts';
import { readRisk } from './risk/index.ts';
import { findTechniques } from './techniques/index.ts';
import type { CheckPlan, CheckResult, NoteInput } from './types.ts';

export type { Checker } from './check-note.ts';

/** Technique and risk readers join here. */
const READERS: NoteReaders = { findTechniques, readRisk };

/** Prepares a plan once; the returned function checks one note in a few milliseconds. */
export function createChecker(plan: CheckPlan): Checker {
  return createCheckerWith(plan, READERS);
}

/** One note against one plan. For repeated checks of the same plan use {@link createChecker}. */
export function checkNote(plan: CheckPlan, note: NoteInput): CheckResult {
  return createChecker(plan)(note);
}
