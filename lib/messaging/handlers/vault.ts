/** Handlers for making, opening and locking the vault, and for the settings. */
import { changeSettings, readSettings } from '../../vault/db/settings.ts';
import { markSeen } from '../../vault/lock-policy.ts';
import { createVault, lockVault, openStore, recoverVault, unlockVault, vaultState } from '../../vault/vault.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';
import { refreshTriggers, silenceTriggers } from '../triggers-on.ts';

const nothing = {} as Record<string, never>;

/** After any way of opening: start the lock watch, and tell the views. */
async function opened(ports: Ports): Promise<void> {
  await markSeen(ports.session, ports.now());
  await tellAll(ports, { event: 'unlocked' });
}

/** Locks and blanks every view. Also called by the lock watch. */
export async function lockNow(ports: Ports): Promise<void> {
  await lockVault(ports);
  await tellAll(ports, { event: 'locked' });
  await silenceTriggers(ports);
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
  await opened(ports);
  return nothing;
};

export const lock: Handler<'vault.lock'> = async (_input, { ports }) => {
  await lockNow(ports);
  return nothing;
};

export const getSettings: Handler<'settings.get'> = (_input, { ports }) => readSettings(ports.db);

export const setSettings: Handler<'settings.set'> = async (change, { ports }) => {
  const settings = await changeSettings(ports.db, change);
  if (change.autoLockMinutes !== undefined) await ports.setIdleMinutes(settings.autoLockMinutes);
  await tellAll(ports, { event: 'settings', settings });
  if (change.triggers !== undefined || change.triggersOff !== undefined) await refreshTriggers(ports);
  return settings;
};
