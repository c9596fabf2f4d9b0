import { describe, expect, it } from 'vitest';
import { saveTrouble } from './save-trouble.ts';

describe('a refused save', () => {
  it('names the part as the page does, and what to do', () => {
    const long = 'plans.save: content.goals.3.text: Too big: expected string to have <=4000 characters';
    expect(saveTrouble(long)).toBe(
      'Goal 4: the text is longer than 4,000 characters. Shorten it, then save again; nothing you wrote is lost.',
    );
    expect(
      saveTrouble(
        'plans.save: content.goals.0.objectives.1.baseline: Too big: expected string to have <=400 characters',
      ),
    ).toMatch(/^Goal 1, objective 2: baseline is longer than 400/);
    expect(saveTrouble('plans.save: content.startDate: expected a day')).toMatch(
      /^The start date is not as it should be/,
    );
  });

  it('that names no place stays as it is', () => {
    const told = 'This plan was changed elsewhere. Put your changes on top of it.';
    expect(saveTrouble(told)).toBe(told);
  });
});
