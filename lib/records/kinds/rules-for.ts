/** Whose rules a client's notes are read for: payers, state, accreditor. */
import { z } from '../../zod.ts';

export const rulesForSchema = z.strictObject({
  /** Names of `lib/check/rules/profiles.ts`; unknown ones are passed over. */
  profiles: z.array(z.string().min(2).max(8)).max(30),
});
