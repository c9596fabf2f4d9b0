/**
 * Changing the ways in, while the records stay as they are: another passphrase, another recovery code, passkeys. Only the
 * wrapping of the data key changes. Whoever changes one proves the passphrase again, or the vault must be open.
 */
import type { Passkey } from '../messaging/trust-types.ts';
import { type Bytes, fromBase64 } from './bytes.ts';
import type { VaultDatabase } from './db/database.ts';
import type { PasskeySlot } from './db/trust-rows.ts';
import { importAesKey, openBytes, sealBytes } from './envelope.ts';
import { openPassphraseSlot, sealPassphraseSlot, sealRecoverySlot, type VaultHeader } from './header.ts';
import { deriveBytes, keepKey, loadDataKey } from './keyring.ts';
import { logOpening } from './log/access-log.ts';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { lockedRefusal, Refusal } from './refusal.ts';
import { attempt, noVault, readHeader, type VaultPorts } from './vault.ts';

/** The data key, proven by the passphrase under the growing delay. @throws {Refusal} as `unlockVault`. */
async function proven(ports: VaultPorts, passphrase: string): Promise<{ header: VaultHeader; dataKey: Bytes }> {
  const header = await readHeader(ports.db);
  if (header === null) throw noVault();
  const dataKey = await attempt(ports, 'passphrase', () => openPassphraseSlot(header.passphrase, passphrase));
  return { header, dataKey };
}

/** Writes a changed header, unless another window changed it meanwhile. */
async function putHeader(db: VaultDatabase, before: VaultHeader, after: VaultHeader): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const now = await readHeader(db);
    if (now?.passphrase.sum !== before.passphrase.sum || now.recovery.sum !== before.recovery.sum) {
      throw new Refusal('conflict', 'The keys were changed in another window meanwhile. Nothing was changed here.');
    }
    await db.meta.put(after);
  });
}

/** Another passphrase. The recovery code and passkeys go on working; older backups keep the old passphrase. */
export async function changePassphrase(ports: VaultPorts, passphrase: string, next: string): Promise<void> {
  const { header, dataKey } = await proven(ports, passphrase);
  const slot = await sealPassphraseSlot(dataKey, next, await ports.chooseKdf());
  await putHeader(ports.db, header, { ...header, passphrase: slot });
}

/** A new recovery code; the old one stops working. Counts as not yet stored until somebody says that it is. */
export async function renewRecoveryCode(ports: VaultPorts, passphrase: string): Promise<{ recoveryCode: string }> {
  const { header, dataKey } = await proven(ports, passphrase);
  const recoveryCode = newRecoveryCode();
  const code = parseRecoveryCode(recoveryCode);
  if (code === null) throw new TypeError('a fresh recovery code must parse');
  const recovery = await sealRecoverySlot(dataKey, code);
  await ports.db.meta.delete('recovery');
  await putHeader(ports.db, header, { ...header, recovery });
  return { recoveryCode };
}

/** Somebody said that the recovery code is stored. */
export async function confirmRecovery({ db, now }: VaultPorts): Promise<void> {
  await db.meta.put({ id: 'recovery', confirmedAt: now() });
}

export async function isRecoveryConfirmed(db: VaultDatabase): Promise<boolean> {
  return (await db.meta.where('id').equals('recovery').count()) > 0;
}

async function slots(db: VaultDatabase): Promise<readonly PasskeySlot[]> {
  const row = await db.meta.get('passkeys');
  return row !== undefined && 'keys' in row ? row.keys : [];
}

const passkeyPlace = (credential: string) => ({ table: 'meta', id: `passkey|${credential}`, version: 1 });

async function passkeyKey(secret: string, salt: string): Promise<CryptoKey> {
  return importAesKey(await deriveBytes(fromBase64(secret), 'throughline passkey v1', fromBase64(salt)));
}

/** The passkeys, without what they wrap. Readable while locked: the browser needs them to ask for one. */
export async function listPasskeys(db: VaultDatabase): Promise<Passkey[]> {
  return (await slots(db)).map(({ credential, salt, name, addedAt }) => ({ credential, salt, name, addedAt }));
}

/**
 * Adds a passkey; `secret` is what its authenticator answered to `salt` (WebAuthn PRF), base64. Asks for the passphrase, so
 * that nobody who finds the vault open leaves a way in for later.
 */
export async function addPasskey(
  ports: VaultPorts,
  passphrase: string,
  { credential, salt, name, secret }: Omit<Passkey, 'addedAt'> & { readonly secret: string },
): Promise<void> {
  const { db } = ports;
  if ((await loadDataKey(ports.session)) === null) throw lockedRefusal();
  const { dataKey } = await proven(ports, passphrase);
  const wrapped = await sealBytes(await passkeyKey(secret, salt), passkeyPlace(credential), dataKey);
  const slot: PasskeySlot = { credential, salt, name, addedAt: ports.now(), wrapped };
  await db.transaction('rw', db.meta, async () => {
    const others = (await slots(db)).filter((each) => each.credential !== credential);
    await db.meta.put({ id: 'passkeys', keys: [...others, slot] });
  });
}

export async function removePasskey(db: VaultDatabase, credential: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await slots(db)).filter((each) => each.credential !== credential);
    await db.meta.put({ id: 'passkeys', keys: others });
  });
}

/** Unlocks with a passkey's answer. @throws {Refusal} `not-found` or `wrong-passphrase`. */
export async function unlockWithPasskey(ports: VaultPorts, credential: string, secret: string): Promise<void> {
  const slot = (await slots(ports.db)).find((each) => each.credential === credential);
  if (slot === undefined) throw new Refusal('not-found', 'This passkey was removed. Use the passphrase.');
  const dataKey = await openBytes(await passkeyKey(secret, slot.salt), passkeyPlace(credential), slot.wrapped);
  if (dataKey === null || dataKey.length !== 32) {
    throw new Refusal('wrong-passphrase', 'That passkey does not open this vault. Use the passphrase.');
  }
  await logOpening(ports, { what: 'unlocked', detail: 'passkey' }, dataKey);
  await keepKey(ports.session, dataKey);
}
