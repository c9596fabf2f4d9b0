/**
 * The C-SSRS screener by the numbers of its items. The words are not ours to ship: the therapist has the form. The level
 * follows from which items are yes, never from a sum.
 */
import type { Entry } from './score-entry.ts';

const items = [1, 2, 3, 4, 5, 6] as const;

export function ScreenerQuestions({
  entry,
  onEntry,
}: {
  readonly entry: Entry;
  readonly onEntry: (change: Partial<Entry>) => void;
}) {
  return (
    <fieldset class="tl-plan-links">
      <legend class="tl-field-label">Items answered yes</legend>
      <div class="tl-item-answers">
        {items.map((item) => (
          <label key={item} class="tl-item-answer">
            <input
              type="checkbox"
              checked={entry.yes.includes(item)}
              onChange={(event) => {
                const others = entry.yes.filter((each) => each !== item);
                onEntry({ yes: event.currentTarget.checked ? [...others, item].toSorted() : others });
              }}
            />
            Item {item}
          </label>
        ))}
        {entry.yes.includes(6) && (
          <label class="tl-item-answer">
            <input
              type="checkbox"
              checked={entry.recent}
              onChange={(event) => onEntry({ recent: event.currentTarget.checked })}
            />
            Item 6 within the last three months
          </label>
        )}
      </div>
    </fieldset>
  );
}
