/**
 * Marks the words in the therapist's own note while something here is pointed at or has the keyboard. Sends places, never
 * words; takes the marks away when the pointer leaves. Where the page cannot show marks, nothing happens but a remark.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/check/types.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import { call } from '../../lib/messaging/client.ts';
import type { CheckedNote } from './note-input.ts';

interface Highlights {
  readonly show: (evidence: readonly Evidence[], tone: number) => void;
  readonly hide: () => void;
  /** The page was asked and could not. */
  readonly cannot: boolean;
}
const Context = createContext<Highlights>({ show: () => undefined, hide: () => undefined, cannot: false });

/** Wait before marking, in milliseconds, so that a pointer that only passes by marks nothing. */
const WAIT = 90;
const MOST = 60;

export interface HighlightProviderProps {
  readonly report: PageReport;
  readonly checked: CheckedNote | null;
  readonly tab: { readonly tabId?: number };
  readonly children: ComponentChildren;
}

export function HighlightProvider({ report, checked, tab, children }: HighlightProviderProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef(false);
  const [cannot, setCannot] = useState(false);
  const now = useRef({ report, checked, tab });
  now.current = { report, checked, tab };

  const acts = useMemo(() => {
    const ask = async (ranges: readonly { fieldKey: string; start: number; end: number }[], tone: number) => {
      const { report: page, tab: where } = now.current;
      const { documentToken } = page;
      try {
        const answer = await call('note.highlight', { ...where, documentToken, ranges, tone });
        if (ranges.length > 0) setCannot(answer.shown === false);
      } catch {
        // The page is gone; so are its marks.
      }
    };
    return {
      show(evidence: readonly Evidence[], tone: number) {
        clearTimeout(timer.current);
        const ranges = evidence.slice(0, MOST).flatMap(({ section, start, end }) => {
          const fieldKey = now.current.checked?.keys.get(section);
          return fieldKey ? [{ fieldKey, start, end }] : [];
        });
        if (ranges.length === 0) return;
        timer.current = setTimeout(() => {
          shown.current = true;
          void ask(ranges, tone);
        }, WAIT);
      },
      hide() {
        clearTimeout(timer.current);
        if (!shown.current) return;
        shown.current = false;
        void ask([], 0);
      },
    };
  }, []);
  useEffect(() => acts.hide, [acts]);

  const value = useMemo(() => ({ ...acts, cannot }), [acts, cannot]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** Handlers that mark this evidence while their element is pointed at or focused. `tone` is the goal's hue, 0 for none. */
export function useHighlight(evidence: readonly Evidence[], tone = 0) {
  const { show, hide } = useContext(Context);
  const on = () => show(evidence, tone);
  return { onMouseEnter: on, onMouseLeave: hide, onFocusIn: on, onFocusOut: hide };
}

/** Said once the page was asked and could not show marks. */
export function NoMarks() {
  const { cannot } = useContext(Context);
  if (!cannot) return null;
  return <p class="tl-soft tl-small">This page’s fields can’t show marks, so the words are quoted here only.</p>;
}
