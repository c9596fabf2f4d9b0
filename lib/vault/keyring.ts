/**
 * The unlocked key between two lives of the background: raw bytes in memory-only session storage, turned into
 * non-exportable keys at each call. A missing key means locked, never an error. Nothing here touches the database.
 */
import { type Bytes, fromBase64, hex, toBase64, utf8 } from './bytes.ts';

/** The part of `storage.session` and `storage.local` that we use. Values are JSON. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Everything whose key starts with `prefix`. */
  entries(prefix: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
}

/** The working keys, both derived from the data key so that one cannot stand in for the other. */
export interface Keys {
  readonly records: CryptoKey;
  /** Keyed hash of an identity: hex, 64 characters. */
  hash(text: string): Promise<string>;
}

const slot = 'vault.key';

export async function keepKey(session: KeyValueStore, dataKey: Bytes): Promise<void> {
  await session.set(slot, toBase64(dataKey));
}

export async function dropKey(session: KeyValueStore): Promise<void> {
  await session.remove(slot);
}

/** The data key itself, for wrapping it anew and for backups; null when locked or unreadable. */
export async function loadDataKey(session: KeyValueStore): Promise<Bytes | null> {
  const stored = await session.get(slot);
  if (typeof stored !== 'string') return null;
  try {
    const dataKey = fromBase64(stored);
    return dataKey.length === 32 ? dataKey : null;
  } catch {
    return null;
  }
}

/** The working keys, or null when the vault is locked. Anything unreadable in the slot counts as locked. */
export async function loadKeys(session: KeyValueStore): Promise<Keys | null> {
  const dataKey = await loadDataKey(session);
  return dataKey === null ? null : workingKeys(dataKey);
}

/** The key that seals the lines of the access log; null when locked. */
export async function loadLogKey(session: KeyValueStore): Promise<Bytes | null> {
  const dataKey = await loadDataKey(session);
  return dataKey === null ? null : logKeyOf(dataKey);
}

/** The same, of a data key at hand. */
export function logKeyOf(dataKey: Bytes): Promise<Bytes> {
  return deriveBytes(dataKey, 'throughline access log v1', new Uint8Array(32));
}

/** 32 bytes for one purpose (HKDF-SHA-256); keys of different purposes tell nothing of each other. */
export async function deriveBytes(dataKey: Bytes, info: string, salt: Bytes): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) }, base, 256);
  return new Uint8Array(bits);
}

/** Splits the data key into the record key and the identity key (HKDF-SHA-256). */
export async function workingKeys(dataKey: Bytes): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8(info) });
  const records = await crypto.subtle.deriveKey(
    hkdf('throughline records v1'),
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const identities = await crypto.subtle.deriveKey(
    hkdf('throughline identities v1'),
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const hash = async (text: string) => hex(new Uint8Array(await crypto.subtle.sign('HMAC', identities, utf8(text))));
  return { records, hash };
}
