/** The stuck ladder has its own table of limits; it must not judge a change otherwise than chart and table do. */
import { describe, expect, it } from 'vitest';
import { stuckRules } from '../evidence/stuck/index.ts';
import { limitOf } from './change.ts';
import { findMeasure } from './directory.ts';
import { findScoring } from './scoring.ts';

describe('limits of the stuck ladder', () => {
  const pairs = stuckRules.measures.flatMap((rule) => rule.scorings.map((id) => ({ ...rule, id })));
  it.each(pairs)('$id: the same as in the measures', ({ id, name, reliable, worse, better }) => {
    const scoring = findScoring(id);
    const [rule] = scoring?.change ?? [];
    if (!scoring || !rule) throw new Error(`no limit for ${id}`);
    expect(scoring.measure).toBe(findMeasure(name)?.id);
    expect(scoring.better).toBe(better);
    expect(limitOf(rule, 0)).toBe(reliable);
    expect(limitOf(rule, 0, true)).toBe(worse ?? reliable);
  });
});
