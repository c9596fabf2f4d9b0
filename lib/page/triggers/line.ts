/**
 * The line before a caret, and selecting its last characters, in any editing surface. Changes no text.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import { isBlock } from '../../ehr/editors/text-of.ts';
import { selectionOf } from '../insert/caret.ts';

/** What stands around a collapsed caret: its line up to there, and the character after it ('' at the end). */
export interface Line {
  readonly before: string;
  readonly after: string;
}

/** A text node of the line and how much of it lies before the caret. */
interface Piece {
  readonly node: Text;
  readonly end: number;
}

/** Enough for any trigger and what was typed after it. */
const REACH = 200;

const isControl = ({ kind }: Editor): boolean => kind === 'textarea' || kind === 'input';

/** The line at the caret; null while something is selected or the caret is elsewhere. */
export function lineAt(editor: Editor): Line | null {
  if (isControl(editor)) {
    const { value, selectionStart, selectionEnd } = editor.root as HTMLTextAreaElement;
    if (selectionStart === null || selectionStart !== selectionEnd) return null;
    const before = value.slice(Math.max(0, selectionStart - REACH), selectionStart);
    return { before: before.slice(before.lastIndexOf('\n') + 1), after: value.charAt(selectionStart) };
  }
  const pieces = piecesBefore(editor.root);
  if (!pieces) return null;
  const before = pieces.map(({ node, end }) => node.data.slice(0, end)).join('');
  const last = pieces.at(-1);
  return { before, after: last?.node.data.charAt(last.end) ?? '' };
}

/** Selects the last `count` characters before the caret. False, and nothing is selected, where there are not as many. */
export function selectBack(editor: Editor, count: number): boolean {
  if (isControl(editor)) {
    const field = editor.root as HTMLTextAreaElement;
    const end = field.selectionEnd ?? 0;
    if (end < count) return false;
    field.setSelectionRange(end - count, end);
    return true;
  }
  const pieces = piecesBefore(editor.root) ?? [];
  const last = pieces.at(-1);
  if (!last) return false;
  let left = count;
  for (const { node, end } of pieces.toReversed()) {
    if (end < left) {
      left -= end;
      continue;
    }
    const range = editor.root.ownerDocument.createRange();
    range.setStart(node, end - left);
    range.setEnd(last.node, last.end);
    const selection = selectionOf(editor.root);
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection !== null;
  }
  return false;
}

/** Collapses a selection to its end, so that the next key replaces nothing. */
export function collapseToEnd(editor: Editor): void {
  if (isControl(editor)) {
    const field = editor.root as HTMLTextAreaElement;
    field.setSelectionRange(field.selectionEnd, field.selectionEnd);
  } else {
    const selection = selectionOf(editor.root);
    if (selection?.rangeCount && editor.root.contains(selection.focusNode)) selection.collapseToEnd();
  }
}

/** The text nodes of the caret's line up to the caret, in their order; null when no collapsed caret is in `root`. */
function piecesBefore(root: HTMLElement): readonly Piece[] | null {
  const selection = selectionOf(root);
  const { focusNode } = selection ?? {};
  if (!selection?.isCollapsed || !focusNode || !root.contains(focusNode)) return null;
  const caret = intoText(focusNode, selection.focusOffset);
  if (!caret) return [];
  const pieces = [caret];
  const block = blockOf(caret.node, root);
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  walker.currentNode = caret.node;
  let reach = caret.end;
  for (let node = walker.previousNode(); node && reach < REACH; node = walker.previousNode()) {
    if (node.nodeType === 1) {
      const element = node as Element;
      if (element === block || element.matches('br, img, input, [contenteditable="false"]')) break;
      continue;
    }
    if (blockOf(node, root) !== block) break;
    const text = node as Text;
    pieces.unshift({ node: text, end: text.data.length });
    reach += text.data.length;
  }
  return pieces;
}

/** A caret between elements stands behind the text before it. */
function intoText(node: Node, offset: number): Piece | null {
  let [at, end] = [node, offset];
  while (at.nodeType === 1) {
    const before: Node | undefined = at.childNodes[end - 1];
    if (!before || isBlock(before) || (before as Element).localName === 'br') return null;
    at = before;
    end = before.nodeType === 3 ? (before as Text).data.length : before.childNodes.length;
  }
  return at.nodeType === 3 ? { node: at as Text, end } : null;
}

function blockOf(node: Node, root: Element): Node {
  let at: Node = node;
  while (at !== root && !isBlock(at) && at.parentNode) at = at.parentNode;
  return at;
}
