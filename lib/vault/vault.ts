/**
 * The vault's life: make, unlock, recover, lock, and open the store while unlocked. Keeps nothing in module variables:
 * the header is in the database, the key in session storage, so the background may die between any two calls.
 */
import type { VaultStatus } from '../messaging/calls.ts';
import { countAttempt, noAttempts, waitSeconds } from './attempts.ts';
import { type Bytes, randomBytes } from './bytes.ts';
import { forgetDigest } from './db/caseload-digest.ts';
import { markContent } from './db/content.ts';
import type { MetaRow, VaultDatabase } from './db/database.ts';
import type { Store } from './db/store.ts';
import type { KdfParams } from './derive.ts';
import {
  headerSchema,
  type Opened,
  openPassphraseSlot,
  openRecoverySlot,
  sealPassphraseSlot,
  sealRecoverySlot,
  type VaultHeader,
} from './header.ts';
import { dropKey, type KeyValueStore, keepKey, loadKeys, logKeyOf } from './keyring.ts';
import { beginLogAnew, logOpening } from './log/access-log.ts';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { lockedRefusal, Refusal } from './refusal.ts';

export interface VaultPorts {
  readonly db: VaultDatabase;
  /** Memory only, hidden from content scripts. */
  readonly session: KeyValueStore;
  /** Epoch milliseconds. */
  now(): number;
  /** Cost for a new passphrase slot; measured on this machine. */
  chooseKdf(): Promise<KdfParams>;
}

/** Set while the recovery code of a new vault is on somebody's screen and nothing has used the vault yet. */
const freshSlot = 'vault.fresh';

/** The key of a backup file that is being taken in; goes with the lock. */
export const restoreSlot = 'restore.key';

/** Whether the vault was just made and not used yet: nothing is in it, so it may be made again. */
export async function isFresh({ session }: Pick<VaultPorts, 'session'>): Promise<boolean> {
  return (await session.get(freshSlot)) === true;
}

/** The header, null when there is no vault. @throws {Refusal} `damaged`. */
export async function readHeader(db: VaultDatabase): Promise<VaultHeader | null> {
  const row = await db.meta.get('vault');
  if (row === undefined) return null;
  const parsed = headerSchema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw damagedHeader(`the field ${parsed.error.issues[0]?.path.join('.') ?? 'vault'} is not as expected`);
}

function damagedHeader(why: string): Refusal {
  return new Refusal(
    'damaged',
    `The vault's header (meta/vault) is damaged (${why}); this is not a wrong passphrase. Try the recovery code. If that does not open it either: delete everything in the options, then restore a backup.`,
  );
}

export function noVault(): Refusal {
  return new Refusal('no-vault', 'There is no vault yet. Choose a passphrase to make one.');
}

/** Whether there is a vault, readable or not. */
export async function hasHeader(db: VaultDatabase): Promise<boolean> {
  return (await db.meta.where('id').equals('vault').count()) > 0;
}

/**
 * Where the vault stands (`new` also while its recovery code awaits confirmation), and how many seconds until a
 * passphrase is taken again.
 */
export async function vaultState(ports: VaultPorts): Promise<{ status: VaultStatus; waitSeconds: number }> {
  const [present, fresh, attempts, keys] = await Promise.all([
    hasHeader(ports.db),
    isFresh(ports),
    readAttempts(ports.db),
    loadKeys(ports.session),
  ]);
  const status = !present || (fresh && keys !== null) ? 'new' : keys === null ? 'locked' : 'unlocked';
  return { status, waitSeconds: waitSeconds(attempts, ports.now()) };
}

/** Tells one header from another; null when there is none. */
function markOf(row: MetaRow | undefined): string | null {
  return row === undefined || !('passphrase' in row) ? null : row.passphrase.sum;
}

/**
 * Makes the vault and unlocks it. One that was never used is made anew: its recovery code was seen by nobody any more.
 *
 * @returns the recovery code, which is stored nowhere.
 * @throws {Refusal} `conflict` when there is a vault already.
 */
export async function createVault(ports: VaultPorts, passphrase: string): Promise<{ recoveryCode: string }> {
  const { db } = ports;
  const exists = () => new Refusal('conflict', 'There is a vault already; unlock it instead.');
  const found = await db.meta.get('vault');
  if (found !== undefined && !(await isFresh(ports))) throw exists();
  const dataKey = randomBytes(32);
  const recoveryCode = newRecoveryCode();
  const code = parseRecoveryCode(recoveryCode);
  if (code === null) throw new TypeError('a fresh recovery code must parse');
  const header: VaultHeader = {
    id: 'vault',
    v: 1,
    createdAt: new Date(ports.now()).toISOString(),
    passphrase: await sealPassphraseSlot(dataKey, passphrase, await ports.chooseKdf()),
    recovery: await sealRecoverySlot(dataKey, code),
  };
  if (found !== undefined) {
    // Deriving the key took a while: the vault that was found may have been confirmed and used in another window.
    if (!(await isFresh(ports))) throw exists();
    // Nothing may be written under the old key from here on, also if this life ends before the new one is kept.
    await dropKey(ports.session);
  }
  const sealing = await logKeyOf(dataKey);
  const besideRecords = await db.transaction('rw', db.meta, db.clients, db.log, async () => {
    // Two windows may both have found none, or the same; only the first may write, and never over somebody's records.
    if (markOf(await db.meta.get('vault')) !== markOf(found)) throw exists();
    const used = (await db.clients.count()) > 0;
    if (found !== undefined && used) throw exists();
    await db.meta.put(header);
    // What belonged to a vault that nobody used.
    await db.meta.bulkDelete(['attempts', 'passkeys', 'recovery', 'removed']);
    await forgetDigest(db);
    if (!used) await beginLogAnew(db, { at: ports.now(), detail: null }, sealing);
    await markContent(db);
    return used;
  });
  // Records whose header was lost: what the log says of them stays.
  if (besideRecords) await logOpening(ports, { what: 'made' }, dataKey);
  await ports.session.set(freshSlot, true);
  await keepKey(ports.session, dataKey);
  return { recoveryCode };
}

/**
 * Unlocks with the passphrase.
 *
 * @throws {Refusal} `no-vault`, `wait`, `wrong-passphrase` or `damaged`.
 */
export async function unlockVault(ports: VaultPorts, passphrase: string): Promise<void> {
  const header = await readHeader(ports.db);
  if (header === null) throw noVault();
  const dataKey = await attempt(ports, 'passphrase', () => openPassphraseSlot(header.passphrase, passphrase));
  await logOpening(ports, { what: 'unlocked', detail: 'passphrase' }, dataKey);
  await keepKey(ports.session, dataKey);
}

/**
 * Opens with the recovery code and sets a new passphrase. Records are not touched: only the wrapping changes.
 *
 * @throws {Refusal} `no-vault`, `invalid` (not a code at all), `wait`, `wrong-passphrase` or `damaged`.
 */
export async function recoverVault(ports: VaultPorts, recoveryCode: string, passphrase: string): Promise<void> {
  const row = await ports.db.meta.get('vault');
  if (row === undefined) throw noVault();
  const code = parseRecoveryCode(recoveryCode);
  if (code === null) {
    throw new Refusal('invalid', 'recoveryCode: a recovery code has eight groups of four letters and digits.');
  }
  // The passphrase slot may be the damaged part, so only what is needed here is read.
  const recovery = headerSchema.shape.recovery.safeParse('recovery' in row ? row.recovery : undefined);
  if (!recovery.success) throw damagedHeader('the recovery part is not readable');
  const dataKey = await attempt(ports, 'recovery code', () => openRecoverySlot(recovery.data, code));
  const header: VaultHeader = {
    id: 'vault',
    v: 1,
    createdAt: 'createdAt' in row ? row.createdAt : new Date(ports.now()).toISOString(),
    recovery: recovery.data,
    passphrase: await sealPassphraseSlot(dataKey, passphrase, await ports.chooseKdf()),
  };
  await ports.db.transaction('rw', ports.db.meta, async () => {
    const now = await ports.db.meta.get('vault');
    if (now === undefined || !('recovery' in now) || now.recovery.sum !== recovery.data.sum) {
      throw new Refusal('conflict', 'The recovery code was changed in another window meanwhile. Use the new one.');
    }
    await ports.db.meta.put(header);
  });
  await logOpening(ports, { what: 'recovered' }, dataKey);
  await keepKey(ports.session, dataKey);
}

/** Locks: drops the key from memory. Never fails, also without a vault. */
export async function lockVault(ports: Pick<VaultPorts, 'session'>): Promise<void> {
  await dropKey(ports.session);
  await ports.session.remove(freshSlot);
  await ports.session.remove(restoreSlot);
  // Whom the last hour was about: a viewing after the lock is another one.
  for (const [key] of await ports.session.entries('viewed.')) await ports.session.remove(key);
}

/**
 * The open store.
 *
 * @throws {Refusal} `no-vault` or `locked`.
 */
export async function openStore(ports: VaultPorts): Promise<Store> {
  if (!(await hasHeader(ports.db))) throw noVault();
  const keys = await loadKeys(ports.session);
  if (keys === null) throw lockedRefusal();
  if (await isFresh(ports)) await ports.session.remove(freshSlot);
  return { db: ports.db, keys };
}

/** The vault that awaited its confirmation gave way to a restored one. */
export async function forgetFresh({ session }: Pick<VaultPorts, 'session'>): Promise<void> {
  await session.remove(freshSlot);
}

async function readAttempts(db: VaultDatabase) {
  const row = await db.meta.get('attempts');
  return row !== undefined && 'failures' in row ? row : noAttempts;
}

/** Judges one guess under the growing delay: counted first, forgiven when right. */
export async function attempt(ports: VaultPorts, what: string, guess: () => Promise<Opened>): Promise<Bytes> {
  const { db } = ports;
  await db.transaction('rw', db.meta, async () => {
    const attempts = await readAttempts(db);
    const wait = waitSeconds(attempts, ports.now());
    if (wait > 0)
      throw new Refusal(
        'wait',
        `Too many wrong attempts. Try again in ${wait === 1 ? '1 second' : `${wait} seconds`}.`,
      );
    await db.meta.put({ id: 'attempts', ...countAttempt(attempts, ports.now()) });
  });
  const opened = await guess();
  if (opened.outcome === 'wrong') throw new Refusal('wrong-passphrase', `That ${what} does not open this vault.`);
  await db.meta.delete('attempts');
  if (opened.outcome === 'open') return opened.dataKey;
  throw damagedHeader(`the ${what} part was changed after it was stored`);
}
