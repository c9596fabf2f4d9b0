/**
 * What the suggester takes and gives, and the data it reads. The engine's command line speaks the same shapes.
 *
 * Types only: importing this file costs nothing at runtime.
 */
import type { EvidenceFiles } from './schema.ts';

export type { Checked, HowTo, TechniqueDetail } from './schema.ts';
export type Condition = EvidenceFiles['conditions']['conditions'][number];
export type Related = EvidenceFiles['conditions']['related'][number];
export type Gap = EvidenceFiles['conditions']['gaps'][number];
export type Treatment = EvidenceFiles['treatments']['treatments'][number];
export type Statement = EvidenceFiles['statements']['statements'][number];
export type Grade = Statement['grades'][number];
export type Source = EvidenceFiles['sources']['sources'][number];
export type GradeMeaning = EvidenceFiles['sources']['gradeMeanings'][number];
export type NeverEntry = EvidenceFiles['never']['never'][number];

export type Population = 'adult' | 'adolescent' | 'child' | 'older adult' | 'perinatal';
export type Format = 'individual' | 'couple' | 'family' | 'group';
export type Phase = 'assessment' | 'early' | 'middle' | 'late' | 'maintenance';

/** What to suggest for. Only `diagnoses` is needed; the first is the principal one. */
export interface SuggestQuery {
  /** ICD-10-CM codes. */
  readonly diagnoses: readonly string[];
  readonly population?: Population;
  readonly format?: Format;
  /** Texts of the active goals (and objectives). */
  readonly goals?: readonly string[];
  /** Text of the note being written. Read, never kept. */
  readonly note?: string;
  /** The therapist's own, such as "CBT" or "psychodynamic". */
  readonly orientation?: string;
  /** How far the treatment has come. Orders techniques and peers. */
  readonly phase?: Phase;
  /** What the client wishes and would rather not have, in the therapist's words. Orders peers, with the reason said. */
  readonly preferences?: readonly string[];
  /** Treatments or techniques already tried. They are ranked lower, not hidden. */
  readonly tried?: readonly string[];
  /** What the plan holds now, with the number of notes that document it. Said, never scored. */
  readonly inUse?: readonly { readonly name: string; readonly notes: number }[];
  /** Treatments set aside for this client ("not for this client"). They are left out. */
  readonly setAside?: readonly string[];
}

export interface EvidenceLine {
  /** Id of the source. */
  readonly source: string;
  /** The source's short name, for people. */
  readonly label: string;
  readonly grade: string;
  /** What that grade means, in a sentence. */
  readonly meaning: string;
  readonly direction: GradeMeaning['direction'];
  readonly year: number;
  readonly citation: string;
  /** The neighbouring condition that the line is about, where it is not the suggestion's own. */
  readonly about?: string;
  /** False when the grade line itself was not read again for this edition of the data. */
  readonly checked: boolean;
  /** What to know about the line, apart from the grade. */
  readonly note?: string;
  /** When it was read (`YYYY-MM-DD`) and where; for a line that was not, when it was taken over. */
  readonly checkedOn?: string;
  readonly checkedIn?: string;
}

export interface Suggestion {
  /** Id of the treatment. */
  readonly key: string;
  /** Standard name of the treatment. */
  readonly treatment: string;
  /** The condition the evidence is about, and the code it was reached by. */
  readonly condition: string;
  readonly code: string;
  /** Roll-up used for ranking: A first line or best supported, B supported, C emerging or consensus. */
  readonly tier: 'A' | 'B' | 'C';
  /** How near the evidence is: to this client's age and diagnosis, to another age, or to a neighbouring diagnosis. */
  readonly reach: 'own' | 'other-age' | 'borrowed';
  readonly orientation: string;
  /** Names of the technique vocabulary, those that fit the goals first. */
  readonly techniques: readonly string[];
  /** What the treatment consists of, in its manuals' terms. */
  readonly elements: readonly string[];
  readonly dose: string;
  /** The format as the evidence has it. */
  readonly how: string;
  /** 0 to 100, never rising down the list. Only for ordering: it is no probability of benefit. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly evidence: readonly EvidenceLine[];
  readonly cautions: readonly string[];
}

/** How the client's preferences were read, in labels. */
export interface PreferencesRead {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** Said both ways: counted neither way. */
  readonly unclear: readonly string[];
  /** Named, and nothing that tells treatments apart. */
  readonly notUsed: readonly string[];
}

export interface SuggestResult {
  /** Best first, at most 20. */
  readonly suggestions: readonly Suggestion[];
  /** Why there is nothing, or what to know about a code. */
  readonly notice?: string;
  /** Only where preferences were given. */
  readonly preferences?: PreferencesRead;
}

export interface CodeEntry {
  readonly code: string;
  readonly description: string;
  readonly billable: boolean;
  /** Set when the code cannot be billed: why, and what to use. */
  readonly notice?: string;
}

export interface AskResult {
  /** True when the practice asked for is on the never list. */
  readonly refused: boolean;
  /** The never-list practice, else the treatment or technique recognised, else the text itself. */
  readonly practice: string;
  readonly reason: string;
  /** Citations. */
  readonly sources: readonly string[];
  readonly insteadConsider: readonly string[];
}
