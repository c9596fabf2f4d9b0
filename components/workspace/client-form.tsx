/**
 * A new client, or a change to one: what to call them, who they are in the words of guidelines, and the format. Asks for
 * no name and no date of birth.
 */
import { useState } from 'preact/hooks';
import type { Client } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from './use-clients.ts';

export type ClientFacts = Pick<Client, 'label' | 'population' | 'format'>;

const populations = [
  { value: 'adult', label: 'Adult' },
  { value: 'adolescent', label: 'Adolescent' },
  { value: 'child', label: 'Child' },
  { value: 'older adult', label: 'Older adult' },
  { value: 'perinatal', label: 'Perinatal' },
] as const;
const formats = [
  { value: 'individual', label: 'Individual' },
  { value: 'couple', label: 'Couple' },
  { value: 'family', label: 'Family' },
  { value: 'group', label: 'Group' },
] as const;

export interface ClientFormProps {
  readonly client?: ClientFacts;
  readonly submitLabel: string;
  /** Rejects with what to show. */
  readonly onSubmit: (facts: ClientFacts) => Promise<void>;
  readonly onCancel: () => void;
}

export function ClientForm({ client, submitLabel, onSubmit, onCancel }: ClientFormProps) {
  const [facts, setFacts] = useState<ClientFacts>(client ?? { label: '', population: 'adult', format: 'individual' });
  const [labelError, setLabelError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    const label = facts.label.trim();
    if (!label) return setLabelError('Give the client a name you will recognise, such as initials.');
    setBusy(true);
    try {
      await onSubmit({ ...facts, label });
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="tl-stack" onSubmit={submit} noValidate>
      <TextField
        label="What you call this client"
        hint="Initials or a nickname are enough. It stays on this machine, encrypted."
        value={facts.label}
        maxLength={80}
        autocomplete="off"
        autofocus
        error={labelError}
        onValue={(label) => {
          setFacts({ ...facts, label });
          setLabelError(undefined);
        }}
      />
      <div class="tl-plan-pair">
        <Select
          label="Age group"
          value={facts.population}
          options={populations}
          onValue={(population) => setFacts({ ...facts, population })}
        />
        <Select
          label="Format"
          value={facts.format}
          options={formats}
          onValue={(format) => setFacts({ ...facts, format })}
        />
      </div>
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          {submitLabel}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
