/** What the therapist does towards one goal. Names of known techniques are proposed while typing; any words will do. */
import { addIntervention, changeIntervention, removeIntervention, serveObjectives } from '../../lib/plan/edit.ts';
import type { Goal, Intervention } from '../../lib/plan/schema.ts';
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
              <li key={intervention.id} class="tl-plan-line tl-plan-intervention" data-part={intervention.id}>
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
                {goal.objectives.length > 1 && (
                  <ServedObjectives
                    goal={goal}
                    intervention={intervention}
                    name={name}
                    onChange={(changed) => onChange(changeIntervention(plan, goal.id, changed))}
                  />
                )}
                <IconButton
                  icon="remove"
                  label={`Remove ${name}`}
                  onClick={() =>
                    onChange(
                      removeIntervention(plan, goal.id, intervention.id),
                      `Intervention ${index + 1} of goal ${goal.number}`,
                    )
                  }
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

/** Which objectives an intervention is for. None ticked: for the goal as a whole. */
function ServedObjectives({
  goal,
  intervention,
  name,
  onChange,
}: {
  readonly goal: Goal;
  readonly intervention: Intervention;
  readonly name: string;
  readonly onChange: (intervention: Intervention) => void;
}) {
  const served = intervention.objectiveIds ?? [];
  return (
    <fieldset class="tl-plan-served">
      <legend class="tl-hidden-visually">Objectives that {name} serves; none ticked: all</legend>
      <span class="tl-soft tl-small" aria-hidden="true">
        {served.length === 0 ? 'for all' : 'for'}
      </span>
      {goal.objectives.map((objective) => (
        <label key={objective.id} class="tl-plan-check">
          <input
            type="checkbox"
            checked={served.includes(objective.id)}
            onChange={(event) => {
              const others = served.filter((id) => id !== objective.id);
              onChange(serveObjectives(intervention, event.currentTarget.checked ? [...others, objective.id] : others));
            }}
          />
          {goal.number}
          {objective.letter}
        </label>
      ))}
    </fieldset>
  );
}
