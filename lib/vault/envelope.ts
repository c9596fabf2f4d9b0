/**
 * One sealed record: AES-256-GCM with a fresh 96-bit nonce, bound to its table, id and version by the associated data,
 * so that a box moved to another row or another version does not open. Knows nothing of tables or schemas.
 */
import { type Bytes, fromBase64, fromUtf8, ownBytes, randomBytes, toBase64, utf8 } from './bytes.ts';

/** What lies in the database. `v` is the envelope's own format. */
export interface Sealed {
  readonly v: 1;
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** Where a box belongs. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly version: number;
}

function bindingOf(place: Place): Bytes {
  return utf8(`${place.table}|${place.id}|${place.version}`);
}

export async function sealBytes(key: CryptoKey, place: Place, clear: Bytes): Promise<Sealed> {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bindingOf(place) }, key, clear);
  return { v: 1, iv, data: new Uint8Array(data) };
}

/** The clear bytes, or null when the box was not sealed with this key for this place, or was changed since. */
export async function openBytes(key: CryptoKey, place: Place, sealed: Sealed): Promise<Bytes | null> {
  try {
    const iv = ownBytes(sealed.iv);
    const clear = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: bindingOf(place) },
      key,
      ownBytes(sealed.data),
    );
    return new Uint8Array(clear);
  } catch {
    // WebCrypto says only "OperationError", on purpose; every cause is the same answer here.
    return null;
  }
}

/** A box as one line of text, for places that keep text or JSON only. */
export function boxToText({ iv, data }: Sealed): string {
  return `${toBase64(iv)}.${toBase64(data)}`;
}

/** The box of such a line; null when it is none. */
export function textToBox(text: string): Sealed | null {
  const [iv = '', data = ''] = text.split('.');
  try {
    return { v: 1, iv: fromBase64(iv), data: fromBase64(data) };
  } catch {
    return null;
  }
}

export async function sealJson(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  return sealBytes(key, place, utf8(JSON.stringify(value)));
}

/** The parsed value, or `undefined` when the box does not open or holds no JSON. */
export async function openJson(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  const clear = await openBytes(key, place, sealed);
  if (clear === null) return undefined;
  try {
    return JSON.parse(fromUtf8(clear));
  } catch {
    return undefined;
  }
}

/** Imports raw bytes as an AES-GCM key that cannot be exported again. */
export async function importAesKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
