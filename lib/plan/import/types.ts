/**
 * Shapes of the plan import: what a line of a source was read as, and the draft that comes of it. Types only.
 */
import type { PlanContent } from '../schema.ts';

/** One line of a plan with what it was recognised as (same shape as `PageReport.planLines`). */
export interface PlanLine {
  readonly kind: 'problem' | 'goal' | 'objective' | 'intervention' | 'diagnosis' | 'other';
  readonly text: string;
}

/** What a labelled value is about. `dueDate` to `doneWhen` belong to an objective, the others to a goal or the plan. */
export type DetailKey =
  | 'dueDate'
  | 'status'
  | 'goalStatus'
  | 'baseline'
  | 'target'
  | 'measure'
  | 'doneWhen'
  | 'clientWords'
  | 'startDate'
  | 'reviewDate'
  | 'frequency'
  | 'modality'
  | 'sessionLength'
  | 'dischargeCriteria';

/** A recognised part of the source, in its order. */
export interface Entry {
  readonly kind: PlanLine['kind'] | 'detail';
  readonly text: string;
  /** For `detail`. */
  readonly detail?: DetailKey;
  /** The number that the source gives it, lower case: `2`, `1a`, `1.1`. */
  readonly ref?: string;
  /** As it stands in the source, for what finds no place. */
  readonly source: string;
  /** Index of the source line it began on. */
  readonly line: number;
}

/** A draft for review, never saved by itself. */
export interface PlanDraft {
  readonly content: PlanContent;
  /** Lines that found no place; shown, so that nothing is lost silently. */
  readonly leftOver: readonly string[];
  /** What the therapist should look at twice, in whole sentences. */
  readonly remarks: readonly string[];
  /**
   * Ids of goals and objectives whose status the source states; `startDate` when it states that, and `problemIds` when it
   * says which problems each goal serves.
   */
  readonly stated: readonly string[];
  /** Lists that the source does not speak of at all; those of the stored plan stay as they are. */
  readonly silent?: readonly PlanList[];
}

/** A list of a plan, or of each of its goals. */
export type PlanList = 'diagnoses' | 'problems' | 'goals' | 'objectives' | 'interventions';

/** How a source line was read. `not-plan`: names, signatures, page numbers; `asked-later`: no part of the plan, but wanted. */
export type LineReading = Entry['kind'] | 'heading' | 'not-plan' | 'asked-later' | 'left-over' | 'blank';

export interface SourceLine {
  readonly text: string;
  readonly as: LineReading;
}
