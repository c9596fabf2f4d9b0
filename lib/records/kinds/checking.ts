/** How the therapist wants notes to be checked, for all clients: whose rules by default, what is kept, what the EHR holds. */
import { z } from '../../zod.ts';
import { rulesForSchema } from './rules-for.ts';

export const checkingSchema = z.strictObject({
  /** Profiles for clients without their own. */
  profiles: rulesForSchema.shape.profiles,
  /** Keep the links of every note without being asked each time. Never the words. */
  keepEvery: z.boolean(),
  /** Rules that the EHR itself takes care of, by id: not pointed out again. */
  heldByEhr: z.array(z.string().min(1).max(16)).max(100),
});
