/** The adapters that the therapist taught for this site, as the page's engine uses them. Asks once, and when told to. */
import { bothForms, firstMatch } from '../ehr/engine/adapt.ts';
import type { Adapter } from '../ehr/types.ts';

export interface Taught {
  /** Those whose address is this page's: on other pages they must not stand before the built-in ones. */
  readonly here: () => readonly Adapter[];
  readonly refresh: () => void;
}

/**
 * @param ask gives the site's adapters; null when nobody answers
 * @param onChange called when there are some
 */
export function createTaught(win: Window, ask: () => Promise<readonly Adapter[] | null>, onChange: () => void): Taught {
  let known: readonly Adapter[] = [];
  const refresh = (): void => {
    void ask().then((adapters) => {
      const before = known.length;
      known = adapters ?? [];
      if (known.length > 0 || before > 0) onChange();
    });
  };
  refresh();
  return {
    here: () => {
      const { pathname, search, hash } = win.location;
      const address = bothForms(pathname + search + hash);
      return known.filter((adapter) => adapter.pages.some((page) => firstMatch(page.path, address) !== null));
    },
    refresh,
  };
}
