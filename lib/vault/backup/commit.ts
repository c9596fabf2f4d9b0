/**
 * The commit of a restore: one transaction that puts everything decided in place, or nothing. Whatever was changed since
 * the dry run makes it stop before the first write. A background killed in the middle has written nothing.
 */

import type { Bytes } from '../bytes.ts';
import { markContent } from '../db/content.ts';
import type { VaultDatabase } from '../db/database.ts';
import { forgetAllSummaries } from '../db/forget-summary.ts';
import { headOf, sayVersion } from '../db/trail.ts';
import { type DataTable, dataTables, type StagedRow } from '../db/trust-rows.ts';
import type { VaultHeader } from '../header.ts';
import { beginLogAnew } from '../log/access-log.ts';
import { Refusal } from '../refusal.ts';
import { baseOf, type RestoreMode } from './compare.ts';
import { keyOf, localRow } from './items.ts';
import { type RestoreState, restoreState } from './stage.ts';
import { seenState } from './write.ts';

const batchSize = 400;

/** What a commit needs to know beside what is staged. */
export interface Commit {
  readonly file: string;
  readonly mode: RestoreMode;
  /** The look whose decisions the person saw. */
  readonly look: string;
  /** Whether the file is another vault's, as it was when its rows were sealed for this one. */
  readonly foreign: boolean;
  /** The vault to put in place on a machine without one, when, and the key that seals its log's first line. */
  readonly fresh: { readonly header: VaultHeader; readonly at: number; readonly sealing: Bytes } | null;
  readonly settings: unknown;
}

function changedMeanwhile(): Refusal {
  return new Refusal(
    'conflict',
    'Something was changed since this was looked at, so nothing was restored. Look at what would change once more.',
  );
}

/** Puts the staged rows in place. @throws {Refusal} `conflict`, with nothing written. */
export async function commitRestore(db: VaultDatabase, commit: Commit): Promise<RestoreState> {
  const tables = [...dataTables.map((name) => db.table(name)), db.asides, db.staging, db.meta, db.settings, db.log];
  return db.transaction('rw', tables, async () => {
    const state = await restoreState(db);
    // Rows decided for a merge must never be put in place of everything, nor the other way round; nor what another
    // window looked at meanwhile, with or without what was removed.
    const fits =
      state?.file === commit.file &&
      state.complete &&
      state.foreign === commit.foreign &&
      state.decided === commit.mode &&
      state.deciding === commit.look;
    if (state === null || !fits) throw changedMeanwhile();
    // Everything is taken out for what is staged. With nothing staged that would be a wipe.
    if (commit.mode === 'replace' && (await db.staging.count()) === 0) throw changedMeanwhile();
    // A merge asks row by row what was changed since; what is to go is asked as a whole.
    if (commit.mode === 'replace' && state.seen !== (await seenState(db))) throw changedMeanwhile();
    if (commit.fresh !== null) {
      const { header, at, sealing } = commit.fresh;
      // Only where there is no vault, or one that nobody has used yet.
      if ((await db.clients.count()) > 0) throw changedMeanwhile();
      await db.meta.put(header);
      await db.meta.bulkDelete(['attempts', 'passkeys', 'removed']);
      await beginLogAnew(db, { at, detail: 'from a backup' }, sealing);
      // The rows come in their newest form.
      await markContent(db);
    }
    if (commit.mode === 'replace') {
      for (const name of dataTables) await db.table(name).clear();
      await db.asides.clear();
    }
    if (commit.settings !== null) await db.settings.put({ id: 'settings', value: commit.settings });
    await place(db, state, commit.mode);
    await forgetAllSummaries(db);
    await db.staging.clear();
    await db.meta.delete('restore');
    return state;
  });
}

async function place(db: VaultDatabase, state: RestoreState, mode: RestoreMode): Promise<void> {
  let last = 0;
  for (;;) {
    const batch = await db.staging.where('n').above(last).limit(batchSize).toArray();
    if (batch.length === 0) return;
    last = batch.at(-1)?.n ?? last;
    if (batch.some(({ act }) => act === 'undecided')) throw changedMeanwhile();
    // Everything here was taken out: a row that a merge would have left alone would be gone.
    if (mode === 'replace' && batch.some(({ act }) => act !== 'put' && act !== 'orphan')) throw changedMeanwhile();
    for (const name of dataTables) {
      const rows = batch.filter(({ table, act }) => table === name && (act === 'put' || act === 'mend'));
      if (mode === 'merge') await unchanged(db, name, rows);
      await db.table(name).bulkPut(rows.map(({ row }) => row));
    }
    await db.asides.bulkPut(
      batch
        .filter(({ act }) => act === 'aside')
        .map(({ table, clientId, row }) => ({
          id: `${table}:${String(keyOf(table, row))}:${headOf(row.trail) ?? sayVersion(row.version)}`,
          clientId,
          table,
          row,
          from: state.from,
        })),
    );
  }
}

async function unchanged(db: VaultDatabase, table: DataTable, rows: readonly StagedRow[]): Promise<void> {
  for (const { row, base } of rows) {
    if (baseOf(await localRow(db, table, row)) !== base) throw changedMeanwhile();
  }
}
