/**
 * Puts a treatment or technique on the plan: the therapist says for which goal, a new version is added, and it can be
 * taken back by another. Nothing of the note goes along.
 */
import { useState } from 'preact/hooks';
import { CallError, call } from '../../lib/messaging/client.ts';
import { addIntervention } from '../../lib/plan/edit.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import { newId } from '../plan/new-id.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';

export interface PutOnPlanProps {
  /** In the words that the plan will show. */
  readonly text: string;
  /** Name in the technique vocabulary, by which notes are read; absent where none fits. */
  readonly technique: string | undefined;
  readonly version: PlanVersion;
  /** Open goals, the chosen one first. */
  readonly goals: readonly Goal[];
}

export function PutOnPlan({ text, technique, version, goals }: PutOnPlanProps) {
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [goalId, setGoalId] = useState(goals[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const words = text.charAt(0).toUpperCase() + text.slice(1);
  const goal = goals.find(({ id }) => id === goalId) ?? goals[0];
  if (!goal) return null;

  const save = (baseVersion: number, reason: string, content: PlanVersion['content']) =>
    call('plans.save', { clientId: version.clientId, baseVersion, reason, content });
  const takeBack = (stored: PlanVersion) =>
    save(stored.version, `${words} taken back from goal ${goal.number}`, version.content).catch(() =>
      say('The plan has changed since, so that was not taken back. Open the plan to change it.'),
    );
  async function add(): Promise<void> {
    if (!goal || busy) return;
    setBusy(true);
    setError(undefined);
    const intervention = { text: words, ...(technique ? { technique } : {}) };
    try {
      const stored = await save(
        version.version,
        `${words} added to goal ${goal.number} from the suggestions`,
        addIntervention(version.content, goal.id, intervention, newId),
      );
      setAsking(false);
      say(`Added to goal ${goal.number}. This is plan version ${stored.version}.`, {
        label: 'Undo',
        run: () => void takeBack(stored),
      });
    } catch (cause) {
      setError(cause instanceof CallError ? cause.message : 'The plan was not changed. Try again.');
    } finally {
      setBusy(false);
    }
  }

  if (!asking) {
    const ask = () => (goals.length === 1 ? void add() : setAsking(true));
    return (
      <>
        <Button small variant="plain" icon="plus" busy={busy} onClick={ask}>
          Add to plan
        </Button>
        {error && <p role="alert">{error}</p>}
      </>
    );
  }
  return (
    <form
      class="tl-row"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Select
        label={`Goal for ${text}`}
        labelHidden
        autofocus
        value={goal.id}
        error={error}
        options={goals.map(({ id, number }) => ({ value: id, label: `Goal ${number}` }))}
        onValue={setGoalId}
      />
      <Button small type="submit" busy={busy}>
        Add
      </Button>
      <Button small variant="plain" onClick={() => setAsking(false)}>
        Cancel
      </Button>
    </form>
  );
}
