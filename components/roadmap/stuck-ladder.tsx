/**
 * When nothing moves: what to look at before changing the method. Opens by hand at any time, and says so when scores or
 * notes gave a reason. Questions are options for the therapist, in words a client can take.
 */
import { useEffect, useState } from 'preact/hooks';
import type { StuckInput } from '../../lib/evidence/stuck/index.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/loading.tsx';
import './roadmap.css';

type Stuck = typeof import('../../lib/evidence/stuck/index.ts');

export interface StuckLadderProps {
  /** What is known of scores and notes; nothing is fine. */
  readonly known: StuckInput;
  readonly inserting: Insert;
}

export function StuckLadder({ known, inserting }: StuckLadderProps) {
  return (
    <Disclosure heading={3} summary="Not moving? What to look at">
      <Ladder known={known} inserting={inserting} />
    </Disclosure>
  );
}

function Ladder({ known, inserting }: StuckLadderProps) {
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
