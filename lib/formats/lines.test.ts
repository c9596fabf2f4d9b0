import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../plan/schema.ts';
import { goalLines, objectiveWords, planLines } from './lines.ts';
import { formatFields } from './schema.ts';

const bare: Goal = {
  id: 'g1',
  number: 3,
  text: 'Travel alone',
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
};
const empty: PlanContent = { diagnoses: [], problems: [], goals: [] };
const objective: Goal['objectives'][number] = { id: 'o', letter: 'b', text: 'Ride two stops', status: 'active' };

const ofGoal = (field: Parameters<typeof goalLines>[0], more: Partial<Goal>, plan = empty) =>
  goalLines(field, { ...bare, ...more }, plan);
const ofPlan = (field: Parameters<typeof planLines>[0], more: Partial<PlanContent>, open: readonly Goal[] = []) =>
  planLines(field, { ...empty, ...more }, open);

describe('what an objective says', () => {
  it('is its text alone when nothing else is known of it', () => {
    expect(objectiveWords(objective)).toBe('Ride two stops');
  });

  it('says a day once, where the sentence has it already', () => {
    const dated = { ...objective, text: 'Ride two stops by Feb 19, 2027', dueDate: '2027-02-19' };
    expect(objectiveWords(dated)).toBe('Ride two stops by Feb 19, 2027');
    expect(objectiveWords({ ...dated, dueDate: '2027-03-01' })).toMatch(/By 2027-03-01/);
  });

  it('is every detail with its label, in the order of the work', () => {
    const full = {
      ...objective,
      baseline: 'never',
      target: '3 a week',
      measure: 'PDSS-SR',
      doneWhen: 'two weeks in a row',
      dueDate: '2027-01-05',
      status: 'met' as const,
    };
    expect(objectiveWords(full).split(' · ')).toEqual([
      'Ride two stops',
      'From: never',
      'To: 3 a week',
      'Measure: PDSS-SR',
      'Done when: two weeks in a row',
      'By 2027-01-05',
      'Status: met',
    ]);
  });
});

describe('what a goal says', () => {
  it.each([
    ['client-words', { clientWords: 'See my sister' }, ['See my sister']],
    ['client-ranking', { clientRank: 2 }, ['2 for the client']],
    ['goal-context', { context: 'Faith group across town' }, ['Faith group across town']],
    ['goal-dates', { targetDate: '2027-03-01' }, ['By 2027-03-01']],
    ['goal-dates', { doneWhen: 'no lift for a month' }, ['Reached when: no lift for a month']],
    ['goal-dates', { stepDownWhen: 'two calm weeks' }, ['Fewer sessions when: two calm weeks']],
  ] as const)('in %s: its own words', (field, more, lines) => {
    expect(ofGoal(field, more)).toEqual(lines);
  });

  it('is nothing in any field while nothing is filled in', () => {
    for (const field of formatFields) expect(ofGoal(field, {}), field).toEqual([]);
  });

  it('names only the problems it serves, and passes over one that is gone', () => {
    const plan = {
      ...empty,
      problems: [
        { id: 'sleep', text: 'Lies awake' },
        { id: 'bus', text: 'Panic on the bus' },
      ],
    };
    expect(ofGoal('goal-problems', { problemIds: ['bus', 'deleted'] }, plan)).toEqual(['Panic on the bus']);
  });

  it('carries its number before each objective', () => {
    expect(ofGoal('objectives', { objectives: [objective] })).toEqual(['3b Ride two stops']);
  });

  it('says how often an intervention is used where that is planned', () => {
    const interventions = [
      { id: 'i', text: 'Exposure', frequency: 'each session' },
      { id: 'j', text: 'Relapse plan' },
    ];
    expect(ofGoal('interventions', { interventions })).toEqual(['Exposure (each session)', 'Relapse plan']);
  });
});

describe('what a plan as a whole says', () => {
  const keep: Goal = { ...bare, number: 4, text: 'Keep sleeping', kind: 'maintenance' };

  it.each([
    ['problems', { problems: [{ id: 'p', text: 'Panic on the bus' }] }, ['Panic on the bus']],
    ['arrangements', { frequency: 'weekly' }, ['Frequency: weekly']],
    ['arrangements', { sessionLength: '50 min' }, ['Session length: 50 min']],
    ['arrangements', { modality: 'telehealth' }, ['Modality: telehealth']],
    ['dates', { startDate: '2026-10-01' }, ['Started 2026-10-01']],
    ['dates', { reviewDate: '2026-12-30' }, ['Next review 2026-12-30']],
    ['discharge', { dischargeCriteria: 'Rides alone' }, ['Rides alone']],
    ['step-down', { stepDown: 'Every second week' }, ['Every second week']],
  ] as const)('in %s: what is filled in, with its label', (field, more, lines) => {
    expect(ofPlan(field, more as Partial<PlanContent>)).toEqual(lines);
  });

  it('is nothing in any field while nothing is filled in', () => {
    for (const field of formatFields) expect(ofPlan(field, {}), field).toEqual([]);
  });

  it('marks the diagnosis that treatment is about, and no other', () => {
    const diagnoses = [
      { code: 'F41.0', description: 'Panic disorder', principal: true },
      { code: 'F51.01', description: '' },
    ];
    expect(ofPlan('diagnoses', { diagnoses })).toEqual(['F41.0 Panic disorder (focus of treatment)', 'F51.01']);
  });

  it('lists every open goal, and those that keep what is won apart', () => {
    expect(ofPlan('goals', {}, [bare, keep])).toEqual(['Goal 3: Travel alone', 'Goal 4: Keep sleeping']);
    expect(ofPlan('maintenance', {}, [bare, keep])).toEqual(['Goal 4: Keep sleeping']);
  });
});
