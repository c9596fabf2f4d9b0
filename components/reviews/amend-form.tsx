/**
 * An amendment: choose the change, then save it with a reason. Reasons are offered (by the session that called for it, and by
 * the change): one press saves with one, another takes it into the field to reword. None stands there as if it had been
 * written. The change becomes a new version, dated.
 */
import { useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { hasBlank } from '../../lib/plan/blanks.ts';
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
import { useDraft } from '../workspace/use-draft.ts';

/** What the form holds. */
export interface AmendWords {
  readonly chosenId: string | null;
  readonly reason: string;
  readonly typed: string;
}

export interface AmendFormProps {
  /** Words from before a lock, taken back. */
  readonly words?: AmendWords | undefined;
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

export function AmendForm({
  words,
  client,
  versions,
  today,
  proposed,
  onSaved,
  onLetGo,
  onCancel,
  onDirty,
}: AmendFormProps) {
  const [untouched] = useState<AmendWords>(() => ({
    chosenId: proposed.length > 0 ? 'new-goal' : null,
    reason: '',
    typed: startOf(proposed[0]?.themes ?? []),
  }));
  const [chosenId, setChosenId] = useState((words ?? untouched).chosenId);
  const [reason, setReason] = useState((words ?? untouched).reason);
  const [typed, setTyped] = useState((words ?? untouched).typed);
  const held: AmendWords = { chosenId, reason, typed };
  useDraft(client.id, 'amend', held, useDirty(held, onDirty, untouched));
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const say = useToast();
  const [current] = versions;
  if (!current) return null;
  const options = amendments(current.content, today);
  const chosen = options.find(({ id }) => id === chosenId);
  const used = Math.max(0, ...versions.flatMap(({ content }) => content.goals.map(({ number }) => number)));

  const offered = [...new Set([...(proposed[0] ? [proposed[0].reason] : []), ...(chosen?.reasons ?? [])])];

  async function save(why: string) {
    if (!current || !chosen) return setFailure('Choose what changes.');
    if (chosen.asks && !typed.trim()) return setFailure(`“${chosen.asks}” is still empty.`);
    if (chosen.asks && hasBlank(typed)) return setFailure(`“${typed.trim()}” still has a blank to fill in.`);
    if (!why) return setFailure('Take one of the reasons, or say in a few words why.');
    setBusy(true);
    try {
      const saved = await call('plans.save', {
        clientId: client.id,
        baseVersion: current.version,
        reason: why,
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
    <form
      class="tl-plan-section tl-review-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(reason.trim());
      }}
      noValidate
      aria-label="Amendment"
    >
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
              }}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      {chosen?.asks && <TextField label={chosen.asks} maxLength={4000} value={typed} onValue={setTyped} />}
      {chosen && (
        <Reasons
          offered={offered}
          session={proposed[0]?.reason}
          busy={busy}
          onTake={(why) => void save(why)}
          onReword={(why) => {
            setReason(why);
            field.current?.focus();
          }}
        />
      )}
      <TextField
        label="Why, in your own words"
        maxLength={400}
        value={reason}
        onValue={(value) => {
          setReason(value);
          setFailure(undefined);
        }}
        inputRef={field}
      />
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant={reason.trim() ? 'primary' : 'default'} busy={busy}>
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

/** Reasons that nobody has given yet. Taking one is what gives it. */
function Reasons({
  offered,
  session,
  busy,
  onTake,
  onReword,
}: {
  readonly offered: readonly string[];
  /** What the session said that called for the change. */
  readonly session: string | undefined;
  readonly busy: boolean;
  readonly onTake: (reason: string) => void;
  readonly onReword: (reason: string) => void;
}) {
  return (
    <ul class="tl-amend-reasons" aria-label="Reasons to choose from">
      {offered.map((each) => (
        <li key={each} class="tl-row">
          <Button class="tl-amend-reason" busy={busy} onClick={() => onTake(each)}>
            Save with “{each}”
          </Button>
          <Button small variant="plain" aria-label={`Reword “${each}”`} onClick={() => onReword(each)}>
            Reword
          </Button>
          {each === session && <span class="tl-soft tl-small">noted with the session</span>}
        </li>
      ))}
    </ul>
  );
}

/** A theme is no goal yet: it starts the sentence, and the blank is pointed out until it is filled. */
function startOf(themes: readonly string[]): string {
  const words = themes.join(', ');
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}: ____` : '';
}
