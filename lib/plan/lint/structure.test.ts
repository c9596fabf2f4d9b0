import { describe, expect, it } from 'vitest';
import { addGoal, addObjective, emptyPlan } from '../edit.ts';
import type { Objective } from '../schema.ts';
import { detailHints, goalHints, planHints, rateHints } from './structure.ts';

const objective = (details: Partial<Objective>): Objective => ({
  id: 'o',
  letter: 'a',
  text: 'x',
  status: 'active',
  ...details,
});
const rules = (details: Partial<Objective>) => detailHints(objective(details)).map((each) => each.rule);

describe('baseline and target', () => {
  it('should differ', () => {
    expect(rules({ baseline: '3 a week', target: '3 A week ' })).toEqual(['L-same']);
    expect(rules({ baseline: '3 a week', target: '1 a week' })).toEqual([]);
  });

  it('should go the way the measure calls better', () => {
    expect(rules({ measure: 'PHQ-9', baseline: '9', target: '17 or lower' })).toEqual(['L-direction']);
    expect(rules({ measure: 'PHQ-9', baseline: '17', target: '9' })).toEqual([]);
    expect(rules({ measure: 'WHO-5', baseline: '40', target: '28' })).toEqual(['L-direction']);
  });

  it('are left alone where the direction is the client’s, or unknown', () => {
    expect(rules({ measure: "Client's own rating 0 to 10", baseline: '3', target: '1' })).toEqual([]);
    expect(rules({ measure: 'diary', baseline: '1', target: '5' })).toEqual([]);
    expect(rules({ measure: 'PHQ-9', baseline: 'moderate', target: 'mild' })).toEqual([]);
  });
});

describe('how often', () => {
  const rate = (text: string, more: Partial<Objective> = {}) => rateHints(objective({ text, ...more })).length;

  it('asks for a rate or a place where there is none', () => {
    expect(rate('Use breathing')).toBe(1);
    expect(rate('Use breathing twice a day')).toBe(0);
    expect(rate('Use breathing at work')).toBe(0);
    expect(rate('Lower', { measure: 'PHQ-9' })).toBe(0);
    expect(rate('')).toBe(0);
  });
});

describe('how many', () => {
  it('is asked about gently beyond four goals or three objectives', () => {
    let count = 0;
    const newId = () => `id${++count}`;
    let plan = emptyPlan('2026-01-05');
    for (let i = 0; i < 4; i++) plan = addGoal(plan, { text: 'g' }, newId);
    expect(planHints(plan)).toEqual([]);
    expect(planHints(addGoal(plan, { text: 'g' }, newId)).map((each) => each.rule)).toEqual(['L-many-goals']);
    const goalId = plan.goals[0]?.id ?? '';
    for (let i = 0; i < 4; i++) plan = addObjective(plan, goalId, 'o', newId);
    expect(plan.goals.map((goal) => goalHints(goal).length)).toEqual([1, 0, 0, 0]);
  });
});
