/**
 * Team and sharing: who else treats the client, releases on file, and a pack for one recipient with the least that is
 * needed, saved as a file on this machine. Nothing is sent anywhere; what was handed over is noted with the release, or
 * with the member of the team where there is none.
 */

import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { withAgreedDate } from '../../lib/plan/review/index.ts';
import type { Shared } from '../../lib/records/kinds/release.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { useNextReview } from '../reviews/next-review.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import { PackForm } from './pack-form.tsx';
import { ReleaseForm } from './release-form.tsx';
import { ReleaseList } from './release-list.tsx';
import { TeamForm } from './team-form.tsx';
import { TeamList } from './team-list.tsx';
import './share.css';

type Member = StoredRecord<'team-member'>;

/** The form that is open: one at a time, so that no two of them can hold half a sentence. */
type Open =
  | { readonly form: 'none' }
  | { readonly form: 'member'; readonly member?: Member }
  | { readonly form: 'release'; readonly member?: Member };
/** Whom the pack is for. */
interface Chosen {
  readonly member: string | null;
  readonly release: string | null;
}
const nobody: Chosen = { member: null, release: null };

export function SharePart({ client, versions, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const team = useRecords(client.id, 'team-member');
  const releases = useRecords(client.id, 'release');
  const scores = useRecords(client.id, 'score');
  const agreements = useRecords(client.id, 'agreement');
  const safety = useRecords(client.id, 'safety-plan');
  const next = useNextReview(client, versions);
  const [open, setOpen] = useState<Open>({ form: 'none' });
  const [dirty, setDirty] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(nobody);
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  useEffect(() => onUnsaved(dirty), [dirty, onUnsaved]);
  for (const each of [team, releases, scores, agreements, safety]) {
    if (each.state !== 'ready') return <NotReady of={each} what="Reading team and releases" />;
  }
  if (team.state !== 'ready' || releases.state !== 'ready' || scores.state !== 'ready') return null;
  if (agreements.state !== 'ready' || safety.state !== 'ready') return null;
  const [current] = versions;
  const release = releases.records.find(({ id }) => id === chosen.release);
  const member = team.records.find(({ id }) => id === chosen.member);
  const guard = (work: Promise<void>) =>
    work.then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(messageOf(error)),
    );
  const close = () => setOpen({ form: 'none' });
  /** Writes over a member, but for details that were taken away. */
  const involve = (record: Member, involved: boolean) => {
    const { until: _until, ...value } = record.value;
    return guard(team.change(record, involved ? value : { ...value, until: today }));
  };
  const note = async (entry: Shared) => {
    const add = (shared: readonly Shared[]) => [...shared, entry].slice(-200);
    if (release) await guard(releases.change(release, { ...release.value, shared: add(release.value.shared) }));
    else if (member) await guard(team.change(member, { ...member.value, shared: add(member.value.shared) }));
  };

  return (
    <div class="tl-plan">
      <section class="tl-plan-section tl-no-print">
        <h2 class="tl-plan-section-title">Care team</h2>
        {failure && <Callout tone="error">{failure}</Callout>}
        <Damaged count={team.damaged + releases.damaged} />
        <TeamList
          members={team.records}
          releases={releases.records}
          today={today}
          chosen={chosen.member}
          onChoose={({ id }, theirs) =>
            setChosen(id === chosen.member ? nobody : { member: id, release: theirs?.id ?? null })
          }
          onRelease={(record) => setOpen({ form: 'release', member: record })}
          onEdit={(record) => setOpen({ form: 'member', member: record })}
          onInvolved={involve}
          onRemove={(record) =>
            guard(
              team.remove(record).then(() => {
                say(`${record.value.name} removed`, { label: 'Undo', run: () => void guard(team.add(record.value)) });
              }),
            )
          }
        />
        {open.form === 'member' ? (
          <TeamForm
            key={open.member?.id ?? 'new'}
            member={open.member?.value}
            onSave={async (value) => {
              const kept = open.member ? team.change(open.member, value) : team.add(value);
              await guard(kept.then(close));
            }}
            onCancel={close}
            onDirty={setDirty}
          />
        ) : (
          open.form === 'none' && (
            <div>
              <Button icon="plus" onClick={() => setOpen({ form: 'member' })}>
                Add to the team
              </Button>
            </div>
          )
        )}
      </section>
      <section class="tl-plan-section tl-no-print">
        <h2 class="tl-plan-section-title">Releases on file</h2>
        <ReleaseList
          releases={releases.records}
          today={today}
          chosen={chosen.release}
          onChoose={({ id, value }) =>
            setChosen(id === chosen.release ? nobody : { member: value.memberId ?? null, release: id })
          }
          onRevoke={(record) => guard(releases.change(record, { ...record.value, revokedOn: today }))}
        />
        {open.form === 'release' ? (
          <ReleaseForm
            key={open.member?.id ?? 'new'}
            today={today}
            member={open.member}
            onSave={async (value) => {
              await guard(releases.add(value).then(close));
            }}
            onCancel={close}
            onDirty={setDirty}
          />
        ) : (
          open.form === 'none' && (
            <div>
              <Button icon="plus" onClick={() => setOpen({ form: 'release' })}>
                Add a release
              </Button>
            </div>
          )
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
      {current ? (
        <PackForm
          key={`${chosen.member ?? ''} ${chosen.release ?? ''}`}
          client={client}
          // The day agreed last goes out, not one that a review replaced.
          current={{ ...current, content: withAgreedDate(current.content, next?.agreed) }}
          today={today}
          release={release?.value}
          member={member?.value}
          scores={scores.records.map(({ value }) => value)}
          agreement={agreements.records.findLast(({ value }) => value.planVersion === current.version)?.value}
          safety={
            safety.damaged > 0
              ? undefined
              : safety.records.toSorted((a, b) => a.value.version - b.value.version).at(-1)?.value
          }
          onShared={(as, fields) => note({ date: today, planVersion: current.version, as, fields: [...fields] })}
        />
      ) : (
        <EmptyState title="No plan yet">There is nothing to share before the first plan.</EmptyState>
      )}
    </div>
  );
}
