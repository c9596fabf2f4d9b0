/**
 * "Keep for coverage": one press keeps what `lib/records/kinds/session.ts` names of this note. Says all of it in as many
 * words, and can be taken back. Never the note's text.
 */
import { useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import './keep-row.css';
import type { Kept } from './use-kept.ts';

export function KeepRow({ kept, goals }: { readonly kept: Kept; readonly goals: readonly Goal[] }) {
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const { record } = kept;
  if (!kept.noteKey) return null;
  const act = async (work: () => Promise<void>, done: string) => {
    setBusy(true);
    try {
      await work();
      say(done);
    } catch {
      say('That was not stored. Try again.');
    } finally {
      setBusy(false);
    }
  };
  const every = (
    <label class="tl-keep-every">
      <input
        type="checkbox"
        checked={kept.keepEvery}
        onChange={({ currentTarget }) => {
          const keepEvery = currentTarget.checked;
          void act(
            () => kept.changeChecking({ keepEvery }),
            keepEvery ? 'Every note’s links are kept from now on.' : 'From now on you are asked for each note.',
          );
        }}
      />
      <span>For every note, without asking</span>
    </label>
  );
  if (!record) {
    return (
      <div class="tl-keep">
        <Button small icon="link" busy={busy} onClick={() => void act(() => kept.keep(), 'Kept for coverage.')}>
          Keep for coverage
        </Button>
        <p class="tl-soft tl-small">
          Keeps the date, which goals, objectives, interventions and techniques this note shows, how progress is put,
          and a sketch of numbers that recognises a repeated note. Never its text.
        </p>
        {every}
      </div>
    );
  }
  const numbers = goals
    .filter(({ id }) => record.value.goals.some(({ goalId }) => goalId === id) || record.value.exit?.goalId === id)
    .map(({ number }) => number);
  const served = numbers.length > 0 ? `goal${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}` : 'no goal';
  return (
    <div class="tl-keep">
      <p>
        Kept: {sayDate(record.value.date, dayOf(new Date()))} · {served}
      </p>
      <Button small variant="plain" busy={busy} onClick={() => void act(kept.forget, 'Forgotten.')}>
        Forget
      </Button>
      {every}
    </div>
  );
}
