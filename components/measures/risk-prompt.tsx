/**
 * Opens when an answer speaks of self-harm or death: the words to ask and document by, numbers to call, and the safety
 * plan one press away. It prompts; it does not rate risk and does not reassure.
 */
import { crisisPoints } from '../../lib/plan/safety.ts';
import { CrisisLines } from '../safety-plan/crisis-lines.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

export interface RiskPromptProps {
  /** "Item 9 of the PHQ-9 was above zero". */
  readonly what: string;
  readonly date: string;
  /** Day of a later score that does not say how the item was answered. */
  readonly unsaidOn?: string | undefined;
  readonly onSafety: () => void;
}

export function RiskPrompt({ what, date, unsaidOn, onSafety }: RiskPromptProps) {
  return (
    <Callout
      tone="error"
      title={`${what} (${date})`}
      actions={
        <Button variant="primary" onClick={onSafety}>
          Open the safety plan
        </Button>
      }
    >
      <p>Ask about it today, whatever the total says. A score tells nothing about risk by itself.</p>
      {unsaidOn && (
        <p>
          The score of {unsaidOn} does not say how this was answered. This stays until an answer to it is entered; that
          score can be changed.
        </p>
      )}
      <CrisisLines />
      <Disclosure summary="What to ask and note down">
        <ul class="tl-measure-points">
          {crisisPoints.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p class="tl-soft tl-small">{crisisPoints.source}</p>
      </Disclosure>
    </Callout>
  );
}
