import { describe, expect, it } from 'vitest';
import { openRisks, type Score } from './risk.ts';

const score = (date: string, more: Partial<Score> = {}): Score => ({
  date,
  measure: 'phq-9',
  scoring: 'phq-9',
  total: 9,
  how: 'total',
  ...more,
});
const items = (ninth: number) => ({ items: [1, 1, 1, 1, 1, 1, 1, 1, ninth], how: 'items' as const });
const dates = (...scores: readonly Score[]) => openRisks(scores).map(({ date, unsaidOn }) => [date, unsaidOn]);

describe('an answer above zero to the item on self-harm', () => {
  it('stays open until the item is answered again, whatever totals come in between', () => {
    expect(dates(score('2026-01-01', items(1)))).toEqual([['2026-01-01', undefined]]);
    expect(dates(score('2026-01-01', items(1)), score('2026-02-01', { total: 0 }))).toEqual([
      ['2026-01-01', '2026-02-01'],
    ]);
    expect(dates(score('2026-02-01', items(0)), score('2026-01-01', items(1)))).toEqual([]);
    expect(dates(score('2026-01-01', items(0)), score('2026-02-01'))).toEqual([]);
  });

  it('counts as answered where a total came with it', () => {
    const above = score('2026-01-01', { parts: { 'risk-item': 1 } });
    expect(dates(above)).toHaveLength(1);
    expect(dates(above, score('2026-02-01', { parts: { 'risk-item': 0 } }))).toEqual([]);
  });

  it('is told by a total that the other items cannot reach, whatever was said of it', () => {
    expect(dates(score('2026-01-01', { total: 25 }))).toHaveLength(1);
    expect(dates(score('2026-01-01', { total: 27, parts: { 'risk-item': 0 } }))).toHaveLength(1);
    expect(dates(score('2026-01-01', { total: 24 }))).toEqual([]);
  });

  it('is ended only by an answer in the same measure, in whichever scoring', () => {
    const dass = (date: string, scoring: string, parts?: Record<string, number>) =>
      score(date, { measure: 'dass-21', scoring, ...(parts ? { parts } : {}) });
    const above = dass('2026-01-01', 'dass-21-depression', { 'risk-item': 1 });
    // Its scale of anxiety does not hold the item at all.
    expect(dates(above, dass('2026-02-01', 'dass-21-anxiety'))).toEqual([['2026-01-01', undefined]]);
    expect(dates(above, score('2026-02-01', items(0)))).toEqual([['2026-01-01', undefined]]);
    expect(dates(above, dass('2026-02-01', 'dass-21-depression-x2', { 'risk-item': 0 }))).toEqual([]);
  });

  it('is any yes of the screener', () => {
    const screener = (date: string, total: number, parts?: Record<string, number>) =>
      score(date, { measure: 'c-ssrs-screener', scoring: 'c-ssrs', total, ...(parts ? { parts } : {}) });
    expect(dates(screener('2026-01-01', 2))).toHaveLength(1);
    const answeredNo = { 'item 1': 0, 'item 2': 0, 'item 6': 0 };
    expect(dates(screener('2026-01-01', 2), screener('2026-02-01', 0, answeredNo))).toEqual([]);
    // A zero without answers is a form that nobody filled in.
    expect(dates(screener('2026-01-01', 2), screener('2026-02-01', 0))).toEqual([['2026-01-01', '2026-02-01']]);
  });
});
