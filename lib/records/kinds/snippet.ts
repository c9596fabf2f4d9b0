/** A therapist's own text for notes, called by a dot-trigger of its name. Words for any client; never one client's. */
import { z } from '../../zod.ts';

export const snippetSchema = z.strictObject({
  /** Name without the dot; short, so that it is faster than typing. */
  word: z.string().regex(/^[a-z][a-z0-9]{1,11}$/, 'two to twelve letters or digits, a letter first'),
  /** `___` marks a blank. */
  text: z.string().min(1).max(2000),
});
