/**
 * The workspace's view of vault and clients: asks the background, listens for changes, and drops everything at once when
 * the vault locks. The open client is read by itself, so that its plan is there before a long list of others is. Holds no
 * plan.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClientSummary, VaultStatus } from '../../lib/messaging/calls.ts';
import { CallError, call, onEvent } from '../../lib/messaging/client.ts';

export type Vault =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: VaultStatus };

/** That something was changed: how often so far, and whose record it was; null: not one client's alone. */
export interface Changes {
  readonly count: number;
  readonly clientId: string | null;
}

/** Whether the vault is open, and what was changed while it was; both kept current. */
export function useVaultState(): { readonly vault: Vault; readonly changes: Changes; readonly reload: () => void } {
  const [vault, setVault] = useState<Vault>({ state: 'loading' });
  const [changes, setChanges] = useState<Changes>({ count: 0, clientId: null });
  const look = useCallback((clientId: string | null) => {
    setChanges(({ count }) => ({ count: count + 1, clientId }));
    call('vault.state', {}).then(
      ({ status }) => setVault((old) => (old.state === status ? old : { state: status })),
      // A background that died meanwhile is no reason to take away what is open, and what is typed in it.
      (error: unknown) =>
        setVault((old) => (old.state === 'unlocked' ? old : { state: 'error', message: messageOf(error) })),
    );
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    look(null);
    onEvent(stop.signal, (told) => {
      if (told.event === 'locked') setVault({ state: 'locked' });
      if (told.event === 'unlocked') look(null);
      if (told.event === 'data') look(told.clientId);
    });
    return () => stop.abort();
  }, [look]);
  const reload = useCallback(() => look(null), [look]);
  return { vault, changes, reload };
}

/** Milliseconds that the list waits at first: with thousands in it, it would hold up what was asked for. */
const afterTheRest = 250;

/**
 * Every client by label; undefined until they are read. One client's change reads that one, not thousands.
 *
 * @param waiting something else has to be there first
 */
export function useClients({ count, clientId }: Changes, waiting: boolean): readonly ClientSummary[] | undefined {
  const [clients, setClients] = useState<readonly ClientSummary[]>();
  /** The count of changes up to which the list here is current; null: there is none. */
  const current = useRef<number | null>(null);
  const known = clients?.some((each) => each.id === clientId) ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks again
  useEffect(() => {
    if (waiting || current.current === count) return;
    let wanted = true;
    // A lock in between is told by its event; the list then goes with the whole view.
    if (clientId !== null && known) {
      readOne(clientId).then(
        (read) => setClients((list) => list?.flatMap((each) => (each.id === clientId ? (read ?? []) : each))),
        () => undefined,
      );
      return;
    }
    const list = () =>
      call('clients.list', {}).then(
        (list) => {
          if (!wanted) return;
          setClients(list);
          current.current = count;
        },
        () => undefined,
      );
    const timer = setTimeout(list, clients ? 0 : afterTheRest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [count, waiting]);
  return clients;
}

/** A client; null when it is gone. */
async function readOne(clientId: string): Promise<ClientSummary | null> {
  try {
    return await call('clients.get', { clientId });
  } catch (error) {
    if (error instanceof CallError && error.code === 'not-found') return null;
    throw error;
  }
}

export type OpenClient =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  /** `damaged`: it will not open however often it is tried. */
  | { readonly state: 'error'; readonly message: string; readonly damaged: boolean }
  | { readonly state: 'ready'; readonly client: ClientSummary };

/** One client, without waiting for the others. */
export function useClient(clientId: string, { count }: Changes): OpenClient {
  const [open, setOpen] = useState<OpenClient>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks again
  useEffect(() => {
    let current = true;
    readOne(clientId).then(
      (client) => current && setOpen(client ? { state: 'ready', client } : { state: 'gone' }),
      // As above: an open client stays until it is known to be gone.
      (error: unknown) =>
        current &&
        setOpen((old) => {
          if (old.state === 'ready') return old;
          const damaged = error instanceof CallError && error.code === 'damaged';
          return { state: 'error', message: messageOf(error), damaged };
        }),
    );
    return () => {
      current = false;
    };
  }, [clientId, count]);
  return open;
}

/** What to show of something thrown: our own refusals speak for themselves. */
export function messageOf(error: unknown): string {
  return error instanceof CallError ? error.message : `Something went wrong here: ${String(error)}`;
}
