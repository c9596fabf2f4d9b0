/**
 * Handlers for taking a backup in: open the file, stage it chunk by chunk, look at what would change, commit. Works on a
 * machine without a vault too; there the file brings its own, with the passphrase of its day.
 */
import { textToBytes } from '../../backup/layout.ts';
import { type BackupHeader, openChunk, opensFile, readFileHeader, unlockFile } from '../../vault/backup/codec.ts';
import { commitRestore } from '../../vault/backup/commit.ts';
import { decide, dryRun } from '../../vault/backup/compare.ts';
import { listConflicts, settleConflict } from '../../vault/backup/conflicts.ts';
import { copiesFile, copiesOf, stageCopies } from '../../vault/backup/copies.ts';
import { beginRestore, countLines, dropRestore, restoreState, stageChunk } from '../../vault/backup/stage.ts';
import { type Bytes, fromBase64, toBase64 } from '../../vault/bytes.ts';
import { contentVersion } from '../../vault/db/content.ts';
import type { Store } from '../../vault/db/store.ts';
import { dropKey, keepKey, loadDataKey, logKeyOf, workingKeys } from '../../vault/keyring.ts';
import { confirmRecovery } from '../../vault/keys.ts';
import { markSeen } from '../../vault/lock-policy.ts';
import { lockedRefusal, Refusal } from '../../vault/refusal.ts';
import { forgetFresh, openStore, restoreSlot, vaultState } from '../../vault/vault.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';

const nothing = {} as Record<string, never>;

/** What a step of a restore works with. `fresh`: there is no vault here yet, and the file's will be it. */
interface Restore {
  readonly header: BackupHeader;
  readonly fileKey: Bytes;
  readonly store: Store;
  readonly fresh: boolean;
  readonly foreign: boolean;
}

async function keptKey(ports: Ports, header: BackupHeader): Promise<Bytes | null> {
  const kept = await ports.session.get(restoreSlot);
  if (typeof kept !== 'object' || kept === null || !('file' in kept) || !('key' in kept)) return null;
  return kept.file === header.mark && typeof kept.key === 'string' ? fromBase64(kept.key) : null;
}

async function isFresh(ports: Ports): Promise<boolean> {
  const { status } = await vaultState(ports);
  if (status === 'locked') throw lockedRefusal();
  return status === 'new';
}

/** Null: somebody must type the file's passphrase first. */
async function restoreOf(ports: Ports, header: BackupHeader): Promise<Restore | null> {
  const fresh = await isFresh(ports);
  const own = fresh ? null : await loadDataKey(ports.session);
  if (own !== null && (await opensFile(header, own))) {
    return { header, fileKey: own, store: await openStore(ports), fresh, foreign: false };
  }
  const fileKey = await keptKey(ports, header);
  if (fileKey === null) return null;
  const store = fresh ? { db: ports.db, keys: await workingKeys(fileKey) } : await openStore(ports);
  return { header, fileKey, store, fresh, foreign: !fresh };
}

async function opened(ports: Ports, line: string): Promise<Restore> {
  const restore = await restoreOf(ports, await readFileHeader(line));
  if (restore === null) throw new Refusal('conflict', 'Enter the passphrase of this backup first.');
  return restore;
}

export const open: Handler<'restore.open'> = async ({ header: line, secret }, { ports }) => {
  const header = await readFileHeader(line);
  if (header.content > contentVersion) {
    throw new Refusal(
      'invalid',
      'This backup was made by a newer version of Throughline. Update Throughline, then try again.',
    );
  }
  await isFresh(ports);
  if (secret !== undefined) {
    await ports.session.set(restoreSlot, { file: header.mark, key: toBase64(await unlockFile(header, secret)) });
  }
  const restore = await restoreOf(ports, header);
  if (restore === null) return { state: 'needs-passphrase', madeAt: header.createdAt };
  return { state: 'open', madeAt: header.createdAt, foreign: restore.foreign, fresh: restore.fresh };
};

export const start: Handler<'restore.start'> = async ({ header: line }, { ports }) => {
  const { store, header, foreign } = await opened(ports, line);
  const { chunks, complete } = await beginRestore(store.db, header, foreign);
  return { next: complete ? null : chunks };
};

export const verify: Handler<'restore.check'> = async ({ header: line, index, last, data }, { ports }) => {
  const { header, fileKey } = await opened(ports, line);
  const text = await openChunk(header, fileKey, index, last, textToBytes(data));
  return { rows: countLines(text) };
};

export const take: Handler<'restore.take'> = async ({ header: line, index, last, data }, { ports }) => {
  const { store, header, fileKey } = await opened(ports, line);
  const text = await openChunk(header, fileKey, index, last, textToBytes(data));
  return { next: await stageChunk(store, header, { index, last, text }) };
};

export const look: Handler<'restore.look'> = async ({ header: line, mode, bringBack }, { ports }) => {
  const { store, header, foreign } = await opened(ports, line);
  const state = await restoreState(store.db);
  // Read in for a machine without a vault, it does not fit one that was made meanwhile: its rows are of another key.
  if (state === null || state.file !== header.mark || !state.complete || state.foreign !== foreign) {
    throw new Refusal('conflict', 'The backup was not read to its end yet. Choose the file again.');
  }
  const named = await decide(store, mode, bringBack ?? false);
  return dryRun(store, state, mode, named);
};

export const commit: Handler<'restore.commit'> = async ({ header: line, mode, look: seen }, { ports }) => {
  const { store, header, fileKey, fresh, foreign } = await opened(ports, line);
  const { db } = store;
  const state = await restoreState(db);
  if (fresh) {
    // The key of a vault that nobody used: it must not outlive that vault, also if this life of the background ends midway.
    await dropKey(ports.session);
    await forgetFresh(ports);
  }
  await commitRestore(db, {
    file: header.mark,
    mode,
    look: seen,
    foreign,
    fresh: fresh
      ? { header: { ...header.vault, id: 'vault', v: 1 }, at: ports.now(), sealing: await logKeyOf(fileKey) }
      : null,
    // A therapist's own way of working goes with the data; a merge leaves the local one alone.
    settings: mode === 'replace' ? (state?.settings ?? null) : null,
  });
  if (fresh) {
    await keepKey(ports.session, fileKey);
    await confirmRecovery(ports);
    await markSeen(ports.session, ports.now());
  }
  await ports.session.remove(restoreSlot);
  await tellAll(ports, fresh ? { event: 'unlocked' } : { event: 'data', clientId: null });
  return { conflicts: await db.asides.count() };
};

export const drop: Handler<'restore.drop'> = async (_input, { ports }) => {
  await ports.session.remove(restoreSlot);
  await dropRestore(ports.db);
  return nothing;
};

export const lookAtCopies: Handler<'copies.look'> = async ({ mode, bringBack }, { ports }) => {
  const store = await openStore(ports);
  const copies = await copiesOf(store.db);
  if (copies === null) throw new Refusal('not-found', 'There are no copies any more: a backup was made since.');
  const state = await stageCopies(store, new Date(copies.at ?? ports.now()).toISOString());
  const named = await decide(store, mode, bringBack ?? false);
  return dryRun(store, state, mode, named);
};

export const commitCopies: Handler<'copies.commit'> = async ({ mode, look: seen }, { ports }) => {
  const { db } = await openStore(ports);
  await commitRestore(db, { file: copiesFile, mode, look: seen, foreign: false, fresh: null, settings: null });
  await tellAll(ports, { event: 'data', clientId: null });
  return { conflicts: await db.asides.count() };
};

export const conflicts: Handler<'conflicts.list'> = async (_input, { ports }) => listConflicts(await openStore(ports));

export const settle: Handler<'conflicts.settle'> = async ({ id, use }, { ports }) => {
  const store = await openStore(ports);
  const clientId = await settleConflict(store, id, use, new Date(ports.now()).toISOString());
  await tellAll(ports, { event: 'data', clientId });
  return listConflicts(store);
};
