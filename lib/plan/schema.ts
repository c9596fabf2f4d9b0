/**
 * The treatment plan: shapes and their validation.
 *
 * Pure. Every plan that enters from outside (message, decrypted record, import) goes through these schemas. What the
 * shapes may not do: hold session-note text.
 */
import { z } from '../zod.ts';

/** Calendar date without a time zone, `YYYY-MM-DD`. Clinical dates are days, not instants. */
export const dateSchema = z.iso.date();

const id = z.string().min(1).max(64);
/** Free text typed by the therapist. Long enough for a formulation, short enough to stop a pasted book. */
const text = z.string().max(4000);
const shortText = z.string().max(400);

export const goalStatusSchema = z.enum(['active', 'met', 'paused', 'discontinued']);
export type GoalStatus = z.infer<typeof goalStatusSchema>;

/** A diagnosis by ICD-10-CM code, with the wording the therapist sees. `principal` marks the focus of treatment. */
export const diagnosisSchema = z.strictObject({
  code: z.string().regex(/^[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'an ICD-10-CM code such as F33.1'),
  description: shortText,
  principal: z.boolean().optional(),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

export const problemSchema = z.strictObject({ id, text: text.min(1) });
export type Problem = z.infer<typeof problemSchema>;

/** What the therapist does towards a goal. `technique` is a name of the shared technique vocabulary, when known. */
export const interventionSchema = z.strictObject({
  id,
  text: text.min(1),
  technique: shortText.optional(),
  frequency: shortText.optional(),
  /** Objectives of the same goal that it serves; absent: the whole goal. */
  objectiveIds: z.array(id).max(30).optional(),
});
export type Intervention = z.infer<typeof interventionSchema>;

/** A measurable step towards a goal. `letter` is stable within its goal (a, b, c …) and never reused. */
export const objectiveSchema = z.strictObject({
  id,
  letter: z.string().regex(/^[a-z]{1,2}$/),
  text: text.min(1),
  baseline: shortText.optional(),
  target: shortText.optional(),
  /** Name of the measure that settles it, such as "PHQ-9". */
  measure: shortText.optional(),
  dueDate: dateSchema.optional(),
  doneWhen: shortText.optional(),
  status: goalStatusSchema,
});
export type Objective = z.infer<typeof objectiveSchema>;

/**
 * A goal. `number` is given once and never changes or gets reused: it carries the goal's colour everywhere. Priority is
 * the order of `plan.goals`.
 */
export const goalSchema = z.strictObject({
  id,
  number: z.number().int().min(1).max(99),
  text: text.min(1),
  /** The client's own words for this goal. */
  clientWords: text.optional(),
  status: goalStatusSchema,
  /** `maintenance`: to keep what is won. Absent: to change something. */
  kind: z.enum(['change', 'maintenance']).optional(),
  /** The client's own order of goals, 1 being what matters most. The therapist's is the order of `plan.goals`. */
  clientRank: z.number().int().min(1).max(20).optional(),
  /** The day the goal itself is meant to be reached; objectives have their own. */
  targetDate: dateSchema.optional(),
  doneWhen: text.optional(),
  /** When sessions on it get fewer. */
  stepDownWhen: text.optional(),
  /** Culture and context that belong to this goal. Never matched or scored. */
  context: text.optional(),
  problemIds: z.array(id).max(20),
  objectives: z.array(objectiveSchema).max(30),
  interventions: z.array(interventionSchema).max(30),
});
export type Goal = z.infer<typeof goalSchema>;

/** What the therapist edits. A stored version is this plus {@link planVersionSchema}'s stamp. */
export const planContentSchema = z.strictObject({
  diagnoses: z.array(diagnosisSchema).max(12),
  problems: z.array(problemSchema).max(20),
  goals: z.array(goalSchema).max(20),
  startDate: dateSchema.optional(),
  reviewDate: dateSchema.optional(),
  frequency: shortText.optional(),
  modality: shortText.optional(),
  sessionLength: shortText.optional(),
  dischargeCriteria: text.optional(),
  /** How and when care steps down before it ends. */
  stepDown: text.optional(),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** One immutable version of a client's plan. Versions only ever get added, numbered from 1 without gaps. */
export const planVersionSchema = z.strictObject({
  planId: id,
  clientId: id,
  version: z.number().int().min(1),
  createdAt: z.iso.datetime(),
  /** Why this version exists ("first plan", "objective 2a met", …). */
  reason: shortText,
  content: planContentSchema,
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

/** A client as the therapist chose to call them. No name or date of birth is required, or asked for. */
export const clientSchema = z.strictObject({
  id,
  label: z.string().min(1).max(80),
  population: z.enum(['adult', 'adolescent', 'child', 'older adult', 'perinatal']),
  format: z.enum(['individual', 'couple', 'family', 'group']),
  createdAt: z.iso.datetime(),
  /** True for the bundled synthetic examples. */
  sample: z.boolean().optional(),
  /** Practices set aside for this client, with the reason ("not for this client"). */
  setAside: z.array(z.strictObject({ treatment: shortText, reason: shortText, on: dateSchema })).max(200),
});
export type Client = z.infer<typeof clientSchema>;
