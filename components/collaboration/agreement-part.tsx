/**
 * Working together on the plan: each goal in the client's own words, and that they understood and agreed. One tap records
 * what usually is the case, with today's date and this version; everything else is a correction of it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { type ToastAction, useToast } from '../ui/toast.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import { AgreementCard } from './agreement-card.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { OwnWords } from './own-words.tsx';
import './collaboration.css';

type Agreement = RecordValue<'agreement'>;
type Tap = Pick<Agreement, 'understood' | 'agreed' | 'how' | 'copy'> & { readonly reason?: string };

/** What one tap records. */
const taps: readonly { readonly label: string; readonly value: Tap }[] = [
  {
    label: 'Understood and agreed, spoken, not signed',
    value: {
      understood: 'yes',
      agreed: 'yes',
      how: 'spoken',
      copy: 'not yet',
      reason: 'No signature: agreed by word of mouth in session',
    },
  },
  {
    label: 'Understood and agreed, signed',
    value: { understood: 'yes', agreed: 'yes', how: 'signed', copy: 'not yet' },
  },
];

export function AgreementPart({ client, versions, onSaved, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const records = useRecords(client.id, 'agreement');
  const [form, setForm] = useState(false);
  const [given, setGiven] = useState(false);
  const [words, setWords] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** At once, where the state of two presses in a row would be the same. */
  const underWay = useRef(false);
  const say = useToast();
  useEffect(() => onUnsaved(given || words), [given, words, onUnsaved]);
  const current = versions[0];
  if (!current) {
    return (
      <EmptyState title="No plan to agree on yet">Write the plan first; then talk it through together.</EmptyState>
    );
  }
  if (records.state !== 'ready') return <NotReady of={records} what="Reading what was agreed" />;
  const { version } = current;
  const newestFirst = records.records.toReversed();
  const ofThis = newestFirst.filter(({ value }) => value.planVersion === version);
  const earlier = newestFirst.filter(({ value }) => value.planVersion !== version);
  const guard = (work: Promise<void>, done: string, action?: ToastAction) =>
    work.then(
      () => {
        setFailure(undefined);
        say(done, action);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
  /** A double click is one statement: its second press, early or late, records nothing. */
  async function tap(value: Agreement, event: MouseEvent) {
    if (underWay.current || event.detail > 1 || records.state !== 'ready') return;
    underWay.current = true;
    setBusy(true);
    await guard(records.add(value), `Recorded for version ${version}`);
    underWay.current = false;
    setBusy(false);
  }
  const minor = client.population === 'child' || client.population === 'adolescent';

  return (
    <div class="tl-plan">
      {failure && <Callout tone="error">{failure}</Callout>}
      <Damaged count={records.damaged} />
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">Plan version {version}</h2>
        {ofThis.length === 0 && <p class="tl-soft">Nothing is recorded for this version yet.</p>}
        <ul class="tl-agreements">
          {ofThis.map((record) => (
            <AgreementCard
              key={record.id}
              agreement={record.value}
              today={today}
              onChange={(value) => guard(records.change(record, value), 'Changed')}
              onRemove={() =>
                guard(records.remove(record), 'Removed', {
                  label: 'Undo',
                  run: () => void guard(records.add(record.value), 'It stands again'),
                })
              }
            />
          ))}
        </ul>
        {form ? (
          <AgreementForm
            today={today}
            guardian={minor}
            onSave={async (value) => {
              const kept = records.add({ ...value, planVersion: version });
              await guard(
                kept.then(() => setForm(false)),
                `Recorded for version ${version}`,
              );
            }}
            onCancel={() => setForm(false)}
            onDirty={setGiven}
          />
        ) : (
          <div class="tl-row">
            {taps.map(({ label, value }) => (
              <Button
                key={label}
                variant={ofThis.length === 0 && value.how === 'spoken' ? 'primary' : 'default'}
                busy={busy}
                onClick={(event) =>
                  tap({ ...value, date: today, planVersion: version, with: minor ? 'both' : 'client' }, event)
                }
              >
                {label}
              </Button>
            ))}
            <Button onClick={() => setForm(true)}>Something else…</Button>
          </div>
        )}
        <p class="tl-soft tl-small">A signature itself stays where you keep it; Throughline holds none.</p>
      </section>
      <OwnWords client={client} current={current} onSaved={onSaved} onUnsaved={setWords} />
      {earlier.length > 0 && (
        <section class="tl-plan-section">
          <h2 class="tl-plan-section-title">Earlier versions</h2>
          <ul class="tl-agreements">
            {earlier.map((record) => (
              <AgreementCard key={record.id} agreement={record.value} today={today} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
