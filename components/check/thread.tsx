/** The thread: the plan's open goals by priority, each with its state in this note and the words that show it. */
import type { Goal } from '../../lib/plan/schema.ts';
import { GoalThread } from './goal-thread.tsx';
import { NoMarks } from './highlight.tsx';
import './thread.css';
import type { ThreadCheck } from './use-check.ts';

export const THREAD_ANCHOR = 'goals';

export interface ThreadProps {
  /** Open goals, most important first. */
  readonly goals: readonly Goal[];
  readonly check: ThreadCheck | null;
  /** Ids of the goals that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onToggle: (goalId: string) => void;
}

export function Thread({ goals, check, unfolded, onToggle }: ThreadProps) {
  return (
    <section aria-labelledby={THREAD_ANCHOR}>
      <h2 class="tl-heading" id={THREAD_ANCHOR} tabIndex={-1}>
        Goals
      </h2>
      <ol class="tl-thread">
        {goals.map((goal) => (
          <GoalThread
            key={goal.id}
            goal={goal}
            check={check}
            open={unfolded.has(goal.id)}
            onToggle={() => onToggle(goal.id)}
          />
        ))}
      </ol>
      <NoMarks />
    </section>
  );
}
