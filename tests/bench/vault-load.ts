/**
 * The vault's own work, timed inside the extension's background: runs there as a script of the bench, bundled from the
 * product's modules. Writes to a database of its own and deletes it afterwards.
 */
import { VaultDatabase } from '../../lib/vault/db/database.ts';
import { derivePassphraseKey } from '../../lib/vault/derive.ts';
import { importAesKey, openJson, sealJson } from '../../lib/vault/envelope.ts';

/** Milliseconds of Argon2id with the cost that this vault stores, and the cost itself. */
async function timeKdf(): Promise<{ milliseconds: number; m: number; t: number; p: number }> {
  const db = new VaultDatabase();
  const header = await db.meta.get('vault');
  db.close();
  if (header === undefined || !('passphrase' in header)) throw new Error('there is no vault');
  const { m, t, p } = header.passphrase.kdf;
  const start = performance.now();
  await derivePassphraseKey('correct paper lantern ferry', new Uint8Array(16), { m, t, p });
  return { milliseconds: performance.now() - start, m, t, p };
}

const value = (at: number) => ({
  date: '2026-05-04',
  noteKey: `note-${at}`,
  planVersion: 1,
  goals: [{ goalId: 'g1', state: 'addressed', progress: 'same' }],
  objectives: [],
  interventions: [],
  techniques: ['behavioral activation'],
});

/** Milliseconds a row for writing and reading one at a time: sealed as the product does it, and the same in clear. */
async function timeSealing(rows: number): Promise<Record<'write' | 'read' | 'clearWrite' | 'clearRead', number>> {
  const db = new VaultDatabase('throughline-bench');
  const key = await importAesKey(crypto.getRandomValues(new Uint8Array(32)));
  const timed = async (work: (at: number) => Promise<unknown>) => {
    const start = performance.now();
    for (let at = 0; at < rows; at++) await work(at);
    return (performance.now() - start) / rows;
  };
  const place = (at: number) => ({ table: 'records', id: `r${at}`, version: 1 });
  const row = (id: string) => ({ id, ownerId: 'c', bucket: 'b', version: 1 });
  await timed(async (at) => db.records.put({ ...row(`warm${at}`), box: await sealJson(key, place(at), value(at)) }));
  const write = await timed(async (at) =>
    db.records.put({ ...row(`r${at}`), box: await sealJson(key, place(at), value(at)) }),
  );
  const read = await timed(async (at) => {
    const found = await db.records.get(`r${at}`);
    return found && openJson(key, place(at), found.box);
  });
  const clear = db.table('records');
  const clearWrite = await timed((at) => clear.put({ ...row(`c${at}`), value: value(at) }));
  const clearRead = await timed(async (at) => clear.get(`c${at}`));
  await db.delete();
  return { write, read, clearWrite, clearRead };
}

Object.assign(globalThis, { timeKdf, timeSealing });
