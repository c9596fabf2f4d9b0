/**
 * Changes of what lies inside the boxes. IndexedDB's own upgrade cannot do them: the rows are sealed, and the key comes
 * only with the unlock. So they are numbered apart from the tables' versions, run after unlocking, keep a copy of every
 * row first, and go on where they were when they were cut off.
 *
 * Content versions: 1, rows without marks; 2, every row carries a trail (`trail.ts`).
 */
import { contentMark, openRow } from '../backup/items.ts';
import { forgetDigest } from './caseload-digest.ts';
import type { VaultDatabase } from './database.ts';
import type { Store } from './store.ts';
import { headOf, marksOf } from './trail.ts';
import { type AnyRow, dataTables, type SnapshotRow } from './trust-rows.ts';

/** How one row is brought to the next version; null: it stays as it is. */
type ChangeRow = (store: Store, snapshot: SnapshotRow) => Promise<AnyRow | null>;

const changes: readonly ChangeRow[] = [
  // 1 to 2: a mark made of the content itself, so that two machines give the same row the same one.
  async (store, { table, row }) => {
    if (marksOf(row.trail).length > 0) return null;
    const value = await openRow(store.keys, table, row);
    return value === undefined ? null : { ...row, trail: [await contentMark(store.keys, table, value)] };
  },
];

export const contentVersion = changes.length + 1;
const batchSize = 200;

async function stored(db: VaultDatabase): Promise<{ version: number; done: number }> {
  const row = await db.meta.get('content');
  return row !== undefined && 'done' in row ? row : { version: 1, done: 0 };
}

/** A new vault is up to date. */
export async function markContent(db: VaultDatabase): Promise<void> {
  await db.meta.put({ id: 'content', version: contentVersion, done: 0 });
}

/** The form that the rows are of, where it is not the present one; else null. */
export async function olderForm(db: VaultDatabase): Promise<number | null> {
  const { version } = await stored(db);
  return version < contentVersion ? version : null;
}

/** Brings the rows up to date. Safe to repeat and to be cut off anywhere. */
export async function upgradeContent(store: Store): Promise<void> {
  const { db } = store;
  const first = (await stored(db)).version;
  for (let version = first; version < contentVersion; version++) {
    const change = changes[version - 1];
    if (change === undefined) break;
    await keepCopies(db, version);
    await run(store, version, change);
  }
}

/** Copies every row aside before the first one is changed, all of them or none. */
async function keepCopies(db: VaultDatabase, version: number): Promise<void> {
  const tables = dataTables.map((name) => db.table(name));
  await db.transaction('rw', [...tables, db.snapshots, db.meta], async () => {
    if ((await db.snapshots.count()) > 0 && (await stored(db)).done > 0) return;
    await db.snapshots.clear();
    for (const table of dataTables) {
      const rows = (await db.table(table).toArray()) as AnyRow[];
      await db.snapshots.bulkAdd(rows.map((row) => ({ table, row })));
    }
    await db.meta.put({ id: 'content', version, done: 0 });
  });
}

async function run(store: Store, version: number, change: ChangeRow): Promise<void> {
  const { db } = store;
  const tables = dataTables.map((name) => db.table(name));
  for (;;) {
    const { done } = await stored(db);
    const batch = await db.snapshots.where(':id').above(done).limit(batchSize).toArray();
    if (batch.length === 0) break;
    const changed = await Promise.all(batch.map((snapshot) => change(store, snapshot)));
    const reached = batch.at(-1)?.n ?? done;
    await db.transaction('rw', [...tables, db.meta], async () => {
      if ((await stored(db)).done !== done) return;
      for (const [at, row] of changed.entries()) {
        const before = batch[at];
        if (row === null || before === undefined) continue;
        const { table } = before;
        const now = (await db.table(table).get(primaryKey(row))) as AnyRow | undefined;
        // Written or removed in another window since the copy was made: what is there now is newer.
        const same = now?.version === before.row.version && headOf(now.trail) === headOf(before.row.trail);
        if (same) await db.table(table).put(row);
      }
      await db.meta.put({ id: 'content', version, done: reached });
    });
  }
  await db.transaction('rw', db.meta, async () => {
    await forgetDigest(db);
    await db.meta.put({ id: 'content', version: version + 1, done: 0 });
  });
}

function primaryKey(row: AnyRow): string | [string, number] {
  const { id, planId } = row as { id?: string; planId?: string };
  return planId === undefined ? (id ?? '') : [planId, row.version];
}
