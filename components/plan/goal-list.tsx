/** The goals in order of priority, and a line to add one. */
import { useState } from 'preact/hooks';
import type { Population } from '../../lib/evidence/types.ts';
import { addGoal, moveGoal } from '../../lib/plan/edit.ts';
import { LibraryChooser } from '../library/library-chooser.tsx';
import { AddLine } from './add-line.tsx';
import { focusPart } from './focus-part.ts';
import { GoalCard } from './goal-card.tsx';
import { newId } from './new-id.ts';
import type { PlanPartProps } from './problem-list.tsx';

export interface GoalListProps extends PlanPartProps {
  /** Highest goal number any earlier version used; numbers are never given twice. */
  readonly usedNumber: number;
  readonly population: Population;
}

export function GoalList({ plan, onChange, usedNumber, population }: GoalListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  function add(text: string) {
    // A first goal serves every problem there is; the therapist unticks what does not fit.
    const problemIds = plan.goals.length === 0 ? plan.problems.map((problem) => problem.id) : [];
    onChange(addGoal(plan, { text, problemIds }, newId, usedNumber));
  }
  return (
    <div class="tl-stack">
      {plan.goals.length > 0 && (
        <ol class="tl-plan-goals">
          {plan.goals.map((goal, rank) => (
            <GoalCard
              key={goal.id}
              plan={plan}
              goal={goal}
              rank={rank}
              onChange={onChange}
              drag={{
                onStart: setDragged,
                onOver: (to) => {
                  if (dragged && plan.goals[to]?.id !== dragged) onChange(moveGoal(plan, dragged, to));
                },
                onEnd: () => setDragged(null),
              }}
            />
          ))}
        </ol>
      )}
      <AddLine
        label="Add a goal"
        placeholder="What should be different at the end"
        button="Add goal"
        primary={plan.goals.length === 0}
        onAdd={add}
      />
      <LibraryChooser
        plan={plan}
        onChange={onChange}
        usedNumber={usedNumber}
        population={population}
        onAdded={([first]) => first && requestAnimationFrame(() => focusPart(first))}
      />
    </div>
  );
}
