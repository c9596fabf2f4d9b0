/**
 * The text of an editing surface as a person would read it: one line per block.
 *
 * Only called for fields that may be read; private notes are filtered out by the caller before they get here. Does not
 * use `innerText`, which forces layout on every keystroke of a long note.
 */
import type { Editor } from './editor-of.ts';

const block = /^(address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
const skipped = /^(script|style|template|noscript)$/;
/** Placeholders, selection bookmarks and the like: in the DOM, not in the note. */
const decoration = '[data-slate-placeholder], [data-mce-bogus="all"], .ql-ui, .ck-placeholder-text, [data-cke-temp]';

/** True for elements that stand on lines of their own. */
export const isBlock = (node: Node): boolean => node.nodeType === 1 && block.test((node as Element).localName);

const zeroWidth = /[\u200b\u2060\ufeff]/g;

/**
 * Plain text of the field: `value` for form controls, else its blocks joined by newlines, without zero-width marks.
 *
 * @param onText told of every text node that is read, and where its text begins in the answer
 */
export function textOf({ kind, root }: Editor, onText?: (node: Text, at: number) => void): string {
  if (kind === 'textarea' || kind === 'input') return (root as HTMLTextAreaElement).value;
  let out = '';
  const breakLine = () => {
    if (out && !out.endsWith('\n')) out += '\n';
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        onText?.(child as Text, out.length);
        out += (child.nodeValue ?? '').replace(zeroWidth, '');
      } else if (child.nodeType === 1) {
        const element = child as Element;
        const tag = element.localName;
        if (skipped.test(tag) || element.matches(decoration)) continue;
        if (tag === 'br') out += isFiller(element) ? '' : '\n';
        else if (block.test(tag)) {
          breakLine();
          const before = out.length;
          walk(element);
          // An empty paragraph is a blank line.
          if (out.length === before) out += '\n';
          else breakLine();
        } else walk(element);
      }
    }
  };
  walk(root);
  return out.replace(/\u00a0/g, ' ').replace(/\n+$/, '');
}

/** A `<br>` that only keeps an empty or finished block open is not a line of its own. */
function isFiller(br: Element): boolean {
  let next: Node | null = br.nextSibling;
  while (next && next.nodeType === 3 && !next.nodeValue?.replace(/[\u200b\ufeff]/g, '')) next = next.nextSibling;
  return next === null && block.test(br.parentElement?.localName ?? '');
}
