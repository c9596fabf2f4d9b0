/**
 * The details of a plan's parts, in words, and which kind of change each is. A detail that is not listed here is still
 * compared, under its own name.
 */
import type { ChangeKind } from './types.ts';

const words: Readonly<Record<string, string>> = {
  text: 'wording',
  description: 'wording',
  clientWords: "client's words",
  status: 'status',
  problemIds: 'problems it serves',
  number: 'number',
  letter: 'letter',
  baseline: 'baseline',
  target: 'target',
  measure: 'measure',
  dueDate: 'due date',
  doneWhen: 'done when',
  technique: 'technique',
  frequency: 'frequency',
  objectiveIds: 'objectives it serves',
  kind: 'kind of goal',
  clientRank: "client's ranking",
  targetDate: 'target date',
  stepDownWhen: 'step down when',
  context: 'culture and context',
  principal: 'focus of treatment',
  startDate: 'start date',
  reviewDate: 'review date',
  modality: 'modality',
  sessionLength: 'session length',
  dischargeCriteria: 'discharge criteria',
  stepDown: 'step-down',
};

export const fieldWords = (field: string): string => words[field] ?? field;

export function kindOfField(field: string): ChangeKind {
  if (field === 'text' || field === 'description' || field === 'clientWords') return 'reworded';
  return /Date$/.test(field) ? 're-dated' : 'changed';
}

/** How a value is shown; undefined when there is none. */
export function showValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? (value.length === 0 ? 'none' : value.join(', ')) : String(value);
}

/** Names of details in which two parts differ. `skip`: what is compared elsewhere. */
export function changedFields(before: object, after: object, skip: ReadonlySet<string>): string[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => !skip.has(field) && JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
  );
}

/** `before` with the chosen details of `after`. */
export function mergeFields<T extends object>(
  before: T,
  after: T,
  skip: ReadonlySet<string>,
  take: (field: string) => boolean,
): T {
  const result = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  for (const field of changedFields(before, after, skip)) {
    if (!take(field)) continue;
    if (now.has(field)) result.set(field, now.get(field));
    else result.delete(field);
  }
  return Object.fromEntries(result) as T;
}
