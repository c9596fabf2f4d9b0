/** One difference between two plan contents, readable and applicable by itself. Types only. */

export type ChangeKind = 'added' | 'removed' | 'reworded' | 're-dated' | 'changed' | 'reordered';

export interface PlanChange {
  /** Stable for the same two plans: what it is about, and which field of it. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly part: 'goal' | 'objective' | 'intervention' | 'problem' | 'diagnosis' | 'plan';
  /** What it is about, as the therapist knows it: "Goal 2", "Objective 1a", "Intervention of goal 1", "Review date". */
  readonly about: string;
  /** Which detail, in words; absent when the whole part comes or goes. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  /** What else comes or goes with it (the objectives and interventions of an added goal). */
  readonly within?: readonly string[];
}
