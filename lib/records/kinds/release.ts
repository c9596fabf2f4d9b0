/**
 * A release on file: who may be told what, for what purpose, until when. Throughline records that it exists; the signed
 * form stays where the practice keeps it.
 */
import { dateSchema } from '../../plan/schema.ts';
import { recipientKinds, shareFields } from '../../share/fields.ts';
import { z } from '../../zod.ts';

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
  /** What was handed over, and when. The fields only, never their content. */
  shared: z
    .array(
      z.strictObject({
        date: dateSchema,
        planVersion: z.number().int().min(1),
        as: z.enum(['fhir', 'docx', 'text', 'print']),
        fields: z.array(z.enum(shareFields)).max(shareFields.length),
      }),
    )
    .max(200),
});
