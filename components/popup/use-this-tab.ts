/** The tab behind the popup: its site, whether Throughline may run there, and what it found. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelView } from '../../lib/messaging/calls.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';

export interface ThisTab {
  readonly tabId: number;
  readonly windowId: number | null;
  readonly host: string;
  /** What to ask permission for; null when the browser lets no extension in, or the site is not reached by https. */
  readonly pattern: string | null;
  readonly granted: boolean;
  readonly view: PanelView | null;
}

export type ThisTabState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: 'ready'; readonly tab: ThisTab };

async function look(): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) throw new Error('There is no page in this window.');
  // Pressing the toolbar button lets the address of this one tab be seen; elsewhere it stays hidden.
  const url = tab?.url ? new URL(tab.url) : null;
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  const site = web && url ? `${url.protocol}//${url.hostname}/*` : null;
  const granted = site !== null && (await browser.permissions.contains({ origins: [site] }));
  return {
    tabId,
    windowId: tab?.windowId ?? null,
    host: web && url ? url.hostname : '',
    pattern: url?.protocol === 'https:' ? site : null,
    granted,
    view: granted ? await call('panel.view', { tabId }) : null,
  };
}

export function useThisTab(): ThisTabState & { readonly reload: () => void } {
  const [state, setState] = useState<ThisTabState>({ state: 'loading' });
  const reload = useCallback(() => {
    look().then(
      (tab) => setState({ state: 'ready', tab }),
      (error: unknown) => setState({ state: 'error', message: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onEvent(life.signal, reload);
    reload();
    return () => life.abort();
  }, [reload]);
  return { ...state, reload };
}
