/**
 * The caseload's rows, read at once, with what is not drawn up yet filled in a batch at a time, so that the page is there
 * before the last of thousands is. Reads again when something changes, at most every second.
 */
import { useEffect, useState } from 'preact/hooks';
import type { CaseloadRow } from '../../lib/messaging/calls.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';
import type { PracticePolicy } from '../../lib/messaging/trust-types.ts';
import { listRecords } from '../../lib/records/client.ts';
import { practice } from '../../lib/records/practice.ts';
import { messageOf } from '../workspace/use-clients.ts';
import type { RulesForAll } from './rows.ts';

export type Caseload =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string; readonly reload: () => void }
  | {
      readonly state: 'ready';
      readonly rows: readonly CaseloadRow[];
      readonly rules: RulesForAll;
      readonly unread: number;
    };

/** Clients whose summaries are drawn up in one call: short enough to answer within a blink or two. */
const batch = 50;
const quiet = 1000;

/**
 * @param shown reads nothing while it is not
 * @param count reads again when it changes, as long as there is nobody: then there is no list that could be outdated
 */
export function useCaseload(shown: boolean, count: number): Caseload {
  const [caseload, setCaseload] = useState<Caseload>({ state: 'loading' });
  const [asked, setAsked] = useState(0);
  const nobody = caseload.state === 'ready' && caseload.rows.length === 0;
  useEffect(() => {
    if (!shown) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    onEvent(stop.signal, ({ event }) => {
      if (event !== 'data' || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        setAsked((count) => count + 1);
      }, quiet);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` and `count` read again
  useEffect(() => {
    if (!shown) return;
    const stop = new AbortController();
    read(stop.signal, setCaseload).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setCaseload({ state: 'error', message: messageOf(error), reload: () => setAsked((count) => count + 1) });
    });
    return () => stop.abort();
  }, [shown, asked, nobody ? count : 0]);
  return caseload;
}

async function read(signal: AbortSignal, show: (caseload: Caseload) => void): Promise<void> {
  const [listed, checking, policy] = await Promise.all([
    call('caseload.list', {}),
    listRecords(practice, 'checking'),
    call('policy.get', {}).catch((): PracticePolicy => ({})),
  ]);
  const rules = { usual: checking.records[0]?.value.profiles, ofPractice: policy.ruleProfile };
  let rows = listed;
  // One whose plan cannot be read stays without a summary; it is asked for once.
  let missing = rows.flatMap(({ client, summary }) => (summary ? [] : [client.id]));
  const tell = () => {
    if (!signal.aborted) show({ state: 'ready', rows, rules, unread: missing.length });
  };
  tell();
  let since = performance.now();
  while (missing.length > 0 && !signal.aborted) {
    const drawn = await call('caseload.draw', { clientIds: missing.slice(0, batch) });
    const found = new Map(drawn.map(({ clientId, summary }) => [clientId, summary]));
    rows = rows.map((row) => (found.has(row.client.id) ? { ...row, summary: found.get(row.client.id) ?? null } : row));
    missing = missing.slice(batch);
    // Laying out thousands of rows again for each batch would cost more than drawing them up.
    if (missing.length === 0 || performance.now() - since > quiet) {
      since = performance.now();
      tell();
    }
  }
}
