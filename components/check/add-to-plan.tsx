/**
 * Takes a technique that the note documents into the plan: the therapist says for which goal, and a new version of the
 * plan is added. Nothing of the note's text goes along, only the technique's name.
 */
import { useState } from 'preact/hooks';
import { CallError, call } from '../../lib/messaging/client.ts';
import { addIntervention } from '../../lib/plan/edit.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import { newId } from '../plan/new-id.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';
import './add-to-plan.css';

export interface AddToPlanProps {
  /** Name in the technique vocabulary. */
  readonly technique: string;
  readonly version: PlanVersion;
  /** Open goals, most important first. */
  readonly goals: readonly Goal[];
}

export function AddToPlan({ technique, version, goals }: AddToPlanProps) {
  const say = useToast();
  const [goalId, setGoalId] = useState(goals[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const goal = goals.find(({ id }) => id === goalId);
  if (goals.length === 0) return null;

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    if (!goal || busy) return;
    setBusy(true);
    setError(undefined);
    const text = technique.charAt(0).toUpperCase() + technique.slice(1);
    try {
      const saved = await call('plans.save', {
        clientId: version.clientId,
        baseVersion: version.version,
        reason: `${text} added to goal ${goal.number}, as documented in a note`,
        content: addIntervention(version.content, goal.id, { text, technique }, newId),
      });
      say(`Added to goal ${goal.number}. This is plan version ${saved.version}.`);
    } catch (cause) {
      setError(cause instanceof CallError ? cause.message : 'The plan was not changed. Try again.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="tl-add" onSubmit={(event) => void add(event)}>
      <Select
        label={`Goal for ${technique}`}
        labelHidden
        value={goalId}
        error={error}
        options={goals.map(({ id, number }) => ({ value: id, label: `Goal ${number}` }))}
        onValue={setGoalId}
      />
      <Button small type="submit" icon="plus" busy={busy}>
        Add to plan
      </Button>
    </form>
  );
}
