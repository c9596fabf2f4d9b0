// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../ehr/editors/editor-of.ts';
import { textOf } from '../../ehr/editors/text-of.ts';
import { createHighlighter, rangesOf } from './highlight.ts';

function editor(html: string): Editor {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return { kind: 'contenteditable', root };
}
const markedIn = (field: Editor, words: string): string => {
  const start = textOf(field).indexOf(words);
  return rangesOf({ editor: field, start, end: start + words.length })
    .map((range) => range.toString())
    .join('|');
};
afterEach(() => vi.unstubAllGlobals());

describe('the places of words in an editor', () => {
  it('are found over blocks, inline marks and zero-width signs', () => {
    const field = editor('<p>Slept <b>badly</b> twice.</p><p><br></p><p>\u200bWalk\u200bed on Sunday.</p>');
    expect(markedIn(field, 'Slept badly')).toBe('Slept |badly');
    expect(markedIn(field, 'Walked on')).toBe('Walk\u200bed on');
    expect(markedIn(field, 'twice')).toBe('twice');
  });
  it('never lie outside it', () => {
    const field = editor('<p>Short.</p>');
    expect(rangesOf({ editor: field, start: 3, end: 900 }).map(String)).toEqual(['rt.']);
    expect(rangesOf({ editor: field, start: 90, end: 900 })).toEqual([]);
  });
});

describe('marking', () => {
  it('leaves the note’s DOM as it is, and takes its marks away at the end', () => {
    const highlights = new Map<string, unknown>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', class {});
    const field = editor('<p>Slept badly.</p>');
    const before = field.root.outerHTML;
    const life = new AbortController();
    const marks = createHighlighter(life.signal);
    expect(marks.show([{ editor: field, start: 0, end: 5 }], 2)).toBe(true);
    expect([...highlights.keys()]).toEqual(['throughline']);
    expect(field.root.outerHTML).toBe(before);
    life.abort();
    expect(highlights.size).toBe(0);
    expect(document.head.querySelector('style')).toBeNull();
  });
  it('is not possible in form controls and old browsers, which is said', () => {
    const life = new AbortController();
    const root = document.createElement('textarea');
    const control: Editor = { kind: 'textarea', root };
    expect(createHighlighter(life.signal).show([{ editor: control, start: 0, end: 1 }], 0)).toBe(false);
    vi.stubGlobal('Highlight', undefined);
    expect(createHighlighter(life.signal).show([{ editor: editor('<p>x</p>'), start: 0, end: 1 }], 0)).toBe(false);
  });
});
