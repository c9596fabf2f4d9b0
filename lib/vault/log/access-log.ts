/**
 * The access log in the database: append, read, check. Append-only: nothing here changes or removes a
 * single line. Lines hold
 * random ids and our own words, never a name, a note or anything typed.
 */
import type { Bytes } from '../bytes.ts';
import type { VaultDatabase } from '../db/database.ts';
import { eachRow } from '../db/each-row.ts';
import type { LogRow } from '../db/trust-rows.ts';
import { type KeyValueStore, loadKeys, loadLogKey, logKeyOf } from '../keyring.ts';
import { chainOf, endSealOf, type LogEntry, type LogVerdict, logCheck, rootChain, sealOf } from './entries.ts';
import { hideDetail } from './hidden-detail.ts';

interface LogPorts {
  readonly db: VaultDatabase;
  readonly session: KeyValueStore;
  now(): number;
}

/**
 * Appends a line. In one transaction with the log's head, so that two writers make two lines of one chain.
 *
 * @param sealing the key that seals it, where the one in the session is gone already
 */
export async function appendLog({ db, session, now }: LogPorts, entry: LogEntry, sealing?: Bytes): Promise<void> {
  const key = sealing ?? (await loadLogKey(session));
  const detail = await detailOf(session, entry);
  const line = { at: now(), what: entry.what, clientId: entry.clientId ?? null, detail };
  await db.transaction('rw', db.log, db.meta, async () => {
    // The next line would hide by its own seal that the log was cut before it. That is said first, for good.
    if (key !== null && !(await isWhole(db, key))) {
      await addLine(db, { at: line.at, what: 'log-cut', clientId: null, detail: null }, key);
    }
    await addLine(db, line, key);
  });
}

/**
 * Whether the log ends as its head says, and where the last seal of an end was set. Looks at the end alone: the whole chain
 * is read by {@link checkLog}. Only inside a transaction over both of its tables.
 */
async function isWhole(db: VaultDatabase, key: Uint8Array): Promise<boolean> {
  const [last, found] = await Promise.all([db.log.orderBy('seq').last(), db.meta.get('log')]);
  const head = found !== undefined && 'chain' in found ? found : undefined;
  if (head?.seq !== last?.seq || head?.chain !== last?.chain) return false;
  const end = head?.end;
  if (end === undefined) return last === undefined || last.seal === null;
  const sealed = await db.log.get(end.seq);
  if (sealed === undefined || endSealOf(key, sealed.chain) !== end.seal) return false;
  const later = await db.log.where('seq').above(end.seq).toArray();
  return later.every(({ seal }) => seal === null);
}

/** Chains one more line to the log. Only inside a transaction over both of its tables. */
async function addLine(
  db: VaultDatabase,
  said: Omit<LogRow, 'seq' | 'chain' | 'seal'>,
  key: Uint8Array | null,
): Promise<void> {
  const [last, before] = await Promise.all([db.log.orderBy('seq').last(), db.meta.get('log')]);
  const line = { seq: (last?.seq ?? 0) + 1, ...said };
  const chain = chainOf(last?.chain ?? rootChain, line);
  const seal = key === null ? null : sealOf(key, chain);
  await db.log.add({ ...line, chain, seal });
  const known = before !== undefined && 'chain' in before ? before.end : undefined;
  const end = key === null ? known : { seq: line.seq, seal: endSealOf(key, chain) };
  await db.meta.put({ id: 'log', seq: line.seq, chain, seal, ...(end ? { end } : {}) });
}

async function detailOf(session: KeyValueStore, { what, clientId, detail, hidden }: LogEntry): Promise<string | null> {
  if (hidden === undefined) return detail ?? null;
  const keys = await loadKeys(session);
  // Locked meanwhile: better said without it than in clear.
  return keys && hideDetail(keys.records, what, clientId ?? null, hidden);
}

/**
 * The line of an opening, written before the key is kept: if this life ends in between, or somebody locks, the log says
 * rather one opening too many, and its seal does not depend on a key that may be gone again. Never fails, as a full disk
 * must keep nobody out.
 */
export async function logOpening(ports: LogPorts, entry: LogEntry, dataKey: Bytes): Promise<void> {
  await appendLog(ports, entry, await logKeyOf(dataKey)).catch(() => undefined);
}

/**
 * Begins the log of a vault with the line that says so, sealed: no log is without it, so that one which was emptied later
 * does not look new. What another vault that nobody used left goes; its lines carry the seals of a key that is gone, and
 * would look forged. Only inside the transaction that puts the new header, and only where there is no data.
 *
 * @param sealing the log key of the new vault, `logKeyOf` of its data key
 */
export async function beginLogAnew(
  db: VaultDatabase,
  { at, detail }: { readonly at: number; readonly detail: string | null },
  sealing: Bytes,
): Promise<void> {
  await db.log.clear();
  await db.meta.delete('log');
  await addLine(db, { at, what: 'made', clientId: null, detail }, sealing);
}

/** How a page of the log is chosen. `before`: only lines with a smaller number. */
export interface LogQuery {
  readonly before: number | null;
  readonly limit: number;
  readonly clientId: string | null;
  readonly what: string | null;
}

/** Newest first. */
export async function readLog(db: VaultDatabase, query: LogQuery): Promise<LogRow[]> {
  const below = query.before ?? Number.POSITIVE_INFINITY;
  return db.log
    .where('seq')
    .below(below)
    .reverse()
    .filter((row) => query.clientId === null || row.clientId === query.clientId)
    .filter((row) => query.what === null || row.what === query.what)
    .limit(query.limit)
    .toArray();
}

/** Reads the whole chain. Needs the vault to be open. */
export async function checkLog(db: VaultDatabase, key: Uint8Array): Promise<LogVerdict> {
  const check = logCheck(key);
  return db.transaction('r', db.log, db.meta, async () => {
    await eachRow(db.log.orderBy('seq'), check.take);
    const head = await db.meta.get('log');
    return check.end(head !== undefined && 'chain' in head ? head : null);
  });
}
