/** "Not for this client", with the reason it is remembered by. Can be taken back. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

export interface SetAsideFormProps {
  readonly treatment: string;
  readonly onSetAside: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function SetAsideForm({ treatment, onSetAside, onCancel }: SetAsideFormProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const words = reason.trim();
    if (!words) return setError('A word or two is enough: it helps you later.');
    setBusy(true);
    try {
      await onSetAside(words);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : 'That was not stored. Try again.');
      setBusy(false);
    }
  }
  return (
    <form class="tl-stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={`Why not ${treatment}?`}
        hint="For example: tried before without gain; the client declines; doesn’t fit the culture."
        value={reason}
        maxLength={400}
        error={error}
        autofocus
        onValue={(value) => {
          setReason(value);
          setError(undefined);
        }}
      />
      <div class="tl-row">
        <Button small type="submit" busy={busy}>
          Set aside
        </Button>
        <Button small variant="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
