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

/** A line as the engine read it; labels that it kept ("Target date: ...") are read here. */
function entryOf({ kind, text }: PlanLine, line: number): Entry {
  const [, written = '', rest = ''] = LABEL.exec(text) ?? [];
  const label = rest ? labelOf(written) : null;
  const source = text.trim();
  if (kind === 'other') {
    return label?.kind === 'detail' && label.detail
      ? { kind: 'detail', detail: label.detail, text: rest.trim(), source, line }
      : { kind, text: source, source, line };
  }
  const own = label && label.kind === kind ? rest : text;
  return { kind, text: own.trim(), source, line, ...(label?.ref ? { ref: label.ref } : {}) };
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
  const entries = lines.flatMap((line, index) => {
    const parts = line.kind === 'other' ? columnsOf(line.text) : [line.text];
    return parts.map((part) => entryOf({ ...line, text: part }, index)).filter((entry) => entry.text !== '');
  });
  const dayFirst = writesDayFirst(text, false);
  const { leftEntries, ...draft } = buildDraft(entries, { today, newId, dayFirst });
  const left = new Set(leftEntries.map(({ line }) => line));
  return {
    draft,
    lines: lines.map((line, index) => ({
      text: line.text,
      as: left.has(index) ? 'left-over' : line.kind === 'other' ? 'detail' : line.kind,
    })),
  };
}
