/**
 * Bytes to text and back, for keys in JSON-only storage and for hashes used as ids. No secrets are kept here.
 */

/** WebCrypto wants buffers that are certainly not shared. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function utf8(text: string): Bytes {
  return new Uint8Array(encoder.encode(text));
}

/** @throws {TypeError} when the bytes are not UTF-8. */
export function fromUtf8(bytes: Bytes): string {
  return decoder.decode(bytes);
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a long array is more arguments than a function takes.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** @throws {DOMException} when the text is not base64. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** A copy whose buffer is certainly a plain ArrayBuffer (stored bytes come back from IndexedDB as they please). */
export function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
