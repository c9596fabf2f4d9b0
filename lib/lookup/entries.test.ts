import { describe, expect, it } from 'vitest';
import { techniqueDetails } from '../evidence/details.ts';
import { techniqueCards } from '../evidence/how-to.ts';
import type { PlanContent } from '../plan/schema.ts';
import { codeEntries, measureEntries, planEntries, snippetEntries, techniqueEntries } from './entries.ts';
import { detailEntries, libraryEntries } from './library-entries.ts';

const plan: PlanContent = {
  diagnoses: [
    { code: 'F33.1', description: 'Depressive disorder', principal: true },
    { code: 'F51.01', description: 'Primary insomnia' },
  ],
  problems: [],
  goals: [
    {
      id: 'a',
      number: 3,
      text: 'Go back to work',
      clientWords: 'I want to feel like myself',
      status: 'active',
      problemIds: [],
      objectives: [
        { id: 'x', letter: 'a', text: 'Score below 10', measure: 'PHQ-9', status: 'active' },
        { id: 'y', letter: 'b', text: 'Walk with a friend', status: 'active' },
      ],
      interventions: [
        { id: 'i', text: 'Weekly planning', technique: 'behavioral activation' },
        { id: 'j', text: 'A walk each day' },
      ],
    },
  ],
};
const entry = (id: string) => planEntries(plan).find((each) => each.id === id);

describe('entries of the plan', () => {
  it('give a goal by its number and by the client’s own words', () => {
    expect(entry('goal:a')).toEqual({
      id: 'goal:a',
      kind: 'goal',
      title: 'Go back to work',
      detail: 'Goal 3',
      insertText: 'Goal 3: Go back to work',
      goalNumber: 3,
      shortcuts: ['g3', 'goal3'],
      also: ['I want to feel like myself'],
    });
  });

  it.each([
    ['met', 'Goal 3 · met'],
    ['discontinued', 'Goal 3 · discontinued'],
    ['paused', 'Goal 3'],
  ] as const)('say of a goal that is %s: %s', (status, detail) => {
    const goals = plan.goals.map((goal) => ({ ...goal, status }));
    expect(planEntries({ ...plan, goals })[0]?.detail).toBe(detail);
  });

  it('give an objective by number and letter, with its measure where it has one', () => {
    expect(entry('objective:a:x')).toEqual({
      id: 'objective:a:x',
      kind: 'objective',
      title: 'Score below 10',
      detail: 'Objective 3a · PHQ-9',
      insertText: 'Objective 3a: Score below 10',
      goalNumber: 3,
      shortcuts: ['o3a', '3a'],
    });
    expect(entry('objective:a:y')?.detail).toBe('Objective 3b');
  });

  it('give an intervention by its words and by the name of its technique', () => {
    expect(entry('intervention:a:i')).toEqual({
      id: 'intervention:a:i',
      kind: 'intervention',
      title: 'Weekly planning',
      detail: 'Planned for goal 3',
      insertText: 'Weekly planning',
      goalNumber: 3,
      also: ['behavioral activation'],
    });
    expect(entry('intervention:a:j')).not.toHaveProperty('also');
  });

  it('give diagnoses with their code, the principal one marked', () => {
    expect(entry('diagnosis:0:F33.1')).toEqual({
      id: 'diagnosis:0:F33.1',
      kind: 'diagnosis',
      title: 'F33.1 Depressive disorder',
      detail: 'Principal diagnosis on the plan',
      insertText: 'F33.1 Depressive disorder',
    });
    expect(entry('diagnosis:1:F51.01')?.detail).toBe('Diagnosis on the plan');
  });
});

describe('entries of the library', () => {
  it('are techniques with their first step, their other names and a sentence for the note', () => {
    const entries = techniqueEntries();
    expect(entries).toHaveLength(techniqueCards.length);
    for (const [at, card] of techniqueCards.entries()) {
      expect(entries[at]).toMatchObject({ kind: 'technique', title: card.name, detail: card.steps[0] });
      expect(entries[at]?.also).toEqual(card.also);
    }
  });

  it('are measures, found by their field and whom they are for too', () => {
    const phq = measureEntries().find(({ id }) => id === 'measure:phq-9');
    expect(phq).toMatchObject({ kind: 'measure', title: 'PHQ-9', detail: expect.stringMatching(/ · 0-27$/) });
    expect(phq?.insertText).toBe('PHQ-9: score ___ (range 0-27), previous ___ on ___.');
    expect(phq?.also?.[0]).toBe(phq?.detail.split(' · ')[0]);
    expect(phq?.also).toHaveLength(2);
  });

  it('are the codes that can be billed, and no heading above them', () => {
    const codes = codeEntries();
    expect(codes.find(({ id }) => id === 'code:F41.0')).toMatchObject({
      kind: 'code',
      title: expect.stringMatching(/^F41\.0 Panic disorder/),
      detail: 'ICD-10-CM',
      insertText: expect.stringMatching(/^F41\.0 Panic disorder/),
    });
    expect(codes.find(({ id }) => id === 'code:F33')).toBeUndefined();
  });

  it('are goals and objectives for a problem, by its lay words too', () => {
    const entries = libraryEntries();
    const details = new Set(entries.map(({ detail }) => detail));
    for (const detail of details) expect(detail).toMatch(/^(?:goal|objective) for [^A-Z]/);
    for (const kind of ['goal', 'objective'])
      expect(entries.filter(({ detail }) => detail.startsWith(`${kind} for `)).length).toBeGreaterThan(50);
    for (const each of entries) {
      expect(each.kind).toBe('library');
      expect(each.insertText).toBe(each.title);
      expect(each.also?.length, each.id).toBeGreaterThan(0);
    }
  });

  it('are finer techniques, by their other names and by that of the vocabulary', () => {
    const entries = detailEntries();
    expect(entries.every(({ kind }) => kind === 'technique')).toBe(true);
    for (const [at, { broad, also = [] }] of techniqueDetails.entries()) {
      expect(entries[at]?.detail).toBe(broad);
      expect(entries[at]?.also).toEqual([...also, broad]);
    }
  });
});

it('entries of snippets say whose they are', () => {
  const [own, ofPractice] = snippetEntries(
    [{ word: 'mse', text: 'Alert, mood ___.' }],
    [{ name: 'Telehealth consent', text: 'Consented on ___.' }],
  );
  expect(own).toEqual({
    id: 'snippet:mse',
    kind: 'snippet',
    title: 'Alert, mood ___.',
    detail: 'Your snippet .mse',
    insertText: 'Alert, mood ___.',
    shortcuts: ['mse'],
  });
  expect(ofPractice).toEqual({
    id: 'template:0',
    kind: 'snippet',
    title: 'Telehealth consent',
    detail: 'Template of your practice',
    insertText: 'Consented on ___.',
  });
});
