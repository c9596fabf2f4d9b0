/**
 * What the rules are answered from: plan, note, what the check said, and whatever stored records say. Everything but plan,
 * note and result may be missing; a rule that needs what is missing answers "cannot tell" and never guesses.
 */
import type { PlanContent } from '../../plan/schema.ts';
import type { CheckPlan, CheckResult, Evidence, NoteInput } from '../types.ts';
import type { Profile } from './profiles.ts';

/** `undefined`: the tool does not hold it. `null`: it has a place for it, and the place is empty. */
type Held<T> = T | null | undefined;

/** What is on record for the plan beside its content; each part is what a record says, or its absence. */
export interface PlanRecord {
  readonly content: PlanContent;
  readonly version: number;
  /** Days, `YYYY-MM-DD`. */
  readonly firstVersionOn?: string;
  readonly thisVersionOn?: string;
  readonly agreement?: Held<string>;
  readonly understood?: Held<string>;
  readonly copyGiven?: Held<string>;
  readonly signed?: Held<string>;
  readonly strengths?: Held<string>;
  readonly culture?: Held<string>;
  readonly whoDoesWhat?: Held<string>;
  readonly careTeam?: Held<string>;
  readonly familyRole?: Held<string>;
  readonly language?: Held<string>;
  /** Day on which the safety plan was last gone through. */
  readonly safetyPlanOn?: Held<string>;
  /** Day of the last review, and the goals that it speaks of. */
  readonly reviewedOn?: Held<string>;
  readonly reviewedGoals?: readonly string[];
  /** Goals whose text another client's plan holds too; undefined: not compared. */
  readonly goalsLikeOthers?: readonly string[];
}
/** A session that was kept. */
export interface PastSession {
  readonly date: string;
  readonly goals: readonly string[];
}
export interface Score {
  readonly date: string;
  readonly measure: string;
  readonly name: string;
  readonly total: number;
}

export interface RuleCase {
  readonly plan: CheckPlan;
  readonly note: NoteInput;
  readonly result: CheckResult;
  /** Whose rules; good practice alone when empty. */
  readonly profiles: readonly Profile[];
  readonly record?: PlanRecord;
  readonly population?: string;
  /** Individual, couple, family or group. */
  readonly format?: string;
  /** Day of the session, as the page shows it. */
  readonly sessionDate?: string;
  readonly today?: string;
  /** The page's identity is the linked client's. */
  readonly rightChart?: boolean;
  /** The EHR says that the note is signed. */
  readonly signedNote?: boolean;
  readonly noteDiagnoses?: readonly string[];
  /** Oldest first, this session left out; undefined: none can be read. */
  readonly sessions?: readonly PastSession[];
  readonly scores?: readonly Score[];
  /** Measures that the note gives a score of, by id. */
  readonly measuresInNote?: readonly string[];
  /** Contradictions between progress as written and a measure, each in words; undefined: nothing to compare. */
  readonly contradictions?: readonly { readonly words: string; readonly evidence: readonly Evidence[] }[];
  /** Share of this note that stands in an earlier one, 0 to 1; undefined: nothing to compare. */
  readonly repeated?: { readonly share: number; readonly date: string; readonly evidence: readonly Evidence[] };
}

export type RuleAnswer = 'met' | 'not-found' | 'cannot-tell';
export interface Answer {
  readonly answer: RuleAnswer;
  readonly evidence?: readonly Evidence[];
  /** What was seen, or what is missing, in a few words. */
  readonly detail?: string;
  /** The profile whose limit was the strictest. */
  readonly strictest?: Profile;
  /** Goal it is about. */
  readonly goalId?: string;
}
/** Undefined: the rule does not apply to this case. */
export type Answering = (given: RuleCase) => Answer | undefined;

export const met = (evidence: readonly Evidence[] = [], detail?: string): Answer => ({
  answer: 'met',
  evidence,
  ...(detail ? { detail } : {}),
});
export const notFound = (detail?: string, evidence: readonly Evidence[] = []): Answer => ({
  answer: 'not-found',
  evidence,
  ...(detail ? { detail } : {}),
});
export const cannotTell = (detail?: string, evidence: readonly Evidence[] = []): Answer => ({
  answer: 'cannot-tell',
  evidence,
  ...(detail ? { detail } : {}),
});

/** Of something held on record: not kept by the tool, kept and empty, or there. */
export function held(value: Held<string>, missing?: string): Answer {
  if (value === undefined) return cannotTell('Throughline does not hold this; your EHR may.');
  return value === null || value.trim() === '' ? notFound(missing) : met([], value);
}

export function sectionsOf(note: NoteInput): { readonly name: string; readonly text: string }[] {
  const sections = Object.entries(note.sections ?? {}).map(([name, text]) => ({ name, text }));
  if (note.text) sections.push({ name: 'text', text: note.text });
  return sections;
}

/** First place in the note where a pattern stands; several with `most`. */
export function matchesOf(note: NoteInput, pattern: RegExp, most = 1): Evidence[] {
  const found: Evidence[] = [];
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (const { name, text } of sectionsOf(note)) {
    for (const match of text.matchAll(global)) {
      if (match[0] === '') continue;
      found.push({ section: name, start: match.index, end: match.index + match[0].length, text: match[0] });
      if (found.length >= most) return found;
    }
  }
  return found;
}

export function byPattern(note: NoteInput, pattern: RegExp, missing?: string): Answer {
  const evidence = matchesOf(note, pattern);
  return evidence.length > 0 ? met(evidence) : notFound(missing);
}

/** Whole days from one day to another; not a number when either is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
