/** Shapes of the measures data. Types come from here; the tests hold every entry to it. */
import { z } from '../zod.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().min(2).max(300);
/** `read`: seen in the source or in a page that quotes it; `known`: from general knowledge, not re-checked. */
const basis = z.enum(['read', 'known']);

/** How large a change must be, by one source. Exactly one of `points`, `percent` (of the first score) and `sample`. */
export const changeRuleSchema = z.strictObject({
  kind: z.enum(['reliable', 'important', 'rule of thumb', 'distribution']),
  points: z.number().positive().optional(),
  percent: z.number().positive().optional(),
  /** Spread and reliability of a sample, to work the limit out from. */
  sample: z.strictObject({ sd: z.number().positive(), reliability: z.number().gt(0).lt(1) }).optional(),
  /** Points that count as worse, where the source gives another figure for it. */
  worse: z.number().positive().optional(),
  source: text,
  basis,
  note: text.optional(),
});
export type ChangeRule = z.infer<typeof changeRuleSchema>;

/** One way of scoring a measure: version, range, band set. A measure may have several; a score names the one it used. */
export const scoringSchema = z.strictObject({
  id,
  /** Id of the measure in the directory. */
  measure: id,
  name: text,
  min: z.number(),
  max: z.number(),
  step: z.number().positive().optional(),
  better: z.enum(['lower', 'higher']),
  /** Lower ends, rising; the first is the minimum. */
  bands: z.array(z.strictObject({ from: z.number(), label: text })).min(1),
  source: text,
  basis,
  note: text.optional(),
  /** Number of the item that asks about self-harm or death. */
  riskItem: z.number().int().positive().optional(),
  /** The first is the one that judges; the others are shown beside it. */
  change: z.array(changeRuleSchema),
});
export type Scoring = z.infer<typeof scoringSchema>;

export const scoringsFileSchema = z.strictObject({ checked: z.iso.date(), scorings: z.array(scoringSchema) });
