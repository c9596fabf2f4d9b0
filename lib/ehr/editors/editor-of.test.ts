// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { EditorKind } from '../types.ts';
import { editorOf, isEditable } from './editor-of.ts';
import { textOf } from './text-of.ts';

const put = (html: string, selector = '#x'): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('editorOf', () => {
  const cases: readonly (readonly [EditorKind, string])[] = [
    ['textarea', '<textarea id="x"></textarea>'],
    ['input', '<input id="x">'],
    ['contenteditable', '<div contenteditable><p id="x"></p></div>'],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true"><p id="x"></p></div>'],
    ['quill', '<div class="ql-container"><div id="x" class="ql-editor" contenteditable="true"></div></div>'],
    ['ckeditor5', '<div class="ck ck-content ck-editor__editable" contenteditable="true"><p id="x"></p></div>'],
    ['draft', '<div class="public-DraftEditor-content" contenteditable="true"><div><span id="x"></span></div></div>'],
    ['lexical', '<div data-lexical-editor="true" contenteditable="true"><p id="x"></p></div>'],
    ['slate', '<div data-slate-editor="true" contenteditable="true"><span id="x"></span></div>'],
    ['trix', '<trix-editor id="x" contenteditable=""></trix-editor>'],
    ['tinymce', '<div class="mce-content-body" contenteditable="true"><p id="x"></p></div>'],
    ['ckeditor4', '<div class="cke_editable" contenteditable="true"><p id="x"></p></div>'],
    ['summernote', '<div class="note-editable" contenteditable="true"><p id="x"></p></div>'],
    ['froala', '<div class="fr-element fr-view" contenteditable="true"><p id="x"></p></div>'],
  ];
  it.each(cases)('recognises %s', (kind, html) => {
    expect(editorOf(put(html))?.kind).toBe(kind);
  });

  it('takes the outermost editing host as the field', () => {
    const inner = put(
      '<div id="outer" contenteditable="true"><span contenteditable="false"><b id="x" contenteditable="true"></b></span></div>',
    );
    expect(editorOf(inner)?.root.id).toBe('outer');
  });

  it.each([
    ['a paragraph', '<p id="x">text</p>'],
    ['a password', '<input id="x" type="password">'],
    ['a date', '<input id="x" type="date">'],
    ['contenteditable="false"', '<div id="x" contenteditable="false"></div>'],
    ['Quill’s paste trap', '<div id="x" class="ql-clipboard" contenteditable="true"></div>'],
  ])('says no to %s', (_, html) => {
    expect(editorOf(put(html))).toBeNull();
  });
});

describe('isEditable', () => {
  it.each([
    [true, '<textarea id="x"></textarea>'],
    [false, '<textarea id="x" readonly></textarea>'],
    [false, '<textarea id="x" disabled></textarea>'],
    [true, '<div id="x" class="ProseMirror" contenteditable="true"></div>'],
    [false, '<div id="x" class="ProseMirror" contenteditable="false"></div>'],
    [false, '<div class="ql-container ql-disabled"><div id="x" class="ql-editor" contenteditable="false"></div></div>'],
    [false, '<div id="x" class="mce-content-body mce-content-readonly" contenteditable="true"></div>'],
    [false, '<div inert><textarea id="x"></textarea></div>'],
    [false, '<div id="x" contenteditable="true" aria-readonly="true"></div>'],
  ])('%s for %s', (expected, html) => {
    const editor = editorOf(put(html));
    expect(editor && isEditable(editor)).toBe(expected);
  });

  it('is false once the field has left the page', () => {
    const field = put('<textarea id="x"></textarea>');
    const editor = editorOf(field);
    field.remove();
    expect(editor && isEditable(editor)).toBe(false);
  });
});

describe('textOf', () => {
  it.each([
    ['a\nb', '<p>a</p><p>b</p>'],
    ['a\n\nb', '<p>a</p><p><br></p><p>b</p>'],
    ['a\nb', '<p>a<br>b</p>'],
    ['a', '<p>a<br></p>'],
    ['a b', '<p>a&nbsp;<b>b</b>\u200b</p>'],
    ['one\ntwo', '<ul><li>one</li><li>two</li></ul>'],
    ['a\nb', 'a<div>b</div>'],
    ['', '<p><br></p>'],
    ['a\n\nb', '<!--block-->a<br><br>b'],
  ])('%j from %s', (expected, html) => {
    const editor = editorOf(put(`<div id="x" contenteditable="true">${html}</div>`));
    expect(editor && textOf(editor)).toBe(expected);
  });

  it('gives a form control its value as it stands', () => {
    const area = put('<textarea id="x"></textarea>') as HTMLTextAreaElement;
    area.value = ' a\n\nb ';
    const editor = editorOf(area);
    expect(editor && textOf(editor)).toBe(' a\n\nb ');
  });
});
