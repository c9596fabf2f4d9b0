/**
 * Import of a treatment plan from text: pasted from any EHR's page, a document or a PDF, or the lines that the page engine
 * read. Gives a draft for review beside its source. Saves nothing, keeps no text.
 */
import type { NewId } from '../edit.ts';
import { buildDraft } from './build.ts';
import { cleanLines } from './clean.ts';
import { writesDayFirst } from './details.ts';
import { recognise } from './recognise.ts';
import type { PlanDraft, SourceLine } from './types.ts';

export type { LineReading, PlanDraft, PlanList, SourceLine } from './types.ts';

export interface ReadOptions {
  /** First day of the plan when the text names none, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: NewId;
  /** Whether 3/4 is the third of April, where no date in the text tells. */
  readonly dayFirst?: boolean;
}

export type ReadResult =
  | { readonly ok: true; readonly draft: PlanDraft; readonly lines: readonly SourceLine[] }
  /** A sentence for the therapist: what is wrong and what to do. */
  | { readonly ok: false; readonly message: string };

/** Reads a plan from text. Never throws on what was pasted. */
export function readPlanText(text: string, { today, newId, dayFirst = false }: ReadOptions): ReadResult {
  const cleaned = cleanLines(text);
  if (!cleaned.ok) return cleaned;
  const { entries, readings } = recognise(cleaned.lines);
  const built = buildDraft(entries, { today, newId, dayFirst: writesDayFirst(text, dayFirst) });
  const { goals, problems, diagnoses } = built.content;
  if (goals.length + problems.length + diagnoses.length === 0) {
    return {
      ok: false,
      message:
        'No goal, problem or diagnosis was recognised. Lines that begin with “Goal:”, “Objective:” and “Intervention:” always are: add these words where the text has none, then read it again.',
    };
  }
  const left = new Set(built.leftEntries.map(({ line }) => line));
  const whole = new Set(entries.filter((entry) => !built.leftEntries.includes(entry)).map(({ line }) => line));
  const lines = cleaned.lines.map((line, index): SourceLine => {
    const reading = readings[index] ?? 'other';
    const lost = reading === 'other' || (left.has(index) && !whole.has(index));
    return { text: line.trim(), as: lost ? 'left-over' : reading };
  });
  const { leftEntries: _entries, ...draft } = built;
  return { ok: true, draft, lines };
}
