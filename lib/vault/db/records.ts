/**
 * Records of the kinds in `lib/records`, sealed. The box carries the time of making, so that lists come back in
 * that order; kind and value lie in the box, the table shows neither.
 */
import { practice, type RecordKind, type RecordList, recordKinds, type StoredRecord } from '../../records/kinds.ts';
import { z } from '../../zod.ts';
import { DamagedRecord, Refusal } from '../refusal.ts';
import type { RecordRow } from './database.ts';
import { forgetSummary } from './forget-summary.ts';
import { noteRemoved, removedKey } from './removed.ts';
import { open, type Store, seal } from './store.ts';
import { nextTrail } from './trail.ts';

const table = 'records';
/** More than any form fills; a limit against nonsense. */
const maxCharacters = 200_000;

/** What the box holds; `value` is checked by its kind's schema afterwards. */
const boxSchema = z.strictObject({
  id: z.string(),
  ownerId: z.string(),
  kind: z.string(),
  madeAt: z.number(),
  value: z.unknown(),
});

const bucketOf = ({ keys }: Store, ownerId: string, kind: RecordKind) =>
  keys.hash(JSON.stringify(['records', ownerId, kind]));

async function openRow<K extends RecordKind>(store: Store, row: RecordRow, kind: K) {
  const box = await open(store, { table, id: row.id, version: row.version }, row.box, boxSchema);
  if (box.id !== row.id || box.ownerId !== row.ownerId || box.kind !== kind) {
    throw new DamagedRecord(table, row.id, 'its index does not fit its content');
  }
  const parsed = recordKinds[kind].schema.safeParse(box.value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new DamagedRecord(table, row.id, path ? `the field ${path} is not as expected` : 'its shape is unknown');
  }
  const record = { id: row.id, ownerId: row.ownerId, kind, version: row.version, value: parsed.data };
  return { record: record as StoredRecord<K>, madeAt: box.madeAt };
}

/** The owner's records of a kind, oldest first. A damaged one is named and never hides the others. */
export async function listRecords<K extends RecordKind>(
  store: Store,
  ownerId: string,
  kind: K,
): Promise<RecordList<K>> {
  const bucket = await bucketOf(store, ownerId, kind);
  const rows = await store.db.records.where('bucket').equals(bucket).toArray();
  const damaged: string[] = [];
  const opened = await Promise.all(
    rows.map(async (row) => {
      try {
        return [await openRow(store, row, kind)];
      } catch (error) {
        if (!(error instanceof DamagedRecord)) throw error;
        damaged.push(row.id);
        return [];
      }
    }),
  );
  const records = opened.flat().sort((a, b) => a.madeAt - b.madeAt || (a.record.id < b.record.id ? -1 : 1));
  return { records: records.map(({ record }) => record), damaged };
}

export interface RecordWrite {
  readonly ownerId: string;
  readonly kind: RecordKind;
  /** Null adds one; of a kind that holds one, the owner's record is meant. */
  readonly id: string | null;
  /** Version the change was made from; 0 when there was none. */
  readonly baseVersion: number;
  readonly value: unknown;
  /** How many of this kind the owner had, unreadable ones too, where an addition stands on having seen them all. */
  readonly beside?: number;
}

/**
 * Adds or changes a record.
 *
 * @throws {Refusal} `invalid` when the value does not fit its kind, `not-found` when client or record is gone,
 *   `conflict` when another window wrote meanwhile.
 */
export async function putRecord(
  store: Store,
  write: RecordWrite,
  ports: { newId(): string; now(): number },
): Promise<StoredRecord> {
  const { ownerId, kind, baseVersion } = write;
  const { schema, holds, owner } = recordKinds[kind];
  if ((owner === 'practice') !== (ownerId === practice)) {
    throw new Refusal('invalid', `A record of the kind ${kind} belongs to ${owner === 'client' ? 'a client' : owner}.`);
  }
  const parsed = schema.safeParse(write.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Refusal('invalid', `${kind}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
  }
  if (JSON.stringify(parsed.data).length > maxCharacters) {
    throw new Refusal('invalid', `This ${kind} is too long to be kept (over ${maxCharacters} characters).`);
  }
  const { db } = store;
  const bucket = await bucketOf(store, ownerId, kind);
  // The id of an only record follows from its owner, so that two windows cannot make two.
  const id = holds === 'one' ? `one-${bucket}` : (write.id ?? ports.newId());
  const before = await db.records.get(id);
  const madeAt = before ? (await openRow(store, before, kind)).madeAt : ports.now();
  const version = baseVersion + 1;
  const value = { id, ownerId, kind, madeAt, value: parsed.data };
  const trail = nextTrail(before?.trail);
  const box = await seal(store, { table, id, version }, value);
  const row: RecordRow = { id, ownerId, bucket, version, trail, box };
  await db.transaction('rw', db.clients, db.records, db.meta, async () => {
    if (ownerId !== practice && !(await db.clients.get(ownerId))) {
      throw new Refusal('not-found', 'This client was removed meanwhile; nothing was saved.');
    }
    const now = await db.records.get(id);
    if (now === undefined && baseVersion > 0) {
      throw new Refusal('not-found', 'This entry was removed in another window meanwhile; nothing was saved.');
    }
    if ((now?.version ?? 0) !== baseVersion) {
      throw new Refusal('conflict', 'This entry was changed in another window meanwhile. Look at it again, then save.');
    }
    // Counted where it is written: between a look and the write another window could add one.
    if (write.beside !== undefined && (await db.records.where('bucket').equals(bucket).count()) !== write.beside) {
      throw new Refusal('conflict', 'Another window saved one meanwhile. Look at it, then save.');
    }
    await db.records.put(row);
    await forgetSummary(db, ownerId);
  });
  return { id, ownerId, kind, version, value: parsed.data } as StoredRecord;
}

/** Removes a record of this owner; one that is gone already is no error. Needs no readable record. */
export async function removeRecord({ db }: Store, ownerId: string, id: string): Promise<void> {
  await db.transaction('rw', db.clients, db.records, db.meta, async () => {
    const row = await db.records.get(id);
    if (row && row.ownerId !== ownerId) throw new Refusal('invalid', 'This entry belongs to another client.');
    await db.records.delete(id);
    if (row) await noteRemoved(db, [removedKey(table, id)]);
    await forgetSummary(db, ownerId);
  });
}
