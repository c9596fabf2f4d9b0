/** Each kind of change as a person reads it, and what taking it alone does. */
import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../schema.ts';
import { fieldWords, kindOfField, showValue } from './fields.ts';
import { applyChanges, diffPlans } from './index.ts';

const goal: Goal = {
  id: 'g',
  number: 2,
  text: 'Ride the tram',
  status: 'active',
  problemIds: ['p'],
  objectives: [
    { id: 'o', letter: 'a', text: 'Ride two stops', status: 'active' },
    { id: 'n', letter: 'b', text: 'Ride to work', status: 'active' },
  ],
  interventions: [
    { id: 'i', text: 'Exposure' },
    { id: 'k', text: 'Breathing' },
  ],
};
const plan: PlanContent = {
  diagnoses: [
    { code: 'F41.0', description: 'Panic disorder', principal: true },
    { code: 'F51.01', description: 'Insomnia' },
  ],
  problems: [
    { id: 'p', text: 'Panic on trams' },
    { id: 'q', text: 'Tired all day' },
  ],
  goals: [goal],
  startDate: '2026-01-05',
};
const withGoal = (change: Partial<Goal>): PlanContent => ({ ...plan, goals: [{ ...goal, ...change }] });
const [o, n] = goal.objectives;
const [i, k] = goal.interventions;
if (!o || !n || !i || !k) throw new Error('two of each');

describe('one change', () => {
  it.each<[string, PlanContent, object]>([
    [
      'of the arrangements',
      { ...plan, reviewDate: '2026-04-01' },
      {
        id: 'plan/reviewDate',
        kind: 're-dated',
        part: 'plan',
        about: 'Review date',
        field: 'review date',
        after: '2026-04-01',
      },
    ],
    [
      'of a diagnosis’ words',
      { ...plan, diagnoses: [{ code: 'F41.0', description: 'Panic', principal: true }, ...plan.diagnoses.slice(1)] },
      {
        id: 'diagnoses/F41.0/description',
        kind: 'reworded',
        part: 'diagnosis',
        about: 'Diagnosis F41.0',
        field: 'wording',
        before: 'Panic disorder',
        after: 'Panic',
      },
    ],
    [
      'of the focus of treatment',
      {
        ...plan,
        diagnoses: [{ code: 'F41.0', description: 'Panic disorder', principal: false }, ...plan.diagnoses.slice(1)],
      },
      {
        id: 'diagnoses/F41.0/principal',
        kind: 'changed',
        part: 'diagnosis',
        about: 'Diagnosis F41.0',
        field: 'focus of treatment',
        before: 'yes',
        after: 'no',
      },
    ],
    [
      'of a problem',
      { ...plan, problems: [{ id: 'p', text: 'Panic in crowds' }, ...plan.problems.slice(1)] },
      {
        id: 'problems/p/text',
        kind: 'reworded',
        part: 'problem',
        about: 'Problem',
        field: 'wording',
        before: 'Panic on trams',
        after: 'Panic in crowds',
      },
    ],
    [
      'of the problems that a goal serves, by their words',
      withGoal({ problemIds: ['p', 'q'] }),
      {
        id: 'goals/g/problemIds',
        kind: 'changed',
        part: 'goal',
        about: 'Goal 2',
        field: 'problems it serves',
        before: 'Panic on trams',
        after: 'Panic on trams, Tired all day',
      },
    ],
    [
      'to a goal that serves none, or one that is gone',
      withGoal({ problemIds: [] }),
      {
        id: 'goals/g/problemIds',
        kind: 'changed',
        part: 'goal',
        about: 'Goal 2',
        field: 'problems it serves',
        before: 'Panic on trams',
        after: 'none',
      },
    ],
    [
      'of an objective',
      withGoal({ objectives: [{ ...o, dueDate: '2026-05-01' }, n] }),
      {
        id: 'goals/g/objectives/o/dueDate',
        kind: 're-dated',
        part: 'objective',
        about: 'Objective 2a',
        field: 'due date',
        after: '2026-05-01',
      },
    ],
    [
      'of an intervention’s links',
      withGoal({ interventions: [{ ...i, objectiveIds: ['o', 'n'] }, k] }),
      {
        id: 'goals/g/interventions/i/objectiveIds',
        kind: 'changed',
        part: 'intervention',
        about: 'Intervention of goal 2',
        field: 'objectives it serves',
        after: 'o, n',
      },
    ],
    [
      'by which a diagnosis goes',
      { ...plan, diagnoses: plan.diagnoses.slice(0, 1) },
      {
        id: 'diagnoses/F51.01/removed',
        kind: 'removed',
        part: 'diagnosis',
        about: 'Diagnosis F51.01',
        before: 'F51.01 Insomnia',
      },
    ],
    [
      'by which one without words comes',
      { ...plan, diagnoses: [...plan.diagnoses, { code: 'F40.01', description: '' }] },
      {
        id: 'diagnoses/F40.01/added',
        kind: 'added',
        part: 'diagnosis',
        about: 'Diagnosis F40.01',
        after: 'F40.01',
      },
    ],
    [
      'by which a goal goes, with what is in it',
      { ...plan, goals: [] },
      {
        id: 'goals/g/removed',
        kind: 'removed',
        part: 'goal',
        about: 'Goal 2',
        before: 'Ride the tram',
        within: ['2a: Ride two stops', '2b: Ride to work', 'Exposure', 'Breathing'],
      },
    ],
    [
      'by which an empty goal comes',
      { ...plan, goals: [goal, { ...goal, id: 'h', number: 3, text: 'Sleep', objectives: [], interventions: [] }] },
      { id: 'goals/h/added', kind: 'added', part: 'goal', about: 'Goal 3', after: 'Sleep' },
    ],
    [
      'of the order of diagnoses, by their codes',
      { ...plan, diagnoses: plan.diagnoses.toReversed() },
      {
        id: 'diagnoses/order',
        kind: 'reordered',
        part: 'diagnosis',
        about: 'Order of diagnoses',
        before: 'F41.0 · F51.01',
        after: 'F51.01 · F41.0',
      },
    ],
    [
      'of the order of objectives, by their words',
      withGoal({ objectives: [n, o] }),
      {
        id: 'goals/g/objectives/order',
        kind: 'reordered',
        part: 'objective',
        about: 'Order of objectives',
        before: 'Ride two stops · Ride to work',
        after: 'Ride to work · Ride two stops',
      },
    ],
    [
      'of the order of interventions',
      withGoal({ interventions: [k, i] }),
      {
        id: 'goals/g/interventions/order',
        kind: 'reordered',
        part: 'intervention',
        about: 'Order of interventions',
        before: 'Exposure · Breathing',
        after: 'Breathing · Exposure',
      },
    ],
  ])('%s is named, and makes the other plan when it is taken', (_what, after, change) => {
    expect(diffPlans(plan, after)).toEqual([change]);
    expect(applyChanges(plan, after, new Set([(change as { id: string }).id]))).toEqual(after);
    expect(applyChanges(plan, after, new Set())).toEqual(plan);
  });

  it('by which something goes shows what it was and nothing after', () => {
    const dated = { ...plan, reviewDate: '2026-04-01' };
    expect(diffPlans(dated, plan)).toEqual([
      {
        id: 'plan/reviewDate',
        kind: 're-dated',
        part: 'plan',
        about: 'Review date',
        field: 'review date',
        before: '2026-04-01',
      },
    ]);
  });

  it('of a link to a problem that is gone says so', () => {
    const lost = withGoal({ problemIds: ['lost'] });
    expect(diffPlans(plan, lost)[0]).toMatchObject({ before: 'Panic on trams', after: 'a problem that is gone' });
  });
});

describe('several changes', () => {
  const after: PlanContent = {
    ...plan,
    frequency: 'Weekly',
    problems: [...plan.problems, { id: 'r', text: 'Alone' }],
    goals: [
      { ...goal, text: 'Ride any tram', objectives: [{ ...o, text: 'Ride three stops' }, n], interventions: [i] },
      { ...goal, id: 'h', number: 3, text: 'See friends', problemIds: ['r'], objectives: [], interventions: [] },
    ],
  };

  it('stand in the order of the plan', () => {
    expect(diffPlans(plan, after).map(({ id }) => id)).toEqual([
      'plan/frequency',
      'problems/r/added',
      'goals/g/text',
      'goals/g/objectives/o/text',
      'goals/g/interventions/k/removed',
      'goals/h/added',
    ]);
  });

  it('are taken one by one, each without the others', () => {
    const take = (...ids: string[]) => applyChanges(plan, after, new Set(ids));
    expect(take('plan/frequency')).toEqual({ ...plan, frequency: 'Weekly' });
    expect(take('goals/g/text')).toEqual(withGoal({ text: 'Ride any tram' }));
    expect(take('goals/g/objectives/o/text')).toEqual(
      withGoal({ objectives: [{ ...o, text: 'Ride three stops' }, n] }),
    );
    expect(take('goals/g/interventions/k/removed')).toEqual(withGoal({ interventions: [i] }));
  });

  it('leave a goal without its link where the problem was not taken with it', () => {
    expect(applyChanges(plan, after, new Set(['goals/h/added'])).goals[1]).toMatchObject({ id: 'h', problemIds: [] });
    expect(applyChanges(plan, after, new Set(['goals/h/added', 'problems/r/added'])).goals[1]).toMatchObject({
      id: 'h',
      problemIds: ['r'],
    });
  });

  it('leave no link to a problem that went', () => {
    const without = { ...plan, problems: plan.problems.slice(1), goals: [{ ...goal, problemIds: ['q'] }] };
    expect(applyChanges(plan, without, new Set(['problems/p/removed'])).goals[0]?.problemIds).toEqual([]);
  });
});

describe('a detail', () => {
  it.each([
    ['text', 'reworded', 'wording'],
    ['description', 'reworded', 'wording'],
    ['clientWords', 'reworded', "client's words"],
    ['dueDate', 're-dated', 'due date'],
    ['targetDate', 're-dated', 'target date'],
    ['target', 'changed', 'target'],
    ['newField', 'changed', 'newField'],
  ])('named %s is %s, and called %s', (field, kind, words) => {
    expect(kindOfField(field)).toBe(kind);
    expect(fieldWords(field)).toBe(words);
  });

  it.each([
    [undefined, undefined],
    [true, 'yes'],
    [false, 'no'],
    [[], 'none'],
    [['a', 'b'], 'a, b'],
    [3, '3'],
    ['weekly', 'weekly'],
  ])('%j is shown as %j', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
