/** What a restore would change, before anything is written: numbers for each kind, and the clients by name. */
import { dayOf } from '../../lib/dates.ts';
import type { DataTableName, RestoreDryRun, Returning } from '../../lib/messaging/trust-types.ts';
import './trust.css';

const kinds: readonly { readonly table: DataTableName; readonly label: string }[] = [
  { table: 'clients', label: 'Clients' },
  { table: 'planVersions', label: 'Plan versions' },
  { table: 'chartLinks', label: 'Chart links' },
  { table: 'records', label: 'Sessions, scores and other entries' },
];
/** Kinds of records in words; anything else is called an entry. */
const words: { readonly [kind: string]: string } = {
  client: 'the client, with everything kept for them',
  'chart link': 'link to a chart',
  session: 'kept session',
  score: 'score',
  amendment: 'amendment',
  gas: 'goal attainment scale',
  person: 'details of the person',
  'safety-plan': 'safety plan',
  agreement: 'agreement',
  release: 'release',
  'team-member': 'care team entry',
  review: 'review',
  template: 'template',
  snippet: 'snippet',
};
function sayReturning(entries: readonly Returning[]): string[] {
  const lines = new Map<string, number>();
  for (const { label, kind, madeAt } of entries) {
    const day = madeAt === null ? '' : ` of ${dayOf(new Date(madeAt))}`;
    const line = `${label ?? 'Unreadable client'}: ${words[kind] ?? 'entry'}${day}`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, times]) => (times === 1 ? line : `${line} (${times} times)`));
}

const columns = [
  ['added', 'new'],
  ['updated', 'newer in the backup'],
  ['kept', 'newer here, kept'],
  ['same', 'alike'],
  ['conflicts', 'changed on both'],
  ['removed', 'removed'],
  ['gone', 'removed here, left out'],
] as const;

export function DryRun({ dry, fresh }: { readonly dry: RestoreDryRun; readonly fresh: boolean }) {
  const { counts, clients, mode, returning } = dry;
  const shown = columns.filter(([name]) => kinds.some(({ table }) => counts[table][name] > 0));
  // Everything here is taken out first, so what comes in is not all new to the reader.
  const replacing = mode === 'replace' && !fresh;
  const nothing = shown.every(([name]) => name === 'same' || name === 'kept' || name === 'gone');
  return (
    <div class="tl-stack" role="status">
      <p class="tl-trust-result">
        {nothing && mode === 'merge'
          ? counts.clients.gone + counts.records.gone + counts.chartLinks.gone > 0
            ? 'Nothing would change: everything else in it is here already.'
            : 'Nothing would change: everything in it is here already.'
          : `What ${fresh ? 'will come in' : mode === 'merge' ? 'merging would change' : 'replacing would change'}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="tl-trust-scroll" aria-label="What would change, by kind" tabIndex={0}>
        <table class="tl-trust-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="tl-hidden-visually">Kind</span>
              </th>
              {shown.map(([name, label]) => (
                <th key={name} scope="col" class="tl-trust-number">
                  {name === 'added' && replacing ? 'from the backup' : label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ table, label }) => (
              <tr key={table}>
                <th scope="row">{label}</th>
                {shown.map(([name]) => (
                  <td key={name} class="tl-trust-number">
                    {counts[table][name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Names title={replacing ? 'Clients as the backup has them' : 'New clients'} names={clients.added} />
      <Names title="Clients brought up to date" names={clients.updated} />
      <Names title="Clients that would be removed" names={clients.removed} />
      <Names title="Changed on both sides: both are kept, and you decide" names={clients.conflicts} />
      {dry.otherHere > 0 && (
        <p>
          <strong>
            {dry.otherHere} {dry.otherHere === 1 ? 'entry is' : 'entries are'} different here
          </strong>
          , changed since this backup or elsewhere: what stands here goes, what the backup holds comes. Merging keeps
          the newer one of each.
        </p>
      )}
      {dry.conflictsDropped > 0 && (
        <p>
          <strong>
            {dry.conflictsDropped} {dry.conflictsDropped === 1 ? 'conflict that waits' : 'conflicts that wait'} for your
            decision
          </strong>{' '}
          would go, with what they hold. Settle them first to keep that.
        </p>
      )}
      {dry.mended > 0 && <p>{dry.mended} entries that cannot be read here are mended from the backup.</p>}
      {dry.skippedLinks > 0 && (
        <p>
          The backup comes from another vault. Its {dry.skippedLinks} chart links stay behind: you confirm each chart
          once more when you open it.
        </p>
      )}
      {dry.orphans > 0 && <p>{dry.orphans} entries belong to clients that are not in the backup and stay out.</p>}
      {dry.unread > 0 && <p>{dry.unread} copies cannot be read and stay out.</p>}
      <Names
        title={returning.back ? 'Removed here; they come back' : 'Removed here; they stay out'}
        names={sayReturning(returning.first)}
      />
      {returning.count > returning.first.length && (
        <p class="tl-soft tl-small">and {returning.count - returning.first.length} more</p>
      )}
      {mode === 'merge' && !fresh && counts.records.added + counts.chartLinks.added > 0 && (
        <p class="tl-soft tl-small">
          A merge adds what the backup holds and is not here. Only the last 2000 removals are remembered, of clients
          only those since this version: what was removed before counts as new.
        </p>
      )}
    </div>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <p class="tl-soft tl-small">{title}</p>
      <ul class="tl-trust-names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
