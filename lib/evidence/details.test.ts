import { expect, it } from 'vitest';
import { detailsFor, techniqueDetails } from './details.ts';

it('gives the finer techniques of a treatment, those of the wanted techniques first', () => {
  const names = detailsFor('DBT', ['functional analysis']).map(({ name }) => name);
  expect(names[0]).toBe('chain analysis');
  expect(names).toContain('opposite action');
  expect(detailsFor('no such treatment')).toEqual([]);
});

it('keeps the order of the data among equals, and gives each once', () => {
  const order = techniqueDetails.filter(({ treatments }) => treatments.includes('CBT-I')).map(({ id }) => id);
  expect(detailsFor('CBT-I').map(({ id }) => id)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
});
