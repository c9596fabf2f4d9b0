/**
 * Sharing: releases on file, and a pack for one recipient with the least that is needed, saved as a file on this machine.
 * Nothing is sent anywhere; what was handed over is noted with the release.
 */
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import { PackForm } from './pack-form.tsx';
import { ReleaseForm } from './release-form.tsx';
import { ReleaseList } from './release-list.tsx';
import './share.css';

export function SharePart({ client, versions, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const releases = useRecords(client.id, 'release');
  const scores = useRecords(client.id, 'score');
  const agreements = useRecords(client.id, 'agreement');
  const safety = useRecords(client.id, 'safety-plan');
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  useEffect(() => onUnsaved(adding), [adding, onUnsaved]);
  const [current] = versions;
  if (!current) return <EmptyState title="No plan yet">There is nothing to share before the first plan.</EmptyState>;
  for (const each of [releases, scores, agreements, safety]) {
    if (each.state !== 'ready') return <NotReady of={each} what="Reading the releases" />;
  }
  if (releases.state !== 'ready' || scores.state !== 'ready') return null;
  if (agreements.state !== 'ready' || safety.state !== 'ready') return null;
  const release = releases.records.find(({ id }) => id === chosen);
  const guard = (work: Promise<void>) =>
    work.then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(messageOf(error)),
    );
  const revoke = (record: StoredRecord<'release'>) =>
    guard(releases.change(record, { ...record.value, revokedOn: today }));

  return (
    <div class="tl-plan">
      <section class="tl-plan-section tl-no-print">
        <h2 class="tl-plan-section-title">Releases on file</h2>
        {failure && <Callout tone="error">{failure}</Callout>}
        <Damaged count={releases.damaged} />
        <ReleaseList
          releases={releases.records}
          today={today}
          chosen={chosen}
          onChoose={(id) => setChosen(id === chosen ? null : id)}
          onRevoke={revoke}
        />
        {adding ? (
          <ReleaseForm
            today={today}
            onSave={async (value) => {
              await guard(releases.add(value).then(() => setAdding(false)));
            }}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <div>
            <Button icon="plus" onClick={() => setAdding(true)}>
              Add a release
            </Button>
          </div>
        )}
      </section>
      {safety.damaged > 0 && (
        <div class="tl-no-print">
          <Callout tone="error" title="The safety plan is left out">
            One of its versions cannot be read, so that the newest readable one may be out of date. Restore it from a
            backup, or hand it over from the Safety part once you have gone through it.
          </Callout>
        </div>
      )}
      <PackForm
        key={chosen ?? ''}
        client={client}
        current={current}
        today={today}
        release={release?.value}
        scores={scores.records.map(({ value }) => value)}
        agreement={agreements.records.findLast(({ value }) => value.planVersion === current.version)?.value}
        safety={
          safety.damaged > 0
            ? undefined
            : safety.records.toSorted((a, b) => a.value.version - b.value.version).at(-1)?.value
        }
        onShared={async (as, fields) => {
          if (!release) return;
          const entry = { date: today, planVersion: current.version, as, fields: [...fields] };
          await guard(
            releases.change(release, { ...release.value, shared: [...release.value.shared, entry].slice(-200) }),
          );
        }}
      />
    </div>
  );
}
