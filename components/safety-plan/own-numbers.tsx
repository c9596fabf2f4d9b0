/** The therapist's own crisis numbers, for all clients: a list, and a line to add one. */
import { useState } from 'preact/hooks';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';

type Numbers = RecordValue<'crisis-numbers'>['numbers'];

export function OwnNumbers({
  numbers,
  onSave,
}: {
  readonly numbers: Numbers;
  readonly onSave: (numbers: Numbers) => Promise<void>;
}) {
  const [label, setLabel] = useState('');
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = (changed: Numbers) => onSave(changed).catch((error: unknown) => setProblem(messageOf(error)));

  async function add(event: Event) {
    event.preventDefault();
    if (!label.trim() || !number.trim()) return setProblem('Give both the number and who answers it.');
    setProblem(undefined);
    await save([...numbers, { label: label.trim(), number: number.trim() }]);
    setLabel('');
    setNumber('');
  }

  return (
    <div class="tl-stack">
      <p class="tl-soft tl-small">Shown with every client, beside 988 and 911.</p>
      <ul class="tl-plan-lines">
        {numbers.map((each) => (
          <li key={`${each.label} ${each.number}`} class="tl-plan-line">
            <span>
              <strong class="tl-numbers">{each.number}</strong> {each.label}
            </span>
            <IconButton
              icon="remove"
              label={`Remove ${each.label}`}
              onClick={() => save(numbers.filter((other) => other !== each))}
            />
          </li>
        ))}
      </ul>
      <form class="tl-row tl-ladder-rate" onSubmit={add}>
        <TextField label="Who answers" maxLength={120} value={label} onValue={setLabel} />
        <TextField label="Number" type="tel" maxLength={60} value={number} onValue={setNumber} />
        <Button type="submit">Add number</Button>
      </form>
      {problem && <Callout tone="error">{problem}</Callout>}
    </div>
  );
}
