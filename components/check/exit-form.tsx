/**
 * One of the four honest exits, with its reason: kept with the session, and offered as a sentence for the note. A proposed
 * amendment is kept with its date too, and the workspace opens on the plan.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { call } from '../../lib/messaging/client.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { addRecord } from '../../lib/records/client.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';
import type { Exit, Kept } from './use-kept.ts';

export const exits = [
  { kind: 'goal', label: 'It does serve a goal', ask: 'How, in a few words' },
  { kind: 'crisis', label: 'Something urgent came up', ask: 'What changed, and what was needed today' },
  { kind: 'amendment', label: 'The plan should change', ask: 'What should change, and why' },
  { kind: 'rapport', label: 'Rapport or assessment', ask: 'What it was for' },
] as const satisfies readonly { kind: Exit['kind']; label: string; ask: string }[];

/** The sentence that the note itself may carry. */
export function exitSentence(kind: Exit['kind'], reason: string, goal?: Goal): string {
  const why = reason.trim().replace(/[.\s]+$/, '') || '___';
  switch (kind) {
    case 'goal':
      return `Worked towards Goal ${goal?.number ?? '___'}: ${why}.`;
    case 'crisis':
      return `Session given to an urgent need instead of the planned goals: ${why}.`;
    case 'amendment':
      return `Treatment plan to be amended: ${why}.`;
    case 'rapport':
      return `Session used for rapport and assessment, to prepare the goals: ${why}.`;
  }
}

export interface ExitFormProps {
  readonly kind: Exit['kind'];
  readonly clientId: string;
  readonly planVersion: number;
  readonly goals: readonly Goal[];
  readonly themes: readonly string[];
  readonly kept: Kept;
  readonly inserting: Insert;
  readonly onDone: () => void;
}

export function ExitForm({ kind, clientId, planVersion, goals, themes, kept, inserting, onDone }: ExitFormProps) {
  const say = useToast();
  const [goalId, setGoalId] = useState(goals[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const goal = kind === 'goal' ? goals.find(({ id }) => id === goalId) : undefined;
  const ask = exits.find((each) => each.kind === kind)?.ask ?? '';

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const words = reason.trim();
    if (!words && kind !== 'goal') return setError('Say it in a few words.');
    setBusy(true);
    setError(undefined);
    try {
      await kept.keep({ kind, reason: words, ...(goal ? { goalId: goal.id } : {}) });
      if (kind === 'amendment') {
        const named = themes.slice(0, 10);
        const date = dayOf(new Date());
        await addRecord(clientId, 'amendment', { date, reason: words, themes: named, planVersion, state: 'open' });
        await call('workspace.open', { clientId, part: 'review' });
      }
      say(kind === 'amendment' ? 'Proposed. The plan is open in the workspace.' : 'Kept with this session.');
      onDone();
    } catch {
      setError('That was not stored. Try again.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="tl-exit-form" onSubmit={(event) => void keep(event)}>
      {kind === 'goal' && (
        <Select
          label="Goal"
          value={goalId}
          options={goals.map(({ id, number, text }) => ({ value: id, label: `Goal ${number}: ${text}` }))}
          onValue={setGoalId}
        />
      )}
      <TextField label={ask} value={reason} maxLength={400} error={error} onValue={setReason} />
      <div class="tl-row tl-exit-acts">
        <Button small variant="primary" type="submit" busy={busy}>
          {kind === 'amendment' ? 'Propose and open the plan' : 'Keep with this session'}
        </Button>
        <Button
          small
          icon={inserting.possible ? 'insert' : 'copy'}
          onClick={() => void inserting.insert(exitSentence(kind, reason, goal))}
        >
          {inserting.possible ? 'Put a sentence in the note' : 'Copy a sentence'}
        </Button>
      </div>
    </form>
  );
}
