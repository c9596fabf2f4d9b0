/**
 * Where the therapist last had the caret in each field, and putting it back there.
 *
 * A click into the panel takes focus and selection from the note; this remembers them meanwhile. It keeps positions
 * only, never text, and forgets with the page (WeakMaps).
 */
import { type Editor, editorOf, frameDocument } from '../../ehr/editors/editor-of.ts';

/** A position in a field: an offset for form controls, a live DOM range (which follows edits) for the rest. */
export type Caret = { readonly offset: number } | { readonly range: Range };

/** What {@link trackCaret} remembers. */
export interface CaretMemory {
  /** The last caret in this field, or null if the therapist never had one there. */
  recall(element: Element): Caret | null;
  /** The field the therapist was last in, if it is still on the page. */
  lastField(): Element | null;
}

const isControl = (editor: Editor): boolean => editor.kind === 'textarea' || editor.kind === 'input';

/** The selection that holds for `root`; a shadow root has its own in Chromium. */
export function selectionOf(root: Element): Selection | null {
  const scope = root.getRootNode() as { getSelection?: () => Selection | null };
  return scope.getSelection?.() ?? root.ownerDocument.getSelection();
}

/**
 * Remembers the caret of every field in `win`, and in frames of the same origin once they get the focus, until `signal`
 * aborts.
 */
export function trackCaret(win: Window, signal: AbortSignal): CaretMemory {
  const carets = new WeakMap<Element, Caret>();
  const handlers = new WeakMap<Document, () => void>();
  let last: WeakRef<Element> | null = null;

  const note = (element: Element | null): void => {
    const editor = editorOf(element);
    if (!editor || element?.localName === 'iframe') return;
    const { root } = editor;
    last = new WeakRef(root);
    if (isControl(editor)) {
      const offset = (root as HTMLTextAreaElement).selectionEnd;
      if (offset !== null) carets.set(root, { offset });
      return;
    }
    const selection = selectionOf(root);
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (root.contains(range.endContainer)) carets.set(root, { range: range.cloneRange() });
  };

  const noteIn = (document: Document): void => {
    const { activeElement } = document;
    const anchor = document.getSelection()?.focusNode;
    const holder = anchor && (anchor.nodeType === 1 ? (anchor as Element) : anchor.parentElement);
    note(activeElement && activeElement !== document.body ? activeElement : (holder ?? null));
  };
  const onLeave = (event: Event): void => note(event.target as Element);
  const onLoad = (event: Event): void => watchFrame(event.target as Element);
  const watchFrame = (element: Element | null): void => {
    if (element?.localName === 'iframe') watch(frameDocument(element));
  };
  const watch = (document: Document | null): void => {
    if (!document?.defaultView) return;
    const here = handlers.get(document) ?? (() => noteIn(document));
    const known = handlers.has(document);
    handlers.set(document, here);
    // Adding the same listener twice does nothing, and `document.open()`, which old editors use, removes them all.
    document.addEventListener('selectionchange', here, { signal, passive: true });
    document.addEventListener('focusin', here, { signal, capture: true, passive: true });
    document.addEventListener('focusout', onLeave, { signal, capture: true, passive: true });
    document.addEventListener('load', onLoad, { signal, capture: true, passive: true });
    here();
    if (known) return;
    // Frames whose document is replaced without a load show up when they take the focus; Firefox moves `activeElement`
    // only after the window's blur.
    document.defaultView.addEventListener('blur', () => setTimeout(() => watchFrame(document.activeElement)), {
      signal,
    });
    for (const frame of document.querySelectorAll('iframe')) watchFrame(frame);
  };
  watch(win.document);

  return {
    recall: (element) => {
      const root = editorOf(element)?.root;
      return (root && carets.get(root)) ?? null;
    },
    lastField: () => {
      const field = last?.deref();
      return field?.isConnected ? field : null;
    },
  };
}

/** Where a caret was put: `appended` when none was known, and the characters on either side of it. */
export interface Placed {
  readonly appended: boolean;
  readonly before: string;
  readonly after: string;
}

/** Focuses the field, and its frame first: Firefox gives a frame's body the focus only within a focused window. */
export function focusField(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (view?.frameElement && !root.ownerDocument.hasFocus()) view.focus();
  root.focus({ preventScroll: true });
}

/** Focuses the field and puts a collapsed caret where it was remembered, else at the end. Selects nothing. */
export function placeCaret(editor: Editor, caret: Caret | null): Placed {
  const { root } = editor;
  if (isControl(editor)) {
    const field = root as HTMLTextAreaElement;
    const known = caret && 'offset' in caret ? Math.min(caret.offset, field.value.length) : null;
    const at = known ?? field.value.length;
    focusField(root);
    field.setSelectionRange(at, at);
    return { appended: known === null, before: field.value.charAt(at - 1), after: field.value.charAt(at) };
  }
  const range = root.ownerDocument.createRange();
  const known = caret && 'range' in caret && root.contains(caret.range.endContainer) ? caret.range : null;
  if (known) range.setStart(known.endContainer, known.endOffset);
  else range.setStart(root, root.childNodes.length);
  intoText(range, known === null);
  range.collapse(true);
  focusField(root);
  const selection = selectionOf(root);
  selection?.removeAllRanges();
  selection?.addRange(range);
  const { startContainer: node, startOffset: at } = range;
  const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  return { appended: !known, before: text.charAt(at - 1), after: text.charAt(at) };
}

/**
 * Moves a caret that stands between elements (after "select all", or at the very end) into the text before it: editors
 * ignore carets between their blocks. `atEnd` also steps before the `<br>` that keeps an empty last line open.
 */
function intoText(range: Range, atEnd: boolean): void {
  while (range.startContainer.nodeType === 1) {
    const parent: Node = range.startContainer;
    let index = range.startOffset;
    if (atEnd) while (index > 0 && isBlank(parent.childNodes[index - 1])) index--;
    const before = parent.childNodes[index - 1];
    if (!before) return;
    if (before.nodeType === 3) range.setStart(before, (before.nodeValue ?? '').length);
    else if (before.nodeType !== 1 || (before as Element).matches('[contenteditable="false"], hr, img, input, svg'))
      return;
    else if ((before as Element).localName !== 'br') range.setStart(before, before.childNodes.length);
    else {
      if (atEnd) range.setStartBefore(before);
      return;
    }
  }
}

/** White space between blocks in the markup, and an editor's own helpers. */
const isBlank = (node: Node | undefined): boolean =>
  (node?.nodeType === 3 && !node.nodeValue?.trim() && node.previousSibling?.nodeType === 1) ||
  (node?.nodeType === 1 && (node as Element).matches('[data-mce-bogus="all"]'));
