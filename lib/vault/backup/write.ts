/**
 * Writing a backup, chunk by chunk, without state of its own: the caller holds the header and the place reached, so that
 * a background that was killed goes on where it was. Reads only.
 */
import type { VaultDatabase } from '../db/database.ts';
import { eachRow } from '../db/each-row.ts';
import { headOf, sayVersion } from '../db/trail.ts';
import { type AnyRow, type DataTable, dataTables } from '../db/trust-rows.ts';
import type { Keys } from '../keyring.ts';
import { itemOf, keyOf } from './items.ts';

/** Where reading goes on: the table, and the key after which. Null: from its beginning. */
export interface Cursor {
  readonly table: number;
  readonly after: string | readonly [string, number] | null;
}

/** Clear text a chunk aims at, in bytes; one row more may follow. */
const aim = 400_000;
const rowsAtOnce = 200;

/** What a chunk's worth of reading came to. `next` is null at the end. */
export interface Portion {
  readonly lines: readonly string[];
  /** Rows that could not be read, as `table/key`. They stay where they are. */
  readonly damaged: readonly string[];
  readonly rows: number;
  readonly next: Cursor | null;
}

async function rowsAfter(db: VaultDatabase, table: DataTable, after: Cursor['after']): Promise<AnyRow[]> {
  const rows = after === null ? db.table(table).toCollection() : db.table(table).where(':id').above(after);
  return (await rows.limit(rowsAtOnce).toArray()) as AnyRow[];
}

/** Reads on from a place until a chunk is full. */
export async function readPortion(db: VaultDatabase, keys: Keys, from: Cursor): Promise<Portion> {
  const lines: string[] = [];
  const damaged: string[] = [];
  let size = 0;
  let rows = 0;
  let { table: at, after } = from;
  while (at < dataTables.length) {
    const table = dataTables[at];
    if (table === undefined) break;
    const batch = await rowsAfter(db, table, after);
    const items = await Promise.all(batch.map((row) => itemOf(keys, table, row)));
    for (const [index, row] of batch.entries()) {
      const item = items[index];
      const key = keyOf(table, row);
      after = key;
      rows += 1;
      if (item) {
        const line = JSON.stringify(item);
        lines.push(line);
        size += line.length;
      } else {
        damaged.push(`${table}/${String(key)}`);
      }
      if (size >= aim) return { lines, damaged, rows, next: { table: at, after } };
    }
    if (batch.length < rowsAtOnce) {
      at += 1;
      after = null;
    }
  }
  return { lines, damaged, rows, next: null };
}

/** How many rows there are. Cheap, unlike {@link fingerprint}. */
export async function countRows(db: VaultDatabase): Promise<number> {
  const counts = await Promise.all(dataTables.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * A sum over every row's key and version. A backup whose sum was another at its end than at its beginning was overtaken by
 * a change, and is made again.
 */
export async function fingerprint(db: VaultDatabase): Promise<{ readonly sum: string; readonly rows: number }> {
  let [a, b, rows] = [0x811c9dc5, 0x1b873593, 0];
  const take = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
      b = Math.imul((b << 5) | (b >>> 27), 0x85ebca6b) ^ text.charCodeAt(at);
    }
  };
  await db.transaction('r', [db.clients, db.planVersions, db.chartLinks, db.records], async () => {
    for (const table of dataTables) {
      await eachRow(db.table<AnyRow>(table).toCollection(), (row) => {
        rows += 1;
        take(`${table}|${String(keyOf(table, row))}|${sayVersion(row.version)}|${headOf(row.trail) ?? ''}`);
      });
    }
  });
  return { sum: `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}-${rows}`, rows };
}

/** The same with the conflicts that wait for a decision: whatever a replacement takes away. */
export async function seenState(db: VaultDatabase): Promise<string> {
  const [{ sum }, waiting] = await Promise.all([fingerprint(db), db.asides.toCollection().primaryKeys()]);
  return `${sum} ${waiting.sort().join(' ')}`;
}

/** The lines of a chunk as text, and back. */
export const joinLines = (lines: readonly string[]): string => lines.join('\n');
export const splitLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
