/**
 * What the address of the workspace names: a client and a part of the record, or a page of the practice. Ids are random
 * and say nothing about a person.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isPartId, type PartId } from './part-ids.ts';

export interface Route {
  readonly clientId?: string;
  /** Which part of the client's record; the plan when absent. */
  readonly part?: PartId;
  /** A page that belongs to no client; the caseload when neither it nor a client is named. */
  readonly page?: 'template';
  /** A client is being added. Not in the address: a reload shows the caseload. */
  readonly adding?: true;
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

/** Whether going there takes what is typed for the open client off the screen. */
export function leaves(from: Route, to: Route): boolean {
  return from.clientId !== undefined && (to.clientId !== from.clientId || to.fromPage !== undefined);
}

export interface Routed {
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Where somebody wants to go while something is unsaved: to be asked about, then `leave` or `stay`. */
  readonly wanted: Route | null;
  /** Goes there (where somebody wanted to go, if not said) without asking. */
  readonly leave: (to?: Route) => void;
  readonly stay: () => void;
}

/** @param unsaved whether something typed would be lost by leaving the open client */
export function useRoute(unsaved: boolean): Routed {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  const [wanted, setWanted] = useState<Route | null>(null);
  const now = useRef({ route, unsaved });
  now.current = { route, unsaved };
  useEffect(() => {
    const onHash = () => {
      const next = readRoute(location.hash);
      const { route: here, unsaved: asks } = now.current;
      // Our own change of the address, which does not say all that a route may hold.
      if (addressOf(next) === addressOf(here) && !next.fromPage) return;
      if (!asks || !leaves(here, next)) {
        setRoute(next);
        setWanted(null);
        return;
      }
      // The address goes on naming what is shown; replacing it is no further step for Back.
      history.replaceState(null, '', addressOf(here));
      setWanted(next);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const enter = (next: Route) => {
    now.current = { route: next, unsaved: false };
    setWanted(null);
    location.hash = addressOf(next);
    setRoute(next);
  };
  const go = (next: Route) => (unsaved && leaves(route, next) ? setWanted(next) : enter(next));
  return { route, go, wanted, leave: (to = wanted ?? route) => enter(to), stay: () => setWanted(null) };
}
