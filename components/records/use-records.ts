/**
 * The records of one kind for one owner, with ways to add, change and remove them. Every write reads the list anew, so
 * that what is shown is what is stored.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { addRecord, changeRecord, listRecords, removeRecord } from '../../lib/records/client.ts';
import type { RecordKind, RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { messageOf } from '../workspace/use-clients.ts';

export type Records<K extends RecordKind> =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string; readonly reload: () => void }
  | {
      readonly state: 'ready';
      readonly records: readonly StoredRecord<K>[];
      /** How many are there and cannot be read. */
      readonly damaged: number;
      /** Each resolves once the list is current again, and rejects with what to show. */
      readonly add: (value: RecordValue<K>) => Promise<void>;
      readonly change: (record: StoredRecord<K>, value: RecordValue<K>) => Promise<void>;
      readonly remove: (record: StoredRecord<K>) => Promise<void>;
    };

type Listed<K extends RecordKind> =
  | null
  | { readonly failure: string }
  | { readonly records: readonly StoredRecord<K>[]; readonly damaged: number };

export function useRecords<K extends RecordKind>(ownerId: string, kind: K): Records<K> {
  const [listed, setListed] = useState<Listed<K>>(null);
  const read = useCallback(async () => {
    const { records, damaged } = await listRecords(ownerId, kind);
    setListed({ records, damaged: damaged.length });
  }, [ownerId, kind]);
  const reload = useCallback(() => {
    read().catch((error: unknown) => setListed({ failure: messageOf(error) }));
  }, [read]);
  useEffect(reload, [reload]);
  if (listed === null) return { state: 'loading' };
  if ('failure' in listed) return { state: 'error', message: listed.failure, reload };
  return {
    state: 'ready',
    ...listed,
    add: async (value) => {
      await addRecord(ownerId, kind, value);
      await read();
    },
    change: async (record, value) => {
      await changeRecord(record, value);
      await read();
    },
    remove: async (record) => {
      await removeRecord(record);
      await read();
    },
  };
}
