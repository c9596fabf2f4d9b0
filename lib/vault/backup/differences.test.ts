import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.ts';

describe('differencesOf', () => {
  it('names every place, in the order of ours, then what only theirs has', () => {
    const mine = { label: 'A', targetDate: '2026-01-01', tags: ['x', 'y'], note: '' };
    const theirs = { label: 'B', targetDate: '2026-01-01', tags: ['x', 'z', 'w'], note: 'new' };
    expect(differencesOf(mine, theirs)).toEqual([
      { where: 'label', mine: 'A', theirs: 'B' },
      { where: 'tags 2', mine: 'y', theirs: 'z' },
      { where: 'tags 3', mine: null, theirs: 'w' },
      { where: 'note', mine: null, theirs: 'new' },
    ]);
  });

  it('compares parts with an id wherever they stand', () => {
    const goal = (id: string, text: string) => ({ id, text, objectives: [{ id: `${id}o`, status: 'open' }] });
    const mine = { goals: [goal('a', 'one'), goal('b', 'two')] };
    const theirs = { goals: [goal('b', 'two, said better'), goal('a', 'one')] };
    expect(differencesOf(mine, theirs)).toEqual([{ where: 'goals 2, text', mine: 'two', theirs: 'two, said better' }]);
  });

  it('says nothing of what no person wrote, and nothing where nothing differs', () => {
    expect(
      differencesOf({ id: '1', version: 2, madeAt: 3, on: true }, { id: '2', version: 9, madeAt: 4, on: true }),
    ).toEqual([]);
  });

  it('takes any number of differences, and values that are no objects', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, at]));
    expect(differencesOf(many, {})).toHaveLength(300);
    expect(differencesOf('a', 'b')).toEqual([{ where: 'value', mine: 'a', theirs: 'b' }]);
  });
});
