/**
 * Shape of the goal library's data files, for the tests. Not loaded by any page: the data is our own package and is
 * checked when the tests run.
 */
import { z } from '../../zod.ts';
import { populationSchema } from '../schema.ts';

/** Anything taken into a plan carries at least one blank, so that no sentence passes from client to client as it is. */
const skeleton = z.string().min(12).max(240).regex(/___/, 'a blank');
const code = z.string().regex(/^[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/);

const objectiveSchema = z.strictObject({
  // A date is always to be filled in; so is what it goes from and to.
  text: skeleton
    .regex(/(?:by|until) (?:___|[^_.]*___$)/, 'a blank for the date')
    .regex(/___.*___/, 'two blanks or more'),
  measure: z.string().optional(),
});

const goalSchema = z.strictObject({
  text: skeleton,
  objectives: z.array(objectiveSchema).min(2).max(4),
  techniques: z.array(z.string()).min(1).max(6),
});

export const problemSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]+$/),
  name: z.string().min(3).max(80),
  lay: z.array(z.string().min(2)).min(1),
  codes: z.array(code).min(1),
  populations: z.array(populationSchema).min(1).optional(),
  measures: z.array(z.string()).min(1),
  source: z.string().min(20),
  date: z.iso.date(),
  goals: z.array(goalSchema).min(1).max(3),
});

export const goalLibraryFileSchema = z.strictObject({ checked: z.iso.date(), problems: z.array(problemSchema).min(1) });
