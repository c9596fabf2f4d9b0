/** Writing the six steps together: one line after another, Enter for the next. Saves only when told. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SafetyLine, type SafetyLines, type SafetyStep, safetySteps, tidySteps } from '../../lib/plan/safety.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';

export interface SafetyEditorProps {
  readonly steps: SafetyLines;
  /** Rejects with what to show. */
  readonly onSave: (steps: RecordValue<'safety-plan'>['steps']) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function SafetyEditor({ steps: start, onSave, onCancel, onDirty }: SafetyEditorProps) {
  const [steps, setSteps] = useState<SafetyLines>(
    Object.fromEntries(safetySteps.map(({ id }) => [id, start[id]?.length ? start[id] : [{ text: '' }]])),
  );
  useDirty(tidySteps(steps), onDirty);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const setLines = (id: string) => (lines: readonly SafetyLine[]) => setSteps({ ...steps, [id]: lines });

  async function save() {
    const tidy = tidySteps(steps);
    if (Object.keys(tidy).length === 0) return setProblem('Write at least one line.');
    setBusy(true);
    try {
      await onSave(tidy);
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  }

  return (
    <section class="tl-plan-section" aria-label="Writing the safety plan">
      <h2 class="tl-plan-section-title">My safety plan</h2>
      <p class="tl-soft">
        Together, in the client’s words. It is no promise and no contract. Half a plan is worth saving.
      </p>
      {safetySteps.map((step, index) => (
        <Step key={step.id} step={step} number={index + 1} lines={steps[step.id] ?? []} onLines={setLines(step.id)} />
      ))}
      {problem && <Callout tone="error">{problem}</Callout>}
      <div class="tl-row">
        <Button variant="primary" busy={busy} onClick={save}>
          Save safety plan
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

function Step({
  step,
  number,
  lines,
  onLines,
}: {
  readonly step: SafetyStep;
  readonly number: number;
  readonly lines: readonly SafetyLine[];
  readonly onLines: (lines: readonly SafetyLine[]) => void;
}) {
  const box = useRef<HTMLFieldSetElement>(null);
  const grown = useRef(false);
  const change = (place: number, to: SafetyLine) => onLines(lines.map((line, index) => (index === place ? to : line)));
  const add = () => {
    grown.current = true;
    onLines([...lines, { text: '' }]);
  };
  // The caret goes into the line that was just added, before the next key comes.
  useLayoutEffect(() => {
    if (!grown.current) return;
    grown.current = false;
    box.current?.querySelectorAll<HTMLInputElement>('.tl-safety-text input')[lines.length - 1]?.focus();
  }, [lines.length]);
  return (
    <fieldset class="tl-safety-step tl-plan-links" ref={box}>
      <legend class="tl-safety-legend">
        {number}. {step.title}
      </legend>
      <p class="tl-soft tl-small">{step.prompt}</p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <div key={index} class="tl-safety-line">
          <div class="tl-safety-text">
            <TextField
              label={`${step.title}, line ${index + 1}`}
              labelHidden
              maxLength={400}
              value={line.text}
              onValue={(text) => change(index, { ...line, text })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                if (line.text.trim()) add();
              }}
            />
          </div>
          {step.phone && (
            <TextField
              label={`Number for line ${index + 1} of step ${number}`}
              labelHidden
              type="tel"
              placeholder="Number"
              maxLength={60}
              value={line.phone ?? ''}
              onValue={(phone) => change(index, { ...line, phone })}
            />
          )}
          <IconButton
            icon="remove"
            label={`Remove line ${index + 1} of step ${number}`}
            onClick={() => onLines(lines.length > 1 ? lines.filter((_, place) => place !== index) : [{ text: '' }])}
          />
        </div>
      ))}
      <div>
        <Button small icon="plus" onClick={add}>
          Add a line
        </Button>
      </div>
    </fieldset>
  );
}
