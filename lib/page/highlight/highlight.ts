/**
 * Marks words in the therapist's own note while something of the panel is pointed at, by the CSS Custom Highlight API:
 * ranges that the browser paints, with nothing put into the note's DOM.
 *
 * What the page could see of it: that some of its own words are marked, in one of ten colours. No words, no client and no
 * plan come here. Form controls (textarea, input) hold no DOM text and cannot be marked; nor can old browsers (Firefox
 * before 140). Then nothing happens, and the panel says so.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import { textOf } from '../../ehr/editors/text-of.ts';

/** A stretch of a field's text as it was reported. */
export interface Stretch {
  readonly editor: Editor;
  readonly start: number;
  readonly end: number;
}

export interface Highlighter {
  /** Replaces what is marked. False when none of it could be marked. */
  show(stretches: readonly Stretch[], tone: number): boolean;
  clear(): void;
}

const NAME = 'throughline';
/** Translucent washes that keep text legible on light and dark pages; the first is for what belongs to no goal. */
const WASHES = [
  '13 92 92',
  '31 95 180',
  '173 69 16',
  '106 63 176',
  '42 112 54',
  '173 33 104',
  '133 96 0',
  '8 112 140',
  '116 80 58',
  '90 106 16',
  '85 96 122',
];
const styleFor = (tone: number): string => {
  const colour = WASHES[tone] ?? WASHES[0];
  return `::highlight(${NAME}){background-color:rgb(${colour}/.28);text-decoration:underline 2px rgb(${colour})}`;
};

/** Position of the text's `offset` within a node whose zero-width marks do not count. */
function within(node: Text, offset: number): number {
  const raw = node.data;
  let left = offset;
  let at = 0;
  for (; at < raw.length; at += 1) {
    if (/[\u200b\u2060\ufeff]/.test(raw.charAt(at))) continue;
    if (left === 0) break;
    left -= 1;
  }
  return at;
}

/** DOM ranges for a stretch of a field's text, one a text node. */
export function rangesOf({ editor, start, end }: Stretch): Range[] {
  const nodes: { readonly node: Text; readonly at: number }[] = [];
  textOf(editor, (node, at) => nodes.push({ node, at }));
  const ranges: Range[] = [];
  for (const { node, at } of nodes) {
    const length = node.data.replace(/[\u200b\u2060\ufeff]/g, '').length;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (from >= to) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, within(node, from - at));
    range.setEnd(node, within(node, to - at));
    ranges.push(range);
  }
  return ranges;
}

type View = Window & typeof globalThis & { readonly Highlight?: new (...ranges: Range[]) => Highlight };

/** Makes a highlighter that takes everything away again when `signal` aborts. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  /** Undoes what is on now. */
  let undo: (() => void)[] = [];

  function clear(): void {
    for (const each of undo.splice(0)) {
      try {
        each();
      } catch {
        // The document is gone; so are its marks.
      }
    }
    undo = [];
  }

  function mark(document: Document, ranges: readonly Range[], tone: number): boolean {
    const view = document.defaultView as View | null;
    const registry = view?.CSS?.highlights;
    if (!view?.Highlight || !registry) return false;
    try {
      registry.set(NAME, new view.Highlight(...ranges));
      undo.push(() => registry.delete(NAME));
      undo.push(style(document, view, styleFor(tone)));
      return true;
    } catch {
      return false;
    }
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    clear,
    show(stretches, tone) {
      clear();
      const byDocument = new Map<Document, Range[]>();
      for (const stretch of stretches) {
        if (stretch.editor.kind === 'textarea' || stretch.editor.kind === 'input') continue;
        for (const range of rangesOf(stretch)) {
          const { ownerDocument } = range.startContainer;
          if (!ownerDocument) continue;
          byDocument.set(ownerDocument, [...(byDocument.get(ownerDocument) ?? []), range]);
        }
      }
      let shown = false;
      for (const [document, ranges] of byDocument) shown = mark(document, ranges, tone) || shown;
      return shown;
    },
  };
}

/** Gives a document the rule, by a sheet that stands in no DOM where the browser lets us, else in its head. */
function style(document: Document, view: View, css: string): () => void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    // Firefox keeps adopted sheets from content scripts.
    const element = document.createElement('style');
    element.textContent = css;
    document.head.append(element);
    return () => element.remove();
  }
}
