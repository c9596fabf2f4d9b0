import { describe, expect, it } from 'vitest';
import { createCheckerWith } from './check-note.ts';

const none = { present: false, assessed: false, kinds: [], historical: [], mentions: [] };

/** Which of the goals a note addresses. */
function addressed(goals: readonly string[], text: string): string[] {
  const plan = {
    diagnoses: [],
    problems: [],
    goals: goals.map((goal) => ({ id: goal, text: goal, objectives: [], interventions: [] })),
  };
  const result = createCheckerWith(plan, { findTechniques: () => [], readRisk: () => none })({ text });
  return goals.filter((goal) => result.goals[goal]?.status === 'addressed');
}

describe('near misses of one domain', () => {
  it.each([
    ['Cut down cannabis', 'Drink less alcohol', 'Smoked two joints a night, was four. Grinder given to his brother.'],
    ['Drink less alcohol', 'Cut down cannabis', 'Nine beers this week, was 20. Seltzer at the wedding.'],
    ['Fewer nightmares', 'Sleep through the night', 'The bad dream came twice, was nightly. Rehearsed the new ending.'],
    ['Sleep through the night', 'Fewer nightmares', 'Slept 7 h on five nights. Lights out by 11.'],
    [
      'Reduce social anxiety',
      'Fewer panic attacks',
      'Spoke up twice in the team meeting, ate lunch in the break room.',
    ],
    ['Fewer panic attacks', 'Reduce social anxiety', 'One panic attack in the car, stayed until it passed.'],
    ['Learn grounding', 'Practice relaxation', 'Used 5-4-3-2-1 with feet on the floor when a flashback started.'],
  ])('%s, not %s', (meant, near, text) => {
    expect(addressed([near, meant], text)).toEqual([meant]);
  });
  it('takes what is put off for neither', () => {
    const goals = ['Make a friend at school', 'Attend school every day'];
    expect(addressed(goals, 'In class 4 of 5 days, was 1. Lunch buddy idea: save for next time.')).toEqual([goals[1]]);
  });
});
