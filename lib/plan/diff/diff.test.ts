import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanText } from '../import/index.ts';
import { type Goal, type PlanContent, planContentSchema } from '../schema.ts';
import { alignPlan, applyChanges, diffPlans } from './index.ts';

const all = (a: PlanContent, b: PlanContent) => new Set(diffPlans(a, b).map((change) => change.id));

const text = fc.constantFrom('Sleep through the night', 'Return to work', 'See friends', 'Worry less', 'x');
const status = fc.constantFrom('active' as const, 'met' as const, 'paused' as const);
const day = fc.constantFrom('2027-01-05', '2027-06-30');
/** Few ids, so that two plans share some and differ in others. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const unique = { selector: (item: { id: string }) => item.id, maxLength: 4 };
const some: { requiredKeys: [] } = { requiredKeys: [] };

const objective = fc
  .tuple(
    fc.record({ id, letter: fc.constantFrom('a', 'b', 'c'), text, status }),
    fc.record({ dueDate: day, baseline: text }, some),
  )
  .map(([fixed, more]) => ({ ...fixed, ...more }));
const intervention = fc
  .tuple(fc.record({ id, text }), fc.record({ frequency: text }, some))
  .map(([a, b]) => ({ ...a, ...b }));
const goal: fc.Arbitrary<Goal> = fc
  .tuple(
    fc.record({
      id,
      number: fc.integer({ min: 1, max: 9 }),
      text,
      status,
      objectives: fc.uniqueArray(objective, unique),
      interventions: fc.uniqueArray(intervention, unique),
    }),
    fc.record({ clientWords: text }, some),
  )
  .map(([fixed, more]) => ({ ...fixed, ...more, problemIds: [] }));
const diagnosis = fc
  .tuple(
    fc.record({ code: fc.constantFrom('F41.1', 'F33.1', 'F43.10'), description: text }),
    fc.record({ principal: fc.boolean() }, some),
  )
  .map(([a, b]) => ({ ...a, ...b }));
const plan: fc.Arbitrary<PlanContent> = fc
  .tuple(
    fc.record({
      diagnoses: fc.uniqueArray(diagnosis, { selector: ({ code }) => code, maxLength: 3 }),
      problems: fc.uniqueArray(fc.record({ id, text }), unique),
      goals: fc.uniqueArray(goal, unique),
    }),
    fc.record({ startDate: day, reviewDate: day, frequency: text, dischargeCriteria: text }, some),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([fixed, more, links]) => ({
    ...fixed,
    ...more,
    goals: fixed.goals.map((each) => ({
      ...each,
      problemIds: fixed.problems.slice(0, links).map((problem) => problem.id),
    })),
  }));

describe('diff then apply', () => {
  it('is the other plan when everything is taken', () => {
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        expect(applyChanges(a, b, all(a, b))).toEqual(b);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same plan when nothing is taken, and finds nothing between a plan and itself', () => {
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        expect(applyChanges(a, b, new Set())).toEqual(a);
        expect(diffPlans(a, a)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('makes a plan that can be saved of any choice, and takes each change just once', () => {
    fc.assert(
      fc.property(plan, plan, fc.array(fc.boolean(), { maxLength: 60 }), (a, b, picks) => {
        const changes = diffPlans(a, b);
        expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length);
        const merged = applyChanges(a, b, new Set(changes.filter((_, i) => picks[i]).map((change) => change.id)));
        expect(planContentSchema.safeParse(merged).success).toBe(true);
        const ids = new Set(merged.problems.map((problem) => problem.id));
        for (const each of merged.goals) expect(each.problemIds.every((link) => ids.has(link))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const stored: PlanContent = {
  diagnoses: [{ code: 'F41.1', description: 'Generalized anxiety disorder', principal: true }],
  problems: [{ id: 'p', text: 'Worry most of the day' }],
  startDate: '2026-05-01',
  frequency: 'Weekly',
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Worry less and sleep better',
      clientWords: 'I want my evenings back',
      status: 'active',
      problemIds: ['p'],
      objectives: [
        {
          id: 'o1',
          letter: 'a',
          text: 'Practise worry postponement five days a week',
          status: 'met',
          dueDate: '2026-12-01',
        },
        { id: 'o2', letter: 'c', text: 'GAD-7 below 8', status: 'active', baseline: '15' },
      ],
      interventions: [{ id: 'i1', text: 'Cognitive restructuring', technique: 'Cognitive restructuring' }],
    },
    { id: 'g3', number: 3, text: 'Drive again', status: 'paused', problemIds: [], objectives: [], interventions: [] },
  ],
};

function reimport(source: string) {
  let count = 0;
  const newId = () => `n${++count}`;
  const result = readPlanText(source, { today: '2026-11-25', newId });
  if (!result.ok) throw new Error(result.message);
  const after = alignPlan(stored, result.draft, newId, 4);
  return { after, changes: diffPlans(stored, after) };
}
const say = (source: string) =>
  reimport(source).changes.map(({ kind, about, field }) => `${kind} ${about}${field ? ` ${field}` : ''}`);

describe('a plan imported again', () => {
  const same = `Diagnosis: F41.1 Generalized anxiety disorder
Problem: worry most of the day.
Goal 1: Worry less and sleep better.
Objective 1A: Practise worry postponement five days a week
Objective 1B: GAD-7 below 8
Intervention: Cognitive restructuring
Goal 2: Drive again
`;
  it('is no change when it says the same, whatever it is silent about', () => {
    expect(say(same)).toEqual([]);
  });

  it('shows what was reworded, re-dated, met, added and removed', () => {
    const source = `Diagnosis: F41.1
F33.1 Major depressive disorder, recurrent, moderate
Problem: Worry most of the day
Goal 1: Worry less, sleep better and rest
Objective 1A: Practise worry postponement five days a week (target date: 02/01/2027)
Objective 1B: GAD-7 below 5
Status: met
Objective 1C: Keep a sleep diary
Intervention: Cognitive restructuring
Intervention: Behavioral experiments
Goal 2: Return to choir practice
Review date: 03/01/2027`;
    expect(say(source)).toEqual([
      're-dated Review date review date',
      'added Diagnosis F33.1',
      'reworded Goal 1 wording',
      're-dated Objective 1a due date',
      'reworded Objective 1c wording',
      'changed Objective 1c status',
      'added Objective 1d',
      'added Intervention of goal 1',
      'added Goal 5',
      'removed Goal 3',
    ]);
    const { after } = reimport(source);
    expect(after.goals[0]).toMatchObject({ id: 'g1', clientWords: 'I want my evenings back', problemIds: ['p'] });
    expect(after.goals[0]?.objectives[1]).toMatchObject({ id: 'o2', letter: 'c', baseline: '15', status: 'met' });
    expect(planContentSchema.safeParse(after).success).toBe(true);
  });

  it('shows a goal’s own new target date and the plan’s new start, and keeps what the source does not say', () => {
    const source = same.replace('Goal 2: Drive again', 'Goal 2: Drive again (target date: 06/01/2027)');
    expect(say(`${source}Start date: 05/08/2026\nNext review: 03/01/2027\n`)).toEqual([
      're-dated Start date start date',
      're-dated Review date review date',
      're-dated Goal 3 target date',
    ]);
    const kept = { ...stored, goals: stored.goals.map((goal) => ({ ...goal, targetDate: '2027-01-01' })) };
    const result = readPlanText(same, { today: '2026-11-25', newId: () => crypto.randomUUID() });
    if (!result.ok) throw new Error(result.message);
    expect(
      diffPlans(
        kept,
        alignPlan(kept, result.draft, () => crypto.randomUUID(), 4),
      ),
    ).toEqual([]);
  });

  it('knows a goal in other words by its objectives', () => {
    const { after } = reimport(`Goal: Have quiet evenings
Objective: Practise worry postponement five days a week
Objective: GAD-7 below 8`);
    expect(after.goals[0]?.id).toBe('g1');
  });
});
