/** Shape of the stuck ladder's data, for the tests. Not loaded by any page. */
import { z } from '../../zod.ts';

const line = z.string().min(5).max(200);

export const rungSchema = z.strictObject({
  id: z.enum(['alliance', 'motivation', 'support', 'life-events', 'alternatives']),
  title: z.string().min(3).max(40),
  why: line,
  /** For the therapist: options to weigh. */
  consider: z.array(line).min(2).max(6),
  /** Questions that can be put to the client as they stand. */
  ask: z.array(line.regex(/\?$/)).min(3).max(5),
  techniques: z.array(z.string()).min(1),
});

export const measureRuleSchema = z.strictObject({
  /** The measure's name, as the measure table has it. */
  name: z.string(),
  /** Ids of the scorings that the points are meant for; no other is judged by them. */
  scorings: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
  better: z.enum(['lower', 'higher']),
  /** Points beyond measurement error. */
  reliable: z.number().positive(),
  /** Points that count as worse, where the source gives another figure. */
  worse: z.number().positive().optional(),
  /** At this score or beyond, on the better side, nothing is called flat. */
  well: z.number().nonnegative(),
  source: line,
  basis: z.enum(['read', 'known']),
  note: line.optional(),
});

const windowSchema = z.strictObject({
  scores: z.number().int().min(3),
  days: z.number().int().min(14),
  source: line,
});

export const stuckFileSchema = z.strictObject({
  checked: z.iso.date(),
  source: z.string().min(20),
  ladder: z.array(rungSchema).length(5),
  rules: z.strictObject({
    notesWithoutProgress: z.strictObject({ count: z.number().int().min(2), source: line }),
    flat: windowSchema,
    level: windowSchema,
    measures: z.array(measureRuleSchema).min(1),
  }),
});
