import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksIn, hasBlank } from './blanks.ts';

describe('blanks', () => {
  it('finds each with its place', () => {
    const text = 'PHQ-9 from ___ to _____ by 2026';
    expect(blanksIn(text)).toEqual([
      { start: 11, end: 14 },
      { start: 18, end: 23 },
    ]);
  });

  it('leaves ordinary text and short underscores alone', () => {
    for (const text of ['', 'Sleep 7 hours', 'snake__case_name', '— … --']) {
      expect(blanksIn(text)).toEqual([]);
      expect(hasBlank(text)).toBe(false);
    }
  });

  it('always points at underscores, and agrees with the short question', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('_', 'a', ' ', '“', '😀') }), (text) => {
        const found = blanksIn(text);
        expect(hasBlank(text)).toBe(found.length > 0);
        for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^_{3,}$/);
      }),
    );
  });
});
