/** Shape of the roadmap data, for the tests. Not loaded by any page. */
import { z } from '../../zod.ts';

const line = z.string().min(5).max(200);

export const phaseSchema = z.strictObject({
  name: z.string().min(3).max(60),
  /** Usual sessions, counted from 1, or words where the protocol counts in weeks or stages. */
  sessions: z.string().min(1).max(60),
  purpose: line,
  /** Names of the technique vocabulary. */
  techniques: z.array(z.string()).min(1).max(8),
  /** Signs, in own words, that the work of this phase is done. */
  readyWhen: z.array(line).min(1).max(4),
});

export const roadmapSchema = z.strictObject({
  /** Key of the treatment. */
  treatment: z.string().min(1),
  /** Whose manual tradition the phases follow. */
  manual: line,
  /** Ids of sources that grade this treatment. They do not describe its phases. */
  sources: z.array(z.string()).min(1),
  /** `read`: the division into phases was read in a source; `known`: it rests on general training and was not re-checked. */
  basis: z.enum(['read', 'known']),
  /** Where it was read. */
  readIn: line.optional(),
  date: z.iso.date(),
  /** What a session usually holds, in order. */
  session: z.array(line).min(3).max(6),
  phases: z.array(phaseSchema).min(3).max(6),
});

export const roadmapFileSchema = z.strictObject({ checked: z.iso.date(), roadmaps: z.array(roadmapSchema).min(1) });
