/** Where the vault stands, kept up to date by what the background pushes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/messaging/calls.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';

export interface VaultView {
  /** Null until known. */
  readonly status: VaultStatus | null;
  readonly trouble: string | null;
  readonly reload: () => void;
}

export function useVault(): VaultView {
  const [status, setStatus] = useState<VaultStatus | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reload = useCallback(() => {
    call('vault.state', {}).then(
      (state) => {
        setStatus(state.status);
        setTrouble(null);
      },
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onEvent(life.signal, ({ event }) => {
      // At once, without asking: a page that shows it is open must not say so a moment longer.
      if (event === 'locked') setStatus('locked');
      if (event === 'unlocked') setStatus('unlocked');
    });
    reload();
    return () => life.abort();
  }, [reload]);
  return { status, trouble, reload };
}
