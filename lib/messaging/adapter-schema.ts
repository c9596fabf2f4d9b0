/**
 * What a taught adapter must look like before it is stored or used, wherever it comes from: a page, a file, our own
 * storage. Background only. Nothing in it can hang, and nothing in it is code.
 */
import { isSafeExpression, isSafeSelector } from '../ehr/taught/safe.ts';
import type { Adapter } from '../ehr/types.ts';
import { z } from '../zod.ts';

const selector = z.string().max(300).refine(isSafeSelector, 'a plain selector');
const expression = z.string().max(300).refine(isSafeExpression, 'an expression of path segments or a label');
const host = z
  .string()
  .max(200)
  .regex(/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/, 'a host name');

const pageSchema = z.strictObject({
  role: z.enum(['note', 'plan']),
  path: z.array(expression).min(1).max(3),
  fields: z
    .array(z.strictObject({ select: selector, label: expression.exactOptional() }))
    .min(1)
    .max(30)
    .exactOptional(),
  planBody: z.array(selector).min(1).max(3).exactOptional(),
});

/** A taught adapter: for one host by name, always marked as generic evidence. */
export const taughtAdapterSchema = z.strictObject({
  id: z.string().regex(/^taught-[a-z0-9-]{1,80}$/, 'an id that begins with "taught-"'),
  name: z.string().regex(/^[a-z0-9.-]{1,200} \(taught\)$/, 'the host, then "(taught)"'),
  evidence: z.literal('generic'),
  checkedOn: z.iso.date(),
  hosts: z.array(host).length(1),
  pages: z.array(pageSchema).min(1).max(4),
  identity: z.strictObject({ name: z.array(selector).min(1).max(3).exactOptional() }),
}) satisfies z.ZodType<Adapter>;

const fileSchema = z.strictObject({
  format: z.literal('throughline-adapters'),
  version: z.literal(1),
  adapters: z.array(taughtAdapterSchema).min(1).max(100),
});

export type FileResult =
  | { readonly ok: true; readonly adapters: readonly Adapter[] }
  | { readonly ok: false; readonly message: string };

/** Reads an exported file; says in a sentence what is wrong with one that is none. Never throws. */
export function readAdapterFile(text: string): FileResult {
  if (text.length > 500_000) return { ok: false, message: 'This file is too large to be a file of taught pages.' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'This file is not JSON, so it is no file of taught pages.' };
  }
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return { ok: true, adapters: parsed.data.adapters };
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.') || 'the file';
  return {
    ok: false,
    message: `Nothing was imported: ${where} is not as it should be (${issue?.message ?? 'unknown'}).`,
  };
}
