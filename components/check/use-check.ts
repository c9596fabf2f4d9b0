/**
 * Runs the thread check while the note is being written: in this document, off the page's own thread, a moment after
 * the last change. Holds the latest result with the very note it was made from, and nothing longer than its owner lives.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckPlan, CheckResult } from '../../lib/check/types.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { toCheckPlan } from '../../lib/plan/to-check-plan.ts';
import { type CheckedNote, noteOf } from './note-input.ts';

/** Wait after the last change, in milliseconds: below what feels late, above a keystroke. */
export const CHECK_WAIT = 120;

/** A result and what it was made from; evidence offsets refer to this `checked` note, not to the page's newest text. */
export interface ThreadCheck {
  readonly plan: CheckPlan;
  readonly checked: CheckedNote;
  readonly result: CheckResult;
}

export type CheckState =
  | { readonly state: 'waiting' }
  | { readonly state: 'done'; readonly check: ThreadCheck }
  | { readonly state: 'failed' };

type Checker = (checked: CheckedNote) => CheckResult;

async function loadChecker(plan: CheckPlan): Promise<Checker> {
  const { createChecker } = await import('../../lib/check/index.ts');
  const check = createChecker(plan);
  return (checked) => check(checked.note);
}

/** The check of a page's note against a plan version. Made anew when the plan changes, re-run when the note does. */
export function useCheck(version: PlanVersion, report: PageReport): CheckState {
  const plan = useMemo(() => toCheckPlan(version.content), [version]);
  const [loaded, setLoaded] = useState<{ readonly plan: CheckPlan; readonly checker: Checker } | 'failed' | null>(null);
  const [state, setState] = useState<CheckState>({ state: 'waiting' });

  useEffect(() => {
    let live = true;
    loadChecker(plan).then(
      (checker) => live && setLoaded({ plan, checker }),
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
        setState({ state: 'done', check: { plan, checked, result: loaded.checker(checked) } });
      } catch {
        // Whatever went wrong, the message must not carry note text, so the error itself is not shown.
        setState({ state: 'failed' });
      }
    };
    const timer = setTimeout(run, CHECK_WAIT);
    return () => clearTimeout(timer);
  }, [loaded, plan, report]);

  return state;
}
