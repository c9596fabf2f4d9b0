/**
 * Tab after a dot-trigger in a note field: takes that one key from the page and asks the background. Knows only what a
 * trigger looks like; what it stands for arrives as an insertion, if at all. Every other key is the page's.
 */
import { type Editor, editorOf, isEditable } from '../../ehr/editors/editor-of.ts';
import type { Detection } from '../../ehr/index.ts';
import { triggerBefore } from '../../lookup/triggers.ts';
import type { Replacement, Taken } from '../insert/insert-text.ts';
import { collapseToEnd, lineAt, selectBack } from './line.ts';

export interface TriggerOptions {
  readonly signal: AbortSignal;
  /** The latest look at the page. */
  readonly current: () => Detection | null;
  /** Asks for the trigger's text; settles when all is over. */
  readonly ask: (fieldKey: string, trigger: string) => Promise<unknown>;
}

export interface Triggers {
  /** The background says whether Tab is ours here; false until it does. */
  on: boolean;
  /** Listens in one document. Repeating it does nothing. */
  watch(document: Document): void;
  /** The trigger of this name that waits for its text in this field, for {@link insertText}; null when there is none. */
  replacement(trigger: string, element: Element | null): Replacement | null;
}

interface Pending {
  readonly editor: Editor;
  readonly trigger: string;
  /** The line up to and with the trigger. */
  readonly line: string;
}

/** What may have been typed behind the trigger before its text came; beyond, the therapist has moved on. */
const TYPED_ON = 40;

/** Starts with triggers off. */
export function createTriggers({ signal, current, ask }: TriggerOptions): Triggers {
  let pending: Pending | null = null;

  const onKey = (event: KeyboardEvent): void => {
    if (!triggers.on || event.key !== 'Tab' || !event.isTrusted || event.defaultPrevented) return;
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const found = triggerAt((event.composedPath()[0] ?? event.target) as Element, current());
    if (!found) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Pressed twice: the first is still under way.
    if (pending) return;
    const mine: Pending = found;
    pending = mine;
    const over = (): void => {
      if (pending === mine) pending = null;
    };
    ask(found.fieldKey, found.trigger).then(over, over);
  };

  const triggers: Triggers = {
    on: false,
    watch: ({ defaultView }) => defaultView?.addEventListener('keydown', onKey, { capture: true, signal }),
    replacement: (trigger, element) => {
      const here = pending?.trigger === trigger && pending.editor.root === editorOf(element)?.root;
      return pending && here ? replacing(pending) : null;
    },
  };
  return triggers;
}

function triggerAt(target: Element, detection: Detection | null): (Pending & { readonly fieldKey: string }) | null {
  const editor = editorOf(target);
  if (!editor || detection?.report.role !== 'note') return null;
  for (const root of detection.privateRoots) if (root.contains(editor.root)) return null;
  for (const [fieldKey, { root }] of detection.elements) {
    if (root !== editor.root) continue;
    const line = isEditable(editor) ? lineAt(editor) : null;
    const trigger = line && !/[\p{L}\p{N}_]/u.test(line.after) ? triggerBefore(line.before) : null;
    return line && trigger ? { editor, trigger, line: line.before, fieldKey } : null;
  }
  return null;
}

/** What takes the trigger away: nothing else, and only where it stood. */
function replacing({ editor, trigger, line }: Pending): Replacement {
  let held = '';
  let selected = false;
  return {
    select: (): Taken | null => {
      // An attempt before this one took nothing, and left it selected.
      if (selected) collapseToEnd(editor);
      const now = lineAt(editor);
      const typedOn = now?.before.startsWith(line) ? now.before.slice(line.length) : null;
      if (typedOn === null || typedOn.length > TYPED_ON) return null;
      if (!selectBack(editor, trigger.length + typedOn.length)) return null;
      selected = true;
      const release = holdKeys(editor, (key) => {
        held += key;
      });
      return {
        gone: trigger + typedOn,
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
