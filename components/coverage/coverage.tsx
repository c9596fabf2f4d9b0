/**
 * Which goals the kept sessions worked on, by priority, which planned interventions were never used, and which sessions were
 * accounted for otherwise. Reads links and dates only; what was not kept is not there, and that is said.
 */
import {
  type Coverage as CoverageData,
  coverageOf,
  type GoalCoverage,
  type Touch,
} from '../../lib/check/coverage/coverage.ts';
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import './coverage.css';
import { sayExit } from './exit-words.ts';

const touchWords: Readonly<Record<Touch, string>> = {
  addressed: 'addressed',
  touched: 'touched on',
  accounted: 'linked by you',
  none: 'not in the note',
};
/** "3 sessions ago (Nov 3)": when a goal was last worked on. */
export function sinceWords({ since, lastOn }: Pick<GoalCoverage, 'since' | 'lastOn'>, today: string): string {
  if (since === null) return 'not in a kept session yet';
  const when = lastOn ? ` (${sayDate(lastOn, today)})` : '';
  if (since === 0) return `in the last kept session${when}`;
  return `${since} session${since === 1 ? '' : 's'} ago${when}`;
}

export interface CoverageProps {
  readonly content: PlanContent;
  readonly sessions: readonly RecordValue<'session'>[];
  /** How many sessions are laid out side by side. */
  readonly shown?: number;
  /** Leaves out how sessions were accounted for, where they are listed one by one beside it. */
  readonly withoutExits?: boolean;
}

export function Coverage({ content, sessions, shown = 12, withoutExits = false }: CoverageProps) {
  const today = dayOf(new Date());
  const coverage = coverageOf(content, sessions, shown);
  if (coverage.kept === 0) {
    return (
      <p class="tl-soft">
        No session is kept yet. “Keep for coverage”, under a note, keeps which goals it served and the date.
      </p>
    );
  }
  return (
    <div class="tl-coverage">
      <ul class="tl-coverage-goals">
        {coverage.goals.map((each) => (
          <GoalRow key={each.goal.id} each={each} coverage={coverage} today={today} />
        ))}
      </ul>
      <p class="tl-soft tl-small">
        {coverage.kept} kept session{coverage.kept === 1 ? '' : 's'}, oldest on the left. Notes that were not kept don’t
        count.
      </p>
      {coverage.unused.length > 0 && (
        <p>
          Planned and not used yet:{' '}
          {coverage.unused.map(({ goal, text }) => `${text} (goal ${goal.number})`).join('; ')}
        </p>
      )}
      {!withoutExits && coverage.exits.length > 0 && (
        <ul class="tl-coverage-exits">
          {coverage.exits.slice(-6).map(({ date, noteKey, exit }) => (
            <li key={noteKey}>
              {sayDate(date, today)} · {exit && sayExit(exit)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function GoalRow({
  each,
  coverage,
  today,
}: {
  readonly each: GoalCoverage;
  readonly coverage: CoverageData;
  readonly today: string;
}) {
  const { goal, touches } = each;
  return (
    <li class={`tl-coverage-goal ${goalClass(goal.number)}`}>
      <GoalMark number={goal.number} hollow={goal.status === 'paused'} />
      <div>
        <p class="tl-coverage-text">{goal.text}</p>
        <p class="tl-soft tl-small">{sinceWords(each, today)}</p>
        <ol class="tl-coverage-dots">
          {touches.map((touch, at) => {
            const session = coverage.sessions[at];
            return (
              <li
                key={session?.noteKey ?? at}
                class={`tl-coverage-dot tl-coverage-${touch}`}
                title={session && `${sayDate(session.date, today)}: ${touchWords[touch]}`}
              >
                <VisuallyHidden>
                  {session && sayDate(session.date, today)}: {touchWords[touch]}
                </VisuallyHidden>
              </li>
            );
          })}
        </ol>
      </div>
    </li>
  );
}
