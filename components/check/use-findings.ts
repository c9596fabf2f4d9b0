/** The findings of a reading. Their code comes with the reader's, later than the panel itself. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FindingsFor, PanelFinding } from '../../lib/check/findings.ts';
import { openBlanks } from './note-input.ts';
import type { ThreadCheck } from './use-check.ts';

type Find = (given: FindingsFor) => PanelFinding[];

/** @param active goals being worked on; @returns null until the code has come */
export function useFindings(
  written: ThreadCheck,
  active: ReadonlySet<string>,
  heldByEhr: ReadonlySet<string>,
  accounted: boolean,
): readonly PanelFinding[] | null {
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => {
    let live = true;
    import('../../lib/check/findings.ts').then(
      ({ findingsOf }) => live && setFind(() => findingsOf),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  return useMemo(() => {
    if (!find) return null;
    return find({
      goals: written.plan.goals.filter(({ id }) => active.has(id)),
      result: written.result,
      rules: written.reading.rules,
      blanks: openBlanks(written.checked),
      heldByEhr,
      accounted,
    });
  }, [find, written, active, heldByEhr, accounted]);
}
