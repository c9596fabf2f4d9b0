/**
 * Handlers for backups and plain export: the page holds the file and the place reached, the background holds keys and
 * rows. No call depends on what an earlier one left in memory, so any of them may be made again after a kill.
 */
import { bytesToText, textToBytes } from '../../backup/layout.ts';
import { newFileHeader, openChunk, opensFile, readFileHeader, sealChunk } from '../../vault/backup/codec.ts';
import { copiesOf } from '../../vault/backup/copies.ts';
import { countLines } from '../../vault/backup/stage.ts';
import { countRows, fingerprint, joinLines, readPortion } from '../../vault/backup/write.ts';
import { contentVersion } from '../../vault/db/content.ts';
import { readSettings } from '../../vault/db/settings.ts';
import { loadDataKey } from '../../vault/keyring.ts';
import { lockedRefusal, Refusal } from '../../vault/refusal.ts';
import { noVault, openStore, readHeader } from '../../vault/vault.ts';
import { z } from '../../zod.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';

async function dataKeyOf(ports: Ports) {
  await openStore(ports);
  const dataKey = await loadDataKey(ports.session);
  if (dataKey === null) throw lockedRefusal();
  return dataKey;
}

export const begin: Handler<'backup.begin'> = async (_input, { ports }) => {
  const dataKey = await dataKeyOf(ports);
  const vault = await readHeader(ports.db);
  if (vault === null) throw noVault();
  const header = await newFileHeader(vault, dataKey, contentVersion, new Date(ports.now()).toISOString());
  return { header, ...(await fingerprint(ports.db)) };
};

export const read: Handler<'backup.read'> = async ({ header: line, index, from }, { ports }) => {
  const dataKey = await dataKeyOf(ports);
  const { keys } = await openStore(ports);
  const header = await readFileHeader(line);
  if (!(await opensFile(header, dataKey))) throw new Refusal('invalid', 'header: not of a backup begun here.');
  const { lines, damaged, rows, next } = await readPortion(ports.db, keys, from);
  const last = next === null;
  const settings = last ? [JSON.stringify({ t: 'settings', d: await readSettings(ports.db) })] : [];
  const sealed = await sealChunk(header, dataKey, index, last, joinLines([...lines, ...settings]));
  return { data: bytesToText(sealed), last, next, rows, damaged };
};

export const check: Handler<'backup.check'> = async ({ header: line, index, last, data }, { ports }) => {
  const dataKey = await dataKeyOf(ports);
  const header = await readFileHeader(line);
  return { rows: countLines(await openChunk(header, dataKey, index, last, textToBytes(data))) };
};

/** The backup that was made and checked last, until somebody says that its file is saved. */
const madeSlot = 'backup.made';
const madeSchema = z.object({ at: z.number(), damaged: z.number() });

export const finish: Handler<'backup.finish'> = async ({ sum, damaged }, { ports }) => {
  const { db } = await openStore(ports);
  if ((await fingerprint(db)).sum !== sum) return { overtaken: true };
  await ports.session.set(madeSlot, { at: ports.now(), damaged });
  return { overtaken: false };
};

/** Only a person sees whether the browser saved the file. Until they say so the last backup is the one before. */
export const saved: Handler<'backup.saved'> = async (_input, { ports }) => {
  const { db } = await openStore(ports);
  const made = madeSchema.safeParse(await ports.session.get(madeSlot));
  if (!made.success) throw new Refusal('conflict', 'No backup was made since the browser was started. Make one.');
  const { at, damaged } = made.data;
  await db.transaction('rw', db.meta, db.snapshots, db.log, async () => {
    await db.meta.put({ id: 'backup', at, leftOut: damaged });
    // The copies made before an update have done their service, unless one of them may be the last good one of a row, or
    // they are of an update that came after the file.
    const copies = await copiesOf(db);
    if (damaged === 0 && copies !== null && (copies.at ?? 0) <= at) await db.snapshots.clear();
  });
  await ports.session.remove(madeSlot);
  await tellAll(ports, { event: 'data', clientId: null });
  return {} as Record<string, never>;
};

export const exportBegin: Handler<'export.begin'> = async (_input, { ports }) => {
  const { db } = await openStore(ports);
  return { rows: await countRows(db) };
};

export const exportRead: Handler<'export.read'> = async ({ from }, { ports }) => {
  const { db, keys } = await openStore(ports);
  const { lines, damaged, rows, next } = await readPortion(db, keys, from);
  return { lines, damaged, rows, next };
};
