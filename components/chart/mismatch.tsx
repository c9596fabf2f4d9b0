/**
 * Wrong-client lock: the page names somebody else than the chart that was linked. Shows no plan. The way on is to look
 * who it is, and to undo the link when that was the mistake.
 */
import { useState } from 'preact/hooks';
import type { ChartState } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export interface MismatchProps {
  readonly chart: Extract<ChartState, { readonly state: 'mismatch' }>;
  readonly tab: { readonly tabId?: number };
  /** The page as it is on the screen; another one keeps its link. */
  readonly documentToken: string;
  readonly onUnlinked: () => void;
}

export function Mismatch({ chart, tab, documentToken, onUnlinked }: MismatchProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const unlink = async () => {
    setBusy(true);
    setError(null);
    try {
      await call('chart.unlink', { ...tab, documentToken });
      onUnlinked();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : 'That did not work. Try again.');
      setBusy(false);
    }
  };
  return (
    <>
      <EmptyState
        title="This chart doesn’t match"
        actions={
          <Button busy={busy} onClick={unlink}>
            Forget the link, choose again
          </Button>
        }
      >
        <p>{chart.why}</p>
        {chart.pageName && (
          <p>
            The page says <strong>{chart.pageName}</strong>.
          </p>
        )}
        <p>
          So no plan is shown here and nothing can be inserted. Go back to the right chart, or, if the link itself was
          wrong, forget it and choose the client again.
        </p>
      </EmptyState>
      {error && <Callout tone="error">{error}</Callout>}
    </>
  );
}
