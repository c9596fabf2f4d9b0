/** Which client the address names. The id is random and says nothing about a person. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly clientId?: string;
  /** The tab whose page shows a plan to take in. A new object each time it is asked for. */
  readonly fromPage?: { readonly tabId: number };
}

/** Reads what `workspace.open` wrote. */
export function readRoute(hash: string): Route {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const clientId = parts.get('client');
  const tabId = parts.get('draft') === 'from-page' ? Number(parts.get('tab') ?? '') : 0;
  return {
    ...(clientId ? { clientId } : {}),
    ...(Number.isInteger(tabId) && tabId > 0 ? { fromPage: { tabId } } : {}),
  };
}

/** Takes the request out of the address once it was served, so that asking again is a new request, and a reload none. */
export function servedFromPage(clientId: string): void {
  history.replaceState(null, '', `#client=${clientId}`);
}

export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const go = (next: Route) => {
    location.hash = next.clientId ? `client=${next.clientId}` : '';
    setRoute(next);
  };
  return [route, go];
}
