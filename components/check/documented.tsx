/** The interventions that the note documents, as named techniques, those of the plan first. */
import type { DocumentedIntervention } from '../../lib/check/types.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import './documented.css';
import { AddToPlan } from './add-to-plan.tsx';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';

export const DOCUMENTED_ANCHOR = 'documented';

export interface DocumentedProps {
  readonly interventions: readonly DocumentedIntervention[];
  readonly checked: CheckedNote;
  readonly version: PlanVersion;
  /** Open goals, which a technique that is new to the plan can be added to. */
  readonly goals: readonly Goal[];
}

export function Documented({ interventions, checked, version, goals }: DocumentedProps) {
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
              {!intervention.onPlan && <AddToPlan technique={intervention.name} version={version} goals={goals} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
