import { expect, it } from 'vitest';
import { agreementLines } from './words.ts';

const agreement = (planVersion: number, date: string) =>
  ({ date, planVersion, with: 'client', understood: 'yes', agreed: 'yes', how: 'spoken', copy: 'given' }) as const;

it('never lets an agreement to an earlier version stand for the plan in force', () => {
  const [first, second] = [agreement(1, '2026-09-27'), agreement(2, '2026-11-02')];
  expect(agreementLines([], 1)).toEqual([]);
  expect(agreementLines([first], 1)).toEqual([expect.stringMatching(/^2026-09-27: /)]);
  expect(agreementLines([first], 2)).toEqual([
    expect.stringMatching(/^Not recorded for version 2 yet\. Version 1, 2026-09-27: /),
  ]);
  expect(agreementLines([first, second], 2)).toEqual([expect.stringMatching(/^2026-11-02: /)]);
  expect(agreementLines([first, agreement(1, '2026-10-04'), second], 1)).toEqual([
    expect.stringMatching(/^2026-10-04: /),
  ]);
});
