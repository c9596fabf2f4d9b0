/**
 * The list of pages that `npm run probe -- --list` goes through: what each is, how to come to it, what it should be
 * taken for. A file of one's own, with the addresses of front ends that one runs oneself.
 */
import { readFileSync } from 'node:fs';
import { z } from '../../lib/zod.ts';

const target = z.union([
  z.strictObject({ css: z.string(), containing: z.string().optional() }),
  z.strictObject({ label: z.string() }),
  z.strictObject({ role: z.string(), name: z.string() }),
]);
const step = z.union([
  z.strictObject({ click: target }),
  z.strictObject({ see: target }),
  /** JavaScript for the page's own world: a router's `navigate`, say. */
  z.strictObject({ script: z.string() }),
]);
const page = z.strictObject({
  /** The system the page belongs to; the counts are given for each. */
  system: z.string(),
  name: z.string(),
  address: z.url(),
  expect: z.enum(['note', 'plan', 'none']),
  steps: z.array(step).default([]),
});

export type ListedPage = z.infer<typeof page>;
export type ListedTarget = z.infer<typeof target>;

/** @throws Error that names the first thing wrong in the file. */
export function readPageList(file: string): ListedPage[] {
  return z
    .array(page)
    .min(1)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}
