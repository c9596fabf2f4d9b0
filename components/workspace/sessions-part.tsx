/** What the kept sessions say of the plan: coverage by goal, and changes of the plan that sessions called for. */
import { dayOf, sayDate } from '../../lib/dates.ts';
import { Coverage } from '../coverage/coverage.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from './parts.ts';

export function SessionsPart({ client, versions, go }: PartProps) {
  const today = dayOf(new Date());
  const sessions = useRecords(client.id, 'session');
  const amendments = useRecords(client.id, 'amendment');
  const content = versions[0]?.content;
  if (!content) return <EmptyState title="No plan yet">Coverage shows which goals the sessions worked on.</EmptyState>;
  if (sessions.state !== 'ready') return <NotReady of={sessions} what="Reading the sessions" />;
  const open = amendments.state === 'ready' ? amendments.records.filter(({ value }) => value.state === 'open') : [];
  return (
    <div class="tl-plan">
      <Damaged count={sessions.damaged} />
      {open.length > 0 && (
        <section class="tl-plan-section">
          <h2 class="tl-plan-section-title">Sessions called for a change of the plan</h2>
          <ul class="tl-plan-lines">
            {open.map(({ id, value }) => (
              <li key={id}>
                {value.reason} <span class="tl-soft">{sayDate(value.date, today)}</span>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => go('review')}>Amend the plan</Button>
          </div>
        </section>
      )}
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">Goals and the sessions that served them</h2>
        <Coverage content={content} sessions={sessions.records.map(({ value }) => value)} />
      </section>
    </div>
  );
}
