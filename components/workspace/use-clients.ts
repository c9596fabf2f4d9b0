/**
 * The workspace's view of vault and caseload: asks the background, listens for changes, and drops everything at once
 * when the vault locks. Holds no plan.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClientSummary, VaultStatus } from '../../lib/messaging/calls.ts';
import { CallError, call, onEvent } from '../../lib/messaging/client.ts';

export type Clients =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: Exclude<VaultStatus, 'unlocked'> }
  | { readonly state: 'ready'; readonly clients: readonly ClientSummary[] };

/** The caseload, kept current, and a way to look again. */
export function useClients(): { readonly caseload: Clients; readonly reload: () => void } {
  const [caseload, setCaseload] = useState<Clients>({ state: 'loading' });
  const reload = useCallback(() => {
    readCaseload().then(setCaseload, (error: unknown) => {
      setCaseload({ state: 'error', message: messageOf(error) });
    });
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    reload();
    onEvent(stop.signal, ({ event }) => {
      if (event === 'locked') setCaseload({ state: 'locked' });
      if (event === 'unlocked' || event === 'data') reload();
    });
    return () => stop.abort();
  }, [reload]);
  return { caseload, reload };
}

async function readCaseload(): Promise<Clients> {
  const { status } = await call('vault.state', {});
  if (status !== 'unlocked') return { state: status };
  try {
    return { state: 'ready', clients: await call('clients.list', {}) };
  } catch (error) {
    // It may have locked itself between the two questions.
    if (error instanceof CallError && error.code === 'locked') return { state: 'locked' };
    throw error;
  }
}

/** What to show of something thrown: our own refusals speak for themselves. */
export function messageOf(error: unknown): string {
  return error instanceof CallError ? error.message : `Something went wrong here: ${String(error)}`;
}
