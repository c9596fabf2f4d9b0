/** A review of the plan: per goal how it stands and what follows, in the therapist's words. Never note text. */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

export const reviewSchema = z.strictObject({
  date: dateSchema,
  /** The version that was reviewed. */
  planVersion: z.number().int().min(1),
  goals: z
    .array(
      z.strictObject({
        goalId: z.string().min(1).max(64),
        // Absent where nobody said so: a review states only what was chosen.
        progress: z.enum(['improved', 'same', 'worse', 'met', 'not worked on']).optional(),
        next: z.enum(['go on', 'change', 'end']).optional(),
        why: z.string().max(400).optional(),
      }),
    )
    .max(20),
  withClient: z.boolean(),
  summary: z.string().max(2000).optional(),
  nextReview: dateSchema,
  /** The plan's own date for its review at that time, null when it had none: tells whether one was set since. */
  planDate: dateSchema.nullable().optional(),
});
