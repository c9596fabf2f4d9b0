import { expect, it } from 'vitest';
import treatments from '../../lib/evidence/data/treatments.json' with { type: 'json' };
import { fitsOrientation } from '../../lib/evidence/relevance.ts';
import type { Treatment } from '../../lib/evidence/types.ts';
import { orientations } from './orientations.ts';

it.each(orientations.filter(({ value }) => value !== ''))('$label finds treatments', ({ value }) => {
  const list = treatments as unknown as readonly Treatment[];
  expect(list.some((treatment) => fitsOrientation(treatment, value))).toBe(true);
});
