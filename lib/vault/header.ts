/**
 * The vault's header: the data key, wrapped twice (by the passphrase and by the recovery code). Each slot carries a
 * checksum, so that a damaged slot is told from a wrong passphrase. Holds no key in the clear.
 */
import { z } from '../zod.ts';
import { type Bytes, hex, ownBytes, randomBytes, utf8 } from './bytes.ts';
import { derivePassphraseKey, deriveRecoveryKey, type KdfParams } from './derive.ts';
import { importAesKey, openBytes, sealBytes } from './envelope.ts';

const bytes = z.instanceof(Uint8Array);
const sealedSchema = z.strictObject({ v: z.literal(1), iv: bytes, data: bytes });
const kdfSchema = z.strictObject({
  m: z.number().int().min(8).max(4_194_304),
  t: z.number().int().min(1).max(64),
  p: z.number().int().min(1).max(16),
});
const passphraseSlotSchema = z.strictObject({ kdf: kdfSchema, salt: bytes, wrapped: sealedSchema, sum: z.string() });
const recoverySlotSchema = z.strictObject({ salt: bytes, wrapped: sealedSchema, sum: z.string() });

export const headerSchema = z.strictObject({
  id: z.literal('vault'),
  v: z.literal(1),
  createdAt: z.iso.datetime(),
  passphrase: passphraseSlotSchema,
  recovery: recoverySlotSchema,
});
export type VaultHeader = z.infer<typeof headerSchema>;
type PassphraseSlot = VaultHeader['passphrase'];
type RecoverySlot = VaultHeader['recovery'];

/** What opening a slot came to. */
export type Opened = { readonly outcome: 'open'; readonly dataKey: Bytes } | { readonly outcome: 'wrong' | 'damaged' };

const place = { table: 'meta', id: 'vault', version: 1 };

async function sumOf(slot: Omit<PassphraseSlot, 'sum'> | Omit<RecoverySlot, 'sum'>): Promise<string> {
  const kdf = 'kdf' in slot ? `${slot.kdf.m},${slot.kdf.t},${slot.kdf.p}` : 'hkdf';
  const text = [kdf, hex(slot.salt), slot.wrapped.v, hex(slot.wrapped.iv), hex(slot.wrapped.data)].join('|');
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** Wraps the data key by a passphrase. */
export async function sealPassphraseSlot(dataKey: Bytes, passphrase: string, kdf: KdfParams): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const key = await importAesKey(await derivePassphraseKey(passphrase, salt, kdf));
  const slot = { kdf: { m: kdf.m, t: kdf.t, p: kdf.p }, salt, wrapped: await sealBytes(key, place, dataKey) };
  return { ...slot, sum: await sumOf(slot) };
}

/** Wraps the data key by a recovery code's bytes. */
export async function sealRecoverySlot(dataKey: Bytes, code: Bytes): Promise<RecoverySlot> {
  const salt = randomBytes(16);
  const key = await importAesKey(await deriveRecoveryKey(code, salt));
  const slot = { salt, wrapped: await sealBytes(key, place, dataKey) };
  return { ...slot, sum: await sumOf(slot) };
}

/** Tries a passphrase. `damaged` is answered before any guess is judged, by the checksum. */
export async function openPassphraseSlot(slot: PassphraseSlot, passphrase: string): Promise<Opened> {
  if ((await sumOf(slot)) !== slot.sum) return { outcome: 'damaged' };
  return unwrap(await derivePassphraseKey(passphrase, ownBytes(slot.salt), slot.kdf), slot.wrapped);
}

/** Tries a recovery code. */
export async function openRecoverySlot(slot: RecoverySlot, code: Bytes): Promise<Opened> {
  if ((await sumOf(slot)) !== slot.sum) return { outcome: 'damaged' };
  return unwrap(await deriveRecoveryKey(code, ownBytes(slot.salt)), slot.wrapped);
}

async function unwrap(rawKey: Bytes, wrapped: PassphraseSlot['wrapped']): Promise<Opened> {
  const dataKey = await openBytes(await importAesKey(rawKey), place, wrapped);
  if (dataKey === null) return { outcome: 'wrong' };
  return dataKey.length === 32 ? { outcome: 'open', dataKey } : { outcome: 'damaged' };
}
