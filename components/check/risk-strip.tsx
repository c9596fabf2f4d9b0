/**
 * What the note says on risk. Affirmed: prominent and calm, with the words, the numbers to call and what reviewers look
 * for. Otherwise one quiet line. Never a score, never reassurance.
 */
import type { Polarity, RiskMention, RiskReading } from '../../lib/check/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import { riskGuide } from './risk-guide.ts';
import './risk-strip.css';
import type { CheckedNote } from './note-input.ts';

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

export function RiskStrip({ risk, checked }: RiskStripProps) {
  if (!risk.present) return <QuietRisk risk={risk} checked={checked} />;
  const affirmed = risk.mentions.filter(({ polarity }) => polarity === 'affirmed').map(({ evidence }) => evidence);
  return (
    <section class="tl-risk" aria-labelledby={RISK_ANCHOR}>
      <h2 class="tl-risk-title" id={RISK_ANCHOR} tabIndex={-1}>
        <Icon name="alert" />
        <span>This note speaks of current risk</span>
      </h2>
      {risk.kinds.length > 0 && <p>{sentence(risk.kinds.join(', '))}</p>}
      <QuoteList quotes={quotesOf(checked.note, affirmed)} names={checked.names} />
      <p class="tl-risk-call">
        <strong>988</strong> Suicide &amp; Crisis Lifeline, call or text (US) · <strong>911</strong> or your local
        emergency number
      </p>
      <Disclosure summary="What reviewers look for">
        <ul class="tl-risk-points">
          {riskGuide.points.map((point) => (
            <li key={point.id}>{point.words}</li>
          ))}
        </ul>
        <p class="tl-soft tl-small">{riskGuide.source}</p>
      </Disclosure>
      <p class="tl-soft tl-small">Read from the words only. Your judgement decides.</p>
    </section>
  );
}

function QuietRisk({ risk, checked }: RiskStripProps) {
  if (risk.mentions.length === 0) {
    return (
      <p class="tl-risk-quiet" id={RISK_ANCHOR} tabIndex={-1}>
        {risk.assessed ? 'Risk: assessed' : 'Risk: not mentioned'}
      </p>
    );
  }
  return (
    <div id={RISK_ANCHOR} tabIndex={-1}>
      <Disclosure summary={<span class="tl-risk-quiet">Risk: {quietWords(risk.mentions)}</span>}>
        <QuoteList
          quotes={quotesOf(
            checked.note,
            risk.mentions.map(({ evidence }) => evidence),
          )}
          names={checked.names}
        />
      </Disclosure>
    </div>
  );
}

/** "suicidal ideation denied; self-harm in the past": each kind once, as the note puts it. */
function quietWords(mentions: readonly RiskMention[]): string {
  const said = mentions.map(({ kind, polarity }) =>
    polarity === 'affirmed' ? `${kind} mentioned` : `${kind} ${polarityWords[polarity]}`,
  );
  return [...new Set(said)].join('; ');
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
