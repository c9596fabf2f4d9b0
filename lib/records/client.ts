/** The typed way for views to list, write and remove records. Validation is the background's. */
import { call } from '../messaging/client.ts';
import type { RecordKind, RecordList, RecordValue, StoredRecord } from './kinds.ts';

export async function listRecords<K extends RecordKind>(ownerId: string, kind: K): Promise<RecordList<K>> {
  return (await call('records.list', { ownerId, kind })) as RecordList<K>;
}

/**
 * Adds a record; of a kind that holds one, writes the owner's first.
 *
 * @param beside how many there were, unreadable ones too, where it must be the next of them
 * @throws {CallError} `conflict` when another window added one meanwhile
 */
export async function addRecord<K extends RecordKind>(
  ownerId: string,
  kind: K,
  value: RecordValue<K>,
  beside?: number,
): Promise<StoredRecord<K>> {
  const write = { ownerId, kind, id: null, baseVersion: 0, value, ...(beside === undefined ? {} : { beside }) };
  return (await call('records.put', write)) as StoredRecord<K>;
}

/** Writes over a record. @throws {CallError} `conflict` when another window wrote meanwhile. */
export async function changeRecord<K extends RecordKind>(
  { ownerId, kind, id, version }: StoredRecord<K>,
  value: RecordValue<K>,
): Promise<StoredRecord<K>> {
  return (await call('records.put', { ownerId, kind, id, baseVersion: version, value })) as StoredRecord<K>;
}

export async function removeRecord({ ownerId, id }: StoredRecord): Promise<void> {
  await call('records.remove', { ownerId, id });
}
