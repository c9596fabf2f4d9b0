import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../../lib/plan/schema.ts';
import { rebase } from './rebase.ts';

const goal = (id: string, number: number, text: string, more: Partial<Goal> = {}): Goal => ({
  id,
  number,
  text,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
  ...more,
});
const objective = (id: string, letter: string, text: string) => ({ id, letter, text, status: 'active' as const });
const base: PlanContent = {
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
  problems: [],
  startDate: '2026-01-05',
  frequency: 'weekly',
  goals: [goal('g1', 1, 'Travel alone', { objectives: [objective('o1', 'a', 'Two stops')] }), goal('g2', 2, 'Sleep')],
};
const [first, second] = [base.goals[0] as Goal, base.goals[1] as Goal];

describe('changes put on top of a newer version', () => {
  it('keep what only one side changed, and have their own way where both did', () => {
    const mine = { ...base, modality: 'by video', goals: [{ ...first, text: 'Travel alone, mine' }, second] };
    const newer = {
      ...base,
      frequency: 'every other week',
      goals: [
        { ...first, text: 'Travel alone, theirs' },
        { ...second, status: 'paused' as const },
      ],
    };
    expect(rebase(base, mine, newer)).toEqual({
      ...newer,
      modality: 'by video',
      goals: [mine.goals[0], newer.goals[1]],
    });
  });

  it('take neither side’s additions or removals away', () => {
    const mine = { ...base, goals: [first, goal('mine', 3, 'Mine')] };
    const newer = { ...base, diagnoses: [], goals: [first, second, goal('theirs', 3, 'Theirs')] };
    const merged = rebase(base, mine, newer);
    expect(merged.diagnoses).toEqual([]);
    expect(merged.goals.map(({ id }) => id).sort()).toEqual(['g1', 'mine', 'theirs']);
    // One number, one goal: it carries the goal's colour.
    expect(merged.goals.find(({ id }) => id === 'mine')?.number).toBe(4);
  });

  it('keep a goal that was changed here and taken out there, and give letters once', () => {
    const with2 = (id: string) => ({ ...first, objectives: [...first.objectives, objective(id, 'b', id)] });
    const mine = { ...base, goals: [with2('mine'), { ...second, text: 'Sleep through' }] };
    const newer = { ...base, goals: [with2('theirs')] };
    const merged = rebase(base, mine, newer);
    expect(merged.goals[1]?.text).toBe('Sleep through');
    expect(merged.goals[0]?.objectives.map(({ id, letter }) => [id, letter])).toEqual(
      expect.arrayContaining([
        ['o1', 'a'],
        ['theirs', 'b'],
        ['mine', 'c'],
      ]),
    );
  });

  it('are nothing where nothing was typed', () => {
    const newer = { ...base, frequency: 'monthly' };
    expect(rebase(base, base, newer)).toEqual(newer);
  });
});
