import { describe, expect, it } from 'vitest';
import { libraryProblems, skeletonsFor } from '../evidence/goal-library/index.ts';
import { blanksIn } from './blanks.ts';
import { figuresIn, withDay } from './skeleton.ts';

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

  it('are read off the library’s own sentences once their blanks are filled', () => {
    const stated = objectives.filter((text) => /\bfrom ___/.test(text)).map((text) => text.replace(/_{3,}/g, '3'));
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((text) => figuresIn(text).baseline === undefined)).toEqual([]);
  });
});
