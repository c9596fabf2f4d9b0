import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrival, clean, exchanged, spaced, stillThere } from './read-back.ts';

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

describe('exchanged', () => {
  it.each([
    ['all', 'on .g2', 'on Goal 2: Sleep', 'the text in its place'],
    ['all', '.g2 and .g2', 'Goal 2: Sleep and .g2', 'one of two'],
    ['all', 'on .g2. Then', 'on Goal 2: Sleep. Then', 'text behind it'],
    ['all', 'on .g2', 'on Goal 2: Sleep, as bef', 'typed on'],
    ['none', 'on .g2', 'on  .g2 ', 'nothing happened'],
    ['part', 'on .g2', 'on', 'taken away, and nothing came'],
    ['part', 'on .g2', 'on .g2Goal 2: Sleep', 'put behind it'],
    ['part', 'on .g2', 'on Goal 2: Sl', 'cut short'],
    ['part', 'on .g2', 'on Goal 2: SleepGoal 2: Sleep', 'twice'],
    ['part', 'Mine .g2', 'Goal 2: Sleep', 'more was taken away'],
  ] as const)('%s: %j → %j (%s)', (expected, before, after, _why) => {
    expect(exchanged(before, after, '.g2', 'Goal 2: Sleep')).toBe(expected);
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
