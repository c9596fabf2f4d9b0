/**
 * Goal attainment: a ladder of five levels for a goal, written with the client before work starts, and one T score over
 * all ladders. The formula's source stands beside the figure.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { gasCourse, RHO } from '../../lib/measures/gas.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import { draftValue, useKeptDraft } from '../workspace/use-draft.ts';
import { LadderCard } from './ladder-card.tsx';
import { LadderForm } from './ladder-form.tsx';
import './gas.css';

/** A ladder's words as they are kept over a lock; `of`: the stored one that was being changed. */
type KeptLadder = StoredRecord<'gas'>['value'] & { readonly of: string | null };

export interface GasSectionProps {
  readonly clientId: string;
  readonly plan: PlanContent | undefined;
  /** Told whether anything of a ladder is typed and not saved. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

export function GasSection({ clientId, plan, onUnsaved }: GasSectionProps) {
  const today = dayOf(new Date());
  const ladders = useRecords(clientId, 'gas');
  const [open, setOpen] = useState<null | 'new' | StoredRecord<'gas'>>(null);
  const kept = useKeptDraft(clientId, 'ladder');
  const [words, setWords] = useState<StoredRecord<'gas'>['value']>();
  const say = useToast();
  if (ladders.state !== 'ready') return <NotReady of={ladders} what="Reading the ladders" />;
  const { records } = ladders;
  const goals = plan?.goals ?? [];
  function close() {
    setOpen(null);
    setWords(undefined);
  }
  /** Words from before a lock, in the form that they were typed into. */
  function takeBack() {
    const taken = kept.draft && draftValue<KeptLadder>(kept.draft, ['levels', 'ratings']);
    kept.taken();
    if (!taken) return;
    const { of, ...ladder } = taken;
    setWords(ladder);
    setOpen(records.find(({ id }) => id === of) ?? 'new');
  }

  return (
    <section class="tl-plan-section">
      <div class="tl-section-head">
        <h2 class="tl-plan-section-title">Goal attainment</h2>
        {open === null && goals.length > 0 && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            Add a ladder
          </Button>
        )}
      </div>
      <Damaged count={ladders.damaged} />
      {open === null && <KeptWords kept={kept} of="ladder" onTake={takeBack} />}
      {goals.length === 0 && <p class="tl-soft">Once the plan has a goal, it can get its own ladder here.</p>}
      {goals.length > 0 && records.length === 0 && open === null && (
        <p class="tl-soft">
          Five levels in the client’s own terms, from much less to much more than expected. For goals that no
          questionnaire knows.
        </p>
      )}
      {open !== null && (
        <LadderForm
          key={open === 'new' ? 'new' : open.id}
          clientId={clientId}
          of={open === 'new' ? null : open.id}
          words={words}
          goals={goals}
          ladder={open === 'new' ? undefined : open.value}
          today={today}
          onSave={async (ladder) => {
            if (open === 'new') await ladders.add(ladder);
            else await ladders.change(open, ladder);
            close();
            say('Ladder saved');
          }}
          onCancel={close}
          onDirty={onUnsaved}
        />
      )}
      {records.map((record) => (
        <LadderCard
          key={record.id}
          ladder={record.value}
          goal={goals.find((goal) => goal.id === record.value.goalId)}
          today={today}
          onRate={(ratings) => ladders.change(record, { ...record.value, ratings: [...ratings] })}
          onEdit={() => setOpen(record)}
          onRemove={async () => {
            await ladders.remove(record);
            say('Ladder removed', { label: 'Undo', run: () => ladders.add(record.value) });
          }}
        />
      ))}
      {records.length > 0 && <TScore ladders={records.map((record) => record.value)} />}
    </section>
  );
}

function TScore({ ladders }: { readonly ladders: readonly StoredRecord<'gas'>['value'][] }) {
  const { baseline, points } = gasCourse(ladders);
  const last = points.at(-1);
  return (
    <div class="tl-stack">
      <p>
        T score over {ladders.length === 1 ? '1 ladder' : `${ladders.length} ladders`}:{' '}
        <strong class="tl-numbers">{(last?.t ?? baseline ?? 50).toFixed(1)}</strong>
        {last ? `, ${sayDay(last.date)}. ` : ' at the start. '}
        {last && baseline !== undefined && `At the start ${baseline.toFixed(1)}. `}
        50 is as expected; 10 points are one standard deviation.
      </p>
      <Disclosure summary="All T scores, and the formula">
        <div class="tl-stack tl-small">
          {points.length > 0 && (
            <table class="tl-table">
              <caption class="tl-hidden-visually">T scores by day</caption>
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  <th scope="col">T</th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ date, t }) => (
                  <tr key={date}>
                    <th scope="row">{sayDay(date)}</th>
                    <td class="tl-numbers">{t.toFixed(1)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p>
            T = 50 + 10 · Σ(w·x) / √((1 − ρ) · Σw² + ρ · (Σw)²), with ρ = {RHO}. Kiresuk &amp; Sherman 1968; weights w
            are 1 to 4, levels x are −2 to +2.
          </p>
        </div>
      </Disclosure>
    </div>
  );
}
