/**
 * Saving answers, at the foot of the window while something is unsaved. What stands in the way of it, or went wrong, is said
 * here, where the press was.
 */
import { useRef, useState } from 'preact/hooks';
import '../plan/plan.css';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useFootRoom } from '../ui/use-foot-room.ts';

export interface AnswersBarProps {
  /** Something is unsaved. */
  readonly shown: boolean;
  /** What the button says. */
  readonly save: string;
  /** Answers that another window changed too, and nobody said yet which counts. */
  readonly clashes: number;
  /** Why the last save was refused. */
  readonly failure: string | undefined;
  readonly onSave: () => Promise<void>;
  /** Goes to the first of them. */
  readonly onShowClash: () => void;
  readonly onDiscard: () => void;
}

export function AnswersBar({ shown, save, clashes, failure, onSave, onShowClash, onDiscard }: AnswersBarProps) {
  const [busy, setBusy] = useState(false);
  /** At once, where `busy` is only there with the next drawing. */
  const saving = useRef(false);
  /** Save was pressed with clashes open. */
  const [pressed, setPressed] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useFootRoom(bar, shown, '--tl-save-room');
  if (!shown) return null;

  async function press() {
    if (saving.current) return;
    setPressed(clashes > 0);
    if (clashes > 0) return;
    saving.current = true;
    setBusy(true);
    await onSave();
    saving.current = false;
    setBusy(false);
  }

  return (
    <div class="tl-plan-save tl-no-print" ref={bar}>
      {clashes > 0 ? (
        <Callout
          tone={pressed ? 'error' : 'notice'}
          title={`${pressed ? 'Not saved: ' : ''}${clashes === 1 ? '1 answer was' : `${clashes} answers were`} changed in another window too`}
          actions={
            <Button small onClick={onShowClash}>
              {clashes === 1 ? 'Go to it' : 'Go to the first'}
            </Button>
          }
        >
          Both are there, yours and the other. Say for each which one counts, then save.
        </Callout>
      ) : (
        failure && (
          <Callout tone="error" title="Not saved">
            {failure}
          </Callout>
        )
      )}
      <div class="tl-row">
        <Button variant="primary" busy={busy} onClick={press}>
          {save}
        </Button>
        <Button onClick={onDiscard}>Discard changes</Button>
      </div>
    </div>
  );
}
