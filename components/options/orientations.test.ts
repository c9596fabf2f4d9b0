import { expect, it } from 'vitest';
import { treatments } from '../../lib/evidence/knowledge.ts';
import { fitsOrientation } from '../../lib/evidence/relevance.ts';
import { orientations } from './orientations.ts';

it.each(orientations.filter(({ value }) => value !== ''))('$label finds treatments', ({ value }) => {
  expect(treatments.some((treatment) => fitsOrientation(treatment, value))).toBe(true);
});
