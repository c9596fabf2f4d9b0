import { expect, test } from 'vitest';
import type { Goal, PlanContent } from './schema.ts';
import { toCheckPlan } from './to-check-plan.ts';

const goal = (id: string, number: number, more: Partial<Goal> = {}): Goal => ({
  id,
  number,
  text: `Goal text ${number}`,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
  ...more,
});
const plan = (goals: Goal[]): PlanContent => ({
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate' }],
  problems: [{ id: 'p1', text: 'Low mood' }],
  goals,
});

test('keeps lasting numbers and letters, in order of priority, without what is closed', () => {
  const objective = { text: 'Walk', status: 'active' as const };
  const checked = toCheckPlan(
    plan([
      goal('c', 3, {
        objectives: [
          { ...objective, id: 'o1', letter: 'a', status: 'met' },
          { ...objective, id: 'o2', letter: 'b' },
        ],
      }),
      goal('a', 1, { status: 'met' }),
      goal('b', 2, { status: 'paused' }),
    ]),
  );
  expect(checked.goals.map(({ id, number }) => [id, number])).toEqual([
    ['c', 3],
    ['b', 2],
  ]);
  expect(checked.goals[0]?.objectives).toEqual([{ id: 'o2', letter: 'b', text: 'Walk' }]);
  expect(checked.diagnoses).toEqual(['F33.1']);
  expect(checked.problems).toEqual(['Low mood']);
});

test("the client's words go along; a technique counts beside the therapist's own wording, once", () => {
  const [only] = toCheckPlan(
    plan([
      goal('a', 1, {
        clientWords: 'Stop hiding in bed',
        interventions: [
          { id: 'i1', text: 'Plan two pleasant things a week', technique: 'behavioral activation' },
          { id: 'i2', text: 'Thought record', technique: 'thought record' },
        ],
      }),
    ]),
  ).goals;
  expect(only?.clientWords).toBe('Stop hiding in bed');
  expect(only?.interventions).toEqual(['behavioral activation', 'Plan two pleasant things a week', 'Thought record']);
});
