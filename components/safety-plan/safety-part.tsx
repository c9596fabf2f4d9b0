/**
 * Safety: numbers to call first, then the way to account for a crisis session without a goal, then the client's safety
 * plan in its newest version. A change makes a new version; earlier ones stay. Nothing here needs the network.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
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
import type { PartProps } from '../workspace/parts.ts';
import { CrisisLines } from './crisis-lines.tsx';
import { CrisisSession } from './crisis-session.tsx';
import { OwnNumbers } from './own-numbers.tsx';
import { SafetyEditor } from './safety-editor.tsx';
import { SafetySheet } from './safety-sheet.tsx';
import './safety-plan.css';

export function SafetyPart({ client, go, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const plans = useRecords(client.id, 'safety-plan');
  const numbers = useRecords('practice', 'crisis-numbers');
  const [editing, setEditing] = useState(false);
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
  const versions = plans.records.toSorted((a, b) => b.value.version - a.value.version);
  const [current, ...earlier] = versions;

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
      {editing ? (
        <SafetyEditor
          steps={current?.value.steps ?? {}}
          onSave={async (steps) => {
            // Versions have no gaps, so that past the unreadable ones no number is given twice.
            const version = (current?.value.version ?? 0) + plans.damaged + 1;
            await plans.add({ version, date: today, steps, reviewedOn: [] });
            setEditing(false);
            say('Safety plan saved');
          }}
          onCancel={() => setEditing(false)}
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
              <Button variant="primary" onClick={() => setEditing(true)}>
                Change it
              </Button>
              <Button
                onClick={() =>
                  plans.change(current, {
                    ...current.value,
                    reviewedOn: [...current.value.reviewedOn.filter((day) => day !== today), today],
                  })
                }
              >
                Gone through today
              </Button>
              <Button onClick={() => plans.change(current, { ...current.value, copyGivenOn: today })}>
                Copy given today
              </Button>
              <Button onClick={() => printPart(client.id)}>Print</Button>
            </>
          }
        />
      ) : (
        <EmptyState
          title="No safety plan yet"
          actions={
            <Button variant="primary" onClick={() => setEditing(true)}>
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
