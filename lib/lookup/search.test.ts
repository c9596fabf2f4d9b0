import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../plan/schema.ts';
import { buildLookup, codeEntries, measureEntries, planEntries, searchLookup, techniqueEntries } from './index.ts';

const plan: PlanContent = {
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate', principal: true }],
  problems: [],
  goals: [
    {
      id: 'a',
      number: 1,
      text: 'Lift mood enough to go back to work',
      clientWords: 'I want to feel like myself',
      status: 'active',
      problemIds: [],
      objectives: [
        { id: 'x', letter: 'a', text: 'PHQ-9 below 10 by June', measure: 'PHQ-9', status: 'active' },
        { id: 'y', letter: 'b', text: 'Walk with a friend three times a week', status: 'active' },
      ],
      interventions: [{ id: 'i', text: 'Weekly planning of activities', technique: 'behavioral activation' }],
    },
    {
      id: 'b',
      number: 2,
      text: 'Drink only at weekends',
      status: 'met',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
const index = buildLookup([...planEntries(plan), ...techniqueEntries(), ...measureEntries(), ...codeEntries()]);
const ids = (query: string, limit = 6) => searchLookup(index, query, { limit }).map((entry) => entry.id);

describe('searchLookup', () => {
  it('answers shortcuts first, with and without the dot', () => {
    expect(ids('g2')[0]).toBe('goal:b');
    expect(ids('.g1')[0]).toBe('goal:a');
    expect(ids('o1b')[0]).toBe('objective:a:y');
    expect(ids('goal 2')[0]).toBe('goal:b');
  });
  it('finds by prefix while typing', () => {
    for (const typed of ['grou', 'ground', 'grounding']) expect(ids(typed)).toContain('technique:grounding');
    expect(ids('w')).toContain('objective:a:y');
  });
  it('forgives typing errors', () => {
    expect(ids('exposre')[0]).toBe('technique:exposure');
    expect(ids('saftey plan')[0]).toBe('technique:safety-planning');
    expect(ids('depresion')).toContain('goal:a');
  });
  it('finds by other words', () => {
    expect(ids('alcohol')[0]).toBe('goal:b');
    expect(ids('activity scheduling')).toContain('technique:behavioral-activation');
    expect(ids('myself')[0]).toBe('goal:a');
    expect(ids('suicide')).toContain('measure:asq');
  });
  it('keeps a family of measures in its usual order', () => {
    const measures = ids('phq', 12).filter((id) => id.startsWith('measure:phq'));
    expect(measures[0]).toBe('measure:phq-9');
    expect(measures).toContain('measure:phq-2');
  });
  it("puts this client's plan before the library", () => {
    expect(ids('phq')[0]).toBe('objective:a:x');
    expect(ids('behavioral activation')[0]).toBe('intervention:a:i');
    expect(ids('f33.1')[0]).toBe('diagnosis:0:F33.1');
  });
  it('finds codes', () => {
    expect(ids('panic disorder')).toContain('code:F41.0');
  });
  it('finds nothing for nothing, and keeps to the limit', () => {
    expect(ids('')).toEqual([]);
    expect(ids('   ')).toEqual([]);
    expect(ids('xyzzyqqq')).toEqual([]);
    expect(ids('disorder', 3)).toHaveLength(3);
  });
  it('survives odd input', () => {
    for (const query of ['((', '***', "o'", 'a'.repeat(500), '🙂', '\\']) expect(() => ids(query)).not.toThrow();
  });
});

describe('entries', () => {
  it('gives text for the note, goals by number', () => {
    const [goal] = planEntries(plan);
    expect(goal).toMatchObject({
      kind: 'goal',
      goalNumber: 1,
      insertText: 'Goal 1: Lift mood enough to go back to work',
    });
    expect(planEntries(plan).find((entry) => entry.id === 'goal:b')?.detail).toBe('Goal 2 · met');
  });
  it('leaves blanks for the therapist to fill', () => {
    for (const entry of [...techniqueEntries(), ...measureEntries()])
      expect(entry.insertText, entry.id).toContain('___');
  });
  it('has one id each', () => {
    const all = [...planEntries(plan), ...techniqueEntries(), ...measureEntries(), ...codeEntries()].map(
      (entry) => entry.id,
    );
    expect(new Set(all).size).toBe(all.length);
  });
  it('knows an empty plan', () => {
    expect(planEntries({ diagnoses: [], problems: [], goals: [] })).toEqual([]);
  });
});

it('finds snippets by their name and templates of the practice by theirs', async () => {
  const { snippetEntries } = await import('./entries.ts');
  const index = buildLookup(
    snippetEntries(
      [{ word: 'mse', text: 'Alert, oriented, mood ___.' }],
      [{ name: 'Telehealth consent', text: 'Consented to telehealth on ___.' }],
    ),
  );
  expect(searchLookup(index, '.mse')[0]).toMatchObject({ insertText: 'Alert, oriented, mood ___.' });
  expect(searchLookup(index, 'telehealth')[0]).toMatchObject({ detail: 'Template of your practice' });
});
