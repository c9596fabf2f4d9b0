/**
 * Danger is affirmed in the note: the words, whom to call, what a note on it holds (ticked where it was found), the safety
 * plan. Prominent and calm. Never a score, never reassurance, and it decides nothing.
 */
import type { RuleFinding } from '../../lib/check/rules/index.ts';
import type { RiskReading } from '../../lib/check/types.ts';
import { dayOf, sayDate } from '../../lib/dates.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { DangerPart } from './danger-parts.ts';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import './risk-strip.css';
import { affirmedOf, kindWords } from './risk-words.ts';
import { RuleNote } from './rule-note.tsx';

export interface CrisisPathProps {
  readonly risk: RiskReading;
  readonly checked: CheckedNote;
  readonly parts: readonly DangerPart[];
  /** The rule behind the list (N-16). */
  readonly rule?: RuleFinding | undefined;
  /** Day on which the safety plan was last gone through; null: there is none; undefined: not known. */
  readonly safetyPlanOn: string | null | undefined;
  /** The therapist's own numbers, after 988. */
  readonly numbers: readonly { readonly label: string; readonly number: string }[];
  readonly onSafetyPlan: () => void;
}

export function CrisisPath({ risk, checked, parts, rule, safetyPlanOn, numbers, onSafetyPlan }: CrisisPathProps) {
  const { outright, hints } = affirmedOf(risk);
  const kinds = [...new Set(outright.map(kindWords))].join(', ');
  const found = parts.filter(({ evidence }) => evidence.length > 0).length;
  return (
    <section class="tl-risk" aria-labelledby="risk">
      <h2 class="tl-risk-title" id="risk" tabIndex={-1}>
        <Icon name="alert" />
        <span>This note speaks of current risk</span>
      </h2>
      {kinds && <p>{kinds.charAt(0).toUpperCase() + kinds.slice(1)}</p>}
      <QuoteList
        quotes={quotesOf(
          checked.note,
          [...outright, ...hints].map(({ evidence }) => evidence),
        )}
        names={checked.names}
      />
      <p class="tl-risk-call">
        <strong>988</strong> Suicide &amp; Crisis Lifeline, call or text (US) · <strong>911</strong> or your local
        emergency number
        {numbers.map(({ label, number }) => (
          <span key={`${label}${number}`}>
            {' '}
            · <strong>{number}</strong> {label}
          </span>
        ))}
      </p>
      <div class="tl-row tl-risk-plan">
        <span>{safetyWords(safetyPlanOn)}</span>
        <Button small icon="open" onClick={onSafetyPlan}>
          {safetyPlanOn ? 'Open the safety plan' : 'Write a safety plan'}
        </Button>
      </div>
      <Disclosure summary={`What reviewers look for: ${found} of ${parts.length} found`} initiallyOpen={false}>
        <ul class="tl-risk-points">
          {parts.map(({ id, words, evidence }) => (
            <li key={id} class={evidence.length > 0 ? 'tl-risk-there' : undefined}>
              <Icon name={evidence.length > 0 ? 'check' : 'minus'} />
              <span>
                {words.charAt(0).toUpperCase() + words.slice(1)}
                {evidence.length > 0 ? (
                  <span class="tl-soft"> · “{evidence[0]?.text}”</span>
                ) : (
                  <VisuallyHidden>: not found</VisuallyHidden>
                )}
              </span>
            </li>
          ))}
        </ul>
        {rule && <RuleNote rule={rule} />}
      </Disclosure>
      <p class="tl-soft tl-small">Read from the words only. Your judgement decides.</p>
    </section>
  );
}

function safetyWords(on: string | null | undefined): string {
  if (on === undefined) return 'Safety plan: not looked up';
  return on ? `Safety plan gone through ${sayDate(on, dayOf(new Date()))}` : 'No safety plan on record';
}
