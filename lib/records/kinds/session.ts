/**
 * One documented session: which goals, objectives and interventions its note served, and nothing of the note itself.
 * Feeds coverage over time, sameness and the stuck ladder.
 */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

const id = z.string().min(1).max(64);
const serves = z.enum(['addressed', 'touched']);

export const sessionSchema = z.strictObject({
  date: dateSchema,
  /** Same note, same key; made of keyed hashes, so it tells nobody which note. */
  noteKey: z.string().min(1).max(128),
  planVersion: z.number().int().min(0),
  goals: z
    .array(z.strictObject({ goalId: id, state: serves, progress: z.enum(['improved', 'same', 'worse', 'not stated']) }))
    .max(40),
  objectives: z.array(z.strictObject({ objectiveId: id, state: serves })).max(200),
  /** Ids of the plan's interventions that the note documents. */
  interventions: z.array(id).max(200),
  /** Names of the shared technique vocabulary. */
  techniques: z.array(z.string().min(1).max(80)).max(80),
  /** How a session that served no goal was accounted for. */
  exit: z
    .strictObject({
      kind: z.enum(['goal', 'crisis', 'amendment', 'rapport']),
      goalId: id.optional(),
      reason: z.string().max(400),
    })
    .optional(),
  /** What was pointed out and set aside, by the finding's id, and why. */
  setAside: z
    .array(
      z.strictObject({
        finding: z.string().min(1).max(96),
        why: z.enum(['not-needed', 'ehr', 'disagree', 'later']),
      }),
    )
    .max(60)
    .optional(),
  /** Hashed shingles of the note, for sameness only; words cannot be had back from them. */
  sketch: z.array(z.number().int().min(0).max(0xffff_ffff)).max(256).optional(),
});
