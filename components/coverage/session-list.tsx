/**
 * The kept sessions one by one, newest first, each with a way to take its link out of the record: asked twice, logged, and
 * remembered as removed, so that a merge does not bring it back. The note in the EHR stays as it is.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useToast } from '../ui/toast.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { sayExit } from './exit-words.ts';

/** What fits under the coverage; the others are a press away. */
const few = 12;

type Kept = StoredRecord<'session'>;

export interface SessionListProps {
  readonly sessions: readonly Kept[];
  /** The plan in force, for the numbers of its goals. */
  readonly content: PlanContent | undefined;
  readonly onRemove: (session: Kept) => Promise<void>;
}

export function SessionList({ sessions, content, onRemove }: SessionListProps) {
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useToast();
  if (sessions.length === 0) return null;
  const newest = sessions.toSorted((a, b) => b.value.date.localeCompare(a.value.date));
  const listed = all ? newest : newest.slice(0, few);
  return (
    <section class="tl-plan-section">
      <h2 class="tl-plan-section-title" tabIndex={-1} ref={heading}>
        Kept sessions
      </h2>
      <ul class="tl-plan-lines">
        {listed.map((session) =>
          session.id === asked ? (
            <li key={session.id}>
              <RemoveQuestion
                date={sayDay(session.value.date)}
                onKeep={() => setAsked(null)}
                onRemove={async () => {
                  await onRemove(session);
                  say(`Session of ${sayDay(session.value.date)} removed`);
                  setAsked(null);
                  // What was pressed is gone.
                  heading.current?.focus();
                }}
              />
            </li>
          ) : (
            <li key={session.id} class="tl-plan-line">
              <span>
                {sayDay(session.value.date)} · {servedWords(session.value, content)}
                {session.value.noteKey.startsWith('by-hand-') && <span class="tl-soft"> · entered by hand</span>}
              </span>
              <Button
                small
                aria-label={`Remove the session of ${sayDay(session.value.date)}`}
                onClick={() => setAsked(session.id)}
              >
                Remove…
              </Button>
            </li>
          ),
        )}
      </ul>
      {newest.length > listed.length && (
        <div>
          <Button onClick={() => setAll(true)}>Show all {newest.length}</Button>
        </div>
      )}
    </section>
  );
}

function servedWords({ goals, exit }: Kept['value'], content: PlanContent | undefined): string {
  const numbers = goals
    .flatMap(({ goalId }) => content?.goals.find(({ id }) => id === goalId)?.number ?? [])
    .sort((a, b) => a - b);
  const gone = goals.length - numbers.length;
  const words = [
    ...(numbers.length > 0 ? [`${numbers.length === 1 ? 'goal' : 'goals'} ${numbers.join(', ')}`] : []),
    ...(gone > 0 ? [`${gone === 1 ? 'a goal' : `${gone} goals`} no longer in the plan`] : []),
    ...(exit ? [sayExit(exit)] : []),
  ];
  return words.join(' · ') || 'served no goal, and nothing said of why';
}

function RemoveQuestion({
  date,
  onKeep,
  onRemove,
}: {
  readonly date: string;
  readonly onKeep: () => void;
  readonly onRemove: () => Promise<void>;
}) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Callout
      tone="error"
      title={`Remove the session of ${date}?`}
      actions={
        <>
          <Button
            variant="danger"
            busy={busy}
            onClick={() => {
              setBusy(true);
              onRemove().catch((error: unknown) => {
                setFailure(messageOf(error));
                setBusy(false);
              });
            }}
          >
            Remove the session
          </Button>
          <Button buttonRef={keep} onClick={onKeep}>
            Keep
          </Button>
        </>
      }
    >
      <p>
        It stops counting for coverage, the review and the caseload, and this cannot be taken back. The note in the EHR
        stays as it is; backup files that you saved still hold the link.
      </p>
      {failure && <p>{failure}</p>}
    </Callout>
  );
}
