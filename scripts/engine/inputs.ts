/**
 * What each command of the engine takes. Unknown extra keys are ignored; a wrong or missing one is named in one line.
 */
import { PROFILES } from '../../lib/check/rules/index.ts';
import { z } from '../../lib/zod.ts';

/** Ends the program with one line on standard error and exit code 2. */
export class BadInput extends Error {}

const id = z.union([z.string().min(1), z.number()], { error: 'expected a string that names the item' });
const goal = z.object({
  id: z.string().min(1),
  text: z.string(),
  objectives: z.array(z.object({ id: z.string().min(1), text: z.string() })).default([]),
  interventions: z.array(z.string()).default([]),
  number: z.number().int().optional(),
  clientWords: z.string().optional(),
});
const plan = z.object({
  diagnoses: z.array(z.string()).default([]),
  problems: z.array(z.string()).default([]),
  goals: z.array(goal),
});
const note = z
  .object({
    format: z.string().nullish(),
    sections: z.record(z.string(), z.string()).optional(),
    text: z.string().optional(),
  })
  .refine((value) => value.sections !== undefined || value.text !== undefined, { error: 'expected sections or text' });

export const schemas = {
  check: z.object({ id, plan, note }),
  polarity: z.object({ id, text: z.string(), concept: z.string().min(1) }),
  techniques: z.object({ id, text: z.string() }),
  lint: z.object({ id, text: z.string() }),
  suggest: z.object({
    id,
    diagnoses: z.array(z.string()),
    population: z.enum(['adult', 'adolescent', 'child', 'older adult', 'perinatal']).optional(),
    format: z.enum(['individual', 'couple', 'family', 'group']).optional(),
    goals: z.array(z.string()).optional(),
    note: z.string().optional(),
    orientation: z.string().optional(),
    phase: z.enum(['assessment', 'early', 'middle', 'late', 'maintenance']).optional(),
    preferences: z.array(z.string()).optional(),
    tried: z.array(z.string()).optional(),
  }),
  ask: z.object({ id, text: z.string() }),
  rules: z.object({
    id,
    plan,
    note,
    profile: z
      .string()
      .refine((name) => PROFILES.some((profile) => profile === name.toUpperCase()), {
        error: `expected one of ${PROFILES.join(', ')}`,
      })
      .optional(),
  }),
} as const;

export type Command = keyof typeof schemas;
export type InputOf<C extends Command> = z.infer<(typeof schemas)[C]>;

function pathOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'the item';
}

/** What a person needs to know of the first problem: which field, what was expected. */
function describe(issue: z.core.$ZodIssue): string {
  const message = issue.message.replace(/^Invalid input: ?/i, '').replaceAll(/\s+/g, ' ');
  const expected = /expected/i.test(message) ? message : `${message} (expected another value)`;
  return `field ${pathOf(issue.path)}: ${expected}`;
}

/**
 * Parses and validates the input of a command.
 * @throws BadInput with one line that names item, field and expectation
 */
export function parseInput<C extends Command>(command: C, json: string): InputOf<C>[] {
  let items: unknown;
  try {
    items = JSON.parse(json);
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
    throw new BadInput(`input: expected a JSON array (${why})`);
  }
  if (!Array.isArray(items)) throw new BadInput('input: expected a JSON array of items');
  return items.map((item: unknown, index) => {
    const parsed = schemas[command].safeParse(item);
    if (parsed.success) return parsed.data as InputOf<C>;
    const [issue] = parsed.error.issues;
    const named =
      typeof item === 'object' && item !== null && 'id' in item ? ` (id ${JSON.stringify(item.id)?.slice(0, 60)})` : '';
    throw new BadInput(`item ${index + 1}${named}, ${issue ? describe(issue) : 'expected another shape'}`);
  });
}
