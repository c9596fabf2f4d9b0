/** When the review is due, by whose rule, where that is written, and what else was weighed. */
import { sayDate } from '../../lib/dates.ts';
import type { DueBy, ReviewDue } from '../../lib/plan/review/index.ts';
import { sayDay } from '../measures/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export const because = ({ name, days }: DueBy): string => (days === undefined ? name : `${name}: every ${days} days`);

/** Stands in the open, not under "Why this date": the day above may be later than what such a payer asks for. */
export const unknownWords = (names: readonly string[]): string =>
  `No interval known here for ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]}; look it up in your contract.`;

export interface DueLineProps {
  readonly due: ReviewDue;
  /** What was agreed before, said as replaced. */
  readonly replaced?: string | undefined;
  readonly today: string;
  /** Names of chosen payers for which no interval is known here. */
  readonly unknown?: readonly string[] | undefined;
}

export function DueLine({ due, replaced, today, unknown = [] }: DueLineProps) {
  const past = due.on < today;
  return (
    <div class="tl-stack">
      <p>
        <strong>
          {past ? 'Was due' : 'Due'} {sayDate(due.on, today)}
        </strong>{' '}
        <span class="tl-soft">
          ({sayDay(due.on)}) · set by {because(due.by)}
        </span>
      </p>
      {replaced && <p class="tl-soft tl-small">{replaced}</p>}
      {unknown.length > 0 && <p>{unknownWords(unknown)}</p>}
      <Disclosure summary="Why this date">
        <ul class="tl-stack">
          {[{ on: due.on, by: due.by }, ...due.others].map(({ on, by }, place) => (
            <li key={by.name}>
              {sayDay(on)} · {because(by)} {place === 0 && <strong>the earliest</strong>}
              {by.source && <span class="tl-soft tl-small tl-due-source">{by.source}</span>}
            </li>
          ))}
        </ul>
        <p class="tl-soft tl-small">Which rule applies to this client is yours to know; check the payer’s own text.</p>
      </Disclosure>
    </div>
  );
}
