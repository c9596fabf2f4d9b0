/** One score of a measure on one day, with where its scoring comes from. Never the measure's item text. */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

export const scoreSchema = z.strictObject({
  date: dateSchema,
  /** Id of the measure in the measures data, such as `phq-9`. */
  measure: z.string().min(1).max(64),
  total: z.number().min(-1000).max(1000),
  /** Answers by item, in order, where it was given item by item. */
  items: z.array(z.number().int().min(0).max(100)).max(100).optional(),
  /** Named part scores. */
  parts: z.record(z.string().max(64), z.number()).optional(),
  /** Typed as a total, given item by item, or read in a note and confirmed. */
  how: z.enum(['total', 'items', 'note']),
  /** Id of the scoring rule it was scored by, kept so that a later change of rules does not change the past. */
  scoring: z.string().max(120),
  /** The objective it was given for: the client's own rating has no other home. */
  objectiveId: z.string().min(1).max(64).optional(),
  remark: z.string().max(400).optional(),
});
