/**
 * Safety: numbers to call first, then the way to account for a crisis session without a goal, then the client's safety
 * plan in its newest version. A change makes a new version; earlier ones stay. Written in two windows at once, the later save
 * is shown the other version first. Nothing here needs the network.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { SafetyLines } from '../../lib/plan/safety.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { printPart } from '../share/print-part.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';
import '../plan/plan.css';
import { KeptWords } from '../workspace/kept-words.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import { draftValue, useKeptDraft } from '../workspace/use-draft.ts';
import { CrisisLines } from './crisis-lines.tsx';
import { CrisisSession } from './crisis-session.tsx';
import { OwnNumbers } from './own-numbers.tsx';
import { type SafetyBase, SafetyEditor, type SafetyWords } from './safety-editor.tsx';
import { SafetySheet } from './safety-sheet.tsx';
import './safety-plan.css';

interface Editing {
  readonly start: SafetyLines;
  readonly base: SafetyBase;
  /** From before a lock, taken back. */
  readonly words?: SafetyLines;
}

export function SafetyPart({ client, go, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const plans = useRecords(client.id, 'safety-plan');
  const numbers = useRecords('practice', 'crisis-numbers');
  const [editing, setEditing] = useState<Editing | null>(null);
  /** A save of our own is told like any other: it is no other window's. */
  const [saving, setSaving] = useState(false);
  const kept = useKeptDraft(client.id, 'safety-plan');
  const say = useToast();
  const own = numbers.state === 'ready' ? (numbers.records[0]?.value.numbers ?? []) : [];
  const lines = (
    <section class="tl-plan-section tl-no-print">
      <h2 class="tl-plan-section-title">In a crisis</h2>
      <CrisisLines numbers={own} />
      {numbers.state === 'ready' && (
        <Disclosure summary="Numbers for where you work">
          <OwnNumbers
            numbers={own}
            onSave={async (changed) => {
              const [stored] = numbers.records;
              if (stored) await numbers.change(stored, { numbers: [...changed] });
              else await numbers.add({ numbers: [...changed] });
            }}
          />
        </Disclosure>
      )}
      <CrisisSession client={client} today={today} onAmend={() => go('plan')} onSessions={() => go('sessions')} />
    </section>
  );
  if (plans.state !== 'ready') {
    return (
      <div class="tl-plan">
        {lines}
        <NotReady of={plans} what="Reading the safety plan" />
      </div>
    );
  }
  // Of two with one number (older ones, or from two machines) the one made later counts, as in what is shared.
  const versions = plans.records.toReversed().sort((a, b) => b.value.version - a.value.version);
  const [current, ...earlier] = versions;
  const count = plans.records.length + plans.damaged;
  const now: SafetyBase = { id: current?.id ?? null, count };
  const edit = () => setEditing({ start: current?.value.steps ?? {}, base: now });
  const newer =
    editing && !saving && current && (now.id !== editing.base.id || count > editing.base.count) ? current : undefined;
  // Versions have no gaps, so that past the unreadable ones no number is given twice.
  const nextVersion = (current?.value.version ?? 0) + plans.damaged + 1;

  /** On the version that the words were written for: one saved since then is met as it would have been. */
  function takeBack() {
    const words = kept.draft && draftValue<SafetyWords>(kept.draft, []);
    kept.taken();
    if (!words?.steps || plans.state !== 'ready') return;
    const base = words.base ?? now;
    const start = plans.records.find(({ id }) => id === base.id)?.value.steps ?? {};
    setEditing({ start, base, words: words.steps });
  }

  /** Notes on the sheet in force what was done with it. */
  function note(change: Partial<RecordValue<'safety-plan'>>) {
    if (plans.state !== 'ready' || !current) return;
    plans.change(current, { ...current.value, ...change }).catch((error: unknown) => say(messageOf(error)));
  }

  return (
    <div class="tl-plan">
      {lines}
      {plans.damaged > 0 && (
        // Also on paper: whoever holds the sheet has to know.
        <Callout tone="error" title="This may not be the newest safety plan">
          {plans.damaged === 1 ? 'One version' : `${plans.damaged} versions`} cannot be read, and may be newer than what
          stands here. Go through it with the client before anybody relies on it. Nothing was deleted; a backup may
          still hold it.
        </Callout>
      )}
      {!editing && <KeptWords kept={kept} of="safety plan" onTake={takeBack} />}
      {editing ? (
        <SafetyEditor
          clientId={client.id}
          steps={editing.start}
          words={editing.words}
          base={editing.base}
          newer={
            newer && {
              version: newer.value.version,
              next: nextVersion,
              sheet: <SafetySheet plan={newer.value} client={client.label} numbers={[]} today={today} />,
              onTake: () => setEditing(null),
            }
          }
          onSave={async (steps, over) => {
            setSaving(true);
            try {
              const beside = over ? count : Math.min(editing.base.count, count);
              await plans.add({ version: nextVersion, date: today, steps, reviewedOn: [] }, beside);
              setEditing(null);
              say('Safety plan saved');
            } finally {
              setSaving(false);
            }
          }}
          onCancel={() => setEditing(null)}
          onDirty={onUnsaved}
        />
      ) : current ? (
        <SafetySheet
          plan={current.value}
          client={client.label}
          numbers={own}
          today={today}
          actions={
            <>
              <Button variant="primary" onClick={edit}>
                Change it
              </Button>
              <Button
                onClick={() =>
                  note({ reviewedOn: [...current.value.reviewedOn.filter((day) => day !== today), today] })
                }
              >
                Gone through today
              </Button>
              <Button onClick={() => note({ copyGivenOn: today })}>Copy given today</Button>
              <Button onClick={() => printPart(client.id)}>Print</Button>
            </>
          }
        />
      ) : (
        <EmptyState
          title="No safety plan yet"
          actions={
            <Button variant="primary" onClick={edit}>
              Write one together
            </Button>
          }
        >
          Six short steps in the client’s own words, for an hour when thinking is hard.
        </EmptyState>
      )}
      {earlier.length > 0 && (
        <section class="tl-plan-section tl-no-print">
          <h2 class="tl-plan-section-title">Earlier versions</h2>
          {earlier.map((record) => (
            <Disclosure key={record.id} summary={`Version ${record.value.version}, ${sayDay(record.value.date)}`}>
              <SafetySheet plan={record.value} client={client.label} numbers={[]} today={today} />
            </Disclosure>
          ))}
        </section>
      )}
    </div>
  );
}
