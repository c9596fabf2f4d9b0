/**
 * The caseload's summaries: one sealed box in each client's row, derived from plan and records. Any write to these takes
 * the box away in its own transaction, so that a summary is never older than what it is drawn from; whoever lists the
 * caseload has the missing ones drawn up again, a batch at a time.
 */
import { type CaseloadEntry, entryOf } from '../../caseload/rows.ts';
import { type CaseloadSummary, caseloadSummary, caseloadSummarySchema } from '../../caseload/summary.ts';
import { dayOf } from '../../dates.ts';
import type { CaseloadRow } from '../../messaging/calls.ts';
import type { RecordKind, RecordValue } from '../../records/kinds.ts';
import { DamagedRecord } from '../refusal.ts';
import { beginDigest, keepDigest, noteChanged, readDigest } from './caseload-digest.ts';
import { byLabel, readableClient } from './clients.ts';
import type { ClientRow } from './database.ts';
import { planVersions } from './plans.ts';
import { listRecords } from './records.ts';
import { rowsInTurns } from './rows-in-turns.ts';
import { open, type Store, seal } from './store.ts';

/** Changed clients that the digest may wait for. */
const few = 20;

/** Counted up whenever a summary's shape or meaning changes; a box of another format is drawn up anew. */
const format = 2;
/** The box is bound to the client alone: the row's version says nothing of records. */
const placeOf = (id: string) => ({ table: 'caseload', id, version: format });

/** The summary in a client's row; null when it has to be drawn up (or does not open: it is derived, so that is no loss). */
async function storedSummary(store: Store, row: ClientRow): Promise<CaseloadSummary | null> {
  if (!row.summary) return null;
  try {
    return await open(store, placeOf(row.id), row.summary, caseloadSummarySchema);
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}

/** A client with its summary, as the row has them. Only a summary knows the plan's version without a look at the plans. */
async function readRow(store: Store, row: ClientRow): Promise<CaseloadRow> {
  const summary = await storedSummary(store, row);
  return { client: await readableClient(store, row, summary?.planVersion ?? null), summary };
}

async function readEntry(store: Store, row: ClientRow): Promise<CaseloadEntry> {
  const { client, summary } = await readRow(store, row);
  return entryOf(client, summary);
}

/** What every client is put in order by, by label: from the digest, with those read again that were written since. */
export async function caseloadEntries(store: Store): Promise<readonly CaseloadEntry[]> {
  const digest = await readDigest(store);
  if (digest?.changed.length === 0) return digest.entries;
  if (digest === null) {
    const mark = await beginDigest(store.db);
    const entries = byLabel(await rowsInTurns(store.db, (row) => readEntry(store, row)));
    await keepDigest(store, mark, entries);
    return entries;
  }
  const again = new Set(digest.changed);
  const rows = (await store.db.clients.bulkGet([...again])).flatMap((row) => row ?? []);
  const read = await Promise.all(rows.map((row) => readEntry(store, row)));
  const entries = byLabel([...digest.entries.filter(({ id }) => !again.has(id)), ...read]);
  // A few are read again faster than all are sealed anew.
  if (again.size > few) await keepDigest(store, digest.mark, entries);
  return entries;
}

/** The rows of these clients, in this order; one that is gone has none. */
export async function caseloadRows(store: Store, clientIds: readonly string[]): Promise<readonly CaseloadRow[]> {
  const rows = await store.db.clients.bulkGet([...clientIds]);
  return Promise.all(rows.flatMap((row) => (row ? [readRow(store, row)] : [])));
}

/** Draws up the summaries of these clients and keeps them. One that is gone, or whose plan cannot be read, has none. */
export async function drawSummaries(store: Store, clientIds: readonly string[]): Promise<void> {
  const rows = await store.db.clients.bulkGet([...clientIds]);
  for (const row of rows) {
    if (!row || (await storedSummary(store, row))) continue;
    try {
      await drawSummary(store, row);
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
    }
  }
}

/**
 * Draws a client's summary up from plan and records, and keeps it unless something was written meanwhile.
 *
 * @throws {DamagedRecord} when the plan cannot be read
 */
async function drawSummary(store: Store, row: ClientRow): Promise<void> {
  const { db } = store;
  const before = await writesOf(store, row.id);
  const of = async <K extends RecordKind>(kind: K): Promise<readonly RecordValue<K>[]> =>
    (await listRecords(store, row.id, kind)).records.map(({ value }) => value);
  const versions = await planVersions(store, row.id);
  const first = versions.at(-1);
  const [own] = await of('rules-for');
  const summary = caseloadSummary({
    current: versions[0] ?? null,
    firstOn: first ? dayOf(new Date(first.createdAt)) : null,
    reviews: await of('review'),
    agreements: await of('agreement'),
    sessions: await of('session'),
    scores: await of('score'),
    amendments: await of('amendment'),
    ownProfiles: own?.profiles ?? null,
  });
  const box = await seal(store, placeOf(row.id), summary);
  await db.transaction('rw', db.clients, db.planVersions, db.records, db.meta, async () => {
    const now = await db.clients.get(row.id);
    if (now?.version !== row.version || (await writesOf(store, row.id)) !== before) return;
    await db.clients.put({ ...now, summary: box });
    await noteChanged(db, row.id);
  });
}

/** Changes whenever a plan version or a record of the client comes, changes or goes. */
async function writesOf({ db }: Store, id: string): Promise<string> {
  const plans = await db.planVersions
    .where('[clientId+version]')
    .between([id, 0], [id, Number.POSITIVE_INFINITY])
    .count();
  const records = await db.records.where('ownerId').equals(id).toArray();
  return `${plans} ${records.length} ${records.reduce((sum, { version }) => sum + version, 0)}`;
}
