/**
 * A crisis session is good work without a goal. This accounts for it: wording with blanks for the note, and an entry in
 * the record of sessions that says why no goal was served. It stores no note text.
 */
import { useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { crisisWording } from '../../lib/plan/safety.ts';
import { addRecord } from '../../lib/records/client.ts';
import { newId } from '../plan/new-id.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';
import { messageOf } from '../workspace/use-clients.ts';

export interface CrisisSessionProps {
  readonly client: ClientSummary;
  readonly today: string;
  /** The plan can be amended afterwards. */
  readonly onAmend: () => void;
  /** Where it stands with the others, and can be removed. */
  readonly onSessions: () => void;
}

export function CrisisSession({ client, today, onAmend, onSessions }: CrisisSessionProps) {
  const say = useToast();
  const [date, setDate] = useState(today);
  const [reason, setReason] = useState('');
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** At once, where `busy` is only there with the next drawing: a double click is one session. */
  const logging = useRef(false);

  async function log(event: Event) {
    event.preventDefault();
    if (logging.current) return;
    if (!date || date > today) return setProblem('Give the day of the session: today or before.');
    logging.current = true;
    setBusy(true);
    try {
      await addRecord(client.id, 'session', {
        date,
        noteKey: `by-hand-${newId()}`,
        planVersion: client.planVersion ?? 0,
        goals: [],
        objectives: [],
        interventions: [],
        techniques: [],
        exit: { kind: 'crisis', reason: reason.trim() },
      });
      setSaved(true);
      setProblem(undefined);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      logging.current = false;
      setBusy(false);
    }
  }

  return (
    <Disclosure summary="Document a crisis session, without a goal">
      <div class="tl-stack">
        <p class="tl-safety-wording">{crisisWording}</p>
        <div>
          <Button
            icon="copy"
            onClick={async () => say((await copyText(crisisWording)) ? 'Copied' : 'The browser did not allow copying')}
          >
            Copy this wording
          </Button>
        </div>
        {saved ? (
          <Callout
            title="The session is accounted for"
            actions={
              <>
                <Button onClick={onAmend}>Amend the plan</Button>
                <Button onClick={onSessions}>See the sessions</Button>
              </>
            }
          >
            It counts as a crisis session and is held against no goal. If needs changed, the plan can follow.
          </Callout>
        ) : (
          <form class="tl-stack" onSubmit={log}>
            <div class="tl-plan-pair">
              <TextField label="Day of the session" type="date" value={date} onValue={setDate} />
              <TextField
                label="Why no goal, in a few words"
                hint="Not the note: only what a reviewer needs, such as “acute suicidal thoughts”. May stay empty"
                maxLength={400}
                value={reason}
                onValue={setReason}
              />
            </div>
            {problem && <Callout tone="error">{problem}</Callout>}
            <div>
              <Button type="submit" busy={busy}>
                Account for the session
              </Button>
            </div>
          </form>
        )}
      </div>
    </Disclosure>
  );
}
