/** Which client the address names. The id is random and says nothing about a person. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly clientId?: string;
  /** Tab whose page offers plan lines to start a draft from. */
  readonly fromTab?: number;
}

export function readRoute(hash: string): Route {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const clientId = parts.get('client');
  const fromTab = Number(parts.get('from'));
  return {
    ...(clientId ? { clientId } : {}),
    ...(Number.isInteger(fromTab) && fromTab > 0 ? { fromTab } : {}),
  };
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
