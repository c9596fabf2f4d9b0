/**
 * That the client understood and agreed to one version of the plan: how, when, and why not where that is so. A later talk
 * is a new record. Never what was said in session.
 */
import { dateSchema } from '../../plan/schema.ts';
import { z } from '../../zod.ts';

export const agreementSchema = z.strictObject({
  date: dateSchema,
  planVersion: z.number().int().min(1),
  with: z.enum(['client', 'guardian', 'both']),
  understood: z.enum(['yes', 'partly', 'no']),
  agreed: z.enum(['yes', 'in part', 'no']),
  /** `signed`: on paper or in the EHR; Throughline holds no signature. */
  how: z.enum(['signed', 'spoken', 'by video', 'in writing', 'not given']),
  /** Why there is no signature, or why not agreed. */
  reason: z.string().max(400).optional(),
  copy: z.enum(['given', 'offered, not wanted', 'not yet']),
  /** The client was told when treatment would end or pass on. */
  dischargeDiscussed: z.boolean().optional(),
});
