import { describe, expect, it } from 'vitest';
import { draftFromLines } from './from-page.ts';
import { planContentSchema } from './schema.ts';

function ids() {
  let count = 0;
  return () => `id${++count}`;
}

describe('a draft from the page', () => {
  it('hangs objectives and interventions under the goal above them and strips the labels', () => {
    const { content, leftOver } = draftFromLines(
      [
        { kind: 'diagnosis', text: 'F41.0 - Panic disorder without agoraphobia' },
        { kind: 'problem', text: 'Presenting problem: panic on public transport' },
        { kind: 'goal', text: 'Goal 1: Travel without panic' },
        { kind: 'objective', text: 'Objective 1A: Ride two stops alone' },
        { kind: 'intervention', text: 'Interoceptive exposure' },
        { kind: 'goal', text: 'Goal: See friends again' },
        { kind: 'other', text: 'Status: in progress' },
      ],
      '2026-01-05',
      ids(),
    );
    expect(planContentSchema.safeParse(content).success).toBe(true);
    expect(content.diagnoses).toEqual([
      { code: 'F41.0', description: 'Panic disorder without agoraphobia', principal: true },
    ]);
    expect(content.goals.map((goal) => [goal.number, goal.text])).toEqual([
      [1, 'Travel without panic'],
      [2, 'See friends again'],
    ]);
    expect(content.goals[0]?.objectives.map((objective) => objective.text)).toEqual(['Ride two stops alone']);
    expect(content.goals[0]?.interventions.map((intervention) => intervention.text)).toEqual([
      'Interoceptive exposure',
    ]);
    expect(leftOver).toEqual(['Status: in progress']);
  });

  it('loses nothing: what has no place is left over', () => {
    const { content, leftOver } = draftFromLines(
      [
        { kind: 'objective', text: 'An objective before any goal' },
        { kind: 'diagnosis', text: 'Depression, no code' },
      ],
      '2026-01-05',
      ids(),
    );
    expect(content.goals).toEqual([]);
    expect(leftOver).toEqual(['An objective before any goal', 'Depression, no code']);
  });
});
