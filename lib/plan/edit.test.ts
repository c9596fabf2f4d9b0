import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as edit from './edit.ts';
import { planGaps } from './gaps.ts';
import { type PlanContent, planContentSchema } from './schema.ts';

function ids(): edit.NewId {
  let count = 0;
  return () => `id${++count}`;
}

describe('plan edits', () => {
  it('never gives a goal number twice, even after the goal was removed', () => {
    const newId = ids();
    let plan = edit.addGoal(edit.emptyPlan('2026-01-05'), { text: 'Sleep' }, newId);
    plan = edit.addGoal(plan, { text: 'Mood' }, newId);
    const mood = plan.goals[1];
    plan = edit.removeGoal(plan, mood?.id ?? '');
    plan = edit.addGoal(plan, { text: 'Work' }, newId, 2);
    expect(plan.goals.map((goal) => goal.number)).toEqual([1, 3]);
  });

  it('ranks by order and keeps the number', () => {
    const newId = ids();
    let plan = edit.emptyPlan('2026-01-05');
    for (const text of ['A', 'B', 'C']) plan = edit.addGoal(plan, { text }, newId);
    plan = edit.moveGoal(plan, plan.goals[2]?.id ?? '', 0);
    expect(plan.goals.map((goal) => `${goal.text}${goal.number}`)).toEqual(['C3', 'A1', 'B2']);
    expect(edit.moveGoal(plan, 'nobody', 0)).toBe(plan);
  });

  it('letters objectives a, b, … z, aa', () => {
    const newId = ids();
    let plan = edit.addGoal(edit.emptyPlan('2026-01-05'), { text: 'A' }, newId);
    const goalId = plan.goals[0]?.id ?? '';
    for (let i = 0; i < 27; i++) plan = edit.addObjective(plan, goalId, `o${i}`, newId);
    expect(plan.goals[0]?.objectives.map((objective) => objective.letter).slice(24)).toEqual(['y', 'z', 'aa']);
  });

  it('unlinks a removed problem from every goal', () => {
    const newId = ids();
    let plan = edit.addProblem(edit.emptyPlan('2026-01-05'), 'Panic', newId);
    const problemId = plan.problems[0]?.id ?? '';
    plan = edit.addGoal(plan, { text: 'Ride the bus', problemIds: [problemId] }, newId);
    plan = edit.removeProblem(plan, problemId);
    expect(plan.goals[0]?.problemIds).toEqual([]);
  });

  it('keeps every plan valid and its links whole under any sequence of edits', () => {
    const step = fc.oneof(
      fc.record({ op: fc.constant('goal' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('problem' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('objective' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('intervention' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('drop-goal' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('drop-problem' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constant('move' as const), at: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 18 }), (steps) => {
        const newId = ids();
        let plan: PlanContent = edit.emptyPlan('2026-01-05');
        for (const { op, at } of steps) {
          const goal = plan.goals[at % Math.max(1, plan.goals.length)];
          const problem = plan.problems[at % Math.max(1, plan.problems.length)];
          if (op === 'goal') plan = edit.addGoal(plan, { text: 'g', problemIds: problem ? [problem.id] : [] }, newId);
          if (op === 'problem') plan = edit.addProblem(plan, 'p', newId);
          if (goal && op === 'objective') plan = edit.addObjective(plan, goal.id, 'o', newId);
          if (goal && op === 'intervention') plan = edit.addIntervention(plan, goal.id, { text: 'i' }, newId);
          if (goal && op === 'drop-goal') plan = edit.removeGoal(plan, goal.id);
          if (problem && op === 'drop-problem') plan = edit.removeProblem(plan, problem.id);
          if (goal && op === 'move') plan = edit.moveGoal(plan, goal.id, at);
        }
        expect(planContentSchema.safeParse(plan).success).toBe(true);
        const known = new Set(plan.problems.map((each) => each.id));
        expect(plan.goals.every((each) => each.problemIds.every((id) => known.has(id)))).toBe(true);
        const numbers = plan.goals.map((each) => each.number);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});

describe('plan gaps', () => {
  it('names what an empty plan lacks, and nothing once it is whole', () => {
    expect(planGaps(edit.emptyPlan('2026-01-05')).map((gap) => gap.kind)).toEqual([
      'no-diagnosis',
      'no-goal',
      'no-review-date',
      'no-discharge-criteria',
      'no-step-down',
    ]);
    const newId = ids();
    let plan = edit.addProblem(edit.emptyPlan('2026-01-05'), 'Panic', newId);
    plan = edit.addGoal(plan, { text: 'Ride the bus', problemIds: [plan.problems[0]?.id ?? ''] }, newId);
    const goalId = plan.goals[0]?.id ?? '';
    plan = edit.addObjective(plan, goalId, 'Ride one stop', newId);
    expect(planGaps(plan).map((gap) => gap.kind)).toContain('objective-without-date');
    const objective = plan.goals[0]?.objectives[0];
    if (!objective) throw new Error('the objective was not added');
    plan = edit.changeObjective(plan, goalId, {
      ...objective,
      dueDate: '2026-03-01',
      baseline: 'none',
      target: '1 stop',
    });
    plan = edit.addIntervention(plan, goalId, { text: 'Graded exposure' }, newId);
    plan = {
      ...plan,
      diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
      reviewDate: '2026-04-01',
      dischargeCriteria: 'Rides alone for a month',
      stepDown: 'every other week once two stops go well',
    };
    expect(planGaps(plan)).toEqual([]);
  });
});
