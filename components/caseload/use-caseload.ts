/**
 * One page of the caseload, asked of the background, with what is not drawn up yet filled in a batch at a time, so that the
 * page is there before the last of thousands is. Reads again when something changes, at most every second.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseloadQuestion } from '../../lib/caseload/rows.ts';
import { dayOf } from '../../lib/dates.ts';
import type { CaseloadPage } from '../../lib/messaging/calls.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { messageOf } from '../workspace/use-clients.ts';

export type CaseloadState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | {
      readonly state: 'ready';
      readonly page: CaseloadPage;
      /** Clients whose summaries are being drawn up. */
      readonly unread: number;
    };

type Asked = Omit<CaseloadQuestion, 'today'>;

export interface Caseload {
  readonly shown: CaseloadState;
  readonly asked: Asked;
  /** Another question begins at its first page. */
  readonly ask: (change: Partial<Asked>) => void;
  readonly reload: () => void;
}

/** Clients whose summaries are drawn up in one call: short enough to answer within a blink or two. */
const batch = 50;
/** Rows that fill a screen: they are there first, the others of the page once these were painted. */
const screenful = 15;
/** Milliseconds between two readings. */
const quiet = 1000;

/**
 * @param open reads nothing while it is not
 * @param count reads again when it changes, as long as there is nobody: then there is no list that could be outdated
 */
export function useCaseload(open: boolean, count: number): Caseload {
  const [shown, setShown] = useState<CaseloadState>({ state: 'loading' });
  const [asked, setAsked] = useState<Asked>({ filter: 'all', query: '', order: 'due', page: 0 });
  const [again, setAgain] = useState(0);
  const reload = () => setAgain((times) => times + 1);
  /** The question that was answered last: another reading of the same must not take rows away for a moment. */
  const answered = useRef<Asked | null>(null);
  const nobody = shown.state === 'ready' && shown.page.total === 0;
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    onEvent(stop.signal, ({ event }) => {
      if (event !== 'data' || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        setAgain((times) => times + 1);
      }, quiet);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` and `count` read again
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const show = (state: CaseloadState) => {
      answered.current = asked;
      setShown(state);
    };
    read(asked, answered.current !== asked, stop.signal, show).catch((error: unknown) => {
      if (!stop.signal.aborted) setShown({ state: 'error', message: messageOf(error) });
    });
    return () => stop.abort();
  }, [open, asked, again, nobody ? count : 0]);
  return { shown, asked, ask: (change) => setAsked((old) => ({ ...old, page: 0, ...change })), reload };
}

async function read(
  asked: Asked,
  isNew: boolean,
  signal: AbortSignal,
  show: (state: CaseloadState) => void,
): Promise<void> {
  // One whose plan cannot be read stays without a summary; it is asked for once.
  const tried = new Set<string>();
  for (let quick = isNew; ; quick = false) {
    const today = dayOf(new Date());
    const page = await call('caseload.page', { ...asked, today, ...(quick ? { first: screenful } : {}) });
    const missing = page.unread.filter((id) => !tried.has(id));
    if (signal.aborted) return;
    show({ state: 'ready', page, unread: missing.length });
    if (page.rest.length > 0) {
      await afterPaint();
      if (signal.aborted) return;
      const { rows } = await call('caseload.rows', { clientIds: page.rest, today });
      if (signal.aborted) return;
      show({ state: 'ready', page: { ...page, rows: [...page.rows, ...rows], rest: [] }, unread: missing.length });
    }
    if (missing.length === 0) return;
    const since = performance.now();
    for (let at = 0; at < missing.length && performance.now() - since < quiet; at += batch) {
      const clientIds = missing.slice(at, at + batch);
      await call('caseload.draw', { clientIds });
      if (signal.aborted) return;
      for (const id of clientIds) tried.add(id);
    }
  }
}
