import { describe, expect, it } from 'vitest';
import { dateIn, inlineDetails, statusIn, writesDayFirst } from './details.ts';

describe('which of day and month comes first', () => {
  it.each([
    ['25/05/2027', true],
    ['05/25/2027', false],
    ['25.5.27', true],
    ['5-25-27', false],
    ['25/05/2027 and 05/25/2027 and 26/05/2027', true],
    ['25/05/2027 and 05/25/2027 and 05/26/2027', false],
  ])('is told by the days above 12: %s', (text, dayFirst) => {
    expect(writesDayFirst(text, !dayFirst)).toBe(dayFirst);
  });

  it.each(['', '12/12/2027', '03/04/2027', '25/05/2027 and 05/25/2027', '25/05', '125/05/2027', '25/05/202'])(
    'is what it is elsewhere where nothing tells: %j',
    (text) => {
      expect(writesDayFirst(text, true)).toBe(true);
      expect(writesDayFirst(text, false)).toBe(false);
    },
  );
});

describe('a date', () => {
  it('is read in the order given, and is none where there is no such day', () => {
    expect(dateIn('3/4/2027', false)).toBe('2027-03-04');
    expect(dateIn('3/4/2027', true)).toBe('2027-04-03');
    expect(dateIn('2/30/2027', false)).toBeNull();
    expect(dateIn('soon', false)).toBeNull();
  });
});

describe('a state', () => {
  it.each([
    [
      'met',
      'Met',
      'achieved 3/1',
      ' completed',
      'complete',
      'attained',
      'accomplished',
      'resolved',
      'Fully met',
      'Goal met',
    ],
    ['paused', 'On hold', 'paused', 'Deferred', 'postponed', 'suspended'],
    ['discontinued', 'Discontinued', 'cancelled', 'canceled', 'withdrawn', 'removed', 'ended', 'inactive'],
    [
      'active',
      'Active',
      'open',
      'new',
      'ongoing',
      'in progress',
      'In-progress',
      'progressing',
      'continue',
      'continued',
    ],
    ['active', 'continuing', 'current', 'not started', 'started', 'working on'],
  ] as const)('is %s for plain words', (state, ...values) => {
    for (const value of values) expect(statusIn(value), value).toBe(state);
  });

  it.each(['partially met', 'not met', 'unmet', 'metabolic', 'newly', 'reopened', ''])(
    'is for a person to judge: %j',
    (value) => {
      expect(statusIn(value)).toBeNull();
    },
  );
});

describe('what stands in brackets', () => {
  const read = (text: string) => inlineDetails(text, false);

  it.each([
    ['Walk daily (target date: 3/1/2027)', { text: 'Walk daily', dueDate: '2027-03-01' }],
    ['Walk daily [due 3/1/2027]', { text: 'Walk daily', dueDate: '2027-03-01' }],
    ['Walk daily (est. completion: 3/1/2027) (met)', { text: 'Walk daily', dueDate: '2027-03-01', status: 'met' }],
    ['Walk daily (Status: on hold)', { text: 'Walk daily', status: 'paused' }],
    ['Walk daily (in progress) alone', { text: 'Walk daily alone', status: 'active' }],
    ['Walk daily by 3/1/2027', { text: 'Walk daily by 3/1/2027', dueDate: '2027-03-01' }],
    [
      'Walk daily, no later than March 1, 2027',
      { text: 'Walk daily, no later than March 1, 2027', dueDate: '2027-03-01' },
    ],
  ])('or after "by" is a date or a state: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    'Walk daily (with a friend)',
    'Walk daily (new)',
    'Walk daily (current)',
    'Walk daily (3/1/2027)',
    'Walk daily (target date: soon)',
    'Walk daily (status: partially met)',
    'Walk by the river',
    'Stand by 3 friends',
  ])('stays where it says nothing for certain: %s', (text) => {
    expect(read(text)).toEqual({ text });
  });

  it('counts once: a second date or state stays in the text', () => {
    expect(read('Walk (due 3/1/2027) (due 4/1/2027)')).toEqual({
      text: 'Walk (due 4/1/2027)',
      dueDate: '2027-03-01',
    });
    expect(read('Walk (met) (paused)')).toEqual({ text: 'Walk (paused)', status: 'met' });
  });

  it('comes before what is said with "by"', () => {
    expect(read('Walk by 5/1/2027 (due 3/1/2027)')).toEqual({ text: 'Walk by 5/1/2027', dueDate: '2027-03-01' });
  });

  it('is read with the day first where the text writes so', () => {
    expect(inlineDetails('Walk (due 3/4/2027)', true).dueDate).toBe('2027-04-03');
    expect(inlineDetails('Walk by 3/4/2027', true).dueDate).toBe('2027-04-03');
  });
});
