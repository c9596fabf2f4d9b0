/**
 * A release on file: who may be told what, for what purpose, until when. Throughline records that it exists; the signed
 * form stays where the practice keeps it.
 */
import { dateSchema } from '../../plan/schema.ts';
import { recipientKinds, shareFields } from '../../share/fields.ts';
import { z } from '../../zod.ts';

/** One handing over: which fields went, never their content. */
export const sharedSchema = z.strictObject({
  date: dateSchema,
  planVersion: z.number().int().min(1),
  as: z.enum(['fhir', 'docx', 'text', 'print']),
  fields: z.array(z.enum(shareFields)).max(shareFields.length),
});
export type Shared = z.infer<typeof sharedSchema>;

export const releaseSchema = z.strictObject({
  recipient: z.string().min(1).max(120),
  kind: z.enum(recipientKinds),
  purpose: z.string().min(1).max(400),
  scope: z.array(z.enum(shareFields)).max(shareFields.length),
  /** `release`: a signed authorization; `treatment`: between treating providers, where the law asks for none. */
  basis: z.enum(['release', 'treatment']),
  from: dateSchema,
  expires: dateSchema.optional(),
  revokedOn: dateSchema.optional(),
  /** Who of the care team it is for; absent: somebody outside it. */
  memberId: z.string().min(1).max(64).optional(),
  shared: z.array(sharedSchema).max(200),
});
