/**
 * One goal attainment ladder: five levels in words for one goal, its weight, and where the client stood on which day.
 * Never note text.
 */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

const id = z.string().min(1).max(64);
export const gasLevelSchema = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);

export const gasSchema = z.strictObject({
  goalId: id,
  objectiveId: id.optional(),
  /** What the ladder measures: one thing only. */
  about: z.string().max(400),
  /** Words for -2, -1, 0, +1 and +2, in this order. Level 0 is what is expected. */
  levels: z.array(z.string().max(400)).length(5),
  /** Importance, 1 to 4. */
  weight: z.number().int().min(1).max(4),
  /** The level at the start: usually -1, or -2 where it cannot get worse. */
  baseline: gasLevelSchema,
  createdOn: dateSchema,
  ratings: z.array(z.strictObject({ date: dateSchema, level: gasLevelSchema })).max(200),
});
