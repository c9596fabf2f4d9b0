import { describe, expect, it } from 'vitest';
import { libraryProblems, skeletonsFor } from '../evidence/goal-library/index.ts';
import { blanksIn } from './blanks.ts';
import { figuresIn, withDay, withFigures } from './skeleton.ts';

const objectives = libraryProblems.flatMap((problem) =>
  skeletonsFor(problem.id).flatMap((goal) => goal.objectives.map((each) => each.text)),
);

describe('the day of a skeleton', () => {
  it('fills the blank for the day and no other', () => {
    expect(withDay('Bring the PHQ-9 down from ___ to ___ or lower by ___', 'Mar 1, 2027')).toBe(
      'Bring the PHQ-9 down from ___ to ___ or lower by Mar 1, 2027',
    );
    expect(withDay('Be up by ___ on ___ days', 'Mar 1')).toBe('Be up by ___ on ___ days');
  });

  it('finds it in nearly every objective of the library, and never takes two', () => {
    const filled = objectives.filter((text) => withDay(text, 'Mar 1') !== text);
    expect(filled.length / objectives.length).toBeGreaterThan(0.9);
    for (const text of filled) expect(blanksIn(withDay(text, 'Mar 1'))).toHaveLength(blanksIn(text).length - 1);
  });
});

describe('the figures of a sentence', () => {
  it.each([
    ['Bring the PHQ-9 down from 17 to 9 or lower by Mar 1', { baseline: '17', target: '9 or lower' }],
    [
      'Have 1 or fewer panic attacks a week, down from 3, for 4 weeks by May',
      { baseline: '3', target: '1 or fewer panic attacks a week' },
    ],
    [
      'Do 3 planned activities a week that used to matter, up from 0 now, for 4 weeks',
      { baseline: '0', target: '3 planned activities a week that used to matter' },
    ],
    ['Bring the PHQ-9 down from ___ to ___ or lower', {}],
    ['Go from no walks to 2 walks a week by May', { baseline: 'no walks', target: '2 walks a week' }],
    ['Go from severe to mild by May', {}],
    ['Call a friend', {}],
    ['Hear from her sister by May', {}],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ['Believe “I am bad” no more than 20 out of 100, down from 90, by May', '90', 'no more than 20 out of 100'],
    ['Believe “I lost 2 jobs” (old rule) no more than 20 out of 100, down from 90', '90', 'no more than 20 out of 100'],
    ['Rate distress from work at 3 out of 10 or less, down from 8, by May', '8', '3 out of 10 or less'],
    ['Stay with dogs for 5 minutes with fear at 3 out of 10 or less, down from 9', '9', '3 out of 10 or less'],
    ['Step back from covering up 8 times out of 10, up from 2, by May', '2', '8 times out of 10'],
    ['Use breathing at 6 out of 10 first signs, up from 1, by May', '1', '6 out of 10 first signs'],
    ['Sleep 7.5 hours a night, up from 5.5, by May', '5.5', '7.5 hours a night'],
  ])('%s', (text, baseline, target) => {
    expect(figuresIn(text)).toEqual({ baseline, target });
  });

  it('are read off every sentence of the library as it states them, and never its scale for a target', () => {
    const stated = objectives.filter((text) => /, (?:up|down) from ___/.test(text));
    expect(stated.length).toBeGreaterThan(150);
    for (const text of stated) {
      let number = 40;
      const full = text.replace(/_{3,}/g, () => String(++number));
      const [, clause = '', baseline = ''] = /^(.*?), (?:up|down) from (\d+)/.exec(full) ?? [];
      const read = figuresIn(full);
      expect(read.baseline?.split(' ')[0], full).toBe(baseline);
      // One sentence has words between, "…, on paper, up from": none is read there rather than a wrong one.
      if (read.target === undefined) expect(full).toMatch(/, on paper,|fights a week to/);
      else if (!/from \d+ \D* to/.test(full)) {
        expect(clause.endsWith(read.target), full).toBe(true);
        expect(clause.slice(0, -read.target.length), full).not.toMatch(/out of $/);
        if (/\d out of|times out of/.test(clause))
          expect(read.target, full).toMatch(/^(?:no more than )?\d+ (?:times )?out of/);
      }
    }
    const spans = objectives.filter((text) => /\bfrom ___ to ___/.test(text)).map((text) => text.replace('___', '8'));
    for (const text of spans.map((each) => each.replace('___', '6').replaceAll('___', '4')))
      if (/from 8 to 6/.test(text))
        expect(figuresIn(text)).toMatchObject({ baseline: '8', target: expect.stringMatching(/^6/) });
  });

  it('are not read while any blank is left, whichever is filled first', () => {
    for (const text of objectives) {
      let rest = text;
      while (rest.includes('___')) {
        expect(figuresIn(rest), rest).toEqual({});
        rest = rest.replace('___', '7');
      }
    }
  });

  it('follow a corrected sentence, and leave what was typed', () => {
    const objective = { id: 'o', letter: 'a', status: 'active' as const, text: 'Do 3 walks a week, up from 1, by May' };
    const read = withFigures(objective);
    expect(read).toMatchObject({ baseline: '1', target: '3 walks a week' });
    const before = figuresIn(objective.text);
    const corrected = { ...read, text: 'Do 4 walks a week, up from 2, by May', baseline: 'one walk' };
    expect(withFigures(corrected, before)).toMatchObject({ baseline: 'one walk', target: '4 walks a week' });
  });
});
