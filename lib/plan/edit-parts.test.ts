/** What each edit changes, and that it leaves the rest of the plan as it was. */
import { describe, expect, it } from 'vitest';
import * as edit from './edit.ts';
import type { Goal, PlanContent } from './schema.ts';

const panic: Goal = {
  id: 'g1',
  number: 1,
  text: 'Ride the tram',
  status: 'active',
  problemIds: ['p1', 'p2'],
  objectives: [
    { id: 'o1', letter: 'a', text: 'Ride two stops', status: 'active' },
    { id: 'o2', letter: 'b', text: 'Ride to work', status: 'active' },
  ],
  interventions: [
    { id: 'i1', text: 'Exposure', objectiveIds: ['o1', 'o2'] },
    { id: 'i2', text: 'Breathing', objectiveIds: ['o1'] },
    { id: 'i3', text: 'Psychoeducation' },
  ],
};
const sleep: Goal = {
  id: 'g2',
  number: 2,
  text: 'Sleep through',
  status: 'active',
  problemIds: ['p2'],
  objectives: [{ id: 'o1', letter: 'a', text: 'Keep a diary', status: 'active' }],
  interventions: [{ id: 'i1', text: 'Stimulus control', objectiveIds: ['o1'] }],
};
const plan: PlanContent = {
  diagnoses: [],
  problems: [
    { id: 'p1', text: 'Panic on trams' },
    { id: 'p2', text: 'Tired all day' },
  ],
  goals: [panic, sleep],
  startDate: '2026-01-05',
};
const withPanic = (change: Partial<Goal>): PlanContent => ({ ...plan, goals: [{ ...panic, ...change }, sleep] });

describe('a problem', () => {
  it('that goes takes its links with it, and no other problem or link', () => {
    expect(edit.removeProblem(plan, 'p1')).toEqual({
      ...plan,
      problems: [{ id: 'p2', text: 'Tired all day' }],
      goals: [{ ...panic, problemIds: ['p2'] }, sleep],
    });
  });

  it('that is put in other words keeps its place, and the others their words', () => {
    const changed = edit.changeProblem(plan, { id: 'p1', text: 'Panic in crowds' });
    expect(changed.problems).toEqual([
      { id: 'p1', text: 'Panic in crowds' },
      { id: 'p2', text: 'Tired all day' },
    ]);
    expect(changed.goals).toEqual(plan.goals);
  });
});

describe('a goal', () => {
  it('that is new is active, comes last, and serves the problems given or none', () => {
    const added = edit.addGoal(plan, { text: 'See friends' }, () => 'g3');
    expect(added.goals.slice(0, 2)).toEqual(plan.goals);
    expect(added.goals[2]).toEqual({
      id: 'g3',
      number: 3,
      text: 'See friends',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    });
    const serving = edit.addGoal(plan, { text: 'See friends', problemIds: ['p1'] }, () => 'g3');
    expect(serving.goals[2]?.problemIds).toEqual(['p1']);
  });

  it('that is changed leaves the other as it was', () => {
    expect(edit.changeGoal(plan, 'g1', { status: 'paused' })).toEqual(withPanic({ status: 'paused' }));
  });

  it.each([
    ['far behind', 9, ['g2', 'g1']],
    ['before the first', -3, ['g1', 'g2']],
    ['second', 1, ['g2', 'g1']],
    ['first', 0, ['g1', 'g2']],
  ])('that is moved %s stands there, at most at an end', (_where, to, order) => {
    expect(edit.moveGoal(plan, 'g1', to).goals.map(({ id }) => id)).toEqual(order);
  });
});

describe('an objective', () => {
  it('that is new is active, comes last and gets the next letter, in its goal alone', () => {
    const objectives = [...panic.objectives, { id: 'o3', letter: 'c', text: 'Ride home', status: 'active' as const }];
    expect(edit.addObjective(plan, 'g1', 'Ride home', () => 'o3')).toEqual(withPanic({ objectives }));
  });

  it('that is changed keeps its place; one of the same id in another goal stays', () => {
    const [first, second] = panic.objectives;
    if (!first || !second) throw new Error('two objectives');
    const met = { ...first, status: 'met' as const };
    expect(edit.changeObjective(plan, 'g1', met)).toEqual(withPanic({ objectives: [met, second] }));
  });

  it('that goes takes the links to it along: an intervention for it alone serves the whole goal then', () => {
    expect(edit.removeObjective(plan, 'g1', 'o1')).toEqual(
      withPanic({
        objectives: panic.objectives.slice(1),
        interventions: [
          { id: 'i1', text: 'Exposure', objectiveIds: ['o2'] },
          { id: 'i2', text: 'Breathing' },
          { id: 'i3', text: 'Psychoeducation' },
        ],
      }),
    );
  });

  it.each([
    ['a', 1],
    ['z', 26],
    ['aa', 27],
    ['ba', 53],
  ])('with the letter %s is number %i of its goal', (letter, index) => {
    expect(edit.letterIndex(letter)).toBe(index);
  });

  it('gets no letter that an earlier version used', () => {
    expect(edit.nextObjectiveLetter(panic)).toBe('c');
    expect(edit.nextObjectiveLetter(panic, 4)).toBe('e');
    expect(edit.nextObjectiveLetter(panic, 1)).toBe('c');
    expect(edit.nextObjectiveLetter({ ...panic, objectives: [] })).toBe('a');
  });
});

describe('an intervention', () => {
  it('that is new comes last, with an id of its own', () => {
    const interventions = [...panic.interventions, { id: 'i4', text: 'Diary', frequency: 'daily' }];
    expect(edit.addIntervention(plan, 'g1', { text: 'Diary', frequency: 'daily' }, () => 'i4')).toEqual(
      withPanic({ interventions }),
    );
  });

  it('that is changed keeps its place, and the others stay', () => {
    const changed = { id: 'i2', text: 'Slow breathing' };
    const [first, , third] = panic.interventions;
    if (!first || !third) throw new Error('three interventions');
    expect(edit.changeIntervention(plan, 'g1', changed)).toEqual(withPanic({ interventions: [first, changed, third] }));
  });

  it('that goes leaves the others, and every other goal', () => {
    expect(edit.removeIntervention(plan, 'g1', 'i1')).toEqual(
      withPanic({ interventions: panic.interventions.slice(1) }),
    );
  });

  it('is linked to objectives, or to none and so to the goal', () => {
    const linked = { id: 'i1', text: 'Exposure', objectiveIds: ['o1'] };
    expect(edit.serveObjectives(linked, ['o2'])).toEqual({ ...linked, objectiveIds: ['o2'] });
    expect(edit.serveObjectives(linked, [])).toEqual({ id: 'i1', text: 'Exposure' });
  });
});

it.each([
  ['active', true],
  ['paused', true],
  ['met', false],
  ['discontinued', false],
] as const)('a goal that is %s is open: %s', (status, open) => {
  expect(edit.isOpen(status)).toBe(open);
});
