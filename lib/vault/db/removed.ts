/**
 * Which single entries were removed here, so that a merge can say that it would bring one back. Random ids and keyed
 * hashes only, in one row of `meta`; nothing here says whose an entry was, or what. Decides nothing.
 */
import type { VaultDatabase } from './database.ts';
import type { DataTable } from './trust-rows.ts';

/** The oldest removals are forgotten beyond this many; about 100 kB. */
const most = 2000;

export const removedKey = (table: DataTable, id: string): string => `${table}/${id}`;

/** Keys of removed entries, see {@link removedKey}. */
export async function removedHere(db: VaultDatabase): Promise<ReadonlySet<string>> {
  const row = await db.meta.get('removed');
  return new Set(row !== undefined && 'gone' in row ? row.gone : []);
}

/** Notes removals. Only inside the transaction that removes, which must hold `meta`. */
export async function noteRemoved(db: VaultDatabase, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const before = await removedHere(db);
  const gone = [...new Set([...[...before].filter((key) => !keys.includes(key)), ...keys])].slice(-most);
  await db.meta.put({ id: 'removed', gone });
}
