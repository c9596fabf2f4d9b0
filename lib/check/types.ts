/**
 * What the thread check takes and gives (the engine's command line speaks the same shapes).
 *
 * Offsets are UTF-16 indices into the named section's text, so that `text.slice(start, end)` is the evidence.
 */

/** The part of a plan that a note is checked against. */
export interface CheckPlan {
  readonly diagnoses: readonly string[];
  readonly problems: readonly string[];
  readonly goals: readonly CheckGoal[];
}
export interface CheckGoal {
  readonly id: string;
  readonly text: string;
  /** `letter` is how people refer to it ("Obj 1b"); by position when absent. */
  readonly objectives: readonly { readonly id: string; readonly text: string; readonly letter?: string }[];
  readonly interventions: readonly string[];
  /** How people refer to it ("Goal 2"); the position in the list when absent. */
  readonly number?: number;
  /** The client's own words count as the goal's words. */
  readonly clientWords?: string;
}

/** A note: named sections (S, O, A, P, "Data" …), or one text. Never stored. */
export interface NoteInput {
  readonly format?: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Words of the note that show something. `section` is the key of `sections`, or `text` for a single-box note. */
export interface Evidence {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Addressed = 'addressed' | 'touched' | 'not-found';
export type Progress = 'improved' | 'same' | 'worse' | 'unstated';
export type Polarity = 'affirmed' | 'negated' | 'historical' | 'hypothetical' | 'other-person';

export interface Finding {
  readonly status: Addressed;
  readonly evidence: readonly Evidence[];
}
export interface DocumentedIntervention {
  /** Name in the technique vocabulary. */
  readonly name: string;
  /** Whether the plan lists it (by technique, for any goal). */
  readonly onPlan: boolean;
  readonly evidence: readonly Evidence[];
}
/** What the note says on risk. Never a score, never reassurance. */
export interface RiskReading {
  /** Current ideation, self-harm, harm to others or abuse affirmed. */
  readonly present: boolean;
  /** The note says anything explicit on risk, denials included. */
  readonly assessed: boolean;
  readonly kinds: readonly string[];
  readonly historical: readonly string[];
  readonly mentions: readonly RiskMention[];
  /** Indirect signs: too little to call it danger, enough to ask about. Never counted in `present` or `assessed`. */
  readonly askAbout?: readonly RiskMention[];
}
export interface RiskMention {
  readonly kind: string;
  readonly polarity: Polarity;
  readonly evidence: Evidence;
}
export interface CheckResult {
  readonly goals: Readonly<Record<string, Finding>>;
  readonly objectives: Readonly<Record<string, Finding>>;
  readonly interventions: readonly DocumentedIntervention[];
  readonly progress: Readonly<Record<string, Progress>>;
  readonly risk: RiskReading;
  readonly offPlanThemes: readonly { readonly name: string; readonly evidence: readonly Evidence[] }[];
}
