/** Answers to a format's own prompts, by `<format>.<section>`. About the plan; never note text, never shared. */
import { z } from '../../zod.ts';

export const formatAnswersSchema = z.strictObject({
  answers: z.record(z.string().min(1).max(130), z.string().max(4000)),
});
