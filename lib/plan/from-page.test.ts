import { describe, expect, it } from 'vitest';
import { readPageLines } from './from-page.ts';
import { planContentSchema } from './schema.ts';

function ids() {
  let count = 0;
  return () => `id${++count}`;
}

describe('a draft from the page', () => {
  it('hangs objectives and interventions under the goal above them and strips the labels', () => {
    const { draft, lines } = readPageLines(
      [
        { kind: 'diagnosis', text: 'F41.0 - Panic disorder without agoraphobia' },
        { kind: 'problem', text: 'Presenting problem: panic on public transport' },
        { kind: 'goal', text: 'Goal 1: Travel without panic' },
        { kind: 'objective', text: 'Objective 1A: Ride two stops alone' },
        { kind: 'other', text: 'Target date: 06/30/2026' },
        { kind: 'intervention', text: 'Interoceptive exposure' },
        { kind: 'goal', text: 'Goal: See friends again' },
        { kind: 'other', text: 'Status: achieved' },
        { kind: 'other', text: 'Client strengths: humour' },
      ],
      '2026-01-05',
      ids(),
    );
    const { content, leftOver } = draft;
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
    expect(content.goals[0]?.objectives[0]?.dueDate).toBe('2026-06-30');
    expect(content.goals[1]?.status).toBe('met');
    expect(leftOver).toEqual(['Client strengths: humour']);
    expect(lines.map((line) => line.as)).toContain('left-over');
  });

  it('loses nothing: what has no place is left over', () => {
    const { draft } = readPageLines(
      [
        { kind: 'objective', text: 'An objective before any goal' },
        { kind: 'diagnosis', text: 'Depression, no code' },
      ],
      '2026-01-05',
      ids(),
    );
    expect(draft.content.goals).toEqual([]);
    expect(draft.leftOver).toEqual(['An objective before any goal', 'Depression, no code']);
  });

  it('reads values that stand among the parts of a goal', () => {
    const { draft, lines } = readPageLines(
      [
        { kind: 'goal', text: 'Sleep through the night' },
        { kind: 'goal', text: 'Client’s words: “I lie awake”' },
        { kind: 'objective', text: 'Asleep within 30 minutes' },
        { kind: 'objective', text: 'Baseline: 90 minutes. Target: 30 minutes.' },
        { kind: 'objective', text: 'Log it: time in bed and time asleep' },
      ],
      '2026-01-05',
      ids(),
    );
    const [goal] = draft.content.goals;
    expect(goal?.clientWords).toBe('“I lie awake”');
    expect(goal?.objectives).toMatchObject([
      { text: 'Asleep within 30 minutes', baseline: '90 minutes.', target: '30 minutes.' },
      { text: 'Log it: time in bed and time asleep' },
    ]);
    expect(lines.map((line) => line.as)).toEqual(['goal', 'detail', 'objective', 'detail', 'objective']);
  });

  const read = (...lines: Parameters<typeof readPageLines>[0]) => readPageLines(lines, '2026-01-05', ids());

  it('follows the numbers of the page before the order of its lines', () => {
    const { content } = read(
      { kind: 'goal', text: 'Goal 1: Ride' },
      { kind: 'goal', text: 'Goal 2: Sleep' },
      { kind: 'objective', text: 'Objective 1a: Two stops' },
    ).draft;
    expect(content.goals.map(({ objectives }) => objectives.map((each) => each.text))).toEqual([['Two stops'], []]);
  });

  it('keeps a label that names another kind than the page shows, and loses white space around', () => {
    const { draft } = read(
      { kind: 'goal', text: '  Ride  ' },
      { kind: 'objective', text: ' Goal: see her sister ' },
      { kind: 'intervention', text: 'Intervention:  Exposure ' },
    );
    const [goal] = draft.content.goals;
    expect(goal?.text).toBe('Ride');
    expect(goal?.objectives.map(({ text }) => text)).toEqual(['Goal: see her sister']);
    expect(goal?.interventions.map(({ text }) => text)).toEqual(['Exposure']);
  });

  it('writes the day first where any date of the page tells so', () => {
    const { content } = read(
      { kind: 'goal', text: 'Ride' },
      { kind: 'objective', text: 'Two stops' },
      { kind: 'other', text: 'Target date: 03/04/2027' },
      { kind: 'other', text: 'Review date: 25/05/2027' },
    ).draft;
    expect(content.goals[0]?.objectives[0]?.dueDate).toBe('2027-04-03');
    expect(content.reviewDate).toBe('2027-05-25');
  });

  it('makes nothing of an empty line, and leaves over what is not labelled as part of a plan', () => {
    const { draft, lines } = read(
      { kind: 'goal', text: '   ' },
      { kind: 'other', text: ' Printed by the front desk ' },
      { kind: 'goal', text: 'Ride' },
    );
    expect(draft.content.goals.map(({ text }) => text)).toEqual(['Ride']);
    expect(draft.leftOver).toEqual(['Printed by the front desk']);
    expect(lines.map(({ as }) => as)).toEqual(['goal', 'left-over', 'goal']);
  });

  it('leaves a sentence with a colon whole, also where a value is named in it', () => {
    const { content } = read(
      { kind: 'goal', text: 'Ride' },
      { kind: 'objective', text: 'Do one thing: ride  Status: met' },
    ).draft;
    expect(content.goals[0]?.objectives.map(({ text, status }) => [text, status])).toEqual([
      ['Do one thing: ride  Status: met', 'active'],
    ]);
  });
});
