/**
 * Asked before a total goes to the chart whose measure has an item on self-harm or death: a note's total does not say how
 * that was answered, and must not hide it.
 */
import { useEffect, useRef } from 'preact/hooks';
import { RISK_PART } from '../../lib/measures/risk-part.ts';
import { Button } from '../ui/button.tsx';

/** What the answer adds to the score. */
export type RiskAnswer = { readonly parts?: Record<string, number>; readonly remark?: string };

export interface AskRiskItemProps {
  readonly name: string;
  readonly item: number;
  readonly onAnswer: (answer: RiskAnswer) => void;
  readonly onCancel: () => void;
}

export function AskRiskItem({ name, item, onAnswer, onCancel }: AskRiskItemProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset class="tl-score-ask" tabIndex={-1} ref={group}>
      <legend>
        Item {item} of the {name} (self-harm or death) was
      </legend>
      <div class="tl-row">
        <Button small onClick={() => onAnswer({ parts: { [RISK_PART]: 0 } })}>
          Zero
        </Button>
        <Button small onClick={() => onAnswer({ parts: { [RISK_PART]: 1 } })}>
          Above zero
        </Button>
        <Button small onClick={() => onAnswer({ remark: `item ${item}: answer not known` })}>
          Not known
        </Button>
        <Button small variant="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
