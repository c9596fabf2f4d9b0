/** The last look before a restore: what it would change, whether what was removed comes back, and the press that does it. */
import type { RestoreDryRun } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { DryRun } from './dry-run.tsx';
import './trust.css';

export interface DecisionProps {
  readonly dry: RestoreDryRun;
  /** There is no vault here yet. */
  readonly fresh: boolean;
  readonly busy: boolean;
  /** Words on the button that does it. */
  readonly act: string;
  readonly onBringBack: (bringBack: boolean) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

export function Decision({ dry, fresh, busy, act, onBringBack, onCommit, onCancel }: DecisionProps) {
  return (
    <div class="tl-stack">
      <DryRun dry={dry} fresh={fresh} />
      {dry.mode === 'merge' && dry.returning.count > 0 && (
        <label class="tl-trust-choice">
          <input
            type="checkbox"
            checked={dry.returning.back}
            disabled={busy}
            onChange={(event) => onBringBack(event.currentTarget.checked)}
          />
          Bring back what was removed here
        </label>
      )}
      <div class="tl-row">
        <Button variant={dry.mode === 'replace' && !fresh ? 'danger' : 'primary'} busy={busy} onClick={onCommit}>
          {act}
        </Button>
        <Button variant="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
