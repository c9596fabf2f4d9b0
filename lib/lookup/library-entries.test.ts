import { expect, it } from 'vitest';
import { planEntries, techniqueEntries } from './entries.ts';
import { detailEntries, libraryEntries } from './library-entries.ts';
import { buildLookup, searchLookup } from './search.ts';

const plan = {
  diagnoses: [],
  problems: [],
  goals: [
    {
      id: 'g',
      number: 1,
      text: 'Sleep through the night',
      status: 'active' as const,
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
const index = buildLookup([...planEntries(plan), ...techniqueEntries(), ...libraryEntries(), ...detailEntries()]);
const found = (query: string) => searchLookup(index, query, { limit: 7 });

it('has ids of its own, and blanks in every library line', () => {
  const all = [...libraryEntries(), ...detailEntries(), ...techniqueEntries()];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, insertText } of libraryEntries()) expect(insertText, id).toContain('___');
});

it('finds library goals by problem and lay words, and finer techniques by their own', () => {
  expect(found('panic').some(({ kind }) => kind === 'library')).toBe(true);
  expect(found('opposite action')[0]?.title).toBe('opposite action');
  expect(found('stimulus control')[0]?.title).toBe('stimulus control for sleep');
});

it('leaves this client’s own plan in front', () => {
  expect(found('sleep')[0]?.id).toBe('goal:g');
});
