/**
 * An amendment: choose the change, look at the reason, save. The reason is proposed (by the change, or by the session that
 * called for it) and can be rewritten; the change becomes a new version, dated.
 */
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { amendments } from '../../lib/plan/review/index.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { newId } from '../plan/new-id.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';

export interface AmendFormProps {
  readonly client: ClientSummary;
  readonly versions: readonly PlanVersion[];
  readonly today: string;
  /** What sessions called for and nobody answered yet. */
  readonly proposed: readonly RecordValue<'amendment'>[];
  readonly onSaved: () => Promise<void>;
  /** The plan stays as it is, whatever the session called for. */
  readonly onLetGo: () => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function AmendForm({ client, versions, today, proposed, onSaved, onLetGo, onCancel, onDirty }: AmendFormProps) {
  const [chosenId, setChosenId] = useState<string | null>(proposed.length > 0 ? 'new-goal' : null);
  const [reason, setReason] = useState(proposed[0]?.reason ?? '');
  const [typed, setTyped] = useState(startOf(proposed[0]?.themes ?? []));
  useDirty({ chosenId, reason, typed }, onDirty);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const [current] = versions;
  if (!current) return null;
  const options = amendments(current.content, today);
  const chosen = options.find(({ id }) => id === chosenId);
  const used = Math.max(0, ...versions.flatMap(({ content }) => content.goals.map(({ number }) => number)));

  async function submit(event: Event) {
    event.preventDefault();
    if (!current || !chosen) return setFailure('Choose what changes.');
    if (chosen.asks && !typed.trim()) return setFailure(`“${chosen.asks}” is still empty.`);
    if (!reason.trim()) return setFailure('Say in a few words why.');
    setBusy(true);
    try {
      const saved = await call('plans.save', {
        clientId: client.id,
        baseVersion: current.version,
        reason: reason.trim(),
        content: chosen.apply(current.content, typed.trim(), newId, used),
      });
      say(`Saved as version ${saved.version}`);
      await onSaved();
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="tl-plan-section tl-review-form" onSubmit={submit} noValidate aria-label="Amendment">
      <h2 class="tl-plan-section-title">{proposed.length > 0 ? 'A session called for a change' : 'What changes'}</h2>
      <fieldset class="tl-plan-links tl-profiles">
        <legend class="tl-hidden-visually">What changes</legend>
        {options.map((option) => (
          <label key={option.id} class="tl-plan-check">
            <input
              type="radio"
              name="amendment"
              checked={option.id === chosenId}
              onChange={() => {
                setChosenId(option.id);
                setFailure(undefined);
                // What a session called for stays the reason; a reason that was only proposed makes way.
                if (!proposed.some((each) => each.reason === reason)) setReason(option.reason);
              }}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      {chosen?.asks && <TextField label={chosen.asks} maxLength={4000} value={typed} onValue={setTyped} />}
      <TextField label="Why" maxLength={400} value={reason} onValue={setReason} />
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          Save as a new version
        </Button>
        <Button onClick={onCancel}>{proposed.length > 0 ? 'Later' : 'Cancel'}</Button>
        {proposed.length > 0 && (
          <Button variant="plain" onClick={onLetGo}>
            Leave the plan as it is
          </Button>
        )}
      </div>
    </form>
  );
}

/** A theme is no goal yet: it starts the sentence, and the blank is pointed out until it is filled. */
function startOf(themes: readonly string[]): string {
  const words = themes.join(', ');
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}: ____` : '';
}
