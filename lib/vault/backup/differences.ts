/**
 * In what two sides of the same thing differ, place by place, as a person reads it: `goals 2, objectives 1, text`. Parts
 * of a list that carry an id are compared with the part of the same id, wherever it stands. Pure.
 */
import type { Difference } from '../../messaging/trust-types.ts';

/** Names of what tells rows apart and no person wrote; they are compared elsewhere. */
const machinery = new Set(['id', 'planId', 'clientId', 'ownerId', 'version', 'madeAt']);

/** `targetDate` as `target date`. */
const spoken = (name: string): string =>
  name
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

type Leaves = Map<string, { readonly where: string; readonly text: string }>;

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** Every value that holds no others, under a key that is the same on both sides and a place in words. */
function leavesOf(value: unknown, key: string, where: string, leaves: Leaves): Leaves {
  if (value === null || value === undefined || value === '') return leaves;
  if (Array.isArray(value)) {
    value.forEach((each, at) => {
      const id = idOf(each);
      leavesOf(each, `${key}/${id ?? at}`, `${where} ${at + 1}`, leaves);
    });
    return leaves;
  }
  if (typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) {
      if (machinery.has(name)) continue;
      leavesOf(each, `${key}/${name}`, where === '' ? spoken(name) : `${where}, ${spoken(name)}`, leaves);
    }
    return leaves;
  }
  leaves.set(key, { where: where === '' ? 'value' : where, text: String(value) });
  return leaves;
}

/** Every place in which the two differ, in the order of ours, then what only theirs has. */
export function differencesOf(mine: unknown, theirs: unknown): Difference[] {
  const [ours, others] = [leavesOf(mine, '', '', new Map()), leavesOf(theirs, '', '', new Map())];
  const found: Difference[] = [];
  for (const [key, { where, text }] of ours) {
    const other = others.get(key)?.text ?? null;
    if (other !== text) found.push({ where, mine: text, theirs: other });
  }
  for (const [key, { where, text }] of others) {
    if (!ours.has(key)) found.push({ where, mine: null, theirs: text });
  }
  return found;
}
