/** Every version of the plan there has been, and what differs between any two. Nothing here can change one. */
import { useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import { diffPlans } from '../../lib/plan/diff/index.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { VersionList } from '../plan/version-list.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { ChangeRows } from './change-rows.tsx';

export function VersionsPart({ versions }: PartProps) {
  const today = dayOf(new Date());
  const [newest, before] = versions;
  if (!newest) return <EmptyState title="No version yet">The first plan becomes version 1.</EmptyState>;
  return (
    <div class="tl-plan">
      {before && <Difference versions={versions} today={today} newest={newest} before={before} />}
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">All versions</h2>
        <Missing versions={versions} />
        <VersionList versions={versions} today={today} />
      </section>
    </div>
  );
}

/** Versions are numbered without gaps: one that is not in the list is damaged, or was taken out of the database. */
function Missing({ versions }: { readonly versions: readonly PlanVersion[] }) {
  const there = new Set(versions.map(({ version }) => version));
  const newest = Math.max(0, ...there);
  const missing = Array.from({ length: newest }, (_, at) => at + 1).filter((version) => !there.has(version));
  if (missing.length === 0) return null;
  const named = `Version${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`;
  return (
    <Callout tone="error" title={`${named} cannot be read`}>
      The others are as they were. Merging a backup that holds what is damaged mends it.
    </Callout>
  );
}

function Difference({
  versions,
  today,
  newest,
  before,
}: {
  readonly versions: readonly PlanVersion[];
  readonly today: string;
  readonly newest: PlanVersion;
  readonly before: PlanVersion;
}) {
  const [from, setFrom] = useState(String(before.version));
  const [to, setTo] = useState(String(newest.version));
  const options = versions.map((each) => ({
    value: String(each.version),
    label: `Version ${each.version} · ${each.reason} (${sayDate(dayOf(new Date(each.createdAt)), today)})`,
  }));
  const find = (version: string) => versions.find((each) => String(each.version) === version);
  const [old, now] = [find(from), find(to)];
  const changes = old && now ? diffPlans(old.content, now.content) : [];
  return (
    <section class="tl-plan-section">
      <h2 class="tl-plan-section-title">What changed</h2>
      <div class="tl-plan-grid">
        <Select label="From" value={from} options={options} onValue={setFrom} />
        <Select label="To" value={to} options={options} onValue={setTo} />
      </div>
      {changes.length > 0 ? (
        <ChangeRows changes={changes} />
      ) : (
        <p class="tl-soft">{from === to ? 'That is the same version.' : 'These two say the same.'}</p>
      )}
    </section>
  );
}
