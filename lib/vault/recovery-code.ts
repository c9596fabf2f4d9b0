/**
 * The recovery code: 160 random bits, written so that a person can copy it by hand (Crockford's base 32, groups of
 * four). Never stored.
 */
import { type Bytes, randomBytes } from './bytes.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const byteLength = 20;
const charLength = (byteLength * 8) / 5;

/** A fresh code such as `7K3M-…`, eight groups of four. */
export function newRecoveryCode(): string {
  return formatRecoveryCode(randomBytes(byteLength));
}

export function formatRecoveryCode(bytes: Bytes): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  let text = '';
  for (let at = 0; at < bits.length; at += 5) text += alphabet.charAt(Number.parseInt(bits.slice(at, at + 5), 2));
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The bytes of a code as typed (case, spaces, dashes and the look-alikes O, I, L forgiven); null when it is not one. */
export function parseRecoveryCode(typed: string): Bytes | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length !== charLength) return null;
  let bits = '';
  for (const char of text) {
    const value = alphabet.indexOf(char);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  return Uint8Array.from({ length: byteLength }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}
