/** What the therapist does towards one goal. Names of known techniques are proposed while typing; any words will do. */
import { addIntervention, changeIntervention, removeIntervention } from '../../lib/plan/edit.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AddLine } from './add-line.tsx';
import { newId } from './new-id.ts';
import type { PlanPartProps } from './problem-list.tsx';

export function InterventionList({ plan, goal, onChange }: PlanPartProps & { readonly goal: Goal }) {
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
      <AddLine
        label={`Add an intervention to goal ${goal.number}`}
        placeholder="What you will do, such as interoceptive exposure"
        button="Add intervention"
        list="tl-techniques"
        onAdd={(text) => onChange(addIntervention(plan, goal.id, { text }, newId))}
      />
    </div>
  );
}
