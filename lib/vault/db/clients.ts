/**
 * Clients, sealed. One damaged client never hides the others: lists show it as unreadable, by its id.
 */
import type { ClientSummary } from '../../messaging/calls.ts';
import { type Client, clientSchema } from '../../plan/schema.ts';
import { DamagedRecord, Refusal } from '../refusal.ts';
import { forgetDigest, noteChanged } from './caseload-digest.ts';
import type { ClientRow } from './database.ts';
import { noteRemoved, removedClientKey } from './removed.ts';
import { rowsInTurns } from './rows-in-turns.ts';
import { open, type Store, seal } from './store.ts';
import { nextTrail, type Trail } from './trail.ts';

const table = 'clients';

/** Without the id: a caller may have put anything there, and messages are shown and copied. */
const notHere = () =>
  new Refusal('not-found', 'This client is not there. The record may have been removed in another window.');

async function openRow(store: Store, row: ClientRow): Promise<Client> {
  const client = await open(store, { table, id: row.id, version: row.version }, row.box, clientSchema);
  if (client.id !== row.id) throw new DamagedRecord(table, row.id, 'it holds another record');
  return client;
}

async function rowFor(store: Store, client: Client, version: number, trail?: Trail): Promise<ClientRow> {
  const box = await seal(store, { table, id: client.id, version }, client);
  return { id: client.id, version, trail: nextTrail(trail), box };
}

/**
 * Adds a client.
 *
 * @throws {Refusal} `conflict` when the id exists.
 */
export async function addClient(store: Store, client: Client): Promise<void> {
  const row = await rowFor(store, client, 1);
  const { db } = store;
  await db.transaction('rw', db.clients, db.meta, async () => {
    if (await db.clients.get(client.id)) throw new Refusal('conflict', `Client ${client.id} is there already.`);
    await db.clients.add(row);
    await noteChanged(db, client.id);
  });
}

/**
 * Reads a client.
 *
 * @throws {Refusal} `not-found`; {@link DamagedRecord} when it cannot be read.
 */
export async function getClient(store: Store, id: string): Promise<Client> {
  const row = await store.db.clients.get(id);
  if (!row) throw notHere();
  return openRow(store, row);
}

/**
 * Changes a client. Retried when another window wrote in between, so that neither change is lost.
 *
 * @throws {Refusal} `not-found`, `damaged`, or `conflict` when others keep writing.
 */
export async function changeClient(store: Store, id: string, change: (client: Client) => Client): Promise<Client> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const row = await store.db.clients.get(id);
    if (!row) throw notHere();
    const changed = clientSchema.parse(change(await openRow(store, row)));
    const next = await rowFor(store, changed, row.version + 1, row.trail);
    const { db } = store;
    const written = await db.transaction('rw', db.clients, db.meta, async () => {
      const current = await db.clients.get(id);
      if (current?.version !== row.version) return false;
      await db.clients.put(next);
      await noteChanged(db, id);
      return true;
    });
    if (written) return changed;
  }
  throw new Refusal('conflict', 'Another window is changing this client. Try again in a moment.');
}

/**
 * Removes the client with every plan version, chart link, record, copy set aside and older copy, all or nothing. Needs
 * no readable record.
 */
export async function removeClient({ db, keys }: Store, id: string): Promise<void> {
  const marker = await removedClientKey(keys, id);
  const tables = [db.clients, db.planVersions, db.chartLinks, db.records, db.asides, db.staging, db.snapshots, db.meta];
  await db.transaction('rw', tables, async () => {
    await db.planVersions.where('[clientId+version]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
    await db.chartLinks.where('clientId').equals(id).delete();
    await db.records.where('ownerId').equals(id).delete();
    await db.asides.where('clientId').equals(id).delete();
    // A restore half done would bring the client back; it is begun anew by whoever wants it.
    // Its note goes too: a restore that counts as read must never be carried out without its rows.
    if ((await db.staging.filter((staged) => staged.clientId === id).count()) > 0) {
      await db.staging.clear();
      await db.meta.delete('restore');
    }
    await db.snapshots.filter(({ row }) => ownerOf(row) === id).delete();
    await db.clients.delete(id);
    await forgetDigest(db);
    await noteRemoved(db, [marker]);
  });
}

/** Whose row this is, whatever its table. */
function ownerOf(row: object): unknown {
  const { clientId, ownerId, id } = row as { clientId?: unknown; ownerId?: unknown; id?: unknown };
  return clientId ?? ownerId ?? id;
}

/** The newest plan version of each client, by client id. Reads index keys only. */
async function newestVersions({ db }: Store): Promise<Map<string, number>> {
  const newest = new Map<string, number>();
  const keys = (await db.planVersions.orderBy('[clientId+version]').keys()) as unknown as [string, number][];
  for (const [clientId, version] of keys) newest.set(clientId, version);
  return newest;
}

/** The client in a row. An unreadable one is shown as such (`damaged`) instead of failing a whole list. */
export async function readableClient(store: Store, row: ClientRow, planVersion: number | null): Promise<ClientSummary> {
  try {
    return { ...(await openRow(store, row)), planVersion };
  } catch (error) {
    if (error instanceof DamagedRecord) return unreadable(row.id, planVersion);
    throw error;
  }
}

/** By label, and by id where two are called the same. */
export function byLabel<T extends { readonly label: string; readonly id: string }>(listed: readonly T[]): T[] {
  // One collator for all comparisons: `localeCompare` would make one for each.
  const order = new Intl.Collator().compare;
  return listed.toSorted((a, b) => order(a.label, b.label) || order(a.id, b.id));
}

/** Every client by label. */
export async function listClients(store: Store): Promise<ClientSummary[]> {
  const newest = await newestVersions(store);
  const listed = await rowsInTurns(store.db, (row) => readableClient(store, row, newest.get(row.id) ?? null));
  return byLabel(listed);
}

/** A client with the number of its newest plan version. */
export async function summaryOf(store: Store, client: Client): Promise<ClientSummary> {
  const last = await store.db.planVersions
    .where('[clientId+version]')
    .between([client.id, 0], [client.id, Number.POSITIVE_INFINITY])
    .primaryKeys();
  return { ...client, planVersion: last.at(-1)?.[1] ?? null };
}

function unreadable(id: string, planVersion: number | null): ClientSummary {
  return {
    id,
    label: `Unreadable record (${id.slice(0, 8)})`,
    population: 'adult',
    format: 'individual',
    createdAt: new Date(0).toISOString(),
    setAside: [],
    planVersion,
    damaged: true,
  };
}
