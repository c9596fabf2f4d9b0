/**
 * A goal's mark: its number in its colour, round for goals 1 to 5, square for 6 to 10, and so on. The same mark stands
 * for the same goal in every view.
 */
import { cx } from './cx.ts';
import './goal-colours.css';
import { goalClass, goalShape } from './goal-colours.ts';
import './goal-mark.css';

export interface GoalMarkProps {
  /** The goal's lasting number (not its place in the list). */
  readonly number: number;
  /** `true` where the words "Goal 2" stand right beside it; otherwise it is read as "Goal 2". */
  readonly decorative?: boolean;
  /** Outline only: for goals that are paused, met or not in question. */
  readonly hollow?: boolean;
}

export function GoalMark({ number, decorative, hollow }: GoalMarkProps) {
  return (
    <span
      class={cx(
        'tl-goal-mark',
        goalClass(number),
        `tl-goal-mark-${goalShape(number)}`,
        hollow && 'tl-goal-mark-hollow',
      )}
      {...(decorative ? { 'aria-hidden': true } : {})}
    >
      {!decorative && <span class="tl-hidden-visually">Goal </span>}
      {number}
    </span>
  );
}
