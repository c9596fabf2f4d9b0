/**
 * The records of one kind for one owner, with ways to add, change and remove them. Every write reads the list anew, and so
 * does every word of a change made elsewhere, so that what is shown is what is stored. What somebody is typing is not here
 * but in the form: it stays.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onEvent } from '../../lib/messaging/client.ts';
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
      /**
       * Each resolves once the list is current again, and rejects with what to show; then, too, the list is read anew, as
       * what was refused may have been so for what another window did. `beside`: see `addRecord`.
       */
      readonly add: (value: RecordValue<K>, beside?: number) => Promise<void>;
      readonly change: (record: StoredRecord<K>, value: RecordValue<K>) => Promise<void>;
      readonly remove: (record: StoredRecord<K>) => Promise<void>;
    };

type Listed<K extends RecordKind> =
  | null
  | { readonly failure: string }
  | { readonly records: readonly StoredRecord<K>[]; readonly damaged: number };

/** Reads the records and keeps them current for as long as the view stands. */
export function useRecords<K extends RecordKind>(ownerId: string, kind: K): Records<K> {
  const [listed, setListed] = useState<Listed<K>>(null);
  /** Readings begun: the answer to an older one is not put over a newer one's. */
  const begun = useRef(0);
  const shown = useRef(0);
  const read = useCallback(async () => {
    begun.current += 1;
    const mine = begun.current;
    const { records, damaged } = await listRecords(ownerId, kind);
    if (mine < shown.current) return;
    shown.current = mine;
    setListed({ records, damaged: damaged.length });
  }, [ownerId, kind]);
  const reload = useCallback(() => {
    read().catch((error: unknown) => setListed({ failure: messageOf(error) }));
  }, [read]);
  useEffect(reload, [reload]);
  useEffect(() => {
    const stop = new AbortController();
    onEvent(stop.signal, (told) => {
      if (told.event !== 'data' || !concerns(told.clientId, ownerId)) return;
      // A background that died meanwhile is no reason to take away what is shown, and the form that is typed in.
      read().catch(() => undefined);
    });
    return () => stop.abort();
  }, [ownerId, read]);
  if (listed === null) return { state: 'loading' };
  if ('failure' in listed) return { state: 'error', message: listed.failure, reload };
  const write = async (done: Promise<unknown>) => {
    try {
      await done;
    } catch (error) {
      await read().catch(() => undefined);
      throw error;
    }
    await read();
  };
  return {
    state: 'ready',
    ...listed,
    add: (value, beside) => write(addRecord(ownerId, kind, value, beside)),
    change: (record, value) => write(changeRecord(record, value)),
    remove: (record) => write(removeRecord(record)),
  };
}

/** Whether a change of a client's data (null: the practice's, or of everything at once) can have been of this owner's. */
function concerns(clientId: string | null, ownerId: string): boolean {
  return clientId === null || clientId === ownerId;
}
