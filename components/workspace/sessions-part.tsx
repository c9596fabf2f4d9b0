/** What the kept sessions say of the plan: coverage by goal, and changes of the plan that sessions called for. */
import { Coverage } from '../coverage/coverage.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { OpenAmendments } from '../reviews/open-amendments.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from './parts.ts';

export function SessionsPart({ client, versions, go }: PartProps) {
  const sessions = useRecords(client.id, 'session');
  const content = versions[0]?.content;
  if (!content) return <EmptyState title="No plan yet">Coverage shows which goals the sessions worked on.</EmptyState>;
  if (sessions.state !== 'ready') return <NotReady of={sessions} what="Reading the sessions" />;
  return (
    <div class="tl-plan">
      <Damaged count={sessions.damaged} />
      <OpenAmendments clientId={client.id} onAmend={() => go('review')} />
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">Goals and the sessions that served them</h2>
        <Coverage content={content} sessions={sessions.records.map(({ value }) => value)} />
      </section>
    </div>
  );
}
