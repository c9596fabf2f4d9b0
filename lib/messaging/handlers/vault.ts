/** Handlers for making, opening and locking the vault, and for the settings. */
import { contentVersion, olderForm, upgradeContent } from '../../vault/db/content.ts';
import { changeSettings } from '../../vault/db/settings.ts';
import { loadLogKey } from '../../vault/keyring.ts';
import { confirmRecovery } from '../../vault/keys.ts';
import { markSeen } from '../../vault/lock-policy.ts';
import { appendLog } from '../../vault/log/access-log.ts';
import {
  createVault,
  isFresh,
  lockVault,
  openStore,
  recoverVault,
  unlockVault,
  vaultState,
} from '../../vault/vault.ts';
import { logEntry } from '../audit.ts';
import { settingsInForce } from '../policy.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';
import { refreshTriggers, silenceTriggers } from '../triggers-on.ts';
import { clearCopied } from './clipboard.ts';

const nothing = {} as Record<string, never>;

/** After any way of opening: bring old rows up to date, start the lock watch, and tell the views. */
export async function opened(ports: Ports): Promise<void> {
  await markSeen(ports.session, ports.now());
  await upToDate(ports);
  await tellAll(ports, { event: 'unlocked' });
}

/** Rows of an older form. Cut off or out of space: they stay readable as they are, and the next unlock goes on. */
async function upToDate(ports: Ports): Promise<void> {
  try {
    const store = await openStore(ports);
    const from = await olderForm(store.db);
    if (from === null) return;
    // Before it begins: however far it comes, the log of a vault that had none begins with this.
    await logEntry(ports, { what: 'upgraded', detail: `from ${from} to ${contentVersion}` });
    await upgradeContent(store);
    // Vaults of the first form could be used only after their code was confirmed.
    if (from === 1) await confirmRecovery(ports);
  } catch {
    // Nothing was lost: every batch is one transaction, and the copies made before are still there.
  }
}

/** Locks and blanks every view; `why` goes into the access log. Also called by the lock watch. */
export async function lockNow(ports: Ports, why: 'asked' | 'away' = 'asked'): Promise<void> {
  // What seals the line is taken before the key goes. The lock itself asks the database nothing: it may be busy, or broken.
  const sealing = (await isFresh(ports)) ? null : await loadLogKey(ports.session);
  // On its way before the key is gone, though not waited for: what other calls still have to say comes behind it, where
  // lines need no seal.
  const line = sealing && appendLog(ports, { what: 'locked', detail: why }, sealing).catch(() => undefined);
  await lockVault(ports);
  await tellAll(ports, { event: 'locked' });
  // From here on nothing may stand in the way: the database or the browser may refuse.
  await silenceTriggers(ports).catch(() => undefined);
  await clearCopied(ports).catch(() => undefined);
  await line;
}

export const state: Handler<'vault.state'> = (_input, { ports }) => vaultState(ports);

export const create: Handler<'vault.create'> = async ({ passphrase }, { ports }) => {
  const made = await createVault(ports, passphrase);
  await markSeen(ports.session, ports.now());
  return made;
};

export const confirm: Handler<'vault.confirm'> = async (_input, { ports }) => {
  // Opening the store is what ends the "new" state; a vault locked meanwhile says so.
  await openStore(ports);
  await confirmRecovery(ports);
  await opened(ports);
  return nothing;
};

export const unlock: Handler<'vault.unlock'> = async ({ passphrase }, { ports }) => {
  await unlockVault(ports, passphrase);
  await opened(ports);
  return nothing;
};

export const recover: Handler<'vault.recover'> = async ({ recoveryCode, passphrase }, { ports }) => {
  await recoverVault(ports, recoveryCode, passphrase);
  // Whoever typed it has it.
  await confirmRecovery(ports);
  await opened(ports);
  return nothing;
};

export const lock: Handler<'vault.lock'> = async (_input, { ports }) => {
  await lockNow(ports);
  return nothing;
};

export const getSettings: Handler<'settings.get'> = (_input, { ports }) => settingsInForce(ports);

export const setSettings: Handler<'settings.set'> = async (change, { ports }) => {
  await changeSettings(ports.db, change);
  const settings = await settingsInForce(ports);
  if (change.autoLockMinutes !== undefined) await ports.setIdleMinutes(settings.autoLockMinutes);
  await tellAll(ports, { event: 'settings', settings });
  if (change.triggers !== undefined || change.triggersOff !== undefined) await refreshTriggers(ports);
  return settings;
};
