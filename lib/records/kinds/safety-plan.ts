/**
 * One version of a client's safety plan: six steps in the client's words. A change is a new record, so that earlier
 * versions stay; only reviews and the copy given are noted on the newest.
 */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

const line = z.strictObject({ text: z.string().max(400), phone: z.string().max(60).optional() });

export const safetyPlanSchema = z.strictObject({
  version: z.number().int().min(1),
  date: dateSchema,
  /** Lines by step id (`lib/plan/safety`). */
  steps: z.record(z.string().min(1).max(40), z.array(line).max(20)),
  reviewedOn: z.array(dateSchema).max(400),
  copyGivenOn: dateSchema.optional(),
  remark: z.string().max(400).optional(),
});
