/**
 * When nothing moves: what to look at before changing the method. Opens by hand at any time, and says so when scores or
 * notes gave a reason. Questions are options for the therapist, in words a client can take.
 */
import { useEffect, useState } from 'preact/hooks';
import type { StuckInput, StuckResult } from '../../lib/evidence/stuck/index.ts';
import type { Suggestion } from '../../lib/evidence/types.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/loading.tsx';
import './roadmap.css';

type Stuck = typeof import('../../lib/evidence/stuck/index.ts');

export interface StuckLadderProps {
  /** What is known of scores and notes; nothing is fine. */
  readonly known: StuckInput;
  /** What came of it already, where that is known: then the line says what gave the reason. */
  readonly result?: StuckResult | null;
  /** Options with evidence that were not used yet, best first. */
  readonly alternatives?: readonly Pick<Suggestion, 'treatment' | 'tier'>[];
  readonly inserting: Insert;
}

/** How many alternatives the last rung names. */
const NAMED = 3;

export function StuckLadder(props: StuckLadderProps) {
  const [first, ...others] = props.result?.triggers ?? [];
  return (
    <Disclosure
      heading={3}
      summary={
        first ? (
          <>
            Not moving? What to look at
            <span class="tl-soft tl-small tl-roadmap-line">
              {first.text}
              {others.length > 0 && ` · and ${others.length} more`}
            </span>
          </>
        ) : (
          'Not moving? What to look at'
        )
      }
    >
      <Ladder {...props} />
    </Disclosure>
  );
}

function Ladder({ known, alternatives = [], inserting }: StuckLadderProps) {
  const [stuck, setStuck] = useState<Stuck | 'failed'>();
  useEffect(() => {
    let live = true;
    import('../../lib/evidence/stuck/index.ts').then(
      (module) => live && setStuck(module),
      () => live && setStuck('failed'),
    );
    return () => {
      live = false;
    };
  }, []);
  if (stuck === 'failed') return <p class="tl-soft">It could not be loaded. Reload the page to try again.</p>;
  if (!stuck) return <Loading what="Opening" />;
  const { triggers, first, steps } = stuck.stuckSteps(known);
  const named = alternatives
    .filter(({ tier }) => tier !== 'C')
    .slice(0, NAMED)
    .map(({ treatment }) => treatment)
    .join(' · ');
  const rungs = steps.length > 0 ? steps : stuck.ladder;
  return (
    <div class="tl-stack">
      {first && <p>{first}</p>}
      {triggers.length > 0 && (
        <ul class="tl-small">
          {triggers.map(({ text, source }) => (
            <li key={text}>
              {text} <span class="tl-soft">({source})</span>
            </li>
          ))}
        </ul>
      )}
      <ol class="tl-roadmap">
        {rungs.map((rung, index) => (
          <li key={rung.id}>
            <Disclosure
              heading={4}
              initiallyOpen={index === 0}
              summary={
                <>
                  {index + 1}. {rung.title}
                </>
              }
            >
              <div class="tl-stack">
                <p class="tl-small tl-soft">{rung.why}</p>
                <ul class="tl-roadmap-points">
                  {rung.id === 'alternatives' && named && <li>With evidence and not used yet: {named}</li>}
                  {rung.consider.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <p class="tl-heading">Questions that may help</p>
                <ul class="tl-roadmap-points">
                  {rung.ask.map((line) => (
                    <li key={line}>“{line}”</li>
                  ))}
                </ul>
                <div>
                  <Button small variant="plain" icon="copy" onClick={() => void inserting.copy(rung.ask.join('\n'))}>
                    Copy the questions
                  </Button>
                </div>
              </div>
            </Disclosure>
          </li>
        ))}
      </ol>
      <p class="tl-small tl-soft">{stuck.ladderOrigin.source}.</p>
    </div>
  );
}
