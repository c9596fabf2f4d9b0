/**
 * What the note says on risk when none is stated outright: hints are asked about, everything else is one quiet line. Never
 * a score, never reassurance.
 */
import type { Polarity, RiskMention, RiskReading } from '../../lib/check/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import './risk-strip.css';
import { affirmedOf, kindWords } from './risk-words.ts';

export const RISK_ANCHOR = 'risk';

export interface RiskStripProps {
  readonly risk: RiskReading;
  readonly checked: CheckedNote;
}

const polarityWords: Readonly<Record<Exclude<Polarity, 'affirmed'>, string>> = {
  negated: 'denied',
  historical: 'in the past',
  hypothetical: 'as a possibility',
  'other-person': 'of someone else',
};

/** Hints only: said near the top, as a question. */
export function RiskHints({ risk, checked }: RiskStripProps) {
  const { hints } = affirmedOf(risk);
  if (hints.length === 0) return null;
  return (
    <section class="tl-risk-hints" aria-labelledby="risk-hints">
      <h2 class="tl-risk-ask" id="risk-hints" tabIndex={-1}>
        <Icon name="info" />
        <span>Worth asking about directly</span>
      </h2>
      <QuoteList
        quotes={quotesOf(
          checked.note,
          hints.map(({ evidence }) => evidence),
        )}
        names={checked.names}
      />
      <p class="tl-soft tl-small">
        These words can be a sign of danger, or of nothing. If you have asked, say so in the note. 988 is there by call
        or text (US).
      </p>
    </section>
  );
}

/** One quiet line at the end, with the words under it. */
export function RiskStrip({ risk, checked }: RiskStripProps) {
  const { hints } = affirmedOf(risk);
  // Hints stand above, as a question.
  const mentions = risk.mentions.filter((mention) => !hints.includes(mention));
  if (mentions.length === 0) {
    const assessed = risk.assessed && hints.length === 0;
    return (
      <p class="tl-risk-quiet" id={RISK_ANCHOR} tabIndex={-1}>
        {assessed ? 'Risk: assessed' : 'Risk: not mentioned'}
      </p>
    );
  }
  return (
    <div id={RISK_ANCHOR} tabIndex={-1}>
      <Disclosure summary={<span class="tl-risk-quiet">Risk: {quietWords(mentions)}</span>}>
        <QuoteList
          quotes={quotesOf(
            checked.note,
            mentions.map(({ evidence }) => evidence),
          )}
          names={checked.names}
        />
      </Disclosure>
    </div>
  );
}

/** "suicidal ideation denied; self-harm in the past": each once, as the note puts it. */
export function quietWords(mentions: readonly RiskMention[]): string {
  const said = mentions.map((mention) =>
    mention.polarity === 'affirmed'
      ? `${kindWords(mention)} mentioned`
      : `${kindWords(mention)} ${polarityWords[mention.polarity]}`,
  );
  return [...new Set(said)].join('; ');
}
