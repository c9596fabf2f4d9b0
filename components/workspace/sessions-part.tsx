/**
 * What the kept sessions say of the plan: coverage by goal, changes of the plan that sessions called for, and the sessions
 * themselves. These are there without a plan too: a first session may be a crisis.
 */
import { Coverage } from '../coverage/coverage.tsx';
import { SessionList } from '../coverage/session-list.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { OpenAmendments } from '../reviews/open-amendments.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from './parts.ts';

export function SessionsPart({ client, versions, go }: PartProps) {
  const sessions = useRecords(client.id, 'session');
  const content = versions[0]?.content;
  if (sessions.state !== 'ready') return <NotReady of={sessions} what="Reading the sessions" />;
  return (
    <div class="tl-plan">
      <Damaged count={sessions.damaged} />
      {content ? (
        <>
          <OpenAmendments clientId={client.id} onAmend={() => go('review')} />
          <section class="tl-plan-section">
            <h2 class="tl-plan-section-title">Goals and the sessions that served them</h2>
            <Coverage content={content} sessions={sessions.records.map(({ value }) => value)} withoutExits />
          </section>
        </>
      ) : (
        <EmptyState title="No plan yet">Coverage shows which goals the sessions worked on.</EmptyState>
      )}
      <SessionList sessions={sessions.records} content={content} onRemove={sessions.remove} />
    </div>
  );
}
