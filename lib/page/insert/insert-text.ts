/**
 * Puts text that the therapist chose into the note field, at the caret they last had, and proves that it arrived.
 *
 * Never replaces (but a dot-trigger, which was typed for that), saves, signs or submits anything; every outcome but
 * `inserted` leaves the field as it was, or says what could not be taken back.
 */
import { type Editor, editorOf, frameDocument, isEditable } from '../../ehr/editors/editor-of.ts';
import { textOf } from '../../ehr/editors/text-of.ts';
import type { InsertOutcome } from '../../ehr/types.ts';
import { type Caret, focusField, placeCaret } from './caret.ts';
import { methodsFor } from './methods.ts';
import { type Arrival, arrival, clean, exchanged, sameInk, spaced, stillThere } from './read-back.ts';
import { takeBack } from './take-back.ts';

/** Words that the text takes the place of, once they are selected. */
export interface Taken {
  readonly gone: string;
  /** What the therapist has typed behind them meanwhile; it goes behind the text. Ends the holding of keys. */
  readonly rest: () => string;
}
/** How to take away what the text stands for: the one case in which something selected is replaced. */
export interface Replacement {
  /** Selects it; null when it stands at the caret no more. */
  readonly select: () => Taken | null;
  /** Unselects it where it could not be replaced. */
  readonly release: () => void;
}

/** What to insert, where, and the checks that only the caller can make. */
export interface InsertRequest {
  /** The field, or anything in it. */
  readonly element: Element | null;
  readonly text: string;
  /** Aborts with the page, client or document that the insertion was meant for. */
  readonly signal: AbortSignal;
  /** From `trackCaret`; null appends on a line of its own. */
  readonly rememberedRange: Caret | null;
  /** Instead of inserting at the caret: a dot-trigger that was typed there, on one line like its text. */
  readonly replace?: Replacement | undefined;
  /** Finds the field again after the page rebuilt it. */
  readonly resolve?: () => Element | null;
  /** True for psychotherapy and other private notes, which are neither read nor written. */
  readonly isPrivate?: (element: Element) => boolean;
}

/** Milliseconds: long enough for a framework to render, and to revert what it did not take. */
const SOON = 50;
const LATE = 150;
const SETTLED = 500;
/** `selectionchange` is asynchronous, and editors act on their own copy of the selection. */
const SELECTION = 40;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

type Refusal = Extract<InsertOutcome, { outcome: 'refused' }>['why'];
const refused = (why: Refusal): InsertOutcome => ({ outcome: 'refused', why });
const failed = (why: string): InsertOutcome => ({ outcome: 'failed', why });

/** The editor to write to, or why not. Runs again before every attempt, since pages rebuild their fields. */
function target(request: InsertRequest): Editor | Refusal {
  if (request.signal.aborted) return 'page-changed';
  let { element } = request;
  const had = element !== null;
  if (!element?.isConnected) element = request.resolve?.() ?? null;
  if (!element?.isConnected) return had ? 'field-gone' : 'no-field';
  // Before anything else is looked at: a private note is not even read.
  if (request.isPrivate?.(element)) return 'private-note';
  if (element.localName === 'iframe' && !frameDocument(element)) return 'foreign-frame';
  const editor = editorOf(element);
  if (!editor) return 'no-field';
  return isEditable(editor) ? editor : 'read-only';
}

/**
 * Inserts and reads back. Takes about half a second: the text must still stand after the page's framework has settled.
 *
 * @returns `inserted` with the method that worked; `refused` when nothing was tried; `failed` when nothing held.
 */
export async function insertText(request: InsertRequest): Promise<InsertOutcome> {
  let tried = 0;
  // A second round only when the page replaced the field under our hands.
  for (let round = 0; round < 3; round++) {
    const editor = target(request);
    if (typeof editor === 'string') return tried ? gone(editor) : refused(editor);
    const text = clean(request.text, editor.kind === 'input');
    if (!text.trim()) return failed('nothing to insert');
    const outcome = await attempt(request, editor, text);
    if (outcome !== 'rebuilt') {
      if (outcome.outcome !== 'inserted') request.replace?.release();
      return outcome;
    }
    tried++;
    const again = target(request);
    if (typeof again !== 'string' && stillThere(textOf(again), text)) return { outcome: 'inserted', method: 'rebuilt' };
  }
  return refused('field-gone');
}

const gone = (why: Refusal): InsertOutcome => refused(why === 'no-field' ? 'field-gone' : why);

async function attempt(request: InsertRequest, editor: Editor, wanted: string): Promise<InsertOutcome | 'rebuilt'> {
  const before = textOf(editor);
  for (const method of methodsFor(editor.kind, wanted, request.replace !== undefined)) {
    const taken = request.replace?.select();
    if (taken === null) return failed('what it was to replace is at the caret no more');
    const placed = taken ? null : placeCaret(editor, request.rememberedRange);
    let rest = '';
    try {
      method.prepare?.(editor);
      await wait(SELECTION);
    } finally {
      // Whatever happened: the therapist gets the keys back.
      rest = taken?.rest() ?? '';
    }
    if (request.signal.aborted) return refused('page-changed');
    if (!editor.root.isConnected) return 'rebuilt';
    if (!sameInk(textOf(editor), before)) return failed('the field changed meanwhile');
    // Without a known caret the text goes on a line of its own.
    const text = !placed
      ? wanted + rest
      : placed.appended && before.trim() && editor.kind !== 'input'
        ? `\n${wanted}`
        : spaced(wanted, placed.before, placed.after);
    const arrived: Read = () => {
      const now = textOf(editor);
      return taken ? exchanged(before, now, taken.gone, text) : arrival(before, now, text);
    };
    let acted = false;
    try {
      acted = method.run(editor, text);
    } catch {
      // The editor's own handler, or a constructor this browser lacks: reading back decides.
    }
    let state = await settle(arrived, acted);
    if (!editor.root.isConnected) return 'rebuilt';
    if (state === 'all') {
      await wait(SETTLED - SOON);
      if (!editor.root.isConnected) return 'rebuilt';
      if (stillThere(textOf(editor), wanted)) {
        focusBack(editor);
        return { outcome: 'inserted', method: method.name };
      }
      state = arrived();
    }
    if (state === 'none') continue;
    if (!(await takeBack(editor, before, () => wait(SOON)))) {
      return failed('only part of the text arrived and it could not be taken back: please look at the field');
    }
  }
  return failed('the field did not take the text');
}

type Read = () => Arrival;

async function settle(arrived: Read, acted: boolean): Promise<Arrival> {
  await wait(SOON);
  const state = arrived();
  if (state === 'all' || !acted) return state;
  await wait(LATE - SOON);
  return arrived();
}

function focusBack({ root }: Editor): void {
  // Half a second has passed: whoever went on meanwhile, into the panel or another field, is not fetched back.
  if (isElsewhere(root)) return;
  const { activeElement } = root.ownerDocument;
  const inside = activeElement === root || root.contains(activeElement);
  if (!inside || !root.ownerDocument.hasFocus()) focusField(root);
}

/** Whether something else has the focus, here or around this frame or shadow. What a page drops lies on the body. */
function isElsewhere(element: Element): boolean {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const { activeElement } = scope;
  const dropped = activeElement === null || activeElement === element.ownerDocument.body;
  if (!dropped && activeElement !== element && !element.contains(activeElement)) return true;
  const around = 'host' in scope ? scope.host : scope.defaultView?.frameElement;
  return around ? isElsewhere(around) : false;
}
