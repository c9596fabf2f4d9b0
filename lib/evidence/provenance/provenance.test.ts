import { describe, expect, it } from 'vitest';
import { conditions, neverList, sources, statements } from '../index.ts';
import { checkedDays, conditionCover, sourceUse, totals, unknowns } from './index.ts';

describe('provenance', () => {
  it('accounts for every grade line and every never-list citation once', () => {
    const use = sourceUse();
    expect(use).toHaveLength(sources.length);
    const lines = statements.flatMap((each) => each.grades);
    expect(use.reduce((sum, each) => sum + each.grades, 0)).toBe(lines.length);
    expect(use.reduce((sum, each) => sum + each.read, 0)).toBe(lines.filter((each) => each.read).length);
    expect(use.reduce((sum, each) => sum + each.never, 0)).toBe(neverList.flatMap((each) => each.sources).length);
  });

  it('knows what a source is cited for', () => {
    const use = sourceUse().find(({ source }) => source.id === 'APA-BPD-2024');
    expect(use?.conditions).toContain('bpd');
    expect(use?.statements).toBeGreaterThan(0);
  });

  it('covers every condition, with the year of its newest source', () => {
    const cover = conditionCover();
    expect(cover.map((each) => each.id)).toEqual(conditions.map((each) => each.id));
    const ptsd = cover.find((each) => each.id === 'ptsd');
    expect(ptsd).toMatchObject({ newest: 2025, library: true });
    expect(ptsd?.roadmaps).toBeGreaterThanOrEqual(3);
    expect(cover.every((each) => each.newest > 1990)).toBe(true);
  });

  it('never counts more as read than there is', () => {
    const all = totals();
    expect(all.gradesRead).toBeLessThanOrEqual(all.grades);
    expect(all.roadmapsRead).toBeLessThanOrEqual(all.roadmaps);
    expect(all.thresholdsRead).toBeLessThanOrEqual(all.thresholds);
    for (const day of Object.values(checkedDays())) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('says what it does not know, with the figures of the data', () => {
    const { grades, gradesRead } = totals();
    expect(unknowns().join(' ')).toContain(`${grades - gradesRead} of ${grades} grade lines`);
  });
});
