/** One technique: how it is done in a few steps, what to watch for, and a sentence for the note. */
import type { HowTo } from '../../lib/evidence/types.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './technique-steps.css';

export interface TechniqueStepsProps {
  readonly card: HowTo;
  readonly inserting: Insert;
  readonly initiallyOpen?: boolean;
}

export function TechniqueSteps({ card, inserting, initiallyOpen }: TechniqueStepsProps) {
  return (
    <Disclosure
      heading={4}
      initiallyOpen={initiallyOpen ?? false}
      summary={<span class="tl-technique-name">{card.name}</span>}
    >
      <div class="tl-technique">
        <ol class="tl-technique-steps">
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {card.cautions.map((caution) => (
          <p key={caution} class="tl-small">
            <strong>Caution:</strong> {caution}
          </p>
        ))}
        <p class="tl-small">
          <strong>Watch for:</strong> {card.watchFor}
        </p>
        <blockquote class="tl-technique-note">{card.note}</blockquote>
        <div class="tl-row">
          {inserting.possible && (
            <Button small icon="insert" onClick={() => void inserting.insert(card.note)}>
              Insert
            </Button>
          )}
          <Button small variant="plain" icon="copy" onClick={() => void inserting.copy(card.note)}>
            Copy
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
