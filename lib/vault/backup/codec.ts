/**
 * The sealed side of a backup file: a header that carries the vault's own key slots, so that the passphrase or the
 * recovery code of that day opens the file on any machine, and chunks sealed with a key of this file alone. Each chunk is
 * bound to the header, its place and whether it is the last: nothing can be cut, swapped, added or mixed between files.
 */
import { bytesToText, textToBytes } from '../../backup/layout.ts';
import { z } from '../../zod.ts';
import { type Bytes, fromUtf8, hex, randomBytes, utf8 } from '../bytes.ts';
import { importAesKey, openBytes, sealBytes } from '../envelope.ts';
import { headerSchema, openPassphraseSlot, openRecoverySlot, type VaultHeader } from '../header.ts';
import { deriveBytes } from '../keyring.ts';
import { parseRecoveryCode } from '../recovery-code.ts';
import { Refusal } from '../refusal.ts';

const base64 = z
  .string()
  .max(4096)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const boxSchema = z.strictObject({ v: z.literal(1), iv: base64, data: base64 });
/** A file from somebody else must not keep this machine busy for hours. */
const kdf = z.strictObject({
  m: z.number().int().min(8).max(262_144),
  t: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
});

const fileHeaderSchema = z.strictObject({
  format: z.literal('throughline-backup'),
  v: z.literal(1),
  /** Content version of what is in it; see `db/content.ts`. */
  content: z.number().int().min(1),
  createdAt: z.iso.datetime(),
  salt: base64,
  /** Opens with the file's key, so that a key can be tried before anything is read. */
  proof: boxSchema,
  vault: z.strictObject({
    createdAt: z.iso.datetime(),
    passphrase: z.strictObject({ kdf, salt: base64, wrapped: boxSchema, sum: z.string().length(64) }),
    recovery: z.strictObject({ salt: base64, wrapped: boxSchema, sum: z.string().length(64) }),
  }),
});
type FileHeader = z.infer<typeof fileHeaderSchema>;

/** A file's header, understood. `mark` tells files apart and binds every chunk. */
export interface BackupHeader {
  readonly content: number;
  readonly createdAt: string;
  readonly vault: VaultHeader;
  readonly mark: string;
  readonly file: FileHeader;
}

type Box = VaultHeader['recovery']['wrapped'];
const boxOut = (box: Box) => ({ v: 1 as const, iv: bytesToText(box.iv), data: bytesToText(box.data) });
const boxIn = (box: FileHeader['proof']): Box => ({ v: 1, iv: textToBytes(box.iv), data: textToBytes(box.data) });
const proofPlace = { table: 'backup', id: 'proof', version: 1 };

async function fileKey(dataKey: Bytes, salt: Bytes): Promise<CryptoKey> {
  return importAesKey(await deriveBytes(dataKey, 'throughline backup v1', salt));
}

/** Writes the header of a new file. */
export async function newFileHeader(
  vault: VaultHeader,
  dataKey: Bytes,
  content: number,
  createdAt: string,
): Promise<string> {
  const salt = randomBytes(32);
  const { passphrase, recovery } = vault;
  const file: FileHeader = {
    format: 'throughline-backup',
    v: 1,
    content,
    createdAt,
    salt: bytesToText(salt),
    proof: boxOut(await sealBytes(await fileKey(dataKey, salt), proofPlace, utf8('throughline'))),
    vault: {
      createdAt: vault.createdAt,
      passphrase: { ...passphrase, salt: bytesToText(passphrase.salt), wrapped: boxOut(passphrase.wrapped) },
      recovery: { ...recovery, salt: bytesToText(recovery.salt), wrapped: boxOut(recovery.wrapped) },
    },
  };
  return JSON.stringify(file);
}

/** Understands a header's line. @throws {Refusal} `invalid`, naming the field; never repeats a value. */
export async function readFileHeader(line: string): Promise<BackupHeader> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal('invalid', 'This backup is damaged: its beginning is not readable.');
  }
  const parsed = fileHeaderSchema.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'the whole';
    throw new Refusal('invalid', `This backup is damaged: its beginning is not as expected (${where}).`);
  }
  const file = parsed.data;
  const { passphrase, recovery, createdAt } = file.vault;
  const vault = headerSchema.parse({
    id: 'vault',
    v: 1,
    createdAt,
    passphrase: { ...passphrase, salt: textToBytes(passphrase.salt), wrapped: boxIn(passphrase.wrapped) },
    recovery: { ...recovery, salt: textToBytes(recovery.salt), wrapped: boxIn(recovery.wrapped) },
  });
  const mark = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(line))));
  return { content: file.content, createdAt: file.createdAt, vault, mark, file };
}

/** Whether this data key is the file's. */
export async function opensFile(header: BackupHeader, dataKey: Bytes): Promise<boolean> {
  const key = await fileKey(dataKey, textToBytes(header.file.salt));
  return (await openBytes(key, proofPlace, boxIn(header.file.proof))) !== null;
}

/**
 * The file's data key from what somebody typed: the passphrase of the day of the backup, or its recovery code.
 *
 * @throws {Refusal} `wrong-passphrase`, or `damaged` when the file's key slots were changed.
 */
export async function unlockFile(header: BackupHeader, typed: string): Promise<Bytes> {
  const code = parseRecoveryCode(typed);
  const tries = [
    () => openPassphraseSlot(header.vault.passphrase, typed),
    ...(code === null ? [] : [() => openRecoverySlot(header.vault.recovery, code)]),
  ];
  let damaged = false;
  for (const attempt of tries.reverse()) {
    const opened = await attempt();
    if (opened.outcome === 'open' && (await opensFile(header, opened.dataKey))) return opened.dataKey;
    damaged ||= opened.outcome !== 'wrong';
  }
  if (damaged) throw new Refusal('damaged', 'This backup is damaged: its key was changed after it was written.');
  throw new Refusal(
    'wrong-passphrase',
    'That does not open this backup. It needs the passphrase or the recovery code that was in use on the day it was made.',
  );
}

const chunkPlace = (mark: string, index: number, last: boolean) => ({
  table: 'backup',
  id: `${mark}|${last ? 'last' : 'more'}`,
  version: index,
});

export async function sealChunk(
  header: BackupHeader,
  dataKey: Bytes,
  index: number,
  last: boolean,
  text: string,
): Promise<Bytes> {
  const key = await fileKey(dataKey, textToBytes(header.file.salt));
  const { iv, data } = await sealBytes(key, chunkPlace(header.mark, index, last), utf8(text));
  const bytes = new Uint8Array(iv.length + data.length);
  bytes.set(iv);
  bytes.set(data, iv.length);
  return bytes;
}

/** @throws {Refusal} `damaged` when the chunk was changed, or belongs elsewhere. */
export async function openChunk(
  header: BackupHeader,
  dataKey: Bytes,
  index: number,
  last: boolean,
  bytes: Bytes,
): Promise<string> {
  const key = await fileKey(dataKey, textToBytes(header.file.salt));
  const box = { v: 1 as const, iv: bytes.slice(0, 12), data: bytes.slice(12) };
  const clear = await openBytes(key, chunkPlace(header.mark, index, last), box);
  if (clear === null) {
    throw new Refusal('damaged', `This backup is damaged (part ${index + 1}). Nothing was taken from it.`);
  }
  return fromUtf8(clear);
}
