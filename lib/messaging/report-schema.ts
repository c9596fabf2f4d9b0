/**
 * The page report as it may arrive from a content script. Bounded everywhere: the page is hostile and may flood us.
 */
import type { PageReport } from '../ehr/types.ts';
import { z } from '../zod.ts';

const short = z.string().max(400);
const long = z.string().max(4_000);
const count = 400;

const sectionRole = z.enum([
  'subjective',
  'objective',
  'assessment',
  'plan',
  'data',
  'behavior',
  'intervention',
  'response',
  'goal',
  'problem',
  'evaluation',
  'risk',
  'medications',
  'narrative',
  'plan-problem',
  'plan-goal',
  'plan-objective',
  'plan-intervention',
  'plan-other',
  'unknown',
]);
const editorKind = z.enum([
  'textarea',
  'input',
  'contenteditable',
  'prosemirror',
  'quill',
  'ckeditor5',
  'draft',
  'lexical',
  'slate',
  'trix',
  'tinymce',
  'ckeditor4',
  'summernote',
  'froala',
  'design-mode',
]);

const fieldSchema = z.strictObject({
  key: z.string().min(1).max(128),
  label: short,
  role: sectionRole,
  editor: editorKind,
  editable: z.boolean(),
  focused: z.boolean(),
  text: z.string().max(200_000),
});

export const reportSchema = z.strictObject({
  role: z.enum(['note', 'plan', 'none']),
  verdict: z.enum(['open', 'badge', 'none']),
  score: z.number(),
  reasons: z.array(z.strictObject({ what: short, weight: z.number() })).max(count),
  adapter: z
    .strictObject({
      id: short,
      name: short,
      evidence: z.enum(['verified-in-code', 'documented', 'generic']),
      checkedOn: z.string().max(20),
    })
    .nullable(),
  host: z.string().max(300),
  path: long,
  noteId: short.nullable(),
  identity: z
    .strictObject({
      chartId: short.exactOptional(),
      name: short.exactOptional(),
      dateOfBirth: short.exactOptional(),
    })
    .nullable(),
  format: z.enum(['SOAP', 'DAP', 'BIRP', 'GIRP', 'PIE', 'SIRP', 'DARP', 'sectioned', 'single-box']).nullable(),
  fields: z.array(fieldSchema).max(count),
  diagnoses: z.array(short).max(count),
  sessionDate: z.string().max(20).nullable(),
  readOnly: z.boolean(),
  readOnlyWhy: short.nullable(),
  unread: z.array(short).max(count),
  foreignFrames: z.array(short).max(count),
  planLines: z
    .array(
      z.strictObject({
        kind: z.enum(['problem', 'goal', 'objective', 'intervention', 'diagnosis', 'other']),
        text: long,
      }),
    )
    .max(count),
  documentToken: z.string().min(1).max(128),
}) satisfies z.ZodType<PageReport>;
