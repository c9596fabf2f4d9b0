/** The stuck ladder has its own table of limits; it must not judge a change otherwise than chart and table do. */
import { describe, expect, it } from 'vitest';
import { stuckRules } from '../evidence/stuck/index.ts';
import { limitOf } from './change.ts';
import { findMeasure } from './directory.ts';
import { scoringsOf } from './scoring.ts';

describe('limits of the stuck ladder', () => {
  it.each(stuckRules.measures)('$name: the same as in the measures', ({ name, reliable, worse, better }) => {
    const [scoring] = scoringsOf(findMeasure(name)?.id ?? '');
    const [rule] = scoring?.change ?? [];
    if (!scoring || !rule) throw new Error(`no limit for ${name}`);
    expect(scoring.better).toBe(better);
    expect(limitOf(rule, 0)).toBe(reliable);
    expect(limitOf(rule, 0, true)).toBe(worse ?? reliable);
  });
});
