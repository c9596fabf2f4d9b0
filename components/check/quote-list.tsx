/** Words of the note that show something, each in its sentence, with the section's name. Display only. */
import { useHighlight } from './highlight.tsx';
import type { Quote } from './quotes.ts';
import './quote-list.css';

export interface QuoteListProps {
  readonly quotes: readonly Quote[];
  /** What the page calls each section. */
  readonly names: ReadonlyMap<string, string>;
  /** Hue of the goal that they speak for; 0 for none. */
  readonly tone?: number;
}

interface QuoteItemProps {
  readonly quote: Quote;
  readonly names: ReadonlyMap<string, string>;
  readonly tone?: number;
}

export function QuoteItem({ quote, names, tone = 0 }: QuoteItemProps) {
  const marking = useHighlight(quote.evidence, tone);
  return (
    <figure class="tl-quote" {...marking}>
      <blockquote class="tl-quote-words">
        {quote.parts.map((part, index) =>
          part.marked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one quote have no identity but their place
            <mark key={index}>{part.text}</mark>
          ) : (
            part.text
          ),
        )}
      </blockquote>
      <figcaption class="tl-quote-where">{names.get(quote.section) ?? quote.section}</figcaption>
    </figure>
  );
}

/** A plain list of quotes; inside a thread, use {@link QuoteItem} with the thread's own rows. */
export function QuoteList({ quotes, names, tone = 0 }: QuoteListProps) {
  return (
    <ul class="tl-quote-list">
      {quotes.map((quote) => (
        <li key={quote.key}>
          <QuoteItem quote={quote} names={names} tone={tone} />
        </li>
      ))}
    </ul>
  );
}
