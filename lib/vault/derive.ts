/**
 * From what the therapist types to a key: Argon2id for the passphrase, HKDF for the recovery code.
 *
 * The cost parameters travel with the vault, so raising the floor later never locks anybody out. Nothing here stores
 * anything.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Bytes, ownBytes, utf8 } from './bytes.ts';

/** Argon2id cost: memory in KiB, passes, lanes. */
export interface KdfParams {
  readonly m: number;
  readonly t: number;
  readonly p: number;
}

/**
 * The least that a new vault may use: OWASP Password Storage Cheat Sheet, Argon2id with 19 MiB, 2 passes, 1 lane.
 */
export const kdfFloor: KdfParams = { m: 19_456, t: 2, p: 1 };

/** Unlocking may take about this long, in milliseconds; faster machines get more passes. */
const kdfTarget = 600;
const maxPasses = 8;

/**
 * Parameters for a machine on which the floor took `floorMs` milliseconds: never below the floor, with as many more
 * passes as fit the target.
 */
export function calibrate(floorMs: number): KdfParams {
  const perPass = Math.max(floorMs, 1) / kdfFloor.t;
  const passes = Math.floor(kdfTarget / perPass);
  return { ...kdfFloor, t: Math.min(maxPasses, Math.max(kdfFloor.t, passes)) };
}

/** 32 key bytes from a passphrase. The passphrase is normalised (NFKC), so that every keyboard types the same one. */
export async function derivePassphraseKey(passphrase: string, salt: Bytes, params: KdfParams): Promise<Bytes> {
  const { m, t, p } = params;
  return ownBytes(await argon2idAsync(utf8(passphrase.normalize('NFKC')), salt, { m, t, p, dkLen: 32, asyncTick: 50 }));
}

/**
 * 32 key bytes from a recovery code. The code is 160 random bits, which no amount of guessing reaches, so a plain HKDF
 * does; a slow function would only make recovery slower.
 */
export async function deriveRecoveryKey(code: Bytes, salt: Bytes): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('throughline recovery v1') },
    base,
    256,
  );
  return new Uint8Array(bits);
}
