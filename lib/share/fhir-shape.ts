/**
 * The part of FHIR R4 that is read back: fields of all resources in one loose shape. Everything else in a file is passed
 * over; what is kept of it goes through the pack's own schema afterwards.
 */
import { z } from '../zod.ts';

const reference = z.object({ reference: z.string() });
const concept = z.object({
  text: z.string().optional(),
  coding: z
    .array(z.object({ system: z.string().optional(), code: z.string().optional(), display: z.string().optional() }))
    .optional(),
});
const quantity = z.object({ value: z.number() });
const extension = z.object({
  url: z.string(),
  valueString: z.string().optional(),
  valueBoolean: z.boolean().optional(),
});
const resourceSchema = z.object({
  resourceType: z.string(),
  extension: z.array(extension).optional(),
  identifier: z.array(z.object({ system: z.string().optional(), value: z.string().optional() })).optional(),
  category: z.array(concept).optional(),
  code: concept.optional(),
  name: z.array(z.object({ text: z.string().optional() })).optional(),
  lifecycleStatus: z.string().optional(),
  description: concept.optional(),
  target: z
    .array(
      z.object({
        measure: concept.optional(),
        detailString: z.string().optional(),
        dueDate: z.string().optional(),
      }),
    )
    .optional(),
  addresses: z.array(reference).optional(),
  note: z.array(z.object({ text: z.string() })).optional(),
  created: z.string().optional(),
  goal: z.array(reference).optional(),
  activity: z
    .array(
      z.object({
        detail: z
          .object({
            extension: z.array(extension).optional(),
            code: concept.optional(),
            goal: z.array(reference).optional(),
            description: z.string().optional(),
            scheduledString: z.string().optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  effectiveDateTime: z.string().optional(),
  valueQuantity: quantity.optional(),
  component: z.array(z.object({ code: concept, valueQuantity: quantity.optional() })).optional(),
  dateTime: z.string().optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

export const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ fullUrl: z.string(), resource: resourceSchema })).max(2000),
});
