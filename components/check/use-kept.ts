/**
 * The session that is kept of the note on the page: links and dates, on the therapist's word. Nothing is kept before that;
 * once kept it follows the note, and "keep every note" does the first press too. What was set aside lives here and goes
 * with the page, unless the session is kept. Never note text.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import { call } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { addRecord, changeRecord, removeRecord } from '../../lib/records/client.ts';
import type { RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { practice } from '../../lib/records/practice.ts';
import type { SetAside } from './set-aside.ts';
import type { ChartRecords } from './use-chart.ts';
import type { ThreadCheck } from './use-check.ts';

type Session = RecordValue<'session'>;
export type Exit = NonNullable<Session['exit']>;

/** Quiet time before a kept session follows the note, and before one is kept by itself; milliseconds. */
const FOLLOW = 4000;
const BY_ITSELF = 20_000;

export interface Kept {
  readonly noteKey: string | null;
  /** The kept session of this note, null when there is none. */
  readonly record: StoredRecord<'session'> | null;
  readonly setAside: readonly SetAside[];
  readonly changeSetAside: (next: readonly SetAside[]) => void;
  /** Keeps (or keeps anew), with an exit when given. @throws when it could not be stored */
  readonly keep: (exit?: Exit) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly keepEvery: boolean;
  readonly changeChecking: (change: Partial<RecordValue<'checking'>>) => Promise<void>;
}

export interface KeptFor {
  readonly clientId: string;
  readonly version: PlanVersion;
  readonly report: PageReport;
  readonly tab: { readonly tabId?: number };
  readonly chart: ChartRecords | null;
  readonly reload: () => Promise<void>;
}

/** The key of the note on the page; null until it is known, and where the page has no note. */
export function useNoteKey(clientId: string, { documentToken, role }: PageReport, tab: KeptFor['tab']): string | null {
  const [known, setKnown] = useState<{ readonly token: string; readonly key: string } | null>(null);
  const { tabId } = tab;
  useEffect(() => {
    if (role !== 'note') return;
    let live = true;
    call('note.key', { ...(tabId === undefined ? {} : { tabId }), documentToken, clientId }).then(
      ({ noteKey }) => live && setKnown(noteKey ? { token: documentToken, key: noteKey } : null),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [documentToken, role, clientId, tabId]);
  return known?.token === documentToken ? known.key : null;
}

export function useKept(given: KeptFor, noteKey: string | null, check: ThreadCheck | null): Kept {
  const { clientId, version, report, chart, reload } = given;
  const [asideHere, setAsideHere] = useState<{ readonly token: string; readonly list: readonly SetAside[] } | null>(
    null,
  );
  const record = useMemo(
    () => (noteKey ? (chart?.sessions.find(({ value }) => value.noteKey === noteKey) ?? null) : null),
    [chart, noteKey],
  );
  const { documentToken } = report;
  const here = asideHere?.token === documentToken ? asideHere.list : null;
  const setAside = here ?? record?.value.setAside ?? [];
  const keepEvery = chart?.checking?.value.keepEvery ?? false;
  const busy = useRef(false);

  async function put(exit: Exit | undefined): Promise<void> {
    // A reading of the note before must not be kept under this one's key.
    if (!check || check.documentToken !== documentToken || !noteKey || busy.current) return;
    busy.current = true;
    try {
      const { sessionOf } = await import('../../lib/check/coverage/session-of.ts');
      const value = sessionOf({
        version,
        result: check.result,
        note: check.checked.note,
        noteKey,
        date: report.sessionDate ?? record?.value.date ?? dayOf(new Date()),
        exit,
        setAside: [...setAside],
      });
      if (record && JSON.stringify(record.value) === JSON.stringify(value)) return;
      if (record) await changeRecord(record, value);
      else await addRecord(clientId, 'session', value);
      await reload();
    } finally {
      busy.current = false;
    }
  }
  const latest = useRef(put);
  latest.current = put;

  // Follows the note: what is kept is what the note says when it is done.
  const kept = record?.value;
  // A note that can't be changed is looked up, not written: it is kept only on a press.
  const following = kept !== undefined || (keepEvery && !report.readOnly);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new reading starts the wait anew
  useEffect(() => {
    if (!check || check.checked.empty || !noteKey || !following) return;
    const timer = setTimeout(() => void latest.current(kept?.exit).catch(() => undefined), kept ? FOLLOW : BY_ITSELF);
    return () => clearTimeout(timer);
  }, [check, noteKey, following, here]);

  return {
    noteKey,
    record,
    setAside,
    changeSetAside: (list) => setAsideHere({ token: documentToken, list }),
    keep: (exit) => put(exit ?? record?.value.exit),
    async forget() {
      if (record) await removeRecord(record);
      await reload();
    },
    keepEvery,
    async changeChecking(change) {
      const before = chart?.checking ?? null;
      const value = { profiles: [], keepEvery: false, heldByEhr: [], ...before?.value, ...change };
      if (before) await changeRecord(before, value);
      else await addRecord(practice, 'checking', value);
      await reload();
    },
  };
}
