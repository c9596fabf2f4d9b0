/** What changed since the last review, in few words: the plan, the sessions by goal, the scores, what is due. */
import { daysBetween, sayDate } from '../../lib/dates.ts';
import { courseKey } from '../../lib/measures/together.ts';
import type { Since } from '../../lib/plan/review/index.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { scoreName, totalWords } from '../../lib/share/score-words.ts';
import { sayDay } from '../measures/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { GoalMark } from '../ui/goal-mark.tsx';
import { ChangeRows } from '../versions/change-rows.tsx';

/** Objectives due later than this many days are no matter of this review. */
const soon = 30;

const sessionsWords = (count: number) => (count === 1 ? '1 session' : `${count} sessions`);

export interface SinceViewProps {
  readonly since: Since;
  readonly today: string;
  readonly proposed: readonly RecordValue<'amendment'>[];
}

export function SinceView({ since, today, proposed }: SinceViewProps) {
  const { goals, scores, changes, unused } = since;
  const due = since.due.filter(({ due: on }) => daysBetween(today, on) <= soon);
  return (
    <div class="tl-stack">
      <p>
        {since.sessions === 0 ? 'No session is kept since then' : `${sessionsWords(since.sessions)} kept`}
        {since.offPlan > 0 && `, ${since.offPlan} of them on no goal of the plan`}.
      </p>
      <ul class="tl-since-goals">
        {goals.map((goal) => (
          <li key={goal.goalId} class="tl-since-goal">
            <GoalMark number={goal.number} />
            <span>
              {goal.text}
              <span class="tl-soft tl-since-facts">
                {goal.sessions === 0 ? 'in no kept session' : sessionsWords(goal.sessions)}
                {goal.lastOn && `, last ${sayDate(goal.lastOn, today)}`}
                {progressWords(goal.progress)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {scores.length > 0 && (
        <ul>
          {scores.map(({ objective, first, last }) => (
            <li key={courseKey(last)} class="tl-numbers">
              {scoreName(last)}
              {objective && ` for objective ${objective}`}:{' '}
              {first === last
                ? `${totalWords(last)} on ${sayDay(last.date)}`
                : `${totalWords(first)} on ${sayDay(first.date)} → ${totalWords(last)} on ${sayDay(last.date)}`}
            </li>
          ))}
        </ul>
      )}
      {due.length > 0 && (
        <ul>
          {due.map((each) => (
            <li key={each.label}>
              Objective {each.label} {each.past ? 'was due' : 'is due'} {sayDate(each.due, today)}:{' '}
              <span class="tl-soft">{each.text}</span>
            </li>
          ))}
        </ul>
      )}
      {proposed.map((amendment) => (
        <p key={`${amendment.date} ${amendment.reason}`}>
          Proposed {sayDate(amendment.date, today)}: {amendment.reason}
        </p>
      ))}
      {unused.length > 0 && (
        <p class="tl-soft">
          Planned and in no kept session: {unused.map((text) => text.replace(/\.$/, '')).join(' · ')}
        </p>
      )}
      {changes.length > 0 && (
        <Disclosure summary={changes.length === 1 ? '1 change of the plan' : `${changes.length} changes of the plan`}>
          <ChangeRows changes={changes} />
        </Disclosure>
      )}
    </div>
  );
}

function progressWords({ improved, same, worse }: Since['goals'][number]['progress']): string {
  const said = [
    improved > 0 && `improved ${improved}×`,
    same > 0 && `same ${same}×`,
    worse > 0 && `worse ${worse}×`,
  ].filter(Boolean);
  return said.length > 0 ? ` · ${said.join(', ')}` : '';
}
