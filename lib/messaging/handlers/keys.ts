/** Handlers for the ways into the vault beside unlocking: passphrase, recovery code, passkeys. */
import {
  addPasskey,
  changePassphrase,
  confirmRecovery,
  listPasskeys,
  removePasskey,
  renewRecoveryCode,
  unlockWithPasskey,
} from '../../vault/keys.ts';
import { openStore } from '../../vault/vault.ts';
import type { Handler } from '../server.ts';
import { opened } from './vault.ts';

const nothing = {} as Record<string, never>;

export const change: Handler<'vault.changePassphrase'> = async ({ passphrase, next }, { ports }) => {
  await openStore(ports);
  await changePassphrase(ports, passphrase, next);
  return nothing;
};

export const renew: Handler<'vault.newRecoveryCode'> = async ({ passphrase }, { ports }) => {
  await openStore(ports);
  return renewRecoveryCode(ports, passphrase);
};

export const stored: Handler<'vault.recoveryStored'> = async (_input, { ports }) => {
  await openStore(ports);
  await confirmRecovery(ports);
  return nothing;
};

export const list: Handler<'passkeys.list'> = (_input, { ports }) => listPasskeys(ports.db);

export const add: Handler<'passkeys.add'> = async ({ passphrase, ...passkey }, { ports }) => {
  await addPasskey(ports, passphrase, passkey);
  return listPasskeys(ports.db);
};

export const remove: Handler<'passkeys.remove'> = async ({ credential }, { ports }) => {
  await openStore(ports);
  await removePasskey(ports.db, credential);
  return listPasskeys(ports.db);
};

export const unlock: Handler<'passkeys.unlock'> = async ({ credential, secret }, { ports }) => {
  await unlockWithPasskey(ports, credential, secret);
  await opened(ports);
  return nothing;
};
