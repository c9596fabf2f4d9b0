/** Stays at the bottom while there is something to save. A change to an existing plan asks why, in a few words. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFootRoom } from '../ui/use-foot-room.ts';

export interface SaveBarProps {
  readonly changed: boolean;
  /** Why the last save was refused. It stands here, where the press was, whatever part of the page is in view. */
  readonly failure: string | undefined;
  /** The client has no plan yet: the reason is then given. */
  readonly first: boolean;
  /** Parts with a blank nobody filled. Said, and never in the way of saving. */
  readonly blanks: number;
  /** Nothing is left that a draft needs. */
  readonly ready: boolean;
  readonly onNextBlank: () => void;
  /** Resolves to whether it was saved. */
  readonly onSave: (reason: string) => Promise<boolean>;
  readonly onDiscard: () => void;
}

export function SaveBar({ changed, failure, first, blanks, ready, onNextBlank, onSave, onDiscard }: SaveBarProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const bar = useRef<HTMLFormElement>(null);
  useFootRoom(bar, changed, '--tl-save-room');
  if (!changed) return null;

  async function submit(event: Event) {
    event.preventDefault();
    const why = first ? 'First plan' : reason.trim();
    if (!why) return setError('Say in a few words what changed and why.');
    setBusy(true);
    if (await onSave(why)) setReason('');
    setBusy(false);
  }

  return (
    <form class="tl-plan-save" ref={bar} onSubmit={submit}>
      {failure && (
        <Callout tone="error" title="Not saved">
          {failure}
        </Callout>
      )}
      {!first && (
        <TextField
          label="What changed, and why"
          placeholder="Objective 2a met; new goal on work"
          value={reason}
          maxLength={400}
          error={error}
          onValue={(value) => {
            setReason(value);
            setError(undefined);
          }}
        />
      )}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          {first ? 'Save plan' : 'Save new version'}
        </Button>
        <Button onClick={onDiscard}>Discard changes</Button>
        {ready && (
          <span role="status">Draft ready: goals linked, objectives with baseline and date, interventions</span>
        )}
        {blanks > 0 && (
          <>
            <span class="tl-soft">{blanks === 1 ? '1 line has a blank' : `${blanks} lines have blanks`}</span>
            <Button variant="plain" onClick={onNextBlank}>
              Next blank
            </Button>
            <span class="tl-soft tl-small">Enter in a line goes on to its next blank</span>
          </>
        )}
      </div>
    </form>
  );
}
