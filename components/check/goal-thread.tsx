/**
 * One goal and its thread: what the goal is, whether it shows in this note, and the words that show it, tied to the goal
 * by a line in its colour. Closed, it shows the best evidence only; open, everything, objective by objective.
 */
import { useId } from 'preact/hooks';
import type { Evidence } from '../../lib/check/types.ts';
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { Goal, Objective } from '../../lib/plan/schema.ts';
import { cx } from '../ui/cx.ts';
import { goalClass, goalHue } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { goalState, ownEvidence } from './goal-state.ts';
import './goal-thread.css';
import { useHighlight } from './highlight.tsx';
import { ProgressWord } from './progress-word.tsx';
import { QuoteItem } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import type { ThreadCheck } from './use-check.ts';

export interface GoalThreadProps {
  readonly goal: Goal;
  /** Null until the first check is done. */
  readonly check: ThreadCheck | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Id of a goal's button, so that "Next" can point at it. */
export function goalAnchor(goalId: string): string {
  return `thread-${goalId}`;
}

export function GoalThread({ goal, check, open, onToggle }: GoalThreadProps) {
  const bodyId = useId();
  const found = check && goalState(goal, check.result);
  const progress = check?.result.progress[goal.id] ?? 'unstated';
  const status = found?.status ?? 'not-found';
  // With an empty note, "not in this note yet" nine times over tells nobody anything.
  const silent = !check || check.checked.empty;
  const tone = goalHue(goal.number);
  const marking = useHighlight(found?.evidence ?? [], tone);
  return (
    <li class={cx('tl-thread-goal', goalClass(goal.number), open && 'tl-thread-open')}>
      <h3>
        <button
          type="button"
          id={goalAnchor(goal.id)}
          class="tl-thread-head"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
          {...marking}
        >
          <GoalMark number={goal.number} hollow={goal.status === 'paused'} />
          <span class="tl-thread-title">
            <VisuallyHidden>: </VisuallyHidden>
            <span class="tl-thread-text">{goal.text}</span>
            <span class="tl-thread-state">
              {!silent && <StatusMark status={status} />}
              {!silent && status === 'addressed' && <ProgressWord progress={progress} />}
              {goal.status === 'paused' && <span class="tl-soft">paused</span>}
            </span>
          </span>
          <Icon name="chevron" />
        </button>
      </h3>
      <div id={bodyId} class="tl-thread-body">
        {open ? (
          <OpenBody goal={goal} check={check} silent={silent} />
        ) : (
          check && <EvidenceRows check={check} evidence={found?.evidence ?? []} tone={tone} most={1} />
        )}
      </div>
    </li>
  );
}

function EvidenceRows({
  check,
  evidence,
  tone,
  most,
}: {
  readonly check: ThreadCheck;
  readonly evidence: readonly Evidence[];
  readonly tone: number;
  readonly most?: number;
}) {
  const quotes = quotesOf(check.checked.note, evidence);
  const shown = most === undefined ? quotes : quotes.slice(0, most);
  if (shown.length === 0) return null;
  return (
    <ul class="tl-thread-rows">
      {shown.map((quote) => (
        <li key={quote.key} class="tl-thread-row">
          <QuoteItem quote={quote} names={check.checked.names} tone={tone} />
        </li>
      ))}
    </ul>
  );
}

function OpenBody({
  goal,
  check,
  silent,
}: {
  readonly goal: Goal;
  readonly check: ThreadCheck | null;
  readonly silent: boolean;
}) {
  const open = goal.objectives.filter(({ status }) => status === 'active' || status === 'paused');
  return (
    <>
      {goal.clientWords && <p class="tl-thread-client">“{goal.clientWords}”</p>}
      {check && <EvidenceRows check={check} evidence={ownEvidence(goal, check.result)} tone={goalHue(goal.number)} />}
      {open.length > 0 && (
        <ul class="tl-thread-rows" aria-label="Objectives">
          {open.map((objective) => (
            <ObjectiveRow key={objective.id} goal={goal} objective={objective} check={check} silent={silent} />
          ))}
        </ul>
      )}
      {goal.interventions.length > 0 && (
        <p class="tl-thread-planned">Planned: {goal.interventions.map(({ text }) => text).join('; ')}</p>
      )}
    </>
  );
}

function ObjectiveRow({
  goal,
  objective,
  check,
  silent,
}: {
  readonly goal: Goal;
  readonly objective: Objective;
  readonly check: ThreadCheck | null;
  readonly silent: boolean;
}) {
  const found = check?.result.objectives[objective.id];
  return (
    <li class="tl-thread-row">
      <p>
        <span class="tl-thread-letter">
          {goal.number}
          {objective.letter}
        </span>{' '}
        {objective.text}
        {objective.dueDate && <span class="tl-soft"> · due {sayDate(objective.dueDate, dayOf(new Date()))}</span>}
      </p>
      {!silent && <StatusMark status={found?.status ?? 'not-found'} />}
      {check && found && <EvidenceRows check={check} evidence={found.evidence} tone={goalHue(goal.number)} />}
    </li>
  );
}
