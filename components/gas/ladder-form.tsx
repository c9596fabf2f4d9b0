/** A ladder being written: what it is about, five levels in words, where the client starts and how much it weighs. */
import { useState } from 'preact/hooks';
import type { GasLevel } from '../../lib/measures/gas.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';
import { useDraft } from '../workspace/use-draft.ts';
import { levelNames, levelsDown, sayLevel } from './level-words.ts';

type Ladder = RecordValue<'gas'>;

export interface LadderFormProps {
  readonly clientId: string;
  readonly goals: readonly Goal[];
  /** Words from before a lock, taken back. */
  readonly words?: Ladder | undefined;
  /** The stored ladder that is changed; null: a new one. */
  readonly of: string | null;
  readonly ladder: Ladder | undefined;
  readonly today: string;
  /** Rejects with what to show. */
  readonly onSave: (ladder: Ladder) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

const weights = [
  { value: '1', label: '1 · matters' },
  { value: '2', label: '2 · matters more' },
  { value: '3', label: '3 · matters much' },
  { value: '4', label: '4 · matters most' },
] as const;
const baselines = [
  { value: '-1', label: '−1, it could get worse' },
  { value: '-2', label: '−2, it can hardly get worse' },
] as const;

export function LadderForm({ clientId, goals, words, of, ladder, today, onSave, onCancel, onDirty }: LadderFormProps) {
  const [untouched] = useState<Ladder>(
    ladder ?? {
      goalId: goals[0]?.id ?? '',
      about: '',
      levels: ['', '', '', '', ''],
      weight: 1,
      baseline: -1,
      createdOn: today,
      ratings: [],
    },
  );
  const [draft, setDraft] = useState(words ?? untouched);
  useDraft(clientId, 'ladder', { ...draft, of }, useDirty(draft, onDirty, untouched));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Ladder>) => {
    setDraft({ ...draft, ...change });
    setProblem(undefined);
  };

  async function submit(event: Event) {
    event.preventDefault();
    const levels = draft.levels.map((words) => words.trim());
    if (!levels[2]) return setProblem('Write at least level 0: what you both expect by the agreed day.');
    const filled = levels.filter(Boolean);
    if (new Set(filled).size < filled.length) return setProblem('Two levels say the same. Each has to be told apart.');
    setBusy(true);
    try {
      await onSave({ ...draft, about: draft.about.trim(), levels });
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  }

  return (
    <form class="tl-score-form" onSubmit={submit} noValidate aria-label="Ladder">
      <div class="tl-plan-pair">
        <Select
          label="Goal"
          autofocus
          value={draft.goalId}
          options={goals.map((goal) => ({ value: goal.id, label: `${goal.number} ${goal.text}`.slice(0, 100) }))}
          onValue={(goalId) => set({ goalId })}
        />
        <TextField
          label="What it measures"
          hint="One thing only, such as nights slept in the own bed"
          maxLength={400}
          value={draft.about}
          onValue={(about) => set({ about })}
        />
      </div>
      {levelsDown.map((level) => (
        <TextArea
          key={level}
          label={`${sayLevel(level)} · ${levelNames[level]}`}
          rows={1}
          maxLength={400}
          hint={level === 0 ? 'Write this one first, together' : undefined}
          value={draft.levels[level + 2] ?? ''}
          onValue={(words) => set({ levels: draft.levels.map((old, place) => (place === level + 2 ? words : old)) })}
        />
      ))}
      <div class="tl-plan-pair">
        <Select
          label="Where the client starts"
          value={draft.baseline === -2 ? '-2' : '-1'}
          options={baselines}
          onValue={(value) => set({ baseline: Number(value) as GasLevel })}
        />
        <Select
          label="Weight"
          value={String(draft.weight) as '1' | '2' | '3' | '4'}
          options={weights}
          onValue={(value) => set({ weight: Number(value) })}
        />
      </div>
      {problem && <Callout tone="error">{problem}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          Save ladder
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
