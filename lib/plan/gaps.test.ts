import { describe, expect, it } from 'vitest';
import { addGoal, addIntervention, addObjective, changeObjective, emptyPlan, type NewId } from './edit.ts';
import { planGaps } from './gaps.ts';
import type { PlanContent } from './schema.ts';

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
