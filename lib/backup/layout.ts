/**
 * How a backup file lies on the disk; shared by the page that holds the file and the background that holds the keys.
 * Knows nothing of what is in it. The format is described in `docs/backup-format.md`.
 *
 *   THROUGHLINE-BACKUP 1 <line feed> header, one line of JSON <line feed> chunks
 *   chunk: length of the rest (4 bytes, big endian) · 1 when it is the last, else 0 (1 byte) · sealed bytes
 */
const magic = 'THROUGHLINE-BACKUP 1\n';
/** A header has under two kilobytes; a longer one is none. */
const maxHeader = 65_536;
/** The largest chunk that is read at all. */
const maxChunk = 32 * 1024 * 1024;

/** A file that is no backup, or was cut short. `message` is fit to be shown. */
export class NotABackup extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotABackup';
  }
}

export interface BackupHead {
  /** The header's line, as it stands: its very bytes are part of every chunk's seal. */
  readonly header: string;
  /** Where the first chunk begins. */
  readonly at: number;
}

export interface BackupChunk {
  readonly index: number;
  readonly last: boolean;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Where the next chunk begins. */
  readonly end: number;
}

/** The beginning of a file. */
export function fileStart(header: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${magic}${header}\n`);
}

/** A chunk with its frame. */
export function framed(data: Uint8Array<ArrayBuffer>, last: boolean): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(5 + data.length);
  new DataView(frame.buffer).setUint32(0, data.length + 1);
  frame[4] = last ? 1 : 0;
  frame.set(data, 5);
  return frame;
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

/** Reads the header's line. Touches only the first bytes, however long the file is. @throws {NotABackup} */
export async function readHead(file: Blob): Promise<BackupHead> {
  const start = await bytesOf(file, 0, magic.length + maxHeader);
  const begins = new TextDecoder().decode(start.subarray(0, magic.length));
  if (begins !== magic) {
    const newer = /^THROUGHLINE-BACKUP \d/.test(begins);
    throw new NotABackup(
      newer
        ? 'This backup has a form that this version of Throughline does not know. Update Throughline, then try again.'
        : 'This file is not a Throughline backup.',
    );
  }
  const end = start.indexOf(10, magic.length);
  if (end < 0) throw new NotABackup('This backup is damaged: its beginning is not readable.');
  return { header: new TextDecoder().decode(start.subarray(magic.length, end)), at: end + 1 };
}

/** Reads the chunk that begins at `at`. @throws {NotABackup} when the file ends too early or lies about a length. */
export async function readChunk(file: Blob, at: number, index: number): Promise<BackupChunk> {
  const cut = 'This backup is cut short. Its end is missing, so nothing was taken from it.';
  const frame = await bytesOf(file, at, at + 5);
  if (frame.length < 5) throw new NotABackup(cut);
  const length = new DataView(frame.buffer).getUint32(0) - 1;
  const flag = frame[4];
  if (length < 1 || length > maxChunk || (flag !== 0 && flag !== 1)) {
    throw new NotABackup(`This backup is damaged (part ${index + 1}). Nothing was taken from it.`);
  }
  const end = at + 5 + length;
  if (end > file.size) throw new NotABackup(cut);
  if (flag === 1 && end < file.size) {
    throw new NotABackup('This backup is damaged: something was added at its end. Nothing was taken from it.');
  }
  return { index, last: flag === 1, data: await bytesOf(file, at + 5, end), end };
}

/** Bytes as text for messages, which carry JSON only, and back. */
export { fromBase64 as textToBytes, toBase64 as bytesToText } from '../vault/bytes.ts';
