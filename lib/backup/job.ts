/**
 * The page's side of backing up and restoring: assembles the file, or feeds it to the background chunk by chunk. Holds no
 * key. Every step may be repeated, so a background that dies in between is simply asked again.
 */
import type { CallInput, CallName, CallOutput, ReadFrom } from '../messaging/calls.ts';
import { bytesToText, fileStart, framed, readChunk, readHead, textToBytes } from './layout.ts';

export type Caller = <K extends CallName>(name: K, input: CallInput<K>) => Promise<CallOutput<K>>;

/** `done` of `of`, in rows when writing and in bytes when reading. */
export interface Progress {
  readonly step: 'writing' | 'checking' | 'reading';
  readonly done: number;
  readonly of: number;
}
type Told = (progress: Progress) => void;

export interface MadeBackup {
  readonly file: Blob;
  readonly rows: number;
  /** Records that could not be read and so are not in the file, as `table/id`. */
  readonly damaged: readonly string[];
}

const beginning: ReadFrom = { table: 0, after: null };
/** Times a backup is made again because something was changed meanwhile. */
const rounds = 4;
/** Times one step is asked again when no answer came at all (the background was ended). */
const asks = 4;

/** Asks again where no answer came. A refusal is an answer. */
async function asked<K extends CallName>(call: Caller, name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  for (let round = 1; ; round++) {
    try {
      return await call(name, input);
    } catch (error) {
      const unanswered = error instanceof Error && 'code' in error && error.code === 'internal';
      if (!unanswered || round === asks) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * round));
    }
  }
}

/**
 * Makes a backup and reads the whole of it again before it is called done.
 *
 * @throws {CallError} as the calls do; Error when it was overtaken by changes again and again.
 */
export async function makeBackup(call: Caller, told: Told): Promise<MadeBackup> {
  for (let round = 0; round < rounds; round++) {
    const { header, sum, rows } = await asked(call, 'backup.begin', {});
    const parts: Blob[] = [new Blob([fileStart(header)])];
    const damaged: string[] = [];
    let from: ReadFrom | null = beginning;
    let done = 0;
    for (let index = 0; from !== null; index++) {
      told({ step: 'writing', done, of: rows });
      const chunk: CallOutput<'backup.read'> = await asked(call, 'backup.read', { header, index, from });
      parts.push(new Blob([framed(textToBytes(chunk.data), chunk.last)]));
      damaged.push(...chunk.damaged);
      done += chunk.rows;
      from = chunk.next;
    }
    const file = new Blob(parts, { type: 'application/octet-stream' });
    const found = await eachChunk(file, told, 'checking', async (head, chunk) => {
      return (await asked(call, 'backup.check', { header: head, ...chunk })).rows;
    });
    if (found !== done - damaged.length) throw new Error('The backup did not hold what was written. Make it again.');
    if (!(await asked(call, 'backup.finish', { sum, damaged: damaged.length })).overtaken)
      return { file, rows: found, damaged };
  }
  throw new Error('Something was changed each time before the backup was done. Make it when nobody is writing.');
}

/** A plain export, and what cannot be read and so stands in it by name alone. */
export interface PlainExport {
  readonly file: Blob;
  readonly leftOut: readonly string[];
}

/** Everything in clear, as one JSON text; `leftOut` in it names what cannot be read. */
export async function plainExport(call: Caller, told: Told): Promise<PlainExport> {
  const { rows } = await asked(call, 'export.begin', {});
  const parts: string[] = [
    `{"format":"throughline-export","version":1,"exportedAt":${JSON.stringify(new Date().toISOString())},"entries":[`,
  ];
  let from: ReadFrom | null = beginning;
  let done = 0;
  let first = true;
  const leftOut: string[] = [];
  while (from !== null) {
    told({ step: 'writing', done, of: rows });
    const chunk: CallOutput<'export.read'> = await asked(call, 'export.read', { from });
    for (const line of chunk.lines) {
      parts.push(first ? `\n${line}` : `,\n${line}`);
      first = false;
    }
    done += chunk.rows;
    leftOut.push(...chunk.damaged);
    from = chunk.next;
  }
  parts.push(`\n],"leftOut":${JSON.stringify(leftOut)}}\n`);
  return { file: new Blob(parts, { type: 'application/json' }), leftOut };
}

type ChunkOut = Pick<CallInput<'restore.take'>, 'index' | 'last' | 'data'>;

async function eachChunk(
  file: Blob,
  told: Told,
  step: Progress['step'],
  take: (header: string, chunk: ChunkOut) => Promise<number>,
): Promise<number> {
  const { header, at: first } = await readHead(file);
  let at = first;
  let sum = 0;
  for (let index = 0; ; index++) {
    told({ step, done: at, of: file.size });
    const chunk = await readChunk(file, at, index);
    sum += await take(header, { index, last: chunk.last, data: bytesToText(chunk.data) });
    at = chunk.end;
    if (chunk.last) return sum;
  }
}

/** Opens and counts everything in a file, keeping nothing. @throws {NotABackup} or {CallError} naming what is wrong. */
export function checkBackup(call: Caller, file: Blob, told: Told): Promise<number> {
  return eachChunk(file, told, 'checking', async (header, chunk) => {
    return (await asked(call, 'restore.check', { header, ...chunk })).rows;
  });
}

/**
 * Takes a file in, beside the data. One that was begun earlier goes on where it was.
 *
 * @throws {NotABackup} or {CallError}; the data is as it was.
 */
export async function takeBackup(call: Caller, file: Blob, told: Told): Promise<void> {
  const { header } = await readHead(file);
  const { next } = await asked(call, 'restore.start', { header });
  if (next === null) return;
  await eachChunk(file, told, 'reading', async (_header, chunk) => {
    if (chunk.index < next) return 0;
    await asked(call, 'restore.take', { header, ...chunk });
    return 0;
  });
}
