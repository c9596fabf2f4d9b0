import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrival, clean, spaced, stillThere } from './read-back.ts';

describe('arrival', () => {
  it.each([
    ['all', '', 'New text.', 'New text.'],
    ['all', 'Alpha omega', 'Alpha and omega', 'and '],
    ['all', 'Before.', 'Before.\nAfter.', '\nAfter.'],
    ['all', 'aa', 'aaa', 'a'],
    ['none', 'Before.', 'Before. ', 'After.'],
    ['part', '', 'Second line.', 'First line.\nSecond line.'],
    ['part', '', 'First line.Second line.', 'First line.\nSecond line.'],
    ['part', 'Before.', 'Before.After.', '\nAfter.'],
    ['part', '', 'Twice.Twice.', 'Twice.'],
    ['part', 'Mine.', 'Theirs.', 'Theirs.'],
    ['part', 'Mine here.', 'Mine Theirs.', 'Theirs.'],
  ] as const)('%s: %j → %j with %j', (expected, before, after, text) => {
    expect(arrival(before, after, text)).toBe(expected);
  });

  it('accepts any text put whole at any place of any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, text, seed) => {
        fc.pre(text.trim() !== '');
        const at = seed % (before.length + 1);
        const after = before.slice(0, at) + text + before.slice(at);
        expect(arrival(before, after, text)).not.toBe('none');
        expect(stillThere(after, text)).toBe(true);
        if (!text.includes('\n') && !before.includes('\n')) expect(arrival(before, after, text)).toBe('all');
      }),
    );
  });
});

describe('clean', () => {
  it('keeps lines, drops control characters and trailing blank lines', () => {
    expect(clean('a\r\nb\u0000\u0007\n\n', false)).toBe('a\nb');
    expect(clean('a\n\n  b', true)).toBe('a b');
  });
});

describe('spaced', () => {
  it.each([
    ['slept.', 'Practised', '', ' Practised'],
    ['(', 'practised', '', 'practised'],
    ['', 'Practised', '', 'Practised'],
    ['', 'and', 'o', 'and '],
    ['n', ', then', '', ', then'],
    ['\n', 'Practised', '', 'Practised'],
  ])('after %j: %j before %j', (before, text, after, expected) => {
    expect(spaced(text, before.at(-1) ?? '', after)).toBe(expected);
  });
});
