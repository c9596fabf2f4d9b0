/**
 * The person beside the form: strengths, preferences, culture and context, formulation, and what the plan leaves out, as
 * answers to prompts by their id (`lib/plan/person`). Never note text. Preferences order options among their
 * peers; nothing else is scored or matched.
 */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

export const personSchema = z.strictObject({
  answers: z.record(z.string().min(1).max(64), z.string().max(4000)),
  updatedOn: dateSchema,
});
