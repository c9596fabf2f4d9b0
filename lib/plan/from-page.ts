/**
 * Turns the plan lines that a page shows into a draft plan for review. Never saved by itself: the therapist sees it
 * beside its source and decides. Keeps the page's order and wording; guesses no date and no number.
 */
import type { NewId } from './edit.ts';
import { buildDraft } from './import/build.ts';
import { writesDayFirst } from './import/details.ts';
import { labelOf } from './import/labels.ts';
import { columnsOf } from './import/recognise.ts';
import type { Entry, PlanDraft, PlanLine, SourceLine } from './import/types.ts';

const LABEL = /^([^:]{2,60}?)\s*[:.)–-]\s+(.*)$/;

/** A line as the engine read it; values that the page labels ("Target date: ...") are read here, wherever they stand. */
function entryOf({ kind, text }: PlanLine, line: number): Entry {
  const [, written = '', rest = ''] = LABEL.exec(text) ?? [];
  const label = rest ? labelOf(written) : null;
  const source = text.trim();
  if (label?.kind === 'detail' && label.detail) {
    return { kind: 'detail', detail: label.detail, text: rest.trim(), source, line };
  }
  if (kind === 'other') return { kind, text: source, source, line };
  const own = label && label.kind === kind ? rest : text;
  return { kind, text: own.trim(), source, line, ...(label?.ref ? { ref: label.ref } : {}) };
}

/** One line may hold several labelled values ("Baseline: 2. Target: 4."); a sentence with a colon is one. */
function entriesOf(line: PlanLine, index: number): Entry[] {
  const whole = entryOf(line, index);
  const parts = whole.kind === 'detail' ? columnsOf(line.text) : [];
  const entries = parts.length > 1 ? parts.map((text) => entryOf({ ...line, text }, index)) : [whole];
  return entries.filter((entry) => entry.text !== '');
}

/**
 * The draft, and what each line was read as. Objectives and interventions go to the goal that their number names, else
 * to the one above them. What stands before any goal, diagnosis lines without a code and the like are left over.
 *
 * @param today first day of the draft when the page names none, `YYYY-MM-DD`
 */
export function readPageLines(
  lines: readonly PlanLine[],
  today: string,
  newId: NewId,
): { readonly draft: PlanDraft; readonly lines: readonly SourceLine[] } {
  const text = lines.map((line) => line.text).join('\n');
  const entries = lines.flatMap(entriesOf);
  const dayFirst = writesDayFirst(text, false);
  const { leftEntries, ...draft } = buildDraft(entries, { today, newId, dayFirst });
  const left = new Set(leftEntries.map(({ line }) => line));
  const details = new Set(entries.filter((entry) => entry.kind === 'detail').map(({ line }) => line));
  return {
    draft,
    lines: lines.map((line, index) => ({
      text: line.text,
      as: left.has(index) ? 'left-over' : details.has(index) || line.kind === 'other' ? 'detail' : line.kind,
    })),
  };
}
