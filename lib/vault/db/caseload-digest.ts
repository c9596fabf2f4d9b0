/**
 * One sealed box with the few facts that the caseload is put in order by, of all clients at once: opening it takes
 * milliseconds where opening thousands of rows takes most of a second. It is derived and kept true in this way: whoever
 * writes a client, a plan or a record notes the client's random id beside the box, in the same transaction; the next look
 * at the caseload reads those clients again. A removal or a restore takes the box away. It goes into no backup.
 */
import type { CaseloadEntry } from '../../caseload/rows.ts';
import { openJson, sealJson } from '../envelope.ts';
import type { VaultDatabase } from './database.ts';
import type { Store } from './store.ts';

/** Counted up whenever an entry's shape changes; a box of another format is drawn up anew. */
const format = 2;
const place = { table: 'meta', id: 'caseload', version: format };
/** Beyond this many changed clients it is as well to begin anew. */
const most = 500;

/** The digest as kept, and what was written since. */
export interface Digest {
  readonly entries: readonly CaseloadEntry[];
  /** Clients to be read again. */
  readonly changed: readonly string[];
  readonly mark: Mark;
}
/** A point in the writing of the vault. */
export interface Mark {
  readonly token: string;
  readonly writes: number;
}

/** Null: there is none, or none that opens; see {@link beginDigest}. */
export async function readDigest({ db, keys }: Store): Promise<Digest | null> {
  // In one request, so that both are of one moment.
  const [kept, since] = await db.meta.bulkGet(['caseload', 'caseload-since']);
  if (kept?.id !== 'caseload' || since?.id !== 'caseload-since' || kept.token !== since.token) return null;
  // Its shape is not looked at entry by entry: nobody without the key can have made it, and that would take as long again.
  const value = (await openJson(keys.records, place, kept.box).catch(() => undefined)) as
    | { entries?: unknown }
    | undefined;
  if (!Array.isArray(value?.entries) || !Array.isArray(since.clientIds)) return null;
  const { token, writes } = since;
  return { entries: value.entries as CaseloadEntry[], changed: since.clientIds, mark: { token, writes } };
}

/** To be called before all clients are read: what is written from here on is noted. */
export async function beginDigest(db: VaultDatabase): Promise<Mark> {
  const mark = { token: crypto.randomUUID(), writes: 0 };
  await db.transaction('rw', db.meta, async () => {
    await forgetDigest(db);
    await db.meta.put({ id: 'caseload-since', ...mark, clientIds: [] });
  });
  return mark;
}

/**
 * Keeps what was read since `mark`. What was noted meanwhile stays noted; nothing is kept if another window began anew, or if
 * there is a box already and something was written since `mark`.
 */
export async function keepDigest(
  { db, keys }: Store,
  { token, writes }: Mark,
  entries: readonly CaseloadEntry[],
): Promise<void> {
  const box = await sealJson(keys.records, place, { entries });
  await db.transaction('rw', db.meta, async () => {
    const since = await db.meta.get('caseload-since');
    if (since?.id !== 'caseload-since' || since.token !== token) return;
    const quiet = since.writes === writes;
    const there = (await db.meta.where('id').equals('caseload').count()) > 0;
    // Somebody wrote meanwhile, and another window may have taken that in already: a box from before must not go over it.
    if (!quiet && there) return;
    await db.meta.put({ id: 'caseload', token, box });
    if (quiet) await db.meta.put({ ...since, clientIds: [] });
  });
}

/** Notes a write. Only inside the transaction that writes, which must hold `meta`. */
export async function noteChanged(db: VaultDatabase, clientId: string): Promise<void> {
  const since = await db.meta.get('caseload-since');
  if (since?.id !== 'caseload-since') return;
  const clientIds = Array.isArray(since.clientIds) ? [...new Set([...since.clientIds, clientId])] : null;
  if (clientIds === null || clientIds.length > most) await forgetDigest(db);
  else await db.meta.put({ ...since, writes: since.writes + 1, clientIds });
}

/** Takes the box away. Only inside the transaction that makes it outdated, which must hold `meta`. */
export async function forgetDigest(db: VaultDatabase): Promise<void> {
  await db.meta.bulkDelete(['caseload', 'caseload-since']);
}
