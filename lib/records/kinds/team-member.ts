/**
 * Somebody else who treats or supports the client: who, what they do, where, how to reach them, since and until when. What
 * may be told to them stands in a release; what was handed over without one is noted here.
 */
import { dateSchema } from '../../plan/schema.ts';
import { recipientKinds } from '../../share/fields.ts';
import { z } from '../../zod.ts';
import { sharedSchema } from './release.ts';

export const teamMemberSchema = z.strictObject({
  name: z.string().min(1).max(120),
  kind: z.enum(recipientKinds),
  /** What they do for the client, in a few words. */
  role: z.string().max(120).optional(),
  organisation: z.string().max(120).optional(),
  /** A number or an address, as the therapist would dial or write it. */
  contact: z.string().max(200).optional(),
  since: dateSchema.optional(),
  /** No longer involved from this day on; the entry stays, for what was shared. */
  until: dateSchema.optional(),
  shared: z.array(sharedSchema).max(200),
});
