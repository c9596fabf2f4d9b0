/**
 * The ways to put text into a field, and which of them each editor takes.
 *
 * No single way works everywhere, so each editor has its own order, from trials with the real editors. A method only
 * acts; whether it worked is read back by the caller. Each replaces what is selected: that is nothing, or a dot-trigger.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import type { EditorKind } from '../../ehr/types.ts';

/** One way to insert at the caret. Returning false means that nothing can have happened. */
export interface Method {
  readonly name: string;
  readonly run: (editor: Editor, text: string) => boolean;
  /** Done once the caret stands, before `run`: makes the editor take note of the state to return to on undo. */
  readonly prepare?: (editor: Editor) => void;
}

type View = Window & typeof globalThis;

const viewOf = (root: Element): View | null => root.ownerDocument.defaultView as View | null;

/**
 * Firefox shows a page none of the data in a `DataTransfer` that a content script made (bug 1654724), so there an input
 * event is made with the page's own constructors; `cloneInto` hands the options over. Other browsers have neither.
 */
type FirefoxView = View & { readonly wrappedJSObject?: View };
declare const cloneInto: (<T>(value: T, target: object, options: { wrapReflectors: boolean }) => T) | undefined;

const pageView = (root: Element): View | null => (viewOf(root) as FirefoxView | null)?.wrappedJSObject ?? viewOf(root);
const forPage = <T>(value: T, view: View): T =>
  typeof cloneInto === 'undefined' ? value : cloneInto(value, view, { wrapReflectors: true });

/** Native editing command: keeps the browser's undo and fires a trusted `input`, which frameworks accept. */
const command: Method = {
  name: 'execCommand',
  run: ({ root }, text) => root.ownerDocument.execCommand('insertText', false, text),
};

function transfer(view: View, text: string): DataTransfer {
  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** A paste as the editor's own paste handler sees it: one undo step and the editor's own line breaking. */
const paste: Method = {
  name: 'paste',
  run: ({ root }, text) => firePaste(root, text),
};

/** TinyMCE's paste trims the spaces at both ends, which would glue words together: they are typed beforehand. */
const edgedPaste: Method = {
  name: 'paste',
  run: ({ root }, text) => {
    const document = root.ownerDocument;
    if (text.endsWith(' ')) {
      document.execCommand('insertText', false, ' ');
      document.getSelection()?.modify('move', 'backward', 'character');
    }
    if (text.startsWith(' ')) document.execCommand('insertText', false, ' ');
    return firePaste(root, text.trim());
  },
};

function firePaste(root: Element, text: string): boolean {
  const view = viewOf(root);
  if (!view) return false;
  // Firefox ignores `clipboardData` here and takes its own two options instead (seen in 153).
  const firefox = { dataType: 'text/plain', data: text };
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: transfer(view, text), ...firefox };
  const event = new view.ClipboardEvent('paste', init);
  root.dispatchEvent(event);
  // Unhandled synthetic pastes do nothing at all.
  return event.defaultPrevented;
}

/**
 * Summernote does not keep typing in its undo history: one undo would take the therapist's words too. It does record
 * its state after any paste event, even one without text.
 */
const recordedCommand: Method = { ...command, prepare: ({ root }) => void firePaste(root, '') };

function beforeInput(root: Element, extra: InputEventInit): boolean {
  const view = pageView(root);
  const selection = root.ownerDocument.getSelection();
  if (!view || !selection?.rangeCount) return false;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const range = forPage({ startContainer, startOffset, endContainer, endOffset }, view);
  const targetRanges = [new view.StaticRange(range)];
  const init = { bubbles: true, cancelable: true, composed: true, targetRanges, ...extra };
  const event = new view.InputEvent('beforeinput', forPage(init, view));
  root.dispatchEvent(event);
  return event.defaultPrevented;
}

/** For editors that listen to `beforeinput` only: a paste announced that way. */
const inputPaste: Method = {
  name: 'beforeinput',
  run: ({ root }, text) => {
    const view = pageView(root);
    return !!view && beforeInput(root, { inputType: 'insertFromPaste', dataTransfer: transfer(view, text) });
  },
};

/**
 * Writes a form control's value through its own prototype setter (a framework may shadow `value` on the element) and
 * says so with the events that typing fires. Loses the browser's undo, so it comes last.
 */
export function writeValue(field: HTMLTextAreaElement, value: string, caret: number): void {
  const view = viewOf(field);
  const proto = field.localName === 'input' ? view?.HTMLInputElement.prototype : view?.HTMLTextAreaElement.prototype;
  const setter = proto && Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  if (setter) setter.call(field, value);
  else field.value = value;
  field.setSelectionRange(caret, caret);
  const EventOf = view?.Event ?? Event;
  field.dispatchEvent(new EventOf('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new EventOf('change', { bubbles: true }));
}

const setter: Method = {
  name: 'value',
  run: ({ root }, text) => {
    const field = root as HTMLTextAreaElement;
    const end = field.selectionEnd ?? field.value.length;
    const start = field.selectionStart ?? end;
    writeValue(field, field.value.slice(0, start) + text + field.value.slice(end), start + text.length);
    return true;
  },
};

const native = [command, paste];
const pasteFirst = [paste, command];

/** Per editor, in order of trial. Left out on purpose: methods that corrupt (execCommand in Draft, Slate, CKEditor 5). */
const chains: Record<EditorKind, readonly Method[]> = {
  textarea: [command, setter],
  input: [command, setter],
  contenteditable: native,
  'design-mode': native,
  summernote: [recordedCommand],
  froala: native,
  prosemirror: pasteFirst,
  quill: pasteFirst,
  tinymce: [edgedPaste, command],
  ckeditor4: pasteFirst,
  ckeditor5: [paste, inputPaste],
  draft: [paste],
  lexical: [paste, inputPaste],
  slate: [inputPaste],
  trix: [inputPaste, command],
};

/**
 * The methods to try for an editor, best first.
 *
 * @param replacing the therapist has just been typing, without leaving the field, and a dot-trigger is selected
 */
export function methodsFor(kind: EditorKind, text: string, replacing = false): readonly Method[] {
  // Their paste may add an empty paragraph of its own. It is needed for line breaks, and to close the undo step of the
  // typing that went before, which otherwise only leaving the field does.
  if ((kind === 'tinymce' || kind === 'ckeditor4') && !text.includes('\n') && !replacing) return native;
  return chains[kind];
}
