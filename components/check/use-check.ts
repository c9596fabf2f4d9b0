/**
 * Reads the note while it is being written: in this document, off the page's own thread, a moment after the last change.
 * Holds the latest reading with the very note it was made from, and nothing longer than its owner lives.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Known, Reading } from '../../lib/check/reading.ts';
import type { CheckPlan, CheckResult } from '../../lib/check/types.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { toCheckPlan } from '../../lib/plan/to-check-plan.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { type CheckedNote, noteOf } from './note-input.ts';

/** Wait after the last change, in milliseconds: below what feels late, above a keystroke. */
export const CHECK_WAIT = 120;

/** A reading and what it was made from; evidence offsets refer to this `checked` note, not to the page's newest text. */
export interface ThreadCheck {
  readonly plan: CheckPlan;
  readonly checked: CheckedNote;
  readonly result: CheckResult;
  readonly reading: Reading;
  /** The document that the note stood in. */
  readonly documentToken: string;
}

export type CheckState =
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly check: ThreadCheck }
  | { readonly state: 'failed' };

type Reader = (checked: CheckedNote, known: Known) => Reading;

async function loadReader(plan: CheckPlan): Promise<Reader> {
  // The goals stand there without it; reading the lexicon takes several tenths of a second, in which no key is heard.
  await afterPaint();
  const { createReader } = await import('../../lib/check/reading.ts');
  await afterPaint();
  const read = createReader(plan);
  return (checked, known) => read(checked.note, known);
}

/**
 * The reading of a page's note against a plan version. Made anew when the plan changes, re-run when the note does or what
 * is known beside it.
 */
export function useCheck(version: PlanVersion, report: PageReport, known: Known): CheckState {
  const plan = useMemo(() => toCheckPlan(version.content), [version]);
  const [loaded, setLoaded] = useState<{ readonly plan: CheckPlan; readonly read: Reader } | 'failed' | null>(null);
  const [state, setState] = useState<CheckState>({ state: 'waiting' });

  useEffect(() => {
    let live = true;
    loadReader(plan).then(
      (read) => live && setLoaded({ plan, read }),
      () => live && setLoaded('failed'),
    );
    return () => {
      live = false;
    };
  }, [plan]);

  useEffect(() => {
    if (loaded === 'failed') return setState({ state: 'failed' });
    if (loaded?.plan !== plan) return;
    const run = () => {
      const checked = noteOf(report);
      try {
        const reading = loaded.read(checked, known);
        setState({
          state: 'done',
          check: { plan, checked, result: reading.result, reading, documentToken: report.documentToken },
        });
      } catch {
        // Whatever went wrong, the message must not carry note text, so the error itself is not shown.
        setState({ state: 'failed' });
      }
    };
    const timer = setTimeout(run, CHECK_WAIT);
    return () => clearTimeout(timer);
  }, [loaded, plan, report, known]);

  return state;
}
