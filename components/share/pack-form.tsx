/** A share pack: for whom, under what name, which fields, what it will say; then a file. */
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { packLines } from '../../lib/share/document.ts';
import {
  type RecipientKind,
  recipientKinds,
  recipientPresets,
  type ShareField,
  shareFields,
} from '../../lib/share/fields.ts';
import { packSafety, packScore } from '../../lib/share/from-records.ts';
import { buildPack } from '../../lib/share/pack.ts';
import { standing } from '../../lib/share/team.ts';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FieldChoice } from './field-choice.tsx';
import { PackButtons } from './pack-buttons.tsx';

const kinds = recipientKinds.map((value) => ({ value, label: recipientPresets[value].label }));

export interface PackFormProps {
  readonly client: ClientSummary;
  readonly current: PlanVersion;
  readonly today: string;
  readonly release: RecordValue<'release'> | undefined;
  /** Whom of the care team it is for. */
  readonly member: RecordValue<'team-member'> | undefined;
  readonly scores: readonly RecordValue<'score'>[];
  readonly agreement: RecordValue<'agreement'> | undefined;
  readonly safety: RecordValue<'safety-plan'> | undefined;
  readonly onShared: (as: 'fhir' | 'docx' | 'text' | 'print', fields: readonly ShareField[]) => Promise<void>;
}

export function PackForm({
  client,
  current,
  today,
  release,
  member,
  scores,
  agreement,
  safety,
  onShared,
}: PackFormProps) {
  const [kind, setKind] = useState<RecipientKind>(release?.kind ?? member?.kind ?? 'physician');
  const [fields, setFields] = useState<ReadonlySet<ShareField>>(
    new Set(release ? release.scope : recipientPresets[kind].fields),
  );
  const [name, setName] = useState(client.label);
  const recipient = release?.recipient ?? member?.name;
  const state = release ? standing(release, today) : undefined;
  const beyond = useMemo(
    () => new Set(release ? shareFields.filter((field) => !release.scope.includes(field)) : []),
    [release],
  );
  const pack = buildPack(
    {
      name: name.trim() || 'Client',
      madeOn: today,
      planDate: dayOf(new Date(current.createdAt)),
      version: current,
      scores: scores.map(packScore),
      agreement,
      safetyPlan: safety && packSafety(safety),
    },
    fields,
  );
  const lines = packLines(pack);
  const preset = recipientPresets[kind];
  return (
    <section class="tl-plan-section">
      <div class="tl-stack tl-no-print">
        <h2 class="tl-plan-section-title">{recipient ? `For ${recipient}` : 'A pack for one recipient'}</h2>
        {release && state !== 'in force' && (
          <Callout tone="error" title={`This release is ${state === 'not yet' ? 'not in force yet' : state}`}>
            Look at the form on file before anything is handed over.
          </Callout>
        )}
        {!release && (
          <Callout tone="quiet">
            {member
              ? `No release for ${member.name} is in force. Between treating providers none may be needed; for anybody else, get one first. What is handed over is noted with ${member.name}. `
              : 'No release is chosen. Between treating providers, and for the client’s own copy, none may be needed; what is handed over is then not noted here. '}
            {member && preset.note}
          </Callout>
        )}
        <div class="tl-plan-grid">
          {!recipient && (
            <Select
              label="For"
              hint={preset.note}
              value={kind}
              options={kinds}
              onValue={(next: RecipientKind) => {
                setKind(next);
                setFields(new Set(recipientPresets[next].fields));
              }}
            />
          )}
          <TextField
            label="The client is called"
            hint="A pseudonym is enough where the recipient knows who is meant."
            value={name}
            maxLength={80}
            autocomplete="off"
            onValue={setName}
          />
        </div>
        <FieldChoice legend="Included" chosen={fields} beyond={beyond} onChoose={setFields} />
        <p class="tl-soft tl-small">
          Session notes, psychotherapy notes, what was set aside and the formulation have no field here: they cannot be
          included.
        </p>
        <PackButtons
          clientId={client.id}
          pack={pack}
          onShared={(as) =>
            onShared(
              as,
              shareFields.filter((field) => fields.has(field)),
            )
          }
        />
      </div>
      <article class="tl-pack" aria-label="What the pack says">
        {lines.map(({ kind: line, text }, place) => (
          // Lines have no identity of their own; the list is made anew as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place} class={`tl-pack-${line}`}>
            {text}
          </p>
        ))}
      </article>
    </section>
  );
}
