/** A release that is on file: the paper stays with the practice, this notes what it allows. */
import { useState } from 'preact/hooks';
import { addDays } from '../../lib/dates.ts';
import type { RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { type RecipientKind, recipientKinds, recipientPresets } from '../../lib/share/fields.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDirty } from '../workspace/use-dirty.ts';
import { FieldChoice } from './field-choice.tsx';

type Release = RecordValue<'release'>;
const kinds = recipientKinds.map((value) => ({ value, label: recipientPresets[value].label }));
const bases = [
  { value: 'release', label: 'Signed release' },
  { value: 'treatment', label: 'For treatment, between providers' },
] as const;

export interface ReleaseFormProps {
  readonly today: string;
  /** Who of the care team it is for, as a start. */
  readonly member?: StoredRecord<'team-member'> | undefined;
  readonly onSave: (release: Release) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function ReleaseForm({ today, member, onSave, onCancel, onDirty }: ReleaseFormProps) {
  const [release, setRelease] = useState<Release>({
    recipient: member?.value.name ?? '',
    kind: member?.value.kind ?? 'physician',
    purpose: 'Coordination of care',
    scope: [...recipientPresets[member?.value.kind ?? 'physician'].fields],
    ...(member ? { memberId: member.id } : {}),
    basis: 'release',
    from: today,
    // A year is the usual limit on release forms; the one on file counts.
    expires: addDays(today, 365),
    shared: [],
  });
  useDirty(release, onDirty);
  const [error, setError] = useState<string>();
  const [dateError, setDateError] = useState<string>();

  async function submit(event: Event) {
    event.preventDefault();
    const recipient = release.recipient.trim();
    if (!recipient) return setError('Say who it is, by name or office.');
    if (!release.from) return setDateError('Give the day it begins.');
    if (release.expires && release.expires < release.from) return setDateError('It would end before it begins.');
    const { expires, ...rest } = release;
    await onSave({
      ...rest,
      recipient,
      purpose: release.purpose.trim() || 'not stated',
      ...(expires ? { expires } : {}),
    });
  }

  return (
    <form class="tl-review-form tl-plan-section" onSubmit={submit} noValidate aria-label="Release">
      <div class="tl-plan-grid">
        <TextField
          label="Recipient"
          value={release.recipient}
          maxLength={120}
          error={error}
          autocomplete="off"
          onValue={(recipient) => {
            setRelease({ ...release, recipient });
            setError(undefined);
          }}
        />
        <Select
          label="Who they are"
          value={release.kind}
          options={kinds}
          onValue={(kind: RecipientKind) => setRelease({ ...release, kind, scope: [...recipientPresets[kind].fields] })}
        />
        <TextField
          label="Purpose"
          value={release.purpose}
          maxLength={400}
          onValue={(purpose) => setRelease({ ...release, purpose })}
        />
        <Select
          label="Basis"
          value={release.basis}
          options={bases}
          onValue={(basis) => setRelease({ ...release, basis })}
        />
        <TextField
          label="From"
          type="date"
          value={release.from}
          onValue={(from) => {
            setRelease({ ...release, from });
            setDateError(undefined);
          }}
        />
        <TextField
          label="Until"
          optional
          error={dateError}
          type="date"
          value={release.expires ?? ''}
          onValue={(expires) => {
            setRelease({ ...release, expires });
            setDateError(undefined);
          }}
        />
      </div>
      <FieldChoice
        legend="What it allows"
        chosen={new Set(release.scope)}
        onChoose={(chosen) => setRelease({ ...release, scope: [...chosen] })}
      />
      <div class="tl-row">
        <Button type="submit" variant="primary">
          Note the release
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
