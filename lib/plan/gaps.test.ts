import { describe, expect, it } from 'vitest';
import { addGoal, addIntervention, addObjective, changeObjective, emptyPlan, type NewId } from './edit.ts';
import { isDraftReady, planGaps } from './gaps.ts';
import type { Goal, PlanContent } from './schema.ts';

function skeleton(): PlanContent {
  let count = 0;
  const newId: NewId = () => `id${++count}`;
  let plan = addGoal(emptyPlan('2026-01-05'), { text: 'Sleep well enough to “___”' }, newId);
  const goalId = plan.goals[0]?.id ?? '';
  plan = addObjective(plan, goalId, 'Bring the ISI from 18 to 7 by March 1', newId);
  plan = addObjective(plan, goalId, 'Get up at ___ on ___ days a week by ___', newId);
  return addIntervention(plan, goalId, { text: 'stimulus control, ___ times a week' }, newId);
}

const blanks = (plan: PlanContent) =>
  planGaps(plan)
    .filter((gap) => gap.kind === 'blank-left')
    .map((gap) => gap.message);

describe('blanks left in a plan', () => {
  it('names each text that still has one, once', () => {
    expect(blanks(skeleton())).toEqual([
      'Goal 1 still has a blank',
      'Objective 1b still has a blank',
      'Intervention 1 of goal 1 still has a blank',
    ]);
  });

  it('asks for date and target only once the sentence is whole', () => {
    const about = (kind: string) => planGaps(skeleton()).filter((gap) => gap.kind === kind);
    expect(about('objective-without-date').map((gap) => gap.message)).toEqual(['Objective 1a has no due date']);
    expect(about('objective-without-target')).toHaveLength(1);
  });

  it('says which part it is about, so that a view can lead there', () => {
    const plan = skeleton();
    const about = planGaps(plan).filter((gap) => gap.kind === 'blank-left');
    expect(about.map((gap) => gap.about)).toEqual([
      plan.goals[0]?.id,
      plan.goals[0]?.objectives[1]?.id,
      plan.goals[0]?.interventions[0]?.id,
    ]);
  });

  it('is quiet once the blank is filled, and about closed objectives', () => {
    const plan = skeleton();
    const [goal] = plan.goals;
    const [whole, open] = goal?.objectives ?? [];
    if (!goal || !whole || !open) throw new Error('no objectives');
    expect(
      blanks(changeObjective(plan, goal.id, { ...open, text: 'Get up at 7 on 6 days a week by May' })),
    ).not.toContain('Objective 1b still has a blank');
    expect(blanks(changeObjective(plan, goal.id, { ...open, status: 'met' }))).not.toContain(
      'Objective 1b still has a blank',
    );
    expect(blanks(changeObjective(plan, goal.id, { ...whole, target: '___' }))).toContain(
      'Objective 1a still has a blank',
    );
  });
});

const goal: Goal = {
  id: 'g',
  number: 2,
  text: 'Ride the tram',
  status: 'active',
  problemIds: ['p'],
  objectives: [
    {
      id: 'o',
      letter: 'a',
      text: 'Ride two stops',
      status: 'active',
      baseline: '0 stops',
      target: '2 stops',
      dueDate: '2026-05-01',
    },
  ],
  interventions: [{ id: 'i', text: 'Exposure' }],
};
const whole: PlanContent = {
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
  problems: [{ id: 'p', text: 'Panic on trams' }],
  goals: [goal],
  startDate: '2026-01-05',
  reviewDate: '2026-04-01',
  dischargeCriteria: 'Rides alone for a month',
  stepDown: 'every other week',
};
const withGoal = (change: Partial<Goal>): PlanContent => ({ ...whole, goals: [{ ...goal, ...change }] });
const withObjective = (change: Partial<Goal['objectives'][number]>): PlanContent =>
  withGoal({ objectives: goal.objectives.map((each) => ({ ...each, ...change })) });

describe('the one thing that a plan lacks', () => {
  it('is none where it is whole', () => {
    expect(planGaps(whole)).toEqual([]);
  });

  it.each<[string, PlanContent, string, string?]>([
    ['no-diagnosis', { ...whole, diagnoses: [] }, 'No diagnosis yet'],
    ['no-review-date', { ...whole, reviewDate: '' }, 'No review date'],
    ['no-discharge-criteria', { ...whole, dischargeCriteria: '' }, 'No discharge criteria'],
    ['no-step-down', { ...whole, stepDown: '' }, 'How care steps down is not said'],
    ['no-goal', withGoal({ status: 'met' }), 'No open goal yet'],
    [
      'blank-left',
      { ...whole, problems: [{ id: 'p', text: 'Panic on ___' }] },
      '“Panic on ___” still has a blank',
      'p',
    ],
    [
      'problem-without-goal',
      { ...whole, problems: [...whole.problems, { id: 'q', text: 'Tired all day' }] },
      'No goal serves “Tired all day”',
      'q',
    ],
    ['goal-without-objective', withGoal({ objectives: [] }), 'Goal 2 has no open objective', 'g'],
    ['goal-without-objective', withObjective({ status: 'met' }), 'Goal 2 has no open objective', 'g'],
    ['goal-without-intervention', withGoal({ interventions: [] }), 'Goal 2 has no intervention', 'g'],
    ['objective-without-date', withObjective({ dueDate: '' }), 'Objective 2a has no due date', 'o'],
    ['objective-without-baseline', withObjective({ baseline: '' }), 'Objective 2a has no baseline', 'o'],
    ['objective-without-target', withObjective({ target: '' }), 'Objective 2a does not say when it is done', 'o'],
    [
      'objective-without-intervention',
      withGoal({ interventions: [{ id: 'i', text: 'Exposure', objectiveIds: ['other'] }] }),
      'No intervention serves objective 2a',
      'o',
    ],
  ])('is named: %s', (kind, plan, message, about) => {
    expect(planGaps(plan)).toEqual([{ kind, message, ...(about ? { about } : {}) }]);
  });

  it('is a link where the plan has problems and a goal serves none', () => {
    expect(planGaps(withGoal({ problemIds: [] })).map(({ message }) => message)).toEqual([
      'No goal serves “Panic on trams”',
      'Goal 2 is linked to no problem',
    ]);
  });

  it('is no link where the plan has no problem to link to', () => {
    expect(planGaps({ ...withGoal({ problemIds: [] }), problems: [] })).toEqual([]);
  });

  it('is no problem without a goal where one of two goals serves it', () => {
    const other: Goal = { ...goal, id: 'h', number: 3, problemIds: ['q'] };
    const problems = [...whole.problems, { id: 'q', text: 'Tired all day' }];
    expect(planGaps({ ...whole, problems, goals: [goal, other] })).toEqual([]);
  });

  it('is no target where the objective says when it is done in words', () => {
    expect(planGaps(withObjective({ target: '', doneWhen: 'She says so' }))).toEqual([]);
  });

  it('is no intervention for an objective where one of two serves it', () => {
    const interventions = [
      { id: 'i', text: 'Exposure', objectiveIds: ['other'] },
      { id: 'j', text: 'Breathing', objectiveIds: ['o'] },
    ];
    expect(planGaps(withGoal({ interventions }))).toEqual([]);
    expect(planGaps(withGoal({ interventions: [...interventions.slice(0, 1), { id: 'k', text: 'Diary' }] }))).toEqual(
      [],
    );
  });

  it.each([
    ['the client’s words', withGoal({ clientWords: 'I want ___' }), 'Goal 2 still has a blank'],
    ['a baseline', withObjective({ baseline: '___' }), 'Objective 2a still has a blank'],
    ['the words for done', withObjective({ doneWhen: 'when ___' }), 'Objective 2a still has a blank'],
    [
      'a frequency',
      withGoal({ interventions: [{ id: 'i', text: 'Exposure', frequency: '___ a week' }] }),
      'Intervention 1 of goal 2 still has a blank',
    ],
  ])('may be a blank in %s', (_where, plan, message) => {
    expect(planGaps(plan).map((gap) => gap.message)).toEqual([message]);
  });

  it('is not looked for in a closed goal', () => {
    const closed: Goal = { ...goal, id: 'h', number: 3, status: 'met', text: '___', objectives: [], interventions: [] };
    expect(planGaps({ ...whole, goals: [goal, closed] })).toEqual([]);
  });
});

describe('a draft to start from', () => {
  it('may lack what is settled later, and nothing else', () => {
    const { reviewDate: _review, dischargeCriteria: _discharge, stepDown: _step, ...early } = whole;
    expect(isDraftReady(planGaps(early))).toBe(true);
    expect(isDraftReady(planGaps({ ...early, diagnoses: [] }))).toBe(false);
    expect(isDraftReady([])).toBe(true);
  });
});
