/**
 * The copies that an update of stored data made before it changed the first row (`db/content.ts`), as a way back: they
 * are staged like a backup, so that the dry run, the merge and the all-or-nothing commit are the very same. They stay
 * where they are until a backup holds everything.
 */
import type { VaultDatabase } from '../db/database.ts';
import type { Store } from '../db/store.ts';
import { itemOf, rowOf } from './items.ts';
import { begunAnew, type RestoreState, restoreState } from './stage.ts';

/** Stands for the file where a backup would have its mark; no file's mark looks like this. */
export const copiesFile = 'copies-before-update';
const batchSize = 200;

export interface Copies {
  readonly rows: number;
  /** When the update was made, by the access log; null when the log does not tell. */
  readonly at: number | null;
}

/** The copies that are there, null when there are none. */
export async function copiesOf(db: VaultDatabase): Promise<Copies | null> {
  const rows = await db.snapshots.count();
  if (rows === 0) return null;
  const line = await db.log
    .reverse()
    .filter(({ what }) => what === 'upgraded')
    .first();
  return { rows, at: line?.at ?? null };
}

/** Stages every copy in its present form. One that cannot be read stays out and is counted. */
export async function stageCopies(store: Store, from: string): Promise<RestoreState> {
  const { db, keys } = store;
  const begun: RestoreState = {
    id: 'restore',
    file: copiesFile,
    from,
    chunks: 0,
    complete: false,
    foreign: false,
    skippedLinks: 0,
    settings: null,
    // Names this staging: another look, or a file that is begun meanwhile, must not be mixed with it.
    deciding: crypto.randomUUID(),
  };
  const stillOurs = async () => {
    const state = await restoreState(db);
    if (state?.file !== copiesFile || state.deciding !== begun.deciding) throw begunAnew();
  };
  await db.transaction('rw', db.meta, db.staging, async () => {
    await db.staging.clear();
    await db.meta.put(begun);
  });
  let [last, unread] = [0, 0];
  for (;;) {
    const batch = await db.snapshots.where(':id').above(last).limit(batchSize).toArray();
    last = batch.at(-1)?.n ?? last;
    const items = await Promise.all(batch.map(({ table, row }) => itemOf(keys, table, row)));
    const readable = items.filter((item) => item !== null);
    unread += items.length - readable.length;
    const placed = await Promise.all(readable.map((item) => rowOf(store, item)));
    const state: RestoreState = { ...begun, complete: batch.length < batchSize, unread };
    await db.transaction('rw', db.meta, db.staging, async () => {
      await stillOurs();
      await db.staging.bulkAdd(placed.map((each) => ({ ...each, act: 'undecided' as const, base: null })));
      await db.meta.put(state);
    });
    if (state.complete) return state;
  }
}
