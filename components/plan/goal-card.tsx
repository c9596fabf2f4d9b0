/**
 * One goal with its objectives and interventions. Its number and colour never change; its place in the list is its
 * priority and is moved by the arrow buttons or by dragging the card's grip.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  addObjective,
  changeGoal,
  changeObjective,
  moveGoal,
  removeGoal,
  removeObjective,
} from '../../lib/plan/edit.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { focusPart } from './focus-part.ts';
import { GoalDetails } from './goal-details.tsx';
import { goalKinds, ordinal, statusOptions } from './goal-status.ts';
import { InterventionList } from './intervention-list.tsx';
import { newId } from './new-id.ts';
import { ObjectiveRow } from './objective-row.tsx';
import type { PlanPartProps } from './problem-list.tsx';
import { withText } from './with-text.ts';

export interface GoalCardProps extends PlanPartProps {
  readonly goal: Goal;
  /** Place in the ranking, counted from 0. */
  readonly rank: number;
  readonly drag: {
    readonly onStart: (goalId: string) => void;
    readonly onOver: (rank: number) => void;
    readonly onEnd: () => void;
  };
}

export function GoalCard({ plan, goal, rank, onChange, drag }: GoalCardProps) {
  const name = `goal ${goal.number}`;
  const last = plan.goals.length - 1;
  // The new objective's first field has the caret at once: it stands before the button, where nobody would Tab to.
  const card = useRef<HTMLLIElement>(null);
  const [added, setAdded] = useState<string>();
  useEffect(() => {
    if (added) focusPart(added);
  }, [added]);
  // A card that changes places may lose the focus on the way; who presses again must not have to look for the button.
  const pressed = useRef<string | null>(null);
  const move = (way: 'up' | 'down') => {
    const to = way === 'up' ? rank - 1 : rank + 1;
    if (to < 0 || to > last) return;
    pressed.current = `Move ${name} ${way}`;
    onChange(moveGoal(plan, goal.id, to));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once the card stands at its new place
  useLayoutEffect(() => {
    if (pressed.current) card.current?.querySelector<HTMLElement>(`[aria-label="${pressed.current}"]`)?.focus();
    pressed.current = null;
  }, [rank]);
  const replace = (changed: Goal) =>
    onChange({ ...plan, goals: plan.goals.map((old) => (old.id === goal.id ? changed : old)) });
  return (
    <li
      ref={card}
      class={`tl-plan-goal ${goalClass(goal.number)}`}
      data-part={goal.id}
      aria-label={`Goal ${goal.number}, priority ${rank + 1}`}
      onDragOver={(event) => {
        event.preventDefault();
        drag.onOver(rank);
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <header class="tl-plan-goal-head">
        {/* The grip is for the mouse; the arrow buttons beside it do the same by keyboard. */}
        <span
          class="tl-plan-grip"
          aria-hidden="true"
          title="Drag to rank"
          draggable
          onDragStart={(event) => {
            event.dataTransfer?.setData('text/plain', '');
            drag.onStart(goal.id);
          }}
          onDragEnd={drag.onEnd}
        >
          ⠿
        </span>
        <GoalMark number={goal.number} hollow={goal.status !== 'active'} />
        <span class="tl-soft tl-small tl-plan-rank">
          Priority {rank + 1}
          {goal.clientRank !== undefined && ` · the client's ${ordinal(goal.clientRank)}`}
          {goal.kind === 'maintenance' && ' · to keep up'}
        </span>
        <IconButton icon="up" label={`Move ${name} up`} aria-disabled={rank === 0} onClick={() => move('up')} />
        <IconButton
          icon="down"
          label={`Move ${name} down`}
          aria-disabled={rank === last}
          onClick={() => move('down')}
        />
        <IconButton
          icon="remove"
          label={`Remove ${name}`}
          onClick={() => onChange(removeGoal(plan, goal.id), `Goal ${goal.number}`)}
        />
      </header>
      <TextArea label="Goal" value={goal.text} onValue={(text) => onChange(changeGoal(plan, goal.id, { text }))} />
      <TextArea
        label="In the client's words"
        value={goal.clientWords ?? ''}
        onValue={(words) => replace(withText(goal, 'clientWords', words))}
      />
      <div class="tl-plan-pair">
        <Select
          label="Kind"
          value={goal.kind ?? 'change'}
          options={goalKinds}
          onValue={(kind) => {
            const { kind: _old, ...rest } = goal;
            replace(kind === 'maintenance' ? { ...rest, kind } : rest);
          }}
        />
        <Select
          label="Status"
          value={goal.status}
          options={statusOptions}
          onValue={(status) => onChange(changeGoal(plan, goal.id, { status }))}
        />
        {plan.problems.length > 0 && (
          <fieldset class="tl-plan-links">
            <legend class="tl-field-label">Serves</legend>
            {plan.problems.map((problem) => (
              <label key={problem.id} class="tl-plan-check">
                <input
                  type="checkbox"
                  checked={goal.problemIds.includes(problem.id)}
                  onChange={(event) => {
                    const others = goal.problemIds.filter((id) => id !== problem.id);
                    const problemIds = event.currentTarget.checked ? [...others, problem.id] : others;
                    onChange(changeGoal(plan, goal.id, { problemIds }));
                  }}
                />
                {problem.text || 'Problem without words'}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <GoalDetails goal={goal} onChange={replace} />
      <h3 class="tl-heading">Objectives</h3>
      {goal.objectives.map((objective) => (
        <ObjectiveRow
          key={objective.id}
          goal={goal}
          objective={objective}
          onChange={(changed) => onChange(changeObjective(plan, goal.id, changed))}
          onRemove={() =>
            onChange(removeObjective(plan, goal.id, objective.id), `Objective ${goal.number}${objective.letter}`)
          }
        />
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => {
            const changed = addObjective(plan, goal.id, '', newId);
            onChange(changed);
            setAdded(changed.goals.find(({ id }) => id === goal.id)?.objectives.at(-1)?.id);
          }}
        >
          Add objective
        </Button>
      </div>
      <InterventionList plan={plan} goal={goal} onChange={onChange} />
    </li>
  );
}
