/**
 * The shape of a format: which headings a plan is set out under, what each shows, and what each asks. Declarative, no
 * code: the bundled formats and a practice's own template are the same kind of file, checked by the same schema.
 */
import { z } from '../zod.ts';

/** Parts of a plan that a section can show. Those of {@link goalFields} belong to a goal. */
export const formatFields = [
  'diagnoses',
  'problems',
  'goals',
  'client-words',
  'client-ranking',
  'goal-problems',
  'goal-context',
  'goal-dates',
  'objectives',
  'interventions',
  'maintenance',
  'arrangements',
  'dates',
  'discharge',
  'step-down',
  'agreement',
  'scores',
  'person',
] as const;
export type FormatField = (typeof formatFields)[number];

/** Shown within each goal when a section repeats for each goal. */
export const goalFields = [
  'client-words',
  'client-ranking',
  'goal-problems',
  'goal-context',
  'goal-dates',
  'objectives',
  'interventions',
] as const satisfies readonly FormatField[];

const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'small letters, digits and hyphens, such as own-intake');

const sectionSchema = z.strictObject({
  id,
  heading: z.string().min(1).max(120),
  /** A question in plain words whose answer is kept with the client; absent: the section only shows. */
  prompt: z.string().min(1).max(300).optional(),
  show: z.array(z.enum(formatFields)).max(formatFields.length),
  /** `goal`: the section repeats what it shows for each open goal. */
  each: z.literal('goal').optional(),
});

export const formatSchema = z
  .strictObject({
    throughline: z.literal('plan-format-1'),
    id,
    name: z.string().min(1).max(80),
    about: z.string().max(300),
    sections: z.array(sectionSchema).min(1).max(24),
  })
  .refine(({ sections }) => new Set(sections.map((section) => section.id)).size === sections.length, {
    message: 'two sections have the same id',
    path: ['sections'],
  });
export type PlanFormat = z.infer<typeof formatSchema>;
