/** Shapes of the goal library. Types only. */
import type { Population } from '../types.ts';

export interface ObjectiveSkeleton {
  /** Within its problem: goal and objective counted from 1, such as `1.2`. */
  readonly id: string;
  /** A sentence with blanks (`___`) for baseline, target, date and the client's words. */
  readonly text: string;
  /** Name of the measure that settles it, as the plan stores it. */
  readonly measure?: string;
}

export interface GoalSkeleton {
  /** Within its problem, counted from 1. */
  readonly id: string;
  readonly text: string;
  readonly objectives: readonly ObjectiveSkeleton[];
  /** Names of the technique vocabulary that fit: options, in no order of worth. */
  readonly techniques: readonly string[];
}

export interface LibraryProblem {
  readonly id: string;
  readonly name: string;
  /** Words that clients and therapists use for it. */
  readonly lay: readonly string[];
  /** ICD-10-CM prefixes: `F32` covers F32.0 to F32.A. */
  readonly codes: readonly string[];
  /** Absent: for anyone. */
  readonly populations?: readonly Population[];
  /** Names of measures that fit. */
  readonly measures: readonly string[];
  readonly source: string;
  /** The day the entry was written or last looked at, `YYYY-MM-DD`. */
  readonly date: string;
}
