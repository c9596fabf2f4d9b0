/** Somebody of the care team: who, what they do, where, how to reach them. */
import { useState } from 'preact/hooks';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { type RecipientKind, recipientKinds, recipientPresets } from '../../lib/share/fields.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDirty } from '../workspace/use-dirty.ts';

type Member = RecordValue<'team-member'>;
/** The client and a court treat nobody. */
const kinds = recipientKinds
  .filter((value) => value !== 'client' && value !== 'court')
  .map((value) => ({ value, label: recipientPresets[value].label }));

export interface TeamFormProps {
  /** Whom to change; undefined: somebody new. */
  readonly member?: Member | undefined;
  readonly onSave: (member: Member) => Promise<void>;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

export function TeamForm({ member, onSave, onCancel, onDirty }: TeamFormProps) {
  const [draft, setDraft] = useState<Member>(member ?? { name: '', kind: 'physician', shared: [] });
  const [error, setError] = useState<string>();
  useDirty(draft, onDirty);
  const set = (change: Partial<Member>) => {
    setDraft({ ...draft, ...change });
    setError(undefined);
  };

  async function submit(event: Event) {
    event.preventDefault();
    const name = draft.name.trim();
    if (!name) return setError('Say who it is, by name or office.');
    const { role, organisation, contact, since, until, kind, shared } = draft;
    const told = Object.entries({ role, organisation, contact, since, until }).flatMap(([key, value]) =>
      value?.trim() ? [[key, value.trim()]] : [],
    );
    await onSave({ name, kind, shared, ...Object.fromEntries(told) });
  }

  return (
    <form class="tl-review-form tl-plan-section" onSubmit={submit} noValidate aria-label="Care team">
      <div class="tl-plan-grid">
        <TextField
          label="Name or office"
          autofocus
          value={draft.name}
          maxLength={120}
          error={error}
          autocomplete="off"
          onValue={(name) => set({ name })}
        />
        <Select
          label="Who they are to the client"
          value={draft.kind}
          options={kinds}
          onValue={(kind: RecipientKind) => set({ kind })}
        />
        <TextField
          label="What they do"
          optional
          hint="Such as “prescribes”, “sees the family on Fridays”"
          value={draft.role ?? ''}
          maxLength={120}
          autocomplete="off"
          onValue={(role) => set({ role })}
        />
        <TextField
          label="Organization"
          optional
          value={draft.organisation ?? ''}
          maxLength={120}
          autocomplete="off"
          onValue={(organisation) => set({ organisation })}
        />
        <TextField
          label="How to reach them"
          optional
          hint="Phone, fax or address"
          value={draft.contact ?? ''}
          maxLength={200}
          autocomplete="off"
          onValue={(contact) => set({ contact })}
        />
        <TextField
          label="Involved since"
          optional
          type="date"
          value={draft.since ?? ''}
          onValue={(since) => set({ since })}
        />
      </div>
      <div class="tl-row">
        <Button type="submit" variant="primary">
          {member ? 'Save changes' : 'Add to the team'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
