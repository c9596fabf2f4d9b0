/**
 * Where the caret is, in the pixels of the top window, through nested same-origin frames. Reads geometry only; a text
 * field tells nothing of its caret, so its text is laid out once more in a box of our own (`mirror`), which the page
 * can't see.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import { selectionOf } from '../insert/caret.ts';

export interface CaretBox {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const copied = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textIndent',
  'tabSize',
  'direction',
] as const;

/** Null when it can't be told: no selection there, or a frame that can't be placed. */
export function caretBox(editor: Editor, top: Window, mirror: HTMLElement): CaretBox | null {
  const control = editor.kind === 'textarea' || editor.kind === 'input';
  const box = control ? boxInControl(editor.root as HTMLTextAreaElement, mirror) : boxInDocument(editor.root);
  if (!box) return null;
  let { x, y } = { x: 0, y: 0 };
  for (let view = editor.root.ownerDocument.defaultView; view && view !== top; ) {
    const frame: Element | null = view.frameElement;
    if (!frame) return null;
    const edge = frame.getBoundingClientRect();
    x += edge.left + frame.clientLeft;
    y += edge.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { left: box.left + x, top: box.top + y, bottom: box.bottom + y };
}

function boxInDocument(root: HTMLElement): CaretBox | null {
  const selection = selectionOf(root);
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0).cloneRange();
  // A collapsed range often has no box; the character before the caret has one.
  if (range.startContainer.nodeType === 3 && range.startOffset > 0) {
    range.setStart(range.startContainer, range.startOffset - 1);
  }
  const box = [...range.getClientRects()].at(-1);
  return box ? { left: box.right, top: box.top, bottom: box.bottom } : null;
}

function boxInControl(field: HTMLTextAreaElement, mirror: HTMLElement): CaretBox | null {
  const view = field.ownerDocument.defaultView;
  if (!view || field.selectionEnd === null) return null;
  const style = view.getComputedStyle(field);
  for (const name of copied) mirror.style[name] = style[name];
  mirror.style.whiteSpace = field.localName === 'input' ? 'pre' : 'pre-wrap';
  mirror.style.overflowWrap = 'break-word';
  mirror.textContent = field.value.slice(0, field.selectionEnd);
  const mark = mirror.ownerDocument.createElement('span');
  mark.textContent = '\u200b';
  mirror.append(mark);
  const { offsetLeft, offsetTop, offsetHeight } = mark;
  mirror.textContent = '';
  const edge = field.getBoundingClientRect();
  const top = edge.top + Number.parseFloat(style.borderTopWidth) + offsetTop - field.scrollTop;
  const left = edge.left + Number.parseFloat(style.borderLeftWidth) + offsetLeft - field.scrollLeft;
  return {
    left: Math.min(left, edge.right),
    top: Math.min(Math.max(top, edge.top), edge.bottom),
    bottom: Math.min(Math.max(top + offsetHeight, edge.top), edge.bottom),
  };
}
