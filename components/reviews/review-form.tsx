/**
 * The review: per open goal how it stands and what follows. Kept sessions may offer how it stands; beyond that nothing is
 * chosen beforehand, and what was not chosen is no part of the record. Keeps the therapist's own words; changes of the plan are made as amendments, so that the plan says what was changed.
 */
import { useState } from 'preact/hooks';
import { isOpen } from '../../lib/plan/edit.ts';
import type { ReviewDue, Since } from '../../lib/plan/review/index.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { GoalMark } from '../ui/goal-mark.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';
import { useDraft } from '../workspace/use-draft.ts';

type Review = RecordValue<'review'>;
type GoalReview = Review['goals'][number];

const progressOptions = [
  { value: '', label: 'choose…' },
  { value: 'improved', label: 'improved' },
  { value: 'same', label: 'the same' },
  { value: 'worse', label: 'worse' },
  { value: 'met', label: 'met' },
  { value: 'not worked on', label: 'not worked on' },
] as const;
const nextOptions = [
  { value: '', label: 'choose…' },
  { value: 'go on', label: 'go on' },
  { value: 'change', label: 'change it' },
  { value: 'end', label: 'end it' },
] as const;

/** A goal as the form holds it: '' where nothing is said. */
interface GoalWords {
  readonly goalId: string;
  readonly progress: NonNullable<GoalReview['progress']> | '';
  readonly next: NonNullable<GoalReview['next']> | '';
  readonly why?: string | undefined;
}

/** What the form holds. */
export interface ReviewWords {
  /** Day it was held. */
  readonly date: string;
  readonly goals: readonly GoalWords[];
  readonly withClient: boolean;
  readonly summary: string;
  readonly nextReview: string;
}

export interface ReviewFormProps {
  readonly clientId: string;
  /** Words from before a lock, taken back. */
  readonly words?: ReviewWords | undefined;
  readonly content: PlanContent;
  readonly since: Since;
  /** When the one after this would be due. */
  readonly nextDue: ReviewDue;
  readonly today: string;
  readonly onSave: (review: Omit<Review, 'planVersion' | 'planDate'>) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

/**
 * What the kept sessions say of a goal; the therapist decides. No kept session is no statement: notes may well be kept
 * elsewhere, and sessions that say different things leave the choice open.
 */
function startFrom(goalId: string, since: Since): GoalWords {
  const { improved = 0, same = 0, worse = 0 } = since.goals.find((each) => each.goalId === goalId)?.progress ?? {};
  const progress =
    worse > improved ? 'worse' : improved > worse ? 'improved' : improved === 0 && same > 0 ? 'same' : '';
  return { goalId, progress, next: '' };
}

/** What was said of the goals, and only of those of which something was. */
function saidOf(goals: readonly GoalWords[]): Review['goals'] {
  return goals.flatMap(({ goalId, progress, next, why }) => {
    const words = why?.trim();
    const said = { ...(progress ? { progress } : {}), ...(next ? { next } : {}), ...(words ? { why: words } : {}) };
    return Object.keys(said).length > 0 ? [{ goalId, ...said }] : [];
  });
}

export function ReviewForm({
  clientId,
  words,
  content,
  since,
  nextDue,
  today,
  onSave,
  onCancel,
  onDirty,
}: ReviewFormProps) {
  const open = content.goals.filter(({ status }) => isOpen(status));
  const [untouched] = useState<ReviewWords>(() => ({
    date: today,
    goals: open.map(({ id }) => startFrom(id, since)),
    withClient: false,
    summary: '',
    nextReview: nextDue.on,
  }));
  const start = words ?? untouched;
  // Goals may have come or gone since the words were typed.
  const [goals, setGoals] = useState<readonly GoalWords[]>(() =>
    untouched.goals.map((each) => start.goals.find(({ goalId }) => goalId === each.goalId) ?? each),
  );
  const [date, setDate] = useState(start.date);
  const [withClient, setWithClient] = useState(start.withClient);
  const [summary, setSummary] = useState(start.summary);
  const [nextReview, setNextReview] = useState(start.nextReview);
  const typed: ReviewWords = { date, goals, withClient, summary, nextReview };
  useDraft(clientId, 'review', typed, useDirty(typed, onDirty, untouched));
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const change = (goalId: string, part: Partial<GoalWords>) =>
    setGoals(goals.map((each) => (each.goalId === goalId ? { ...each, ...part } : each)));

  async function submit(event: Event) {
    event.preventDefault();
    if (!date || date > today) return setFailure('Give the day the review was held: today or before.');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(nextReview)) return setFailure('Give the day of the next review.');
    setBusy(true);
    try {
      const words = summary.trim();
      await onSave({
        date,
        goals: saidOf(goals),
        withClient,
        nextReview,
        ...(words ? { summary: words } : {}),
      });
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="tl-plan-section tl-review-form" onSubmit={submit} noValidate aria-label="Review of the plan">
      <h2 class="tl-plan-section-title">Review of the plan</h2>
      {open.length > 0 && <p class="tl-soft">What you do not choose is left out of the record.</p>}
      {open.map((goal) => {
        const review = goals.find(({ goalId }) => goalId === goal.id);
        return (
          review && (
            <fieldset key={goal.id} class="tl-plan-objective">
              <legend class="tl-plan-legend">
                <span>
                  <GoalMark number={goal.number} /> {goal.text}
                </span>
              </legend>
              <div class="tl-plan-grid">
                <Select
                  label="How it stands"
                  value={review.progress}
                  options={progressOptions}
                  onValue={(progress) => change(goal.id, { progress })}
                />
                <Select
                  label="What follows"
                  value={review.next}
                  options={nextOptions}
                  onValue={(next) => change(goal.id, { next })}
                />
              </div>
              <TextField
                label="Why"
                optional
                maxLength={400}
                value={review.why ?? ''}
                onValue={(why) => change(goal.id, { why })}
              />
            </fieldset>
          )
        );
      })}
      <TextField label="Held on" type="date" max={today} value={date} onValue={setDate} />
      <TextArea label="In sum" optional maxLength={2000} value={summary} onValue={setSummary} />
      <label class="tl-plan-check">
        <input type="checkbox" checked={withClient} onChange={(event) => setWithClient(event.currentTarget.checked)} />
        Done together with the client
      </label>
      <TextField
        label="Next review"
        type="date"
        hint={`${nextDue.by.name} would set ${sayDay(nextDue.on)}.`}
        value={nextReview}
        onValue={setNextReview}
      />
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          Keep the review
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
