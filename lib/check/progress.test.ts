import { describe, expect, it } from 'vitest';
import { createCheckerWith } from './check-note.ts';
import { figuresOf } from './progress-figures.ts';

describe('two figures of a sentence', () => {
  it.each([
    ['Checks 9x a nite, was 14.', 9, 14],
    ['The dream came back one night only; 4-5 of 7 in Sept', 1, 4.5],
    ['Phones in the drawer 5 of 7 nights, used to be none', 5, 0],
    ['SUDS 85, 60, 40, 30', 30, 85],
    ['Counting on three evenings of seven (nightly at intake).', 3, 7],
    ['63 days dry, last quit was 3 wks', 63, 21],
    ['PHQ-9 went from 16 to 11', 11, 16],
    ['Essay late, 1 of 4 handed in (Sept: 3 of 4).', 1, 3],
    ['Second time this week, was four times the week before.', 2, 4],
    ['Sat with it, SUDS 8 to 3.', 3, 8],
  ])('%s', (text, now, before) => {
    expect(figuresOf(text)).toMatchObject({ now, before });
  });
  it('knows ranges that overlap', () => {
    expect(figuresOf('Blew up 5x this wk, 4-5 last wk too')?.alike).toBe(true);
  });
  it('reads no pair into dates, times and single counts', () => {
    for (const text of ['Seen 10/14 at 9 am', 'Woke 2 nights', 'Named three triggers', 'Goal 2, step 3'])
      expect(figuresOf(text)).toBeUndefined();
  });
});

describe('progress on a goal', () => {
  const plan = {
    diagnoses: [],
    problems: [],
    goals: [
      { id: 'g1', text: 'Fewer panic attacks', objectives: [], interventions: [] },
      { id: 'g2', text: 'Go to school every day', objectives: [], interventions: [] },
    ],
  };
  const none = { present: false, assessed: false, kinds: [], historical: [], mentions: [] };
  const check = createCheckerWith(plan, { findTechniques: () => [], readRisk: () => none });
  it.each([
    ['Panic attacks 1 this week, was 4.', 'g1', 'improved'],
    ['Panic attacks 6 this week, was 4.', 'g1', 'worse'],
    // What the therapist sums up is said of the one goal that the note works on.
    ['D: Panic attacks in the shop and on the bus. A: steep decline.', 'g1', 'worse'],
    ['D: Panic attack in the shop, breathed through it. A: gains.', 'g1', 'improved'],
    ['D: Panic attack in the lift. At school 4 of 5 days, 1 of 5 last month. A: gains.', 'g1', 'unstated'],
    // Of two goals, it is said of the one that the note is mostly about.
    ['D: At school on Monday, home at noon. Panic attacks in the lift and the shop. A: Backslide.', 'g1', 'worse'],
    ['D: At school on Monday, home at noon. Panic attacks in the lift and the shop. A: Backslide.', 'g2', 'unstated'],
    ['No panic attacks in 3 weeks.', 'g1', 'improved'],
    ['No school attendance in 3 weeks, stayed home from class.', 'g2', 'worse'],
    ['Panic attacks same as last month.', 'g1', 'same'],
    ['At school 4 of 5 days, 1 of 5 last month.', 'g2', 'improved'],
    ['At school 1 of 5 days, 4 of 5 last month.', 'g2', 'worse'],
    ['Panic attacks went from daily to weekly.', 'g1', 'improved'],
    ['Panic attacks held steady.', 'g1', 'same'],
    ['Panic: back to square one.', 'g1', 'worse'],
    ['Going to school less.', 'g2', 'worse'],
    ['Fewer panic attacks, milder too.', 'g1', 'improved'],
    ['Talked about what a panic attack is.', 'g1', 'unstated'],
  ])('%s', (text, goal, progress) => {
    expect(check({ text }).progress[goal]).toBe(progress);
  });
});
