/**
 * Leads to a part of the plan: its first blank, selected so that typing replaces it, or its first field. Reads nothing
 * but the fields on this page.
 */
import { blanksIn } from '../../lib/plan/blanks.ts';

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

function fieldsOf(root: ParentNode): readonly TextInput[] {
  return [...root.querySelectorAll<TextInput>('textarea, input[type=text]')];
}

/** Selects the first blank that starts at `from` or later. Says whether there was one. */
function selectBlank(field: TextInput, from = 0): boolean {
  const blank = blanksIn(field.value).find((each) => each.start >= from);
  if (!blank) return false;
  field.focus();
  field.setSelectionRange(blank.start, blank.end);
  return true;
}

/** Focuses the first blank of the goal, objective, intervention or problem with this id; without one, its first field. */
export function focusPart(id: string): void {
  const part = [...document.querySelectorAll('[data-part]')].find((each) => each.getAttribute('data-part') === id);
  if (!part) return;
  const fields = fieldsOf(part);
  if (!fields.some((field) => selectBlank(field))) fields[0]?.focus();
}

/** A goal, objective or problem as it is typed: one sentence, in which Enter means "go on". */
export function isSentence(target: EventTarget | null): target is HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement && target.closest('[data-part]') !== null;
}

/**
 * Focuses the next blank of the plan, starting over at the end.
 *
 * @param last the field that had the focus last; its blanks after the caret come first, so that pressing again skips
 * @returns whether there was one
 */
export function focusNextBlank(root: ParentNode, last: TextInput | null): boolean {
  const fields = fieldsOf(root);
  const place = last ? fields.indexOf(last) : -1;
  if (last && place >= 0 && selectBlank(last, last.selectionEnd ?? 0)) return true;
  const inOrder = [...fields.slice(place + 1), ...fields.slice(0, place + 1)];
  return inOrder.some((field) => selectBlank(field));
}
