/** A change of the plan that a session called for: dated, with its reason, until it is made or let go. Never note text. */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

export const amendmentSchema = z.strictObject({
  date: dateSchema,
  reason: z.string().min(1).max(400),
  /** Names of the lexicon's themes that the plan lacks. */
  themes: z.array(z.string().min(1).max(80)).max(10),
  planVersion: z.number().int().min(0),
  state: z.enum(['open', 'made', 'let-go']),
});
