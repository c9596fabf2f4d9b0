/**
 * Themes of the note that the plan lacks, and the four honest exits. Text to choose from: a session that went elsewhere
 * is often the right session, and the plan follows the client.
 */
import type { CheckResult } from '../../lib/check/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import './drift.css';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';

export const DRIFT_ANCHOR = 'elsewhere';

export interface DriftProps {
  readonly themes: CheckResult['offPlanThemes'];
  /** The note has words and serves no goal. */
  readonly servesNoGoal: boolean;
  readonly checked: CheckedNote;
}

const exits = [
  ['It does serve a goal', 'say in a sentence which one, and how.'],
  ['Something urgent came up', 'write what changed and what was needed today.'],
  ['The plan should change', 'propose an amendment, with today’s date and the reason.'],
  ['The work was rapport or assessment', 'say what for: it prepares the goals.'],
] as const;

export function Drift({ themes, servesNoGoal, checked }: DriftProps) {
  if (themes.length === 0 && !servesNoGoal) return null;
  return (
    <section aria-labelledby={DRIFT_ANCHOR}>
      <h2 class="tl-heading" id={DRIFT_ANCHOR} tabIndex={-1}>
        Beyond the plan
      </h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme.name}>
            <Disclosure summary={<span class="tl-drift-name">{theme.name}</span>}>
              <QuoteList quotes={quotesOf(checked.note, theme.evidence)} names={checked.names} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <Disclosure summary="If the session went elsewhere" initiallyOpen={servesNoGoal}>
        <ol class="tl-drift-exits">
          {exits.map(([when, then]) => (
            <li key={when}>
              <strong>{when}:</strong> {then}
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
