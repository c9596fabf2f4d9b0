import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GasLevel, gasCourse, gasLevels, gasT, levelOn } from './gas.ts';

const equal = (...levels: GasLevel[]) => gasT(levels.map((level) => ({ level, weight: 1 })));

describe('the T score', () => {
  // Conversion keys for equally weighted scales, as printed with the method (Kiresuk, Smith & Cardillo 1994).
  it.each([
    [[0], 50],
    [[1], 60],
    [[-2], 30],
    [[1, 1], 62.4],
    [[1, 1, 1], 63.69],
    [[-1, -1, -1], 36.31],
    [[2, 2, 2, 2], 79.02],
    [[-1, -1, -1, -1], 35.49],
  ] as const)('of levels %j, equal weights, is %d', (levels, t) => {
    expect(equal(...levels)).toBeCloseTo(t, 1);
  });

  it('weighs what matters more: weights 3, 2, 1 at levels +1, 0, -1, by hand', () => {
    // sum(wx) = 2; sum(w²) = 14; (sum w)² = 36; 0.7 · 14 + 0.3 · 36 = 20.6; 50 + 20 / √20.6
    const t = gasT([
      { level: 1, weight: 3 },
      { level: 0, weight: 2 },
      { level: -1, weight: 1 },
    ]);
    expect(t).toBeCloseTo(54.41, 2);
  });

  it('is 50 when all is as expected, mirrors around it, and does not exist without a ladder', () => {
    const attained = fc.array(
      fc.record({ level: fc.constantFrom(...gasLevels), weight: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(attained, (each) => {
        const mirrored = each.map(({ level, weight }) => ({ level: -level as GasLevel, weight }));
        expect((gasT(each) ?? 0) + (gasT(mirrored) ?? 0)).toBeCloseTo(100, 6);
        expect(gasT(each.map(({ weight }) => ({ level: 0, weight })))).toBe(50);
      }),
    );
    expect(gasT([])).toBeUndefined();
  });
});

describe('the course', () => {
  const ladder = (ratings: readonly [string, GasLevel][]) => ({
    weight: 1,
    baseline: -1 as const,
    ratings: ratings.map(([date, level]) => ({ date, level })),
  });

  it('takes the last rating up to each day, and the baseline before the first', () => {
    const [a, b] = [ladder([['2026-03-01', 0]]), ladder([['2026-02-01', 1]])];
    expect(levelOn(a, '2026-02-28')).toBe(-1);
    const { baseline, points } = gasCourse([a, b]);
    expect(baseline).toBeCloseTo(37.6, 1);
    expect(points).toEqual([
      { date: '2026-02-01', t: 50 },
      { date: '2026-03-01', t: expect.closeTo(56.2, 1) },
    ]);
  });

  it('takes the later of two ratings, in whatever order they were kept', () => {
    const back = ladder([
      ['2026-04-01', 2],
      ['2026-02-01', 0],
    ]);
    expect(levelOn(back, '2026-05-01')).toBe(2);
    expect(levelOn(back, '2026-03-01')).toBe(0);
  });

  it('has no points where no ladder weighs anything', () => {
    const { baseline, points } = gasCourse([{ ...ladder([['2026-03-01', 0]]), weight: 0 }]);
    expect(baseline).toBeUndefined();
    expect(points).toEqual([]);
  });
});
