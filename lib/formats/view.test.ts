import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../plan/schema.ts';
import type { FormatField, PlanFormat } from './schema.ts';
import { type FormatSource, viewPlan } from './view.ts';

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
const plan = (more: Partial<PlanContent> = {}): PlanContent => ({ diagnoses: [], problems: [], goals: [], ...more });

/** A view of one section that shows the fields given. */
function section(show: FormatField[], source: Partial<FormatSource>, more: { each?: 'goal'; prompt?: string } = {}) {
  const format: PlanFormat = {
    throughline: 'plan-format-1',
    id: 'own',
    name: 'Own',
    about: '',
    sections: [{ id: 'only', heading: 'Only', show, ...more }],
  };
  const { sections, leftOut } = viewPlan(format, { content: plan(), answers: {}, ...source });
  const [only] = sections;
  if (!only) throw new Error('a format of one section gave none');
  return { ...only, leftOut };
}

describe('a section of the whole plan', () => {
  it('shows a filled field under its name and misses nothing', () => {
    const { entries, missing, goals } = section(['discharge'], { content: plan({ dischargeCriteria: 'Rides alone' }) });
    expect(entries).toEqual([{ field: 'discharge', label: 'Discharge criteria', lines: ['Rides alone'] }]);
    expect(missing).toEqual([]);
    expect(goals).toEqual([]);
  });

  it('shows no entry for an empty field, and names it as missing', () => {
    const { entries, missing } = section(['discharge', 'goals'], {});
    expect(entries).toEqual([]);
    expect(missing).toEqual(['Discharge criteria', 'Goals']);
  });

  it('shows what belongs to goals with the number of each', () => {
    const { entries } = section(['client-words'], {
      content: plan({ goals: [goal(1, { clientWords: 'See my sister' }), goal(2, { clientWords: 'Sleep' })] }),
    });
    expect(entries[0]?.lines).toEqual(['Goal 1: See my sister', 'Goal 2: Sleep']);
  });

  it.each([
    ['agreement', 'Agreed 2026-10-01', 'Agreement'],
    ['scores', 'PHQ-9 12', 'Measures'],
    ['person', 'Brave', 'The person'],
  ] as const)('shows %s as the caller words it, and misses it when it is not held', (field, words, label) => {
    expect(section([field], { [field]: [words] }).entries).toEqual([{ field, label, lines: [words] }]);
    const without = section([field], {});
    expect(without.entries).toEqual([]);
    expect(without.missing).toEqual([label]);
  });

  it('asks its question and finds the answer to it', () => {
    const asked = section([], { answers: { 'own.only': 'Crowd, then I leave' } }, { prompt: 'What happens first?' });
    expect(asked).toMatchObject({
      prompt: 'What happens first?',
      answerKey: 'own.only',
      answer: 'Crowd, then I leave',
    });
    const silent = section([], { answers: { 'own.other': 'not this one' } });
    expect(silent.answer).toBe('');
    expect(silent).not.toHaveProperty('prompt');
  });
});

describe('a section that repeats for each goal', () => {
  const each = { each: 'goal' } as const;

  it('shows the open goals with what belongs to them, and the rest once', () => {
    const goals = [
      goal(1, { clientWords: 'See my sister' }),
      goal(2, { status: 'met' }),
      goal(5, { status: 'paused' }),
    ];
    const view = section(['client-words', 'discharge'], { content: plan({ goals, dischargeCriteria: 'Alone' }) }, each);
    expect(view.goals.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['g1', 1, 'Goal text 1'],
      ['g5', 5, 'Goal text 5 (paused)'],
    ]);
    expect(view.goals[0]?.entries).toEqual([
      { field: 'client-words', label: 'In the client’s own words', lines: ['See my sister'] },
    ]);
    expect(view.goals[1]?.entries).toEqual([]);
    expect(view.entries.map(({ field }) => field)).toEqual(['discharge']);
  });

  it('says what a goal lacks by its number, once', () => {
    const interventions = [{ id: 'i', text: 'Exposure' }];
    const { missing } = section(
      ['objectives', 'interventions'],
      { content: plan({ goals: [goal(1, { interventions }), goal(2)] }) },
      each,
    );
    expect(missing).toEqual(['Objectives of goal 1', 'Objectives of goal 2', 'Interventions of goal 2']);
  });

  it('takes a goal for whole without ranking, context and date of its own', () => {
    const { missing } = section(
      ['client-ranking', 'goal-context', 'goal-dates'],
      { content: plan({ goals: [goal(1)] }) },
      each,
    );
    expect(missing).toEqual([]);
  });

  it('misses the goals themselves when none is open', () => {
    expect(section(['objectives'], { content: plan({ goals: [goal(1, { status: 'met' })] }) }, each).missing).toEqual([
      'Goals',
    ]);
  });
});

describe('what a format has no place for', () => {
  it('is named only where the plan says something there', () => {
    const content = plan({ dischargeCriteria: 'Rides alone', goals: [goal(1, { context: 'Faith group' })] });
    expect(section(['goals'], { content }).leftOut).toEqual(['Culture and context', 'Discharge criteria']);
    expect(section(['goals', 'discharge', 'goal-context'], { content }).leftOut).toEqual([]);
  });

  it('is never the goals themselves where a section repeats for each', () => {
    const content = plan({ goals: [goal(1)] });
    expect(section([], { content }).leftOut).toEqual(['Goals']);
    expect(section([], { content }, { each: 'goal' }).leftOut).toEqual([]);
  });
});
