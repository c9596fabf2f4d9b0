/**
 * Writing the six steps together: one line after another, Enter for the next. Saves only when told, and never over a version
 * that another window saved meanwhile without having shown it.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CallError } from '../../lib/messaging/client.ts';
import { type SafetyLine, type SafetyLines, type SafetyStep, safetySteps, tidySteps } from '../../lib/plan/safety.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';
import { useDraft } from '../workspace/use-draft.ts';

/** What the form holds, and the version it was opened on. */
export interface SafetyWords {
  readonly steps: SafetyLines;
  readonly base: SafetyBase;
}
export interface SafetyBase {
  /** The record; null: there was none. */
  readonly id: string | null;
  /** How many versions there were, unreadable ones too. */
  readonly count: number;
}

export interface SafetyEditorProps {
  readonly clientId: string;
  /** What stood there when it was opened. */
  readonly steps: SafetyLines;
  /** Words from before a lock, taken back. */
  readonly words?: SafetyLines | undefined;
  readonly base: SafetyBase;
  /** A version that another window saved meanwhile, the number of the next, and going on with the other's. */
  readonly newer?:
    | {
        readonly version: number;
        readonly next: number;
        readonly sheet: ComponentChildren;
        readonly onTake: () => void;
      }
    | undefined;
  /** `over`: the newer version was seen, and this is to be the next one. Rejects with what to show. */
  readonly onSave: (steps: RecordValue<'safety-plan'>['steps'], over: boolean) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function SafetyEditor({
  clientId,
  steps: start,
  words,
  base,
  newer,
  onSave,
  onCancel,
  onDirty,
}: SafetyEditorProps) {
  const [steps, setSteps] = useState<SafetyLines>(() => withRoom(words ?? start));
  const held: SafetyWords = { steps, base };
  useDraft(clientId, 'safety-plan', held, useDirty(tidySteps(steps), onDirty, tidySteps(withRoom(start))));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** At once, where `busy` is only there with the next drawing: two presses must not make two versions. */
  const saving = useRef(false);
  const setLines = (id: string) => (lines: readonly SafetyLine[]) => setSteps({ ...steps, [id]: lines });

  async function save(over: boolean) {
    if (saving.current) return;
    const tidy = tidySteps(steps);
    if (Object.keys(tidy).length === 0) return setProblem('Write at least one line.');
    if (newer && !over) return setProblem(conflictWords);
    saving.current = true;
    setBusy(true);
    try {
      await onSave(tidy, over);
    } catch (error) {
      setProblem(error instanceof CallError && error.code === 'conflict' ? conflictWords : messageOf(error));
      setBusy(false);
    } finally {
      saving.current = false;
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
      {newer && (
        <>
          <Callout
            title={`Version ${newer.version} was saved in another window meanwhile`}
            actions={
              <>
                <Button busy={busy} onClick={() => save(true)}>
                  Save mine as version {newer.next}
                </Button>
                <Button onClick={newer.onTake}>Leave mine, keep version {newer.version}</Button>
              </>
            }
          >
            It stands below; yours is still in the lines above and not saved. Take over into yours what is missing
            there. Then save yours as the next version, and the other stays among the earlier ones; or leave yours.
          </Callout>
          {newer.sheet}
        </>
      )}
      {problem && (
        <Callout tone="error" title="Not saved">
          {problem}
        </Callout>
      )}
      <div class="tl-row">
        <Button variant="primary" busy={busy} onClick={() => save(false)}>
          Save safety plan
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

const conflictWords =
  'Another window saved a version meanwhile. Nothing you wrote is lost. Look at both, then choose above which one counts.';

/** Every step with at least one line to write in. */
function withRoom(steps: SafetyLines): SafetyLines {
  return Object.fromEntries(safetySteps.map(({ id }) => [id, steps[id]?.length ? steps[id] : [{ text: '' }]]));
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
