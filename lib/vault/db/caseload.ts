/**
 * The caseload's summaries: one sealed box in each client's row, derived from plan and records. Any write to these takes
 * the box away in its own transaction, so that a summary is never older than what it is drawn from; whoever lists the
 * caseload has the missing ones drawn up again, a batch at a time.
 */
import { type CaseloadSummary, caseloadSummary, caseloadSummarySchema } from '../../caseload/summary.ts';
import { dayOf } from '../../dates.ts';
import type { CaseloadRow } from '../../messaging/calls.ts';
import type { RecordKind, RecordValue } from '../../records/kinds.ts';
import { DamagedRecord } from '../refusal.ts';
import { byLabel, newestVersions, readableClient } from './clients.ts';
import type { ClientRow } from './database.ts';
import { planVersions } from './plans.ts';
import { listRecords } from './records.ts';
import { rowsInTurns } from './rows-in-turns.ts';
import { open, type Store, seal } from './store.ts';

/** The box is bound to the client alone: the row's version says nothing of records. */
const placeOf = (id: string) => ({ table: 'caseload', id, version: 1 });

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

/** Every client by label, with its summary where one is drawn up. */
export async function listCaseload(store: Store): Promise<CaseloadRow[]> {
  const listed = await rowsInTurns(store.db, async (row) => {
    const summary = await storedSummary(store, row);
    return { client: await readableClient(store, row, summary?.planVersion ?? null), summary };
  });
  // A summary knows the plan's version; only without one are the plans themselves looked at, which takes as long again.
  if (listed.some(({ summary }) => summary === null)) {
    const newest = await newestVersions(store);
    for (const row of listed) row.client = { ...row.client, planVersion: newest.get(row.client.id) ?? null };
  }
  return byLabel(listed, ({ client }) => client);
}

/** Draws up the summaries of these clients. One that is gone, or whose plan cannot be read, has none. */
export async function drawSummaries(
  store: Store,
  clientIds: readonly string[],
): Promise<{ readonly clientId: string; readonly summary: CaseloadSummary | null }[]> {
  const rows = await store.db.clients.bulkGet([...clientIds]);
  const drawn: { clientId: string; summary: CaseloadSummary | null }[] = [];
  for (const row of rows) {
    if (!row) continue;
    try {
      drawn.push({ clientId: row.id, summary: (await storedSummary(store, row)) ?? (await drawSummary(store, row)) });
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      drawn.push({ clientId: row.id, summary: null });
    }
  }
  return drawn;
}

/**
 * Draws a client's summary up from plan and records, and keeps it unless something was written meanwhile.
 *
 * @throws {DamagedRecord} when the plan cannot be read
 */
async function drawSummary(store: Store, row: ClientRow): Promise<CaseloadSummary> {
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
  await db.transaction('rw', db.clients, db.planVersions, db.records, async () => {
    const now = await db.clients.get(row.id);
    if (now?.version !== row.version || (await writesOf(store, row.id)) !== before) return;
    await db.clients.put({ ...now, summary: box });
  });
  return summary;
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
