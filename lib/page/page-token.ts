/**
 * Names one chart view: a random token that changes whenever host, address, note or client of the page change. An
 * insertion says which view it is for and is refused once that has passed.
 */
import type { PageReport } from '../ehr/types.ts';

type Place = Pick<Location, 'host' | 'pathname' | 'search' | 'hash'>;

export interface PageToken {
  /** The token of this view; a new one when the view is not the one before. */
  of(report: Pick<PageReport, 'noteId' | 'identity'>, place: Place): string;
  current(): string;
  /** Tells that the address may have changed; true (and a new token) when it has. */
  left(place: Place): boolean;
  /** Aborts when the token changes. */
  signal(): AbortSignal;
}

export function createPageToken(): PageToken {
  let address = '';
  let view = '';
  let token = crypto.randomUUID() as string;
  let life = new AbortController();

  function renew(): void {
    life.abort();
    life = new AbortController();
    token = crypto.randomUUID();
  }
  // The query counts: some EHRs name client and note there. The address stays in here.
  const addressOf = ({ host, pathname, search, hash }: Place) => `${host}${pathname}${search}${hash}`;

  return {
    of({ noteId, identity }, place) {
      const next = JSON.stringify([addressOf(place), noteId, identity]);
      if (next !== view && view) renew();
      view = next;
      address = addressOf(place);
      return token;
    },
    current: () => token,
    left(place) {
      if (addressOf(place) === address) return false;
      address = addressOf(place);
      view = '';
      renew();
      return true;
    },
    signal: () => life.signal,
  };
}
