import { describe, expect, it } from 'vitest';
import { report, version } from '../../../tests/gallery/fixtures.ts';
import { toCheckPlan } from '../../plan/to-check-plan.ts';
import { sessionSchema } from '../../records/kinds/session.ts';
import { checkNote } from '../index.ts';
import { coverageOf, type Session } from './coverage.ts';
import { sessionOf } from './session-of.ts';

const session = (date: string, goals: string[], more: Partial<Session> = {}): Session => ({
  date,
  noteKey: date,
  planVersion: 2,
  goals: goals.map((goalId) => ({ goalId, state: 'addressed', progress: 'same' })),
  objectives: [],
  interventions: [],
  techniques: [],
  ...more,
});

describe('coverage', () => {
  it('says of each open goal, by priority, when it was last worked on, whatever order the records came in', () => {
    const { goals, kept } = coverageOf(version.content, [
      session('2026-11-10', ['g1']),
      session('2026-11-03', ['g2'], { objectives: [{ objectiveId: 'o5', state: 'touched' }] }),
      session('2026-11-17', [], { exit: { kind: 'goal', goalId: 'g2', reason: '' } }),
    ]);
    expect(kept).toBe(3);
    expect(goals.map(({ goal, since, lastOn }) => [goal.id, since, lastOn])).toEqual([
      ['g1', 1, '2026-11-10'],
      ['g2', 0, '2026-11-17'],
      ['g3', 2, '2026-11-03'],
      ['g4', null, null],
    ]);
    expect(goals[1]?.touches).toEqual(['addressed', 'none', 'accounted']);
    expect(goals[2]?.touches[0]).toBe('touched');
  });

  it('names planned interventions that no kept session used, and none before anything is kept', () => {
    const used = [session('2026-11-10', ['g1'], { techniques: ['behavioral activation'] })];
    expect(coverageOf(version.content, used).unused.map(({ text }) => text)).toEqual(['Stimulus control for sleep']);
    expect(
      coverageOf(version.content, [session('2026-11-10', ['g1'], { interventions: ['i1', 'i2'] })]).unused,
    ).toEqual([]);
    expect(coverageOf(version.content, []).unused).toEqual([]);
  });
});

describe('what is kept of a session', () => {
  it('is links, dates and numbers: nothing of the note’s words', () => {
    const sections = Object.fromEntries(report.fields.map(({ label, text }) => [label, text]));
    const note = { sections };
    const result = checkNote(toCheckPlan(version.content), note);
    const kept = sessionOf({ version, result, note, noteKey: 'k', date: '2026-11-24' });
    expect(sessionSchema.parse(kept)).toEqual(kept);
    expect(kept.goals.map(({ goalId }) => goalId)).toContain('g1');
    expect(kept.interventions).toContain('i1');
    const text = JSON.stringify(kept).toLowerCase();
    for (const word of ['wren', 'swimming', 'landlord', 'quarterly', 'neighbour']) expect(text).not.toContain(word);
  });
});
