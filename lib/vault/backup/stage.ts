/**
 * Taking a file in, chunk by chunk, beside the data and not into it. Each chunk and the count of chunks are written
 * together, so that a background killed at any moment goes on with the next one; the data is untouched until the commit.
 */
import type { VaultDatabase } from '../db/database.ts';
import type { Store } from '../db/store.ts';
import type { TrustRow } from '../db/trust-rows.ts';
import { Refusal } from '../refusal.ts';
import type { BackupHeader } from './codec.ts';
import { type PlacedRow, readLine, rowOf } from './items.ts';
import { splitLines } from './write.ts';

export type RestoreState = Extract<TrustRow, { id: 'restore' }>;

/** What was being taken in gave way to something else. */
export const begunAnew = () => new Refusal('conflict', 'Another backup was begun meanwhile. Choose the file again.');

export async function restoreState(db: VaultDatabase): Promise<RestoreState | null> {
  const row = await db.meta.get('restore');
  return row !== undefined && 'chunks' in row ? row : null;
}

/** Begins taking in a file, or goes on with it when it is the one half done. Another one half done is let go. */
export async function beginRestore(db: VaultDatabase, header: BackupHeader, foreign: boolean): Promise<RestoreState> {
  return db.transaction('rw', db.meta, db.staging, async () => {
    const found = await restoreState(db);
    if (found && found.file === header.mark && found.foreign === foreign) return found;
    const state: RestoreState = {
      id: 'restore',
      file: header.mark,
      from: header.createdAt,
      chunks: 0,
      complete: false,
      foreign,
      skippedLinks: 0,
      settings: null,
    };
    await db.staging.clear();
    await db.meta.put(state);
    return state;
  });
}

/** Understands a chunk's text without writing anything: how many rows it holds. @throws {Refusal} `invalid`. */
export function countLines(text: string): number {
  return splitLines(text).filter((line, at) => readLine(line, at + 1).t !== 'settings').length;
}

/**
 * Takes in one chunk; one that was taken in already is passed over.
 *
 * @returns the number of the chunk wanted next, null after the last.
 * @throws {Refusal} `invalid` for an entry that is not as expected; nothing of the chunk is kept then.
 */
export async function stageChunk(
  store: Store,
  header: BackupHeader,
  chunk: { readonly index: number; readonly last: boolean; readonly text: string },
): Promise<number | null> {
  const { db } = store;
  const before = await restoreState(db);
  if (before === null || before.file !== header.mark) {
    throw begunAnew();
  }
  if (before.complete) return null;
  if (chunk.index < before.chunks) return before.chunks;
  if (chunk.index > before.chunks) throw new Refusal('invalid', 'A part of this backup was left out. Begin again.');
  const placed: PlacedRow[] = [];
  let { settings, skippedLinks } = before;
  let number = 0;
  for (const line of splitLines(chunk.text)) {
    number += 1;
    const item = readLine(line, number);
    if (item.t === 'settings') settings = item.d ?? null;
    // Its keyed hashes were made with another key; the therapist confirms such charts once more.
    else if (item.t === 'chartLinks' && before.foreign) skippedLinks += 1;
    else placed.push(await rowOf(store, item));
  }
  const next: RestoreState = { ...before, chunks: chunk.index + 1, complete: chunk.last, settings, skippedLinks };
  await db.transaction('rw', db.meta, db.staging, async () => {
    const now = await restoreState(db);
    // Another window staged the same chunk meanwhile.
    if (now?.file !== before.file || now.chunks !== before.chunks) return;
    await db.staging.bulkAdd(placed.map((each) => ({ ...each, act: 'undecided' as const, base: null })));
    await db.meta.put(next);
  });
  return chunk.last ? null : next.chunks;
}

/** Forgets a restore that was begun. */
export async function dropRestore(db: VaultDatabase): Promise<void> {
  await db.transaction('rw', db.meta, db.staging, async () => {
    await db.staging.clear();
    await db.meta.delete('restore');
  });
}
