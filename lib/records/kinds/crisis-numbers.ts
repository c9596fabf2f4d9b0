/** Numbers to call in a crisis that the therapist added for where they work. 988 is always there and not stored. */
import { z } from '../../zod.ts';

export const crisisNumbersSchema = z.strictObject({
  numbers: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(120),
        number: z.string().min(1).max(60),
        note: z.string().max(200).optional(),
      }),
    )
    .max(12),
});
