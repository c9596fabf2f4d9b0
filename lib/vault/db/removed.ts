/**
 * What was removed here, so that a merge leaves it out unless somebody wants it back. Random ids of entries and keyed
 * hashes, in one row of `meta`; nothing here says whose an entry was, or what, and a removed client's own id is not in it.
 * Decides nothing.
 */
import type { Keys } from '../keyring.ts';
import type { VaultDatabase } from './database.ts';
import type { DataTable } from './trust-rows.ts';

/** The oldest removals are forgotten beyond this many; about 100 kB. */
const most = 2000;

export const removedKey = (table: DataTable, id: string): string => `${table}/${id}`;

/** The same for a client: a keyed hash, so that no row outside the access log names a client that was removed. */
export async function removedClientKey(keys: Keys, id: string): Promise<string> {
  return removedKey('clients', (await keys.hash(JSON.stringify(['removed', id]))).slice(0, 32));
}

/** Keys of what was removed, see {@link removedKey} and {@link removedClientKey}. */
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
