/** The settings, kept up to date, and the appearance put on the document. Holds no client data. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/messaging/calls.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';

export interface SettingsState {
  readonly settings: Settings | null;
  /** What went wrong last, fit to be shown. */
  readonly trouble: string | null;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const failed = useCallback(
    (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    [],
  );

  useEffect(() => {
    const life = new AbortController();
    onEvent(life.signal, (event) => {
      if (event.event === 'settings') setSettings(event.settings);
    });
    call('settings.get', {}).then(setSettings, failed);
    return () => life.abort();
  }, [failed]);

  const appearance = settings?.appearance ?? 'system';
  useEffect(() => {
    if (appearance === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = appearance;
  }, [appearance]);

  const change = useCallback(
    async (wanted: Partial<Settings>) => {
      try {
        setSettings(await call('settings.set', wanted));
        setTrouble(null);
      } catch (error) {
        failed(error);
      }
    },
    [failed],
  );
  return { settings, trouble, change };
}
