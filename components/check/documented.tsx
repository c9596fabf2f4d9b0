/** The interventions that the note documents, as named techniques, those of the plan first. */
import type { DocumentedIntervention } from '../../lib/check/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import './documented.css';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';

export const DOCUMENTED_ANCHOR = 'documented';

export interface DocumentedProps {
  readonly interventions: readonly DocumentedIntervention[];
  readonly checked: CheckedNote;
}

export function Documented({ interventions, checked }: DocumentedProps) {
  const ordered = [...interventions].sort((a, b) => Number(b.onPlan) - Number(a.onPlan));
  return (
    <section aria-labelledby={DOCUMENTED_ANCHOR}>
      <h2 class="tl-heading" id={DOCUMENTED_ANCHOR} tabIndex={-1}>
        What was done
      </h2>
      {ordered.length === 0 && <p class="tl-soft tl-documented-none">No intervention named in this note yet.</p>}
      <ul>
        {ordered.map((intervention) => (
          <li key={intervention.name}>
            <Disclosure
              summary={
                <span class="tl-documented-line">
                  <span class="tl-documented-name">{intervention.name}</span>
                  <Tag tone={intervention.onPlan ? 'accent' : 'plain'}>
                    {intervention.onPlan ? 'on the plan' : 'not on the plan'}
                  </Tag>
                </span>
              }
            >
              <QuoteList quotes={quotesOf(checked.note, intervention.evidence)} names={checked.names} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
