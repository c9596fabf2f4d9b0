/** All that the panel holds of the note on the page: its reading, the client's records, the kept session. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { knownOf } from './known-of.ts';
import { type ChartRecords, useChart } from './use-chart.ts';
import { type CheckState, type ThreadCheck, useCheck } from './use-check.ts';
import { type Kept, useKept, useNoteKey } from './use-kept.ts';

export interface NoteReading {
  readonly state: CheckState;
  /** The latest reading; null until there is one. */
  readonly check: ThreadCheck | null;
  /** The same, null while nothing is written. */
  readonly written: ThreadCheck | null;
  readonly chart: ChartRecords | null;
  readonly kept: Kept;
  readonly reload: () => Promise<void>;
  /** Compares the plan's goals with other clients' plans, once; asked for when the rules are opened. */
  readonly compareGoals: () => void;
}

/** Hashes of the library's wording, loaded a moment after the rest: nothing waits for them. */
function useLibrary(): ReadonlySet<number> | undefined {
  const [hashes, setHashes] = useState<ReadonlySet<number> | undefined>(undefined);
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      import('../../lib/check/sameness/library.ts').then(
        ({ libraryHashes }) => live && setHashes(libraryHashes()),
        () => undefined,
      );
    }, 1500);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, []);
  return hashes;
}

function useAlike(version: PlanVersion): { readonly ids: readonly string[] | undefined; readonly ask: () => void } {
  const [answer, setAnswer] = useState<{ readonly version: number; readonly ids: readonly string[] } | null>(null);
  const ids = answer?.version === version.version ? answer.ids : undefined;
  const ask = () => {
    if (ids) return;
    call('plans.alike', { clientId: version.clientId }).then(
      ({ goalIds }) => setAnswer({ version: version.version, ids: goalIds ?? [] }),
      () => undefined,
    );
  };
  return { ids, ask };
}

export function useNoteReading(
  client: ClientSummary,
  version: PlanVersion,
  report: PageReport,
  tab: { readonly tabId?: number },
): NoteReading {
  const { chart, reload } = useChart(client.id);
  const noteKey = useNoteKey(client.id, report, tab);
  const library = useLibrary();
  const alike = useAlike(version);
  const today = dayOf(new Date());
  const known = useMemo(
    () =>
      knownOf({
        client,
        version,
        report,
        chart,
        noteKey,
        today,
        ...(library ? { library } : {}),
        ...(alike.ids ? { goalsLikeOthers: alike.ids } : {}),
      }),
    [client, version, report, chart, noteKey, today, library, alike.ids],
  );
  const state = useCheck(version, report, known);
  const check = state.state === 'done' ? state.check : null;
  const kept = useKept({ clientId: client.id, version, report, tab, chart, reload }, noteKey, check);
  const written = check && !check.checked.empty ? check : null;
  return { state, check, written, chart, kept, reload, compareGoals: alike.ask };
}
