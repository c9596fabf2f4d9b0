import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../plan/schema.ts';
import { isFreeWord, triggerWords } from './trigger-words.ts';
import { dotWordBefore, triggerMeasures } from './triggers.ts';

const goal = (number: number, more: Partial<Goal> = {}): Goal => ({
  id: `g${number}`,
  number,
  text: `Goal text ${number}`,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
  ...more,
});
const objective = (letter: string, status: Goal['status'] = 'active') => ({ id: letter, letter, text: 'Step', status });
const plan = (...goals: Goal[]): PlanContent => ({ diagnoses: [], problems: [], goals });
const interventions = [{ id: 'i', text: 'Exposure' }];
const words = (of: PlanContent | null, snippets: readonly string[] = []) =>
  triggerWords(of, snippets).map(({ word }) => word);
const measureWords = Object.keys(triggerMeasures);

describe('the triggers on offer', () => {
  it('are those that need no plan while there is none', () => {
    expect(words(null)).toEqual(['risk', ...measureWords]);
    expect(triggerWords(null, [])[0]).toEqual({ word: 'risk', what: 'Risk, with blanks' });
    expect(triggerWords(null, [])[1]).toEqual({ word: 'phq', what: 'PHQ-9 score' });
  });

  it('name each goal with what belongs to it, then the plan', () => {
    const of = plan(goal(2, { objectives: [objective('a')], interventions }));
    expect(triggerWords(of, []).slice(0, 5)).toEqual([
      { word: 'g2', what: 'Goal 2', goal: 2 },
      { word: 'o2a', what: 'Objective 2a', goal: 2 },
      { word: 'i2', what: 'Interventions of goal 2', goal: 2 },
      { word: 'i', what: 'All planned interventions' },
      { word: 'plan', what: 'The plan in one line' },
    ]);
  });

  it('leave out what is closed, in the order of numbers and not of priority', () => {
    const of = plan(
      goal(10),
      goal(2, { objectives: [objective('a', 'met'), objective('b', 'paused')] }),
      goal(5, { status: 'discontinued', interventions }),
      goal(3, { status: 'paused' }),
    );
    expect(words(of).slice(0, 6)).toEqual(['g2', 'o2b', 'g3', 'g10', 'plan', 'risk']);
  });

  it('offer interventions where at least one goal has some', () => {
    const some = words(plan(goal(1), goal(2, { interventions })));
    expect(some).toContain('i');
    expect(some).toContain('i2');
    expect(some).not.toContain('i1');
    expect(words(plan(goal(1)))).not.toContain('i');
  });

  it('end with the therapist’s own snippets, except those whose name a trigger has', () => {
    expect(triggerWords(null, ['mse', 'g7', 'PHQ', 'tele']).slice(-2)).toEqual([
      { word: 'mse', what: 'Your snippet' },
      { word: 'tele', what: 'Your snippet' },
    ]);
    expect(words(null, ['g7'])).not.toContain('g7');
  });
});

describe('a snippet’s name', () => {
  it.each(['mse', 'goals', 'i0', 'planned'])('may be %s', (word) => expect(isFreeWord(word)).toBe(true));
  it.each(['g1', 'o3b', 'i', 'i12', 'plan', 'risk', 'phq', 'PHQ9'])('may not be %s', (word) =>
    expect(isFreeWord(word)).toBe(false),
  );
});

describe('dotWordBefore', () => {
  it.each([
    ['at the start', '.m', '.m'],
    ['after white space', 'Seen today. .mse', '.mse'],
    ['on a new line', 'Line.\n.G2', '.G2'],
    ['after the space of no width that editors leave', 'Line\u200b.mse', '.mse'],
    ['of sixteen letters and digits', 'on .abcdefghijklmno9', '.abcdefghijklmno9'],
  ])('finds a word with a dot %s', (_where, before, word) => {
    expect(dotWordBefore(before)).toBe(word);
  });

  it.each([
    ['an address', 'ann@clinic.org'],
    ['a decimal', 'on .5'],
    ['a dot alone', 'the end .'],
    ['white space behind it', 'on .mse '],
    ['more letters than a name has', `on .${'a'.repeat(17)}`],
    ['a sign inside', 'on .ms-e'],
    ['nothing', ''],
  ])('stays silent on %s', (_what, before) => {
    expect(dotWordBefore(before)).toBeNull();
  });
});
