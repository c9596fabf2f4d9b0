import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairUp, plain, similarity } from './similar.ts';

describe('how alike two wordings are', () => {
  it.each([
    ['the same words in another order and form', 'Walk every morning', 'Every morning walks', 1],
    ['half of the words', 'walk daily', 'walk weekly', 0.5],
    ['no word', 'walk', 'sleep', 0],
    ['a word said twice here and once there', 'walk', 'walk walk', 2 / 3],
    ['a word said twice in both', 'walk walk run', 'run walk walk', 1],
    ['a word said twice there and once here', 'walk walk', 'walk', 2 / 3],
    ['no words at all', '—', '…', 1],
    ['words here alone', 'walk', '…', 0],
    ['words there alone', '', 'walk', 0],
  ])('is, with %s in common, the share of words: %j, %j', (_what, a, b, share) => {
    expect(similarity(a, b)).toBeCloseTo(share, 10);
  });

  it('is told by the first 600 characters: what comes later changes nothing', () => {
    const long = 'walk '.repeat(120);
    expect(long).toHaveLength(600);
    expect(similarity(`${long}sleep better`, `${long}see friends`)).toBe(1);
  });

  it('is the same both ways, from 0 to 1, and 1 with itself', () => {
    const words = fc.array(fc.constantFrom('walk', 'walks', 'sleep', 'x', '7', '—'), { maxLength: 6 });
    const text = words.map((each) => each.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = similarity(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(share, 10);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});

it('the plain wording has no case, marks or odd spaces', () => {
  expect(plain('  GAD-7   below “8”. ')).toBe('gad 7 below 8');
  expect(plain('…')).toBe('');
});

describe('pairs', () => {
  /** Pairs as [after, before], from a table of scores: a line for each of `after`, a column for each of `before`. */
  const pairs = (table: readonly (readonly number[])[], least = 0.5) => {
    const before = (table[0] ?? []).map((_, i) => i);
    const after = table.map((_, j) => j);
    return [...pairUp(before, after, (i, j) => table[j]?.[i] ?? 0, least)].toSorted();
  };

  it('are made best first, so that a better pair takes its items from a worse one', () => {
    expect(
      pairs([
        [0.6, 0.5],
        [0.9, 0.8],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('need the least likeness, and it is enough', () => {
    expect(pairs([[0.5]])).toEqual([[0, 0]]);
    expect(pairs([[0.49]])).toEqual([]);
  });

  it('of equal likeness are those nearest in place', () => {
    expect(
      pairs([
        [0, 1],
        [0, 1],
      ]),
    ).toEqual([[1, 1]]);
    expect(
      pairs([
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 0],
      ]),
    ).toEqual([[1, 2]]);
  });

  it('of equal likeness and distance are the earlier', () => {
    expect(
      pairs([
        [0, 1],
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([[0, 1]]);
  });

  it('never use an item twice', () => {
    const table = fc.array(fc.tuple(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 })), { maxLength: 5 });
    fc.assert(
      fc.property(table, (scores) => {
        const found = pairs(scores, 0.3);
        for (const side of [0, 1]) {
          const used = found.map((pair) => pair[side]);
          expect(new Set(used).size).toBe(used.length);
        }
        for (const [j, i] of found) expect(scores[j]?.[i]).toBeGreaterThanOrEqual(0.3);
      }),
    );
  });
});
