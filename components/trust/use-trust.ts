/** How safe the data is, kept up to date; and one way to run a step that may fail. Holds no client data. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { CallError, call, onEvent } from '../../lib/messaging/client.ts';
import type { TrustState } from '../../lib/messaging/trust-types.ts';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface Trust {
  readonly state: TrustState | null;
  readonly reload: () => void;
}

export function useTrust(): Trust {
  const [state, setState] = useState<TrustState | null>(null);
  const reload = useCallback(() => {
    // Without an answer nothing is claimed; each step says its own trouble.
    call('trust.state', {}).then(setState, () => undefined);
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onEvent(life.signal, ({ event }) => {
      if (event === 'data' || event === 'unlocked' || event === 'locked') reload();
    });
    reload();
    return () => life.abort();
  }, [reload]);
  return { state, reload };
}

export interface Step {
  readonly busy: boolean;
  readonly trouble: string | null;
  /** Runs one step at a time; what it throws becomes `trouble`. */
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

export function useStep(): Step {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = useCallback((work: () => Promise<void>) => {
    setBusy(true);
    setTrouble(null);
    work()
      .catch((error: unknown) => setTrouble(messageOf(error)))
      .finally(() => setBusy(false));
  }, []);
  const clear = useCallback(() => setTrouble(null), []);
  return { busy, trouble, run, clear };
}

/** Does what needs the passphrase. A wrong one is said beside its field, by `say`; any other trouble goes on. */
export async function withPassphrase(work: () => Promise<void>, say: (words: string) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'wrong-passphrase')) throw error;
    say('That is not the passphrase.');
  }
}

/** "today", "yesterday", "12 days ago". */
export function sayAge(at: number, now: number): string {
  const days = Math.floor((now - at) / 86_400_000);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

export function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.round(bytes / 1_000_000_000)} GB`;
}
