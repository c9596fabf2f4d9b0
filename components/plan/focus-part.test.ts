// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { focusNextBlank, focusPart, type TextInput } from './focus-part.ts';

function page(): readonly TextInput[] {
  document.body.innerHTML = `
    <div data-part="g1"><textarea>Do ___ so that ___</textarea><input type="text" value="done"></div>
    <div data-part="o1"><input type="text" value="no blank"><input type="text" value="by ___"></div>
    <div data-part="i1"><input type="text" value="exposure"></div>`;
  return [...document.querySelectorAll<TextInput>('textarea, input')];
}
afterEach(() => {
  document.body.innerHTML = '';
});
const selected = () => {
  const field = document.activeElement as TextInput;
  return [field.value, field.selectionStart, field.selectionEnd];
};

describe('leading to a part of the plan', () => {
  it('selects its first blank, or focuses its first field', () => {
    page();
    focusPart('o1');
    expect(selected()).toEqual(['by ___', 3, 6]);
    focusPart('i1');
    expect((document.activeElement as TextInput).value).toBe('exposure');
    focusPart('gone');
    expect((document.activeElement as TextInput).value).toBe('exposure');
  });
});

describe('the next blank', () => {
  it('goes through all of them, several in a field, and starts over', () => {
    page();
    const seen = [];
    let last: TextInput | null = null;
    for (let i = 0; i < 4; i++) {
      focusNextBlank(document, last);
      last = document.activeElement as TextInput;
      seen.push(selected());
    }
    expect(seen).toEqual([
      ['Do ___ so that ___', 3, 6],
      ['Do ___ so that ___', 15, 18],
      ['by ___', 3, 6],
      ['Do ___ so that ___', 3, 6],
    ]);
  });

  it('does nothing where no blank is left', () => {
    for (const field of page()) field.value = 'filled';
    focusNextBlank(document, null);
    expect(document.activeElement).toBe(document.body);
  });
});
