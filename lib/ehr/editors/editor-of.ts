/**
 * Which editing surface an element belongs to, told by markers that each editor has kept over its versions.
 *
 * Runs in the content script on hostile pages and across frames: no dependencies, no `instanceof` (an element of another
 * frame has other constructors), and it never reads a field's text.
 */
import type { EditorKind } from '../types.ts';

/** An editing surface: its kind and the element that holds the text (for framed editors, the frame's body). */
export interface Editor {
  readonly kind: EditorKind;
  readonly root: HTMLElement;
}

/**
 * One marker for each editor, most specific first: Summernote and Froala wrap others' class names, TinyMCE's and
 * CKEditor 4's bodies are plain `contenteditable` otherwise.
 */
const markers: readonly (readonly [EditorKind, string])[] = [
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['ckeditor5', '.ck-editor__editable'],
  ['draft', '.public-DraftEditor-content'],
  ['lexical', '[data-lexical-editor="true"]'],
  ['slate', '[data-slate-editor="true"]'],
  ['trix', 'trix-editor'],
  ['tinymce', '.mce-content-body'],
  ['ckeditor4', '.cke_editable'],
  ['summernote', '.note-editable'],
  ['froala', '.fr-element'],
];

/** Editing hosts that belong to an editor's machinery (paste traps, link boxes), never to the therapist's text. */
const machinery = '.ql-clipboard, .ql-tooltip, .ck-clipboard, #mcepastebin, #cke_pastebin, .fr-paste-bin, .trix-dialog';

const editingHost = '[contenteditable]:not([contenteditable="false" i])';

const isElement = (node: Node | null | undefined): node is HTMLElement => node?.nodeType === 1;

/** The document inside a frame, or null where the browser forbids it (another origin). */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/**
 * The editing surface that `element` is, or lies in; null when it is no text field.
 *
 * A frame element counts as the editor inside it, if that is of the same origin. Read-only editors are recognised as
 * well: {@link isEditable} tells.
 */
export function editorOf(element: Element | null): Editor | null {
  if (!isElement(element)) return null;
  const tag = element.localName;
  if (tag === 'iframe') return editorOf(frameDocument(element)?.body ?? null);
  if (element.closest(machinery)) return null;
  if (tag === 'textarea') return { kind: 'textarea', root: element };
  // An unknown `type` reads as "text"; passwords, dates and numbers are not for prose.
  if (tag === 'input') return (element as HTMLInputElement).type === 'text' ? { kind: 'input', root: element } : null;
  for (const [kind, selector] of markers) {
    const root = element.closest<HTMLElement>(selector);
    if (root) return { kind, root };
  }
  const document = element.ownerDocument;
  if (document.designMode?.toLowerCase() === 'on' && document.body) return { kind: 'design-mode', root: document.body };
  const host = outermostHost(element);
  return host && { kind: 'contenteditable', root: host };
}

/** Editing hosts nest (a widget inside a page-wide editor); the outermost one holds the note. */
function outermostHost(element: HTMLElement): HTMLElement | null {
  let host = element.closest<HTMLElement>(editingHost);
  // An island of contenteditable="false" belongs to the editor around it.
  for (let outer = host?.parentElement?.closest<HTMLElement>(editingHost); outer; ) {
    host = outer;
    outer = outer.parentElement?.closest<HTMLElement>(editingHost);
  }
  return host;
}

/** Said to be read-only by attribute; TinyMCE keeps `contenteditable` on and says it by class. */
const locked = '[inert], [aria-readonly="true"], [aria-disabled="true"], .mce-content-readonly';

/** True when the therapist could type here now: not disabled, read-only, switched off or inside an inert part. */
export function isEditable({ kind, root }: Editor): boolean {
  if (!root.isConnected || root.closest(locked)) return false;
  if (kind === 'textarea' || kind === 'input') return !root.matches(':disabled, [readonly]');
  if (kind === 'design-mode') return root.ownerDocument.designMode.toLowerCase() === 'on';
  return root.matches(editingHost);
}
