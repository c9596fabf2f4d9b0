/**
 * A share pack: the parts of a plan that go to one recipient, and nothing else. Built by copying named fields, so what has
 * no field here (sessions, formulation, context, what was set aside, any process content) cannot be in it. Pure.
 */

import {
  type Diagnosis,
  dateSchema,
  diagnosisSchema,
  type Goal,
  goalSchema,
  interventionSchema,
  objectiveSchema,
  type PlanVersion,
  planContentSchema,
  problemSchema,
} from '../plan/schema.ts';
import { agreementSchema } from '../records/kinds/agreement.ts';
import { scoreSchema } from '../records/kinds/score.ts';
import { z } from '../zod.ts';
import { type ShareField, shareFields } from './fields.ts';

const packGoalSchema = goalSchema
  .pick({ id: true, number: true, text: true, status: true, kind: true, targetDate: true, doneWhen: true })
  .extend({
    stepDownWhen: goalSchema.shape.stepDownWhen,
    clientWords: goalSchema.shape.clientWords,
    clientRank: goalSchema.shape.clientRank,
    /** Ids of problems in the pack. */
    problemIds: goalSchema.shape.problemIds.optional(),
    objectives: z.array(objectiveSchema).max(30).optional(),
    interventions: z.array(interventionSchema).max(30).optional(),
  });
export type PackGoal = z.infer<typeof packGoalSchema>;

const packScoreSchema = z.strictObject({
  date: dateSchema,
  measure: z.string().min(1).max(64),
  name: z.string().min(1).max(120),
  loinc: z.string().max(20).optional(),
  total: z.number(),
  /** Id of the scoring it was scored by. Files of the first days do not say it. */
  scoring: z.string().min(1).max(120).optional(),
  /** The objective it was given for; only beside the objectives. */
  objectiveId: z.string().min(1).max(64).optional(),
  /** The answers behind it, only where they were chosen too. */
  items: scoreSchema.shape.items,
  parts: scoreSchema.shape.parts,
});
export type PackScore = z.infer<typeof packScoreSchema>;

const packSafetySchema = z.strictObject({
  date: dateSchema,
  steps: z
    .array(
      z.strictObject({
        /** Id of the step in `lib/plan/safety`. */
        id: z.string().min(1).max(40),
        heading: z.string().min(1).max(200),
        lines: z
          .array(z.strictObject({ text: z.string().min(1).max(400), phone: z.string().min(1).max(60).optional() }))
          .min(1)
          .max(20),
      }),
    )
    .max(20),
});
export type PackSafetyPlan = z.infer<typeof packSafetySchema>;

const { frequency, modality, sessionLength, startDate, reviewDate, dischargeCriteria, stepDown } =
  planContentSchema.shape;

export const packSchema = z.strictObject({
  madeOn: dateSchema,
  /** What the client is called in it: a pseudonym, or what the therapist typed. */
  name: z.string().min(1).max(80),
  planVersion: z.number().int().min(1),
  planDate: dateSchema,
  diagnoses: z.array(diagnosisSchema).optional(),
  problems: z.array(problemSchema).optional(),
  goals: z.array(packGoalSchema).optional(),
  arrangements: z.strictObject({ frequency, modality, sessionLength }).optional(),
  dates: z.strictObject({ startDate, reviewDate }).optional(),
  discharge: z.strictObject({ dischargeCriteria, stepDown }).optional(),
  scores: z.array(packScoreSchema).optional(),
  agreement: agreementSchema
    .pick({ date: true, with: true, understood: true, agreed: true, how: true, copy: true })
    .optional(),
  safetyPlan: packSafetySchema.optional(),
});
export type Pack = z.infer<typeof packSchema>;

export interface PackSource {
  readonly name: string;
  readonly madeOn: string;
  /** Day of the version, where the therapist is. */
  readonly planDate: string;
  readonly version: PlanVersion;
  readonly scores: readonly PackScore[];
  readonly agreement?: z.infer<typeof agreementSchema> | undefined;
  readonly safetyPlan?: PackSafetyPlan | undefined;
}

/** Keys that hold something: a pack has no empty places. */
function filled<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== '')) as T;
}

/**
 * Builds the pack of the chosen fields.
 *
 * @param chosen fields of a goal (objectives, interventions, client's words) need `goals` to be chosen as well
 */
export function buildPack(source: PackSource, chosen: ReadonlySet<ShareField>): Pack {
  const { content, version } = source.version;
  const { agreement } = source;
  const has = (field: ShareField) => chosen.has(field);
  const { frequency, modality, sessionLength, startDate, reviewDate, dischargeCriteria, stepDown } = content;
  return filled({
    madeOn: source.madeOn,
    name: source.name,
    planVersion: version,
    planDate: source.planDate,
    diagnoses: has('diagnoses') ? content.diagnoses.map(copyDiagnosis) : undefined,
    problems: has('problems') ? content.problems.map(({ id, text }) => ({ id, text })) : undefined,
    goals: has('goals') ? content.goals.map((goal) => packGoal(goal, chosen)) : undefined,
    arrangements: has('arrangements') ? filled({ frequency, modality, sessionLength }) : undefined,
    dates: has('dates') ? filled({ startDate, reviewDate }) : undefined,
    discharge: has('discharge') ? filled({ dischargeCriteria, stepDown }) : undefined,
    scores: has('scores') ? source.scores.map((score) => copyScore(score, chosen)) : undefined,
    agreement:
      has('agreement') && agreement
        ? {
            date: agreement.date,
            with: agreement.with,
            understood: agreement.understood,
            agreed: agreement.agreed,
            how: agreement.how,
            copy: agreement.copy,
          }
        : undefined,
    safetyPlan: has('safety-plan') ? source.safetyPlan : undefined,
  });
}

/** An objective's id says nothing to who has no objectives. */
function copyScore(
  { date, measure, name, loinc, total, scoring, ...more }: PackScore,
  chosen: ReadonlySet<ShareField>,
) {
  const objectiveId = chosen.has('goals') && chosen.has('objectives') ? more.objectiveId : undefined;
  const { items, parts } = chosen.has('answers') ? more : {};
  return filled({ date, measure, name, loinc, total, scoring, objectiveId, items, parts });
}

const copyDiagnosis = ({ code, description, principal }: Diagnosis): Diagnosis => ({
  code,
  description,
  ...filled({ principal }),
});

function packGoal(goal: Goal, chosen: ReadonlySet<ShareField>): PackGoal {
  const own = chosen.has('client-words');
  return filled({
    id: goal.id,
    number: goal.number,
    text: goal.text,
    status: goal.status,
    kind: goal.kind,
    targetDate: goal.targetDate,
    doneWhen: goal.doneWhen,
    stepDownWhen: chosen.has('discharge') ? goal.stepDownWhen : undefined,
    clientWords: own ? goal.clientWords : undefined,
    clientRank: own ? goal.clientRank : undefined,
    problemIds: chosen.has('problems') ? [...goal.problemIds] : undefined,
    objectives: chosen.has('objectives') ? goal.objectives.map((each) => filled({ ...each })) : undefined,
    interventions: chosen.has('interventions')
      ? goal.interventions.map(({ id, text, technique, frequency, objectiveIds }) =>
          filled({
            id,
            text,
            technique,
            frequency,
            objectiveIds: chosen.has('objectives') ? objectiveIds : undefined,
          }),
        )
      : undefined,
  });
}

/** The fields that a pack holds, in their usual order. */
export function fieldsOf(pack: Pack): readonly ShareField[] {
  const goals = pack.goals ?? [];
  const held: Readonly<Record<ShareField, boolean>> = {
    diagnoses: pack.diagnoses !== undefined,
    problems: pack.problems !== undefined,
    goals: pack.goals !== undefined,
    'client-words': goals.some((goal) => goal.clientWords !== undefined),
    objectives: goals.some((goal) => goal.objectives !== undefined),
    interventions: goals.some((goal) => goal.interventions !== undefined),
    arrangements: pack.arrangements !== undefined,
    dates: pack.dates !== undefined,
    discharge: pack.discharge !== undefined,
    scores: pack.scores !== undefined,
    answers: pack.scores?.some(({ items, parts }) => items !== undefined || parts !== undefined) ?? false,
    agreement: pack.agreement !== undefined,
    'safety-plan': pack.safetyPlan !== undefined,
  };
  return shareFields.filter((field) => held[field]);
}
