/** Shapes of the reference files and of the hand-kept additions, as far as the import reads them. Types only. */

export interface Row {
  id: string;
  /** The day it was taken in, where it is no part of the reference. */
  on?: string;
  condition: string;
  icd10cm: string[];
  requires_also_one_of: string[];
  treatment: string;
  treatment_key: string;
  orientation: string;
  grades: { source: string; grade: string; provenance: string; seen_url: string }[];
  tier: 'A' | 'B' | 'C';
  population: string;
  format: string;
  dose: string;
  techniques: string[];
  cautions: string;
  citations: Citation[];
}
export interface Citation {
  source: string;
  citation: string;
  doi: string;
  guideline_id: string;
}
export interface Harm {
  id: string;
  on?: string;
  practice: string;
  aliases: string[];
  applies_to: string;
  icd10cm: string[];
  status: string;
  why: string;
  sources: string[];
  provenance: string;
  not_to_be_confused_with: string;
  never_suggest_scope: string;
  citations: Citation[];
}
export interface NeverTerms {
  terms: string[];
  unless?: string[];
  instead?: string[];
  codes?: string[];
  blocks?: string[];
}
export interface MeaningRule {
  id: string;
  direction: string;
  sources: string;
  match: string;
  text: string;
  on?: string;
}
/** Where and when something was read. */
interface Reading {
  how: string;
  on: string;
}
export interface Rechecked {
  read: ({ statement: string; source: string } & Reading)[];
  /** What a source said otherwise: `was` is how the line read before. */
  corrected: ({ statement: string; source: string; grade: string; was: string } & Reading)[];
  added: ({ statement: string; source: string; grade: string } & Reading)[];
  never: ({ id: string } & Reading)[];
  /** First line by grade, yet not for everyone with the code. */
  secondary: { statement: string; why: string }[];
}
export interface Course {
  checked: string;
  course: { statement: string; codes: string[]; why: string; phase?: 'maintenance' }[];
  noFirstLine: string[];
  gaps: { codes: string[]; text: string; source: string }[];
}
/** What a clinical review changed. Applied after everything else. */
export interface Review {
  checked: string;
  /** The day an editor went over the wording and codes of these; no source was opened for it. */
  goneOver: Partial<Record<'conditions' | 'related' | 'cautions' | 'never' | 'treatments', string>>;
  /** Cautions that leaned on a neighbour or carried an editor's remark. */
  cautionWords: { was: string; now: string }[];
  dropCodes: { condition: string; codes: string[] }[];
  statements: { statement: string; tier?: Row['tier']; cautions?: string[] }[];
  /** Lines that were missing and have not been read. */
  added: { statement: string; source: string; grade: string }[];
  reworded: { statement: string; source: string; grade: string; note?: string }[];
  /** How the places begin that are neither the source nor an official summary of it: what was seen there counts as not read. */
  notOfficial: string[];
}
