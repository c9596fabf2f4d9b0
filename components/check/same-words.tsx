/** Wording of this note that ships with the product: said quietly, with the words. What an earlier note shares is a rule's. */
import type { Sameness } from '../../lib/check/sameness/note.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';

export function SameWords({
  library,
  checked,
}: {
  readonly library: Sameness['library'];
  readonly checked: CheckedNote;
}) {
  if (!library) return null;
  return (
    <Disclosure
      summary={
        <span class="tl-soft">{Math.round(library.share * 100)} % of this note is the library’s own wording</span>
      }
    >
      <QuoteList quotes={quotesOf(checked.note, library.evidence)} names={checked.names} />
      <p class="tl-soft tl-small">Others insert the same sentences. A detail of today makes them this client’s.</p>
    </Disclosure>
  );
}
