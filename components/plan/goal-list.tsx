/** The goals in order of priority, and a line to add one. */
import { useState } from 'preact/hooks';
import type { Population } from '../../lib/evidence/types.ts';
import { addGoal, changeGoal, moveGoal } from '../../lib/plan/edit.ts';
import { LibraryChooser } from '../library/library-chooser.tsx';
import { AddLine } from './add-line.tsx';
import { ClientRankingList } from './client-ranking-list.tsx';
import { focusPart } from './focus-part.ts';
import { GoalCard } from './goal-card.tsx';
import { newId } from './new-id.ts';
import type { PlanPartProps } from './problem-list.tsx';
import { useGoalHints } from './use-wording-hints.ts';

export interface GoalListProps extends PlanPartProps {
  /** Highest goal number any earlier version used; numbers are never given twice. */
  readonly usedNumber: number;
  readonly population: Population;
  /** A first plan: the library stands open as soon as there is a diagnosis. */
  readonly first: boolean;
}

export function GoalList({ plan, onChange, usedNumber, population, first }: GoalListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const hints = useGoalHints(plan);
  const starting = first && plan.goals.length === 0 && plan.diagnoses.length > 0;
  function add(text: string, kind?: 'maintenance') {
    // A first goal serves every problem there is; the therapist unticks what does not fit.
    const problemIds = plan.goals.length === 0 ? plan.problems.map((problem) => problem.id) : [];
    const added = addGoal(plan, { text, problemIds }, newId, usedNumber);
    const goal = added.goals.at(-1);
    onChange(goal && kind ? changeGoal(added, goal.id, { kind }) : added);
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
      {plan.goals.length > 0 && (
        <AddLine
          label="Add a goal to keep what is won"
          placeholder="What should stay as it is"
          button="Add maintenance goal"
          onAdd={(text) => add(text, 'maintenance')}
        />
      )}
      {hints.map((hint) => (
        <p key={hint} class="tl-soft tl-small">
          {hint}
        </p>
      ))}
      <ClientRankingList plan={plan} onChange={onChange} />
      <LibraryChooser
        // Another start is another chooser: it opens once there is a diagnosis to open for.
        key={String(starting)}
        startOpen={starting}
        plan={plan}
        onChange={onChange}
        usedNumber={usedNumber}
        population={population}
        onAdded={([first]) => first && requestAnimationFrame(() => focusPart(first))}
      />
    </div>
  );
}
