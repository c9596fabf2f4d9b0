/**
 * The bundled formats, and a practice's own: read from a file, written to one. A file is data; nothing in it is run.
 */
import { z } from '../zod.ts';
import bundled from './data/formats.json' with { type: 'json' };
import { formatSchema, type PlanFormat } from './schema.ts';

export { fieldWords } from './lines.ts';
export { type FormatField, formatFields, type PlanFormat } from './schema.ts';
export { type FormatView, viewPlan } from './view.ts';

/** The bundled formats, by orientation. */
export const formats: readonly PlanFormat[] = z.array(formatSchema).parse(bundled);

export type FormatRead =
  | { readonly ok: true; readonly format: PlanFormat }
  | { readonly ok: false; readonly message: string };

/** Reads a format file. Refuses what is not one, and says where; never repeats what the file holds. */
export function readFormat(text: string): FormatRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'This file is no JSON. Export a format here to see how one is written.' };
  }
  const parsed = formatSchema.safeParse(value);
  if (parsed.success) return { ok: true, format: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.') || 'the file';
  return { ok: false, message: `${where}: ${issue?.message ?? 'not as expected'}` };
}

/** A format as a file that {@link readFormat} reads. */
export function writeFormat(format: PlanFormat): string {
  return `${JSON.stringify(format, null, 2)}\n`;
}
