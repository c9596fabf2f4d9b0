/**
 * Whether the stuck ladder has a reason to open. Loads the rules only when there are scores or notes to judge by.
 */
import { useEffect, useState } from 'preact/hooks';
import type { StuckInput, StuckResult } from '../../lib/evidence/stuck/index.ts';

export function useStuck(known: StuckInput | undefined): StuckResult | null {
  const [result, setResult] = useState<StuckResult | null>(null);
  useEffect(() => {
    setResult(null);
    if (!known?.measureHistory?.length && !known?.goalsWithoutProgress?.length) return;
    let live = true;
    import('../../lib/evidence/stuck/index.ts').then(
      ({ stuckSteps }) => live && setResult(stuckSteps(known)),
      // The ladder can still be opened by hand.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [known]);
  return result;
}
