/**
 * Handlers for backups and plain export: the page holds the file and the place reached, the background holds keys and
 * rows. No call depends on what an earlier one left in memory, so any of them may be made again after a kill.
 */
import { bytesToText, textToBytes } from '../../backup/layout.ts';
import { newFileHeader, openChunk, opensFile, readFileHeader, sealChunk } from '../../vault/backup/codec.ts';
import { countLines } from '../../vault/backup/stage.ts';
import { countRows, fingerprint, joinLines, readPortion } from '../../vault/backup/write.ts';
import { contentVersion } from '../../vault/db/content.ts';
import { readSettings } from '../../vault/db/settings.ts';
import { loadDataKey } from '../../vault/keyring.ts';
import { lockedRefusal, Refusal } from '../../vault/refusal.ts';
import { noVault, openStore, readHeader } from '../../vault/vault.ts';
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

export const finish: Handler<'backup.finish'> = async ({ sum, damaged }, { ports }) => {
  const { db } = await openStore(ports);
  if ((await fingerprint(db)).sum !== sum) return { overtaken: true };
  await db.transaction('rw', db.meta, db.snapshots, async () => {
    await db.meta.put({ id: 'backup', at: ports.now(), leftOut: damaged });
    // The copies made before an upgrade have done their service, unless one of them may be the last good one of a row.
    if (damaged === 0) await db.snapshots.clear();
  });
  await tellAll(ports, { event: 'data', clientId: null });
  return { overtaken: false };
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
