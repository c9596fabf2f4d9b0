/**
 * Fills an open vault, inside the extension's own background: runs there as a script of the bench (bundled from the
 * product's own modules, so that what it writes is what the product reads). Synthetic clients without any text.
 */
import { forgetDigest } from '../../lib/vault/db/caseload-digest.ts';
import { VaultDatabase } from '../../lib/vault/db/database.ts';
import type { Store } from '../../lib/vault/db/store.ts';
import { seal } from '../../lib/vault/db/store.ts';
import { type KeyValueStore, loadKeys } from '../../lib/vault/keyring.ts';

interface Extension {
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Adds clients number `from` to `to`, each with the plan given and `sessions` session links. Gives the number of links. */
async function seedVault(from: number, to: number, sessions: number, content: unknown): Promise<number> {
  const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
  const session = { get: async (key: string) => (await storage.session.get(key))[key] } as KeyValueStore;
  const keys = await loadKeys(session);
  if (keys === null) throw new Error('the vault is locked');
  const store: Store = { db: new VaultDatabase(), keys };
  let links = 0;
  for (let first = from; first < to; first += 100) {
    const numbers = Array.from({ length: Math.min(100, to - first) }, (_, at) => first + at);
    const rows = await Promise.all(numbers.map((number) => rowsOf(store, number, sessions, content)));
    await store.db.clients.bulkAdd(rows.map(({ client }) => client));
    await store.db.planVersions.bulkAdd(rows.map(({ plan }) => plan));
    const records = rows.flatMap((row) => row.records);
    await store.db.records.bulkAdd(records);
    links += records.length;
  }
  // Rows came in wholesale, as from a restore.
  await forgetDigest(store.db);
  store.db.close();
  return links;
}

async function rowsOf(store: Store, number: number, sessions: number, content: unknown) {
  const id = `bench-${number}`;
  const createdAt = '2026-01-05T10:00:00.000Z';
  const person = { id, label: `Client ${number}`, population: 'adult', format: 'individual', createdAt, setAside: [] };
  const planId = `${id}.1`;
  const version = { planId, clientId: id, version: 1, createdAt, reason: 'first plan', content };
  const bucket = await store.keys.hash(JSON.stringify(['records', id, 'session']));
  const record = async (at: number) => {
    const recordId = `${id}-s${at}`;
    const value = {
      date: new Date(Date.UTC(2026, 0, 5 + at * 7)).toISOString().slice(0, 10),
      noteKey: recordId,
      planVersion: 1,
      goals: [{ goalId: 'g1', state: 'addressed', progress: 'same' }],
      objectives: [],
      interventions: [],
      techniques: ['behavioral activation'],
    };
    const box = { id: recordId, ownerId: id, kind: 'session', madeAt: at, value };
    const place = { table: 'records', id: recordId, version: 1 };
    return { id: recordId, ownerId: id, bucket, version: 1, box: await seal(store, place, box) };
  };
  return {
    client: { id, version: 1, box: await seal(store, { table: 'clients', id, version: 1 }, person) },
    plan: {
      planId,
      version: 1,
      clientId: id,
      box: await seal(store, { table: 'planVersions', id: planId, version: 1 }, version),
    },
    records: await Promise.all(Array.from({ length: sessions }, (_, at) => record(at))),
  };
}

Object.assign(globalThis, { seedVault });
