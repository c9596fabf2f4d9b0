/** How the client's own page of the plan is set: language of its labels, what is left off, and plainer words for parts. */
import { z } from '../../zod.ts';

export const clientPageSchema = z.strictObject({
  language: z.enum(['en', 'es']),
  /** Ids of goals and objectives that are not shown. */
  leaveOff: z.array(z.string().min(1).max(64)).max(200),
  /** Ids of goals (and `discharge`) that were looked at and are shown although they hold words that are usually left off. */
  showAnyway: z.array(z.string().min(1).max(64)).max(200).optional(),
  /** Ids of goals whose "done when" is shown, and `discharge` for the criteria of the plan's end. Off unless chosen. */
  endings: z.array(z.string().min(1).max(64)).max(200).optional(),
  /** Plainer words by the id of a goal or objective. */
  plain: z.record(z.string().min(1).max(64), z.string().max(400)),
});
