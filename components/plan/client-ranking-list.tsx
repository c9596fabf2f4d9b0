/**
 * The client's own order of the goals, beside the therapist's. Moved by dragging or by the buttons; the two orders are
 * never merged, and where they differ that is said, for the two to talk about.
 */
import { useState } from 'preact/hooks';
import { clientRanking, rankForClient } from '../../lib/plan/client-ranking.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ordinal } from './goal-status.ts';
import type { PlanPartProps } from './problem-list.tsx';

export function ClientRankingList({ plan, onChange }: PlanPartProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  if (plan.goals.length < 2) return null;
  const ranked = clientRanking(plan).flatMap((id) => plan.goals.filter((goal) => goal.id === id));
  const open = plan.goals.filter((goal) => goal.clientRank === undefined);
  const place = (goal: Goal, to: number | null) => onChange(rankForClient(plan, goal.id, to));
  const differing = ranked.filter((goal) => plan.goals.indexOf(goal) + 1 !== goal.clientRank).length;

  return (
    <section class="tl-plan-ranking" aria-label="The client's ranking">
      <h3 class="tl-heading">The client’s ranking, what matters most first</h3>
      <ol class="tl-plan-lines">
        {ranked.map((goal, rank) => {
          const yours = plan.goals.indexOf(goal) + 1;
          return (
            <li
              key={goal.id}
              class={`tl-plan-ranked ${goalClass(goal.number)}`}
              onDragOver={(event) => {
                event.preventDefault();
                const moved = plan.goals.find((each) => each.id === dragged);
                if (moved && moved !== goal) place(moved, rank);
              }}
              onDrop={(event) => event.preventDefault()}
            >
              {/* The grip is for the mouse; the arrow buttons do the same by keyboard. */}
              <span
                class="tl-plan-grip"
                aria-hidden="true"
                title="Drag to rank"
                draggable
                onDragStart={(event) => {
                  event.dataTransfer?.setData('text/plain', '');
                  setDragged(goal.id);
                }}
                onDragEnd={() => setDragged(null)}
              >
                ⠿
              </span>
              <GoalMark number={goal.number} />
              <span class="tl-plan-grow">
                {goal.clientWords || goal.text}
                {yours !== rank + 1 && <span class="tl-soft tl-small"> · {ordinal(yours)} in the plan</span>}
              </span>
              <IconButton
                icon="up"
                label={`Client ranks goal ${goal.number} higher`}
                aria-disabled={rank === 0}
                onClick={() => place(goal, rank - 1)}
              />
              <IconButton
                icon="down"
                label={`Client ranks goal ${goal.number} lower`}
                aria-disabled={rank === ranked.length - 1}
                onClick={() => place(goal, rank + 1)}
              />
              <IconButton
                icon="remove"
                label={`Take goal ${goal.number} out of the client’s ranking`}
                onClick={() => place(goal, null)}
              />
            </li>
          );
        })}
      </ol>
      {open.length > 0 && (
        <div class="tl-row">
          <span class="tl-soft">{ranked.length === 0 ? 'What matters most to the client?' : 'And next?'}</span>
          {open.map((goal) => (
            <Button key={goal.id} small onClick={() => place(goal, ranked.length)}>
              <GoalMark number={goal.number} decorative />
              Goal {goal.number}
            </Button>
          ))}
        </div>
      )}
      {open.length === 0 && (
        <p class="tl-soft tl-small" role="status">
          {differing === 0
            ? 'Same order as in the plan.'
            : 'The two orders differ. That may be right, and is worth a word.'}
        </p>
      )}
    </section>
  );
}
