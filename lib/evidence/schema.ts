/**
 * Shapes of the evidence data, for the import and the tests.
 *
 * Pure. Not loaded by the panel: the data is checked when it is made and again by the tests, so that the panel pays for
 * no validation of its own package.
 */
import { z } from '../zod.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
const text = z.string().min(2).max(600);
const codePattern = z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/);
const day = z.iso.date();

export const populationSchema = z.enum(['adult', 'adolescent', 'child', 'older adult', 'perinatal']);
export const formatSchema = z.enum(['individual', 'couple', 'family', 'group', 'self-help']);
export const directionSchema = z.enum(['strong', 'weak', 'listed', 'limited', 'study', 'insufficient', 'against']);

/**
 * When an entry was last checked, and how far that went.
 *
 * - `read`: all its grade lines (for a never-list entry: a source of it) were read at an official place that day
 * - `partly`: some of its grade lines were read; the day of the newest reading
 * - `taken`: taken over that day from the reference or the general knowledge of the source, and not checked since
 * - `own`: own wording or own mapping, written or last gone over that day; there is no source to read
 */
export const checkedSchema = z.strictObject({
  on: day,
  how: z.enum(['read', 'partly', 'taken', 'own']),
  /** The day an editor went over its wording and codes. No source was opened for that. */
  reviewed: day.optional(),
});
export type Checked = z.infer<typeof checkedSchema>;

export const conditionSchema = z.strictObject({
  id,
  name: text,
  /** Prefixes: `F43.1` covers F43.10 to F43.12. None where only a goal brings it up. */
  codes: z.array(codePattern),
  /** A second code out of these has to be present (PTSD with substance use). */
  alsoOneOf: z.array(codePattern).optional(),
  lay: z.array(z.string().min(2)).min(1),
  /** Words of a goal that call for this condition's options even without its code. */
  goalCues: z.array(z.string().min(3)).optional(),
  /** Set where no treatment is established as first line. */
  noFirstLine: z.literal(true).optional(),
  checked: checkedSchema,
});

export const treatmentSchema = z.strictObject({
  key: id,
  name: text,
  orientation: text,
  /** What the treatment consists of, as its manuals name it. */
  elements: z.array(z.string().min(2)).min(1),
  /** Names of the technique vocabulary shared with the thread check. */
  techniques: z.array(z.string().min(2)),
  checked: checkedSchema,
});

export const gradeSchema = z
  .strictObject({
    source: id,
    grade: text,
    /** Id of the entry of `gradeMeanings`. */
    meaning: id,
    /** True when this very grade was read in the source, false when it rests on the compiler's knowledge of it. */
    read: z.boolean(),
    /** The day, and where. */
    readOn: day.optional(),
    readIn: text.optional(),
    /** The day it was taken over, where it was not read since. */
    takenOn: day.optional(),
    /** What a reader should know about this line, apart from the grade itself. */
    note: text.optional(),
  })
  .refine(
    ({ read, readOn, readIn, takenOn }) => (read ? readOn && readIn && !takenOn : takenOn && !readOn && !readIn),
    {
      error: 'read lines say when and where, all others when they were taken over',
    },
  );

const statementShape = z.strictObject({
  id,
  condition: id,
  treatment: id,
  tier: z.enum(['A', 'B', 'C']),
  populations: z.array(populationSchema).min(1),
  /** The population as the source words it, with ages. */
  who: text,
  formats: z.array(formatSchema).min(1),
  how: text,
  dose: text,
  cautions: z.array(text),
  /** Of a condition that is two diagnoses together: the treatment is for one of them, and may be given beside the other. */
  treatsOne: z.literal(true).optional(),
  /** Why it comes after its peers of the same tier. */
  secondary: text.optional(),
  /** Codes of the course or severity that the source states it for, and in what words. */
  course: z
    .strictObject({
      codes: z.array(codePattern).min(1),
      why: text,
      /** The phase of treatment that comes to the same. */
      phase: z.literal('maintenance').optional(),
    })
    .optional(),
  grades: z.array(gradeSchema).min(1),
  checked: checkedSchema,
  /** The same for the cautions, which come from another place than the grades. */
  cautionsChecked: checkedSchema.optional(),
});
export const statementSchema = statementShape.refine(
  ({ cautions, cautionsChecked }) => cautions.length > 0 === (cautionsChecked !== undefined),
  { error: 'cautions say when they were checked' },
);

export const sourceSchema = z.strictObject({
  id,
  label: text,
  citation: text,
  year: z.number().int().min(1990).max(2027),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  note: text.optional(),
  checked: checkedSchema,
});

export const neverSchema = z.strictObject({
  id,
  practice: text,
  aliases: z.array(z.string().min(2)),
  appliesTo: text,
  /** `always`: for anyone. `here`: for the listed codes, or used as described. */
  scope: z.enum(['always', 'here']),
  codes: z.array(codePattern),
  status: text,
  why: text,
  sources: z.array(id).min(1),
  insteadConsider: z.array(text),
  /** How people ask for it; see `ask.ts` for the notation. */
  terms: z.array(z.string().min(2)).min(1),
  unless: z.array(z.string().min(2)).optional(),
  /** Treatments that may not be suggested once one of the codes is present. */
  blocks: z.array(id).optional(),
  read: z.boolean(),
  checked: checkedSchema,
});

export const evidenceFilesSchema = z.strictObject({
  conditions: z.strictObject({
    checked: day,
    conditions: z.array(conditionSchema),
    related: z.array(z.strictObject({ codes: z.array(codePattern).min(1), to: id, why: text, checked: checkedSchema })),
    /** What can be said of codes that no treatment statement covers. */
    gaps: z.array(z.strictObject({ codes: z.array(codePattern).min(1), text, source: id, checked: checkedSchema })),
  }),
  treatments: z.strictObject({ checked: day, treatments: z.array(treatmentSchema) }),
  statements: z.strictObject({ checked: day, statements: z.array(statementSchema) }),
  sources: z.strictObject({
    checked: day,
    sources: z.array(sourceSchema),
    gradeMeanings: z.array(z.strictObject({ id, direction: directionSchema, text, checked: checkedSchema })),
    /** Lines that a source contradicted: how they read before, what was put in their place, where and when it was read. */
    corrections: z.array(z.strictObject({ source: id, statement: id, was: text, now: text, where: text, on: day })),
  }),
  never: z.strictObject({ checked: day, never: z.array(neverSchema) }),
  icd: z.strictObject({
    edition: text,
    effective: day,
    origin: text,
    checked: day,
    /** Code, description, 1 when billable. */
    codes: z.array(z.tuple([codePattern, z.string().min(2).max(300), z.union([z.literal(0), z.literal(1)])])),
    retired: z.array(z.tuple([codePattern, text, text])),
  }),
});
export type EvidenceFiles = z.infer<typeof evidenceFilesSchema>;

/** What one technique card holds. The same shape serves whole treatments. */
export const howToSchema = z.strictObject({
  id,
  name: text,
  /** Other words for it, for search. */
  also: z.array(z.string().min(2)).optional(),
  /** Three to five short steps. */
  steps: z.array(text).min(3).max(5),
  cautions: z.array(text).min(1),
  /** A sentence for the note, in the past tense, `___` where a detail belongs. */
  note: z.string().min(20).max(320).regex(/___/),
  watchFor: text,
  homework: text,
  /** Ids of entries in `sources`, or a short name of the manual the method comes from. */
  source: text,
  checked: checkedSchema,
});
export type HowTo = z.infer<typeof howToSchema>;

/** A finer technique: a card, the name of the vocabulary it belongs to, and the treatments it is part of. */
export const techniqueDetailSchema = howToSchema.extend({
  broad: z.string().min(3),
  /** Keys of treatments. */
  treatments: z.array(id).min(1),
});
export type TechniqueDetail = z.infer<typeof techniqueDetailSchema>;
