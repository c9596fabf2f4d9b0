/**
 * A note against earlier ones of the same client, of which only sketches exist, and against the library's own wording.
 * Pure. Says how much is the same and marks this note's words; what the other text was cannot be shown.
 */
import { sectionsOf } from '../rules/case.ts';
import type { Evidence, NoteInput } from '../types.ts';
import { type Shingle, SKETCH, sharedWith, shinglesOf, sketchOf } from './shingles.ts';

/** Earlier notes that are compared: those an auditor would lay beside this one (Optum's and payers' habit). */
export const EARLIER_NOTES = 3;
/**
 * Share from which a note repeats an earlier one. No two of the 106 notes of the project's sets (of different people) share
 * more than a twentieth; notes of one client honestly share set sentences (mental state, denials, the next date), for which
 * there is no such figure. Half leaves room for them.
 */
export const REPEATED = 0.5;
/** Share from which a note is mostly the library's own wording: one inserted sentence of fifteen words in a short note. */
export const LIBRARY = 0.3;
/** Runs of words below which a share says nothing. */
const LEAST_RUNS = 25;

export interface EarlierNote {
  readonly date: string;
  readonly sketch: readonly number[];
}
export interface Repeated {
  readonly share: number;
  readonly date: string;
  readonly evidence: readonly Evidence[];
}
export interface Sameness {
  readonly repeated?: Repeated;
  readonly library?: { readonly share: number; readonly evidence: readonly Evidence[] };
}

interface Placed extends Shingle {
  readonly section: string;
}

function placed(note: NoteInput): Placed[] {
  return sectionsOf(note).flatMap(({ name, text }) => shinglesOf(text).map((each) => ({ ...each, section: name })));
}

/** Hits that touch each other, as one stretch. */
function stretches(note: NoteInput, hits: readonly Placed[]): Evidence[] {
  const out: { section: string; start: number; end: number }[] = [];
  for (const { section, start, end } of hits) {
    const last = out.at(-1);
    if (last && last.section === section && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ section, start, end });
  }
  const texts = new Map(sectionsOf(note).map(({ name, text }) => [name, text]));
  return out
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, 6)
    .map(({ section, start, end }) => ({ section, start, end, text: (texts.get(section) ?? '').slice(start, end) }));
}

/** The sketch that is kept of a note, over all its sections. */
export function sketchOfNote(note: NoteInput): number[] {
  return sketchOf(
    sectionsOf(note)
      .map(({ text }) => text)
      .join('\n\n'),
  );
}

/**
 * @param earlier kept sketches, oldest first; the last {@link EARLIER_NOTES} count
 * @param library hashes of the library's runs; absent while it is not loaded
 */
export function samenessOf(note: NoteInput, earlier: readonly EarlierNote[], library?: ReadonlySet<number>): Sameness {
  const runs = placed(note);
  if (runs.length < LEAST_RUNS) return {};
  let repeated: Repeated | undefined;
  for (const { date, sketch } of earlier.slice(-EARLIER_NOTES)) {
    if (sketch.length < Math.min(LEAST_RUNS, SKETCH)) continue;
    const { share, hits } = sharedWith(runs, sketch);
    if (share < REPEATED || share <= (repeated?.share ?? 0)) continue;
    repeated = { share, date, evidence: stretches(note, hits) };
  }
  const own = library ? runs.filter(({ hash }) => library.has(hash)) : [];
  const share = own.length / runs.length;
  return {
    ...(repeated ? { repeated } : {}),
    ...(share >= LIBRARY ? { library: { share, evidence: stretches(note, own) } } : {}),
  };
}
