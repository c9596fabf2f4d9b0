/**
 * Each open goal with what the client calls it. Changed words become a new version of the plan, with the reason said for
 * the therapist.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { isOpen } from '../../lib/plan/edit.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { GoalMark } from '../ui/goal-mark.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { draftValue, useDraft, useKeptDraft } from '../workspace/use-draft.ts';

export interface OwnWordsProps {
  readonly client: ClientSummary;
  readonly current: PlanVersion;
  readonly onSaved: () => void;
  readonly onUnsaved: (unsaved: boolean) => void;
}

export function OwnWords({ client, current, onSaved, onUnsaved }: OwnWordsProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const open = current.content.goals.filter(({ status }) => isOpen(status));
  const changed = open.filter(({ id, clientWords }) => (typed[id] ?? clientWords ?? '').trim() !== (clientWords ?? ''));
  const dirty = changed.length > 0;
  useEffect(() => onUnsaved(dirty), [dirty, onUnsaved]);
  useDraft(client.id, 'own-words', typed, dirty);
  const kept = useKeptDraft(client.id, 'own-words');
  if (open.length === 0) return null;

  async function save() {
    setBusy(true);
    const goals = current.content.goals.map((goal) => {
      if (!changed.includes(goal)) return goal;
      const { clientWords: _before, ...rest } = goal;
      const clientWords = (typed[goal.id] ?? '').trim();
      return clientWords ? { ...rest, clientWords } : rest;
    });
    const numbers = changed.map(({ number }) => number).join(', ');
    try {
      const saved = await call('plans.save', {
        clientId: client.id,
        baseVersion: current.version,
        reason: `Client’s own words for goal ${numbers}`,
        content: { ...current.content, goals },
      });
      setTyped({});
      setFailure(undefined);
      say(`Saved as version ${saved.version}`);
      onSaved();
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="tl-plan-section">
      <h2 class="tl-plan-section-title">In the client’s own words</h2>
      <KeptWords
        kept={kept}
        of="client"
        onTake={() => {
          const before = kept.draft && draftValue<Readonly<Record<string, string>>>(kept.draft, []);
          kept.taken();
          // What was typed since the offer was made is newer.
          if (before) setTyped({ ...before, ...typed });
        }}
      />
      <ul class="tl-agreements">
        {open.map((goal) => (
          <li key={goal.id} class="tl-own-words">
            <p>
              <GoalMark number={goal.number} /> <span class="tl-soft">{goal.text}</span>
            </p>
            <TextArea
              label={`What the client calls goal ${goal.number}`}
              class="tl-quote-input"
              placeholder="“I want …”"
              maxLength={4000}
              value={typed[goal.id] ?? goal.clientWords ?? ''}
              onValue={(value) => setTyped({ ...typed, [goal.id]: value })}
            />
          </li>
        ))}
      </ul>
      {failure && <Callout tone="error">{failure}</Callout>}
      {dirty && (
        <div class="tl-row">
          <Button variant="primary" busy={busy} onClick={save}>
            Save as a new version
          </Button>
          <Button onClick={() => setTyped({})}>Discard</Button>
        </div>
      )}
    </section>
  );
}
