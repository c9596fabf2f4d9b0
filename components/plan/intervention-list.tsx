/** What the therapist does towards one goal. Names of known techniques are proposed while typing; any words will do. */
import { useState } from 'preact/hooks';
import { addIntervention, changeIntervention, removeIntervention } from '../../lib/plan/edit.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { newId } from './new-id.ts';
import type { PlanPartProps } from './problem-list.tsx';

export function InterventionList({ plan, goal, onChange }: PlanPartProps & { readonly goal: Goal }) {
  const [text, setText] = useState('');
  function add(event: Event) {
    event.preventDefault();
    if (!text.trim()) return;
    onChange(addIntervention(plan, goal.id, { text: text.trim() }, newId));
    setText('');
  }
  return (
    <div class="tl-stack">
      <h3 class="tl-heading">Interventions</h3>
      {goal.interventions.length > 0 && (
        <ul class="tl-plan-lines">
          {goal.interventions.map((intervention, index) => {
            const name = `intervention ${index + 1} of goal ${goal.number}`;
            return (
              <li key={intervention.id} class="tl-plan-line" data-part={intervention.id}>
                <TextField
                  label={`Text of ${name}`}
                  labelHidden
                  list="tl-techniques"
                  value={intervention.text}
                  onValue={(value) => {
                    // New words may name another technique, so the old link goes.
                    const { technique: _technique, ...rest } = intervention;
                    onChange(changeIntervention(plan, goal.id, { ...rest, text: value }));
                  }}
                />
                <IconButton
                  icon="remove"
                  label={`Remove ${name}`}
                  onClick={() => onChange(removeIntervention(plan, goal.id, intervention.id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <form class="tl-plan-line" onSubmit={add}>
        <TextField
          label={`Add an intervention to goal ${goal.number}`}
          labelHidden
          list="tl-techniques"
          placeholder="What you will do, such as interoceptive exposure"
          value={text}
          onValue={setText}
        />
        <Button type="submit" icon="plus">
          Add intervention
        </Button>
      </form>
    </div>
  );
}
