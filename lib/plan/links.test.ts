/** Whatever the order of edits, links point at something, numbers and letters stay single, and old plans still open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankForClient } from './client-ranking.ts';
import * as edit from './edit.ts';
import { isDraftReady, planGaps } from './gaps.ts';
import { type PlanContent, planContentSchema } from './schema.ts';

type Edit = (plan: PlanContent, newId: edit.NewId) => PlanContent;
const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

const place = fc.nat(5);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((plan, newId) => edit.addProblem(plan, 'problem', newId)),
  place.map<Edit>((n) => (plan) => edit.removeProblem(plan, at(plan.problems, n)?.id ?? '')),
  place.map<Edit>((n) => (plan, newId) => {
    const problem = at(plan.problems, n);
    return edit.addGoal(plan, { text: 'goal', problemIds: problem ? [problem.id] : [] }, newId);
  }),
  place.map<Edit>((n) => (plan) => edit.removeGoal(plan, at(plan.goals, n)?.id ?? '')),
  fc.tuple(place, place).map<Edit>(
    ([n, to]) =>
      (plan) =>
        edit.moveGoal(plan, at(plan.goals, n)?.id ?? '', to),
  ),
  fc.tuple(place, place).map<Edit>(
    ([n, to]) =>
      (plan) =>
        rankForClient(plan, at(plan.goals, n)?.id ?? '', to),
  ),
  place.map<Edit>((n) => (plan, newId) => edit.addObjective(plan, at(plan.goals, n)?.id ?? '', 'objective', newId)),
  fc.tuple(place, place).map<Edit>(([n, o]) => (plan) => {
    const goal = at(plan.goals, n);
    return edit.removeObjective(plan, goal?.id ?? '', at(goal?.objectives ?? [], o)?.id ?? '');
  }),
  fc.tuple(place, place).map<Edit>(([n, o]) => (plan, newId) => {
    const goal = at(plan.goals, n);
    const objective = at(goal?.objectives ?? [], o);
    const served = edit.serveObjectives({ id: '', text: 'way' }, objective ? [objective.id] : []);
    return edit.addIntervention(plan, goal?.id ?? '', served, newId);
  }),
);

describe('any sequence of edits', () => {
  it('keeps every link whole and every number single', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (steps) => {
        let count = 0;
        const newId = () => `id${++count}`;
        const plan = steps.reduce((now, step) => step(now, newId), edit.emptyPlan('2026-01-05'));
        expect(planContentSchema.safeParse(plan).error).toBeUndefined();
        const problems = plan.problems.map((problem) => problem.id);
        const numbers = plan.goals.map((goal) => goal.number);
        expect(new Set(numbers).size).toBe(numbers.length);
        const ranks = plan.goals.flatMap((goal) => goal.clientRank ?? []).toSorted((a, b) => a - b);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
        for (const goal of plan.goals) {
          expect(problems).toEqual(expect.arrayContaining(goal.problemIds));
          const letters = goal.objectives.map((objective) => objective.letter);
          expect(new Set(letters).size).toBe(letters.length);
          const objectives = goal.objectives.map((objective) => objective.id);
          for (const { objectiveIds } of goal.interventions) {
            expect(objectiveIds).not.toEqual([]);
            expect(objectives).toEqual(expect.arrayContaining(objectiveIds ?? []));
          }
        }
      }),
    );
  });
});

describe('a plan stored before goals had kinds, ranks and ends', () => {
  const old = {
    diagnoses: [{ code: 'F41.0', description: 'Panic disorder', principal: true }],
    problems: [{ id: 'p1', text: 'Panic on trams' }],
    goals: [
      {
        id: 'g1',
        number: 1,
        text: 'Ride the tram',
        status: 'active',
        problemIds: ['p1'],
        objectives: [{ id: 'o1', letter: 'a', text: 'Ride two stops by May', dueDate: '2026-05-01', status: 'active' }],
        interventions: [{ id: 'i1', text: 'exposure', technique: 'exposure' }],
      },
    ],
    startDate: '2026-01-05',
  };

  it('opens unchanged', () => {
    expect(planContentSchema.parse(old)).toEqual(old);
  });

  it('is told what it lacks for a draft, and no more', () => {
    const plan = planContentSchema.parse(old);
    expect(isDraftReady(planGaps(plan))).toBe(false);
    const [goal] = plan.goals;
    const [objective] = goal?.objectives ?? [];
    if (!goal || !objective) throw new Error('no objective');
    const ready = edit.changeObjective(plan, goal.id, { ...objective, baseline: '0 stops', target: '2 stops' });
    expect(isDraftReady(planGaps(ready))).toBe(true);
    expect(planGaps(ready).map((gap) => gap.kind)).toEqual(['no-review-date', 'no-discharge-criteria', 'no-step-down']);
  });
});
