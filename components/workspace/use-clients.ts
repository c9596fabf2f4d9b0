/**
 * The workspace's view of vault and clients: asks the background, listens for changes, and drops everything at once when
 * the vault locks. The open client is read by itself, so that its plan is there before a long list of others is. Holds no
 * plan.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClientSummary, VaultStatus } from '../../lib/messaging/calls.ts';
import { CallError, call, onEvent } from '../../lib/messaging/client.ts';

export type Vault =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: VaultStatus };

/** Whether the vault is open, kept current. `data` counts what was changed while it was. */
export function useVaultState(): { readonly vault: Vault; readonly data: number; readonly reload: () => void } {
  const [vault, setVault] = useState<Vault>({ state: 'loading' });
  const [data, setData] = useState(0);
  const reload = useCallback(() => {
    setData((count) => count + 1);
    call('vault.state', {}).then(
      ({ status }) => setVault((old) => (old.state === status ? old : { state: status })),
      (error: unknown) => setVault({ state: 'error', message: messageOf(error) }),
    );
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    reload();
    onEvent(stop.signal, ({ event }) => {
      if (event === 'locked') setVault({ state: 'locked' });
      if (event === 'unlocked' || event === 'data') reload();
    });
    return () => stop.abort();
  }, [reload]);
  return { vault, data, reload };
}

/** Every client by label; undefined until they are read. `data`: reads them again when it changes. */
export function useClients(data: number): readonly ClientSummary[] | undefined {
  const [clients, setClients] = useState<readonly ClientSummary[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `data` asks again
  useEffect(() => {
    let current = true;
    // A lock in between is told by its event; the list then goes with the whole view.
    call('clients.list', {}).then(
      (list) => current && setClients(list),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [data]);
  return clients;
}

export type OpenClient =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: 'ready'; readonly client: ClientSummary };

/** One client, without waiting for the others. */
export function useClient(clientId: string, data: number): OpenClient {
  const [open, setOpen] = useState<OpenClient>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `data` asks again
  useEffect(() => {
    let current = true;
    call('clients.get', { clientId }).then(
      (client) => current && setOpen({ state: 'ready', client }),
      (error: unknown) => {
        if (!current) return;
        const gone = error instanceof CallError && error.code === 'not-found';
        setOpen(gone ? { state: 'gone' } : { state: 'error', message: messageOf(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [clientId, data]);
  return open;
}

/** What to show of something thrown: our own refusals speak for themselves. */
export function messageOf(error: unknown): string {
  return error instanceof CallError ? error.message : `Something went wrong here: ${String(error)}`;
}
