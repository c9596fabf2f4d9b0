/**
 * What the address of the workspace names: a client and a part of the record, or a page of the practice. Ids are random
 * and say nothing about a person.
 */
import { useEffect, useState } from 'preact/hooks';
import { isPartId, type PartId } from './part-ids.ts';

export interface Route {
  readonly clientId?: string;
  /** Which part of the client's record; the plan when absent. */
  readonly part?: PartId;
  /** A page that belongs to no client; the caseload when neither it nor a client is named. */
  readonly page?: 'template';
  /** The tab whose page shows a plan to take in. A new object each time it is asked for. */
  readonly fromPage?: { readonly tabId: number };
}

/** Reads what `workspace.open` wrote. */
export function readRoute(hash: string): Route {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const clientId = parts.get('client');
  const part = parts.get('part');
  const tabId = parts.get('draft') === 'from-page' ? Number(parts.get('tab') ?? '') : 0;
  if (!clientId) return parts.get('page') === 'template' ? { page: 'template' } : {};
  return {
    clientId,
    ...(isPartId(part) ? { part } : {}),
    ...(Number.isInteger(tabId) && tabId > 0 ? { fromPage: { tabId } } : {}),
  };
}

/** The address of a route, `#` included, for links. */
export function addressOf({ clientId, part, page }: Route): string {
  if (!clientId) return page ? `#page=${page}` : '#';
  const client = `#client=${encodeURIComponent(clientId)}`;
  return part && part !== 'plan' ? `${client}&part=${part}` : client;
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
    location.hash = addressOf(next);
    setRoute(next);
  };
  return [route, go];
}
