/**
 * One technique: how it is done in a few steps, what to watch for, a sentence for the note, practice between sessions,
 * and what to ask so that it fits the person.
 */
import type { ComponentChildren } from 'preact';
import { fitPrompts } from '../../lib/evidence/fit-prompts.ts';
import type { HowTo } from '../../lib/evidence/types.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './technique-steps.css';

export interface TechniqueStepsProps {
  readonly card: HowTo;
  readonly inserting: Insert;
  readonly initiallyOpen?: boolean;
  /** Name of the technique vocabulary, for the questions on fit; absent: none. */
  readonly vocabulary?: string | undefined;
  /** More to do with it, beside inserting and copying. */
  readonly children?: ComponentChildren;
}

export function TechniqueSteps({ card, inserting, initiallyOpen, vocabulary, children }: TechniqueStepsProps) {
  const fit = vocabulary ? fitPrompts(vocabulary) : [];
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
        <p class="tl-small">
          <strong>Between sessions:</strong> {card.homework}
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
          {children}
        </div>
        {fit.length > 0 && (
          <Disclosure summary={<span class="tl-small">Does it fit this person?</span>}>
            <ul class="tl-technique-fit">
              {fit.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Disclosure>
  );
}
