/** What one tap does not say: partly understood, agreed in part or not, another way, and why. */
import { useRef, useState } from 'preact/hooks';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDirty } from '../workspace/use-dirty.ts';
import { agreedWords, choices, copyWords, howWords, understoodWords, withWords } from './words.ts';

type Given = Omit<RecordValue<'agreement'>, 'planVersion'>;

export interface AgreementFormProps {
  readonly today: string;
  /** A minor: a guardian usually takes part. */
  readonly guardian: boolean;
  readonly onSave: (given: Given) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function AgreementForm({ today, guardian, onSave, onCancel, onDirty }: AgreementFormProps) {
  const [given, setGiven] = useState<Given>({
    date: today,
    with: guardian ? 'both' : 'client',
    understood: 'yes',
    agreed: 'in part',
    how: 'spoken',
    copy: 'not yet',
  });
  useDirty(given, onDirty);
  const [error, setError] = useState<string>();
  const [dayError, setDayError] = useState<string>();
  const underWay = useRef(false);
  const asks = given.agreed !== 'yes' || given.understood !== 'yes' || given.how === 'not given';

  async function submit(event: Event) {
    event.preventDefault();
    if (!given.date || given.date > today) return setDayError('Give the day you talked: today or before.');
    const reason = given.reason?.trim();
    if (asks && !reason) return setError('Say in a few words why: this is what a reviewer looks for.');
    const { reason: _typed, ...rest } = given;
    // A second press while the first is being kept would record it twice.
    if (underWay.current) return;
    underWay.current = true;
    await onSave(reason ? { ...rest, reason } : rest);
    underWay.current = false;
  }

  return (
    <form class="tl-stack" onSubmit={submit} noValidate>
      <div class="tl-plan-grid">
        <TextField
          label="Day you talked"
          type="date"
          max={today}
          value={given.date}
          error={dayError}
          onValue={(date) => {
            setGiven({ ...given, date });
            setDayError(undefined);
          }}
        />
        <Select
          label="Talked with"
          value={given.with}
          options={choices(withWords)}
          onValue={(value) => setGiven({ ...given, with: value })}
        />
        <Select
          label="Understood"
          value={given.understood}
          options={choices(understoodWords)}
          onValue={(understood) => setGiven({ ...given, understood })}
        />
        <Select
          label="Agreed"
          value={given.agreed}
          options={choices(agreedWords)}
          onValue={(agreed) => setGiven({ ...given, agreed })}
        />
        <Select
          label="How"
          value={given.how}
          options={choices(howWords)}
          onValue={(how) => setGiven({ ...given, how })}
        />
        <Select
          label="Copy of the plan"
          value={given.copy}
          options={choices(copyWords)}
          onValue={(copy) => setGiven({ ...given, copy })}
        />
      </div>
      <TextField
        label={asks ? 'Why' : 'Why there is no signature, or how understanding showed'}
        optional={!asks}
        maxLength={400}
        value={given.reason ?? ''}
        error={error}
        onValue={(reason) => {
          setGiven({ ...given, reason });
          setError(undefined);
        }}
      />
      <div class="tl-row">
        <Button type="submit" variant="primary">
          Record it
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
