import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, sayDate } from './dates.ts';

describe('days', () => {
  it('counts across a change of month, year and leap day', () => {
    expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2026-11-25', 90)).toBe('2027-02-23');
  });

  it('says near days in words and far ones as dates', () => {
    expect(sayDate('2026-11-25', '2026-11-25', 'en')).toBe('today');
    expect(sayDate('2026-11-26', '2026-11-25', 'en')).toBe('tomorrow');
    expect(sayDate('2026-11-22', '2026-11-25', 'en')).toBe('3 days ago');
    expect(sayDate('2027-03-04', '2026-11-25', 'en')).toMatch(/Mar.*2027/);
  });

  it('takes the local calendar day of a clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
