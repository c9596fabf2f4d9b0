/**
 * Dot-triggers in a note field: Tab after a finished one, and the list at the caret after the beginning of one. Takes
 * those keys from the page and asks the background. Knows what triggers are called; what one stands for arrives as an
 * insertion, if at all. Every other key is the page's.
 */
import { type Editor, editorOf, isEditable } from '../../ehr/editors/editor-of.ts';
import { activeElement } from '../../ehr/engine/dom.ts';
import type { Detection } from '../../ehr/index.ts';
import { dotWordBefore, isTrigger } from '../../lookup/triggers.ts';
import type { TriggerWord } from '../../lookup/types.ts';
import type { Replacement, Taken } from '../insert/insert-text.ts';
import { createCaretList } from './caret-list.ts';
import { collapseToEnd, lineAt, selectBack } from './line.ts';

export interface TriggerOptions {
  readonly win: Window;
  readonly signal: AbortSignal;
  /** The latest look at the page. */
  readonly current: () => Detection | null;
  /** Asks for the trigger's text, `typed` being what of it stands in the note; settles when all is over. */
  readonly ask: (fieldKey: string, trigger: string, typed: string) => Promise<unknown>;
}

export interface Triggers {
  /** What the background says there is here; nothing until it does, and then every key is the page's. */
  words: readonly TriggerWord[];
  /** The list at the caret; on the page only while it is open. */
  readonly list: HTMLElement;
  /** Listens in one document. Repeating it does nothing. */
  watch(document: Document): void;
  /** The trigger that stands as `typed` in this field and waits for its text, for {@link insertText}; else null. */
  replacement(typed: string, element: Element | null): Replacement | null;
}

interface Pending {
  readonly editor: Editor;
  /** The trigger, or its beginning, as it stands in the note. */
  readonly typed: string;
  /** The line up to and with it. */
  readonly line: string;
}

/** What may have been typed behind the trigger before its text came; beyond, the therapist has moved on. */
const TYPED_ON = 40;

/** Starts without triggers. */
export function createTriggers({ win, signal, current, ask }: TriggerOptions): Triggers {
  let pending: Pending | null = null;
  /** Closed by Escape: stays closed for this word. */
  let dismissed: string | null = null;
  /** Where the therapist typed while a trigger's text was under way; the list looks there again afterwards. */
  let typedMeanwhile: Element | null = null;
  const list = createCaretList(win, signal, () => take(list.chosen));

  function take(chosen: TriggerWord | null): void {
    const found = chosen && dotWordAt(win.document, current());
    list.close();
    // Pressed twice: the first is still under way.
    if (!found || pending) return;
    const mine: Pending = found;
    pending = mine;
    typedMeanwhile = null;
    const over = (): void => {
      if (pending !== mine) return;
      pending = null;
      if (typedMeanwhile) offer(typedMeanwhile);
    };
    const exact = `.${chosen.word}` === found.typed.toLowerCase();
    ask(found.fieldKey, exact ? found.typed : `.${chosen.word}`, found.typed).then(over, over);
  }

  /** The word that Tab would take: the list's, or one whose whole name stands before the caret. */
  function ready(target: Element): TriggerWord | null {
    if (list.chosen) return list.chosen;
    const typed = dotWordOf(target, current())?.typed.slice(1).toLowerCase();
    if (typed === undefined) return null;
    // One of the shape of a built-in trigger that this plan has not is ours as well: the panel then says so.
    return (
      triggers.words.find(({ word }) => word === typed) ?? (isTrigger(`.${typed}`) ? { word: typed, what: '' } : null)
    );
  }

  const targetOf = (event: Event): Element => (event.composedPath()[0] ?? event.target) as Element;
  const bare = (event: KeyboardEvent): boolean =>
    event.isTrusted && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  const ours = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (triggers.words.length === 0 || event.defaultPrevented || !bare(event)) return;
    const open = list.chosen !== null;
    if (event.key === 'Tab' || (open && event.key === 'Enter')) {
      const word = ready(targetOf(event));
      if (!word) return;
      ours(event);
      take(word);
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      ours(event);
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (open && event.key === 'Escape') {
      ours(event);
      dismissed = dotWordOf(targetOf(event), current())?.typed ?? null;
      list.close();
    }
  };

  const onInput = (event: Event): void => {
    if (!event.isTrusted) return;
    if (pending) typedMeanwhile = targetOf(event);
    offer(targetOf(event));
  };
  function offer(target: Element): void {
    const found = triggers.words.length > 0 && !pending ? dotWordOf(target, current()) : null;
    if (!found) {
      dismissed = null;
      list.close();
      return;
    }
    if (dismissed !== null && found.typed.startsWith(dismissed)) return;
    const typed = found.typed.slice(1).toLowerCase();
    const fit = triggers.words.filter(({ word }) => word.startsWith(typed));
    list.show(
      fit.toSorted((a, b) => Number(b.word === typed) - Number(a.word === typed)),
      found.editor,
    );
  }
  const away = (): void => list.close();
  // A click into a field low on the page, or a line that wraps, scrolls a moment later: no reason to close.
  const follow = (): void => {
    if (list.chosen) list.follow();
  };

  const triggers: Triggers = {
    words: [],
    list: list.element,
    watch: ({ defaultView: view }) => {
      const how = { capture: true, signal };
      view?.addEventListener('keydown', onKey, how);
      view?.addEventListener('input', onInput, how);
      for (const type of ['focusout', 'pointerdown']) {
        view?.addEventListener(type, (event) => event.target !== list.element && away(), { ...how, passive: true });
      }
      for (const type of ['scroll', 'resize']) view?.addEventListener(type, follow, { ...how, passive: true });
    },
    replacement: (typed, element) => {
      const here = pending?.typed === typed && pending.editor.root === editorOf(element)?.root;
      return pending && here ? replacing(pending) : null;
    },
  };
  return triggers;
}

type Found = Pending & { readonly fieldKey: string };

/** The dot-word before the caret of the field in focus. */
function dotWordAt(document: Document, detection: Detection | null): Found | null {
  const active = activeElement(document);
  return active && dotWordOf(active, detection);
}

/** The dot-word before the caret in `target`, where that is a field of the note that may be written into. */
function dotWordOf(target: Element, detection: Detection | null): Found | null {
  const editor = editorOf(target);
  if (!editor || detection?.report.role !== 'note') return null;
  for (const root of detection.privateRoots) if (root.contains(editor.root)) return null;
  for (const [fieldKey, { root }] of detection.elements) {
    if (root !== editor.root) continue;
    const line = isEditable(editor) ? lineAt(editor) : null;
    const typed = line && !/[\p{L}\p{N}_]/u.test(line.after) ? dotWordBefore(line.before) : null;
    return line && typed ? { editor, typed, line: line.before, fieldKey } : null;
  }
  return null;
}

/** What takes the trigger away: nothing else, and only where it stood. */
function replacing({ editor, typed, line }: Pending): Replacement {
  let held = '';
  let selected = false;
  return {
    select: (): Taken | null => {
      // An attempt before this one took nothing, and left it selected.
      if (selected) collapseToEnd(editor);
      const now = lineAt(editor);
      const typedOn = now?.before.startsWith(line) ? now.before.slice(line.length) : null;
      if (typedOn === null || typedOn.length > TYPED_ON) return null;
      if (!selectBack(editor, typed.length + typedOn.length)) return null;
      selected = true;
      const release = holdKeys(editor, (key) => {
        held += key;
      });
      return {
        gone: typed + typedOn,
        rest: () => {
          release();
          return typedOn + held;
        },
      };
    },
    release: () => collapseToEnd(editor),
  };
}

/**
 * While the trigger is selected (some hundredths of a second), a letter would replace it. Such keys are kept, and go in
 * behind the text.
 */
function holdKeys({ root }: Editor, keep: (key: string) => void): () => void {
  const view = root.ownerDocument.defaultView;
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if ([...event.key].length !== 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(event.key);
  };
  view?.addEventListener('keydown', onKey, { capture: true });
  return () => view?.removeEventListener('keydown', onKey, { capture: true });
}
