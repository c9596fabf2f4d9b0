/**
 * The sites that were granted, and how to grant and withdraw one. The browser's own permission is the only truth; the
 * list is read from it, never stored.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';

export interface SitesState {
  /** Match patterns; null until known. */
  readonly sites: readonly string[] | null;
  readonly trouble: string | null;
  /** Call it straight from the press of a button: browsers ask only then. True when it was granted. */
  readonly grant: (pattern: string) => Promise<boolean>;
  readonly withdraw: (pattern: string) => Promise<void>;
}

export function useSites(): SitesState {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const failed = useCallback(
    (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    [],
  );
  const reload = useCallback(() => {
    call('sites.list', {}).then(setSites, failed);
  }, [failed]);

  useEffect(() => {
    reload();
    browser.permissions.onAdded.addListener(reload);
    browser.permissions.onRemoved.addListener(reload);
    return () => {
      browser.permissions.onAdded.removeListener(reload);
      browser.permissions.onRemoved.removeListener(reload);
    };
  }, [reload]);

  const grant = useCallback(
    async (pattern: string) => {
      try {
        // First thing in the handler: an await before it would lose the press that browsers ask for.
        const granted = await browser.permissions.request({ origins: [pattern] });
        setTrouble(granted ? null : 'The browser did not grant it. You can ask again at any time.');
        if (granted) setSites(await call('sites.sync', {}));
        return granted;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    [failed],
  );
  const withdraw = useCallback(
    async (pattern: string) => {
      try {
        // Chromium rejects, Firefox answers false, for a permission that came with the build.
        const removed = await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
        setTrouble(removed ? null : 'The browser keeps this permission: it belongs to this build of the extension.');
        setSites(await call('sites.sync', {}));
      } catch (error) {
        failed(error);
      }
    },
    [failed],
  );
  return { sites, trouble, grant, withdraw };
}
