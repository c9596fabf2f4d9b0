/**
 * The C-SSRS screener by the numbers of its items, each answered yes or no: what was not asked is no answer. The words are
 * not ours to ship: the therapist has the form. The level follows from which items are yes, never from a sum.
 */
import { asksItem, type Said } from '../../lib/measures/screener.ts';
import type { Entry } from './score-entry.ts';

export function ScreenerQuestions({
  entry,
  onEntry,
}: {
  readonly entry: Entry;
  readonly onEntry: (change: Partial<Entry>) => void;
}) {
  const { screener } = entry;
  return (
    <fieldset class="tl-plan-links">
      <legend class="tl-field-label">Answers, by the numbers of the form</legend>
      {screener.map((said, at) => {
        const item = at + 1;
        if (!asksItem(screener, item)) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the item's number is its name
          <Item key={at} item={item} said={said} onSaid={(next) => onEntry({ screener: screener.with(at, next) })} />
        );
      })}
      {screener[5] && (
        <label class="tl-item-answer">
          <input
            type="checkbox"
            checked={entry.recent}
            onChange={(event) => onEntry({ recent: event.currentTarget.checked })}
          />
          Item 6 within the last three months
        </label>
      )}
      <p class="tl-soft tl-small">Items 3 to 5 are asked after a yes to item 2.</p>
    </fieldset>
  );
}

function Item({
  item,
  said,
  onSaid,
}: {
  readonly item: number;
  readonly said: Said;
  readonly onSaid: (said: boolean) => void;
}) {
  return (
    <div class="tl-item-answers" role="radiogroup" aria-label={`Item ${item}`}>
      <span class="tl-screener-item">Item {item}</span>
      {([true, false] as const).map((each) => (
        <label key={String(each)} class="tl-item-answer">
          <input
            type="radio"
            name={`c-ssrs-${item}`}
            checked={said === each}
            aria-label={`Item ${item}: ${each ? 'yes' : 'no'}`}
            onChange={() => onSaid(each)}
          />
          {each ? 'Yes' : 'No'}
        </label>
      ))}
    </div>
  );
}
