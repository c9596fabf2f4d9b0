/** One ladder in its goal's colour: the five levels with the one that holds now, and a way to say where it stands today. */
import { useId, useState } from 'preact/hooks';
import { type GasLevel, levelOn } from '../../lib/measures/gas.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { levelNames, levelsDown, sayLevel } from './level-words.ts';

type Ladder = RecordValue<'gas'>;

export interface LadderCardProps {
  readonly ladder: Ladder;
  /** Absent when the goal is no longer in the plan. */
  readonly goal: Goal | undefined;
  readonly today: string;
  readonly onRate: (ratings: Ladder['ratings']) => Promise<void>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function LadderCard({ ladder, goal, today, onRate, onEdit, onRemove }: LadderCardProps) {
  const now = levelOn(ladder, '9999-12-31');
  const [rating, setRating] = useState(false);
  const [level, setLevel] = useState<GasLevel>(now);
  const [date, setDate] = useState(today);
  const name = useId();
  const title = ladder.about || goal?.text || 'Ladder';

  async function submit(event: Event) {
    event.preventDefault();
    if (!date) return;
    // One rating a day: a second one for the same day takes the place of the first.
    await onRate([...ladder.ratings.filter((each) => each.date !== date), { date, level }]);
    setRating(false);
  }

  return (
    <section class={cx('tl-course', goal && goalClass(goal.number))} aria-label={title}>
      <h3 class="tl-course-title">
        {goal && <GoalMark number={goal.number} />}
        <span class="tl-plan-grow">{title}</span>
        <IconButton icon="edit" label={`Change the ladder “${title}”`} onClick={onEdit} />
        <IconButton icon="remove" label={`Remove the ladder “${title}”`} onClick={onRemove} />
      </h3>
      {!goal && <p class="tl-soft">Its goal is no longer in the plan.</p>}
      <form class="tl-stack" onSubmit={submit}>
        <ol class="tl-ladder" reversed>
          {levelsDown.map((each) => (
            <li key={each} class={cx('tl-ladder-level', each === now && 'tl-ladder-now')}>
              <span class="tl-ladder-sign tl-numbers">{sayLevel(each)}</span>
              {rating ? (
                <label class="tl-item-answer">
                  <input type="radio" name={name} checked={each === level} onChange={() => setLevel(each)} />
                  {ladder.levels[each + 2] || levelNames[each]}
                </label>
              ) : (
                <span>
                  {ladder.levels[each + 2] || <span class="tl-soft">{levelNames[each]}</span>}
                  {each === now && <strong> · now</strong>}
                </span>
              )}
            </li>
          ))}
        </ol>
        {rating ? (
          // Keys: a button that became the form's own while it is being pressed would submit it.
          <div key="rating" class="tl-row tl-ladder-rate">
            <TextField label="Day" type="date" value={date} onValue={setDate} />
            <Button type="submit" variant="primary">
              Save level
            </Button>
            <Button onClick={() => setRating(false)}>Cancel</Button>
          </div>
        ) : (
          <div key="standing" class="tl-row">
            <Button small onClick={() => setRating(true)}>
              Say where it stands
            </Button>
            <span class="tl-soft tl-small">
              Weight {ladder.weight} · started at {sayLevel(ladder.baseline)}, {sayDay(ladder.createdOn)}
              {ladder.ratings.length > 0 &&
                ` · rated ${ladder.ratings.map((each) => `${sayDay(each.date)}: ${sayLevel(each.level)}`).join('; ')}`}
            </span>
          </div>
        )}
      </form>
    </section>
  );
}
