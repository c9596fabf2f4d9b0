/** Where a plan's text is pasted. Reads it on this page alone; nothing is stored or sent. */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { type ReadResult, readPlanText } from '../../lib/plan/import/index.ts';
import { newId } from '../plan/new-id.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useDirty } from '../workspace/use-dirty.ts';
import './import.css';

const orders = [
  { value: 'month', label: 'Month first (3/31/2027)' },
  { value: 'day', label: 'Day first (31/3/2027)' },
] as const;
type Order = (typeof orders)[number]['value'];

/** Only North America writes the month first. */
const usual: Order = /^en-(?!US|CA|PH)/i.test(navigator.language) ? 'day' : 'month';

export interface ImportFormProps {
  readonly onRead: (result: Extract<ReadResult, { ok: true }>) => void;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function ImportForm({ onRead, onCancel, onDirty }: ImportFormProps) {
  const [text, setText] = useState('');
  useDirty(text, onDirty);
  const [order, setOrder] = useState<Order>(usual);
  const [error, setError] = useState<string>();

  function submit(event: Event) {
    event.preventDefault();
    const result = readPlanText(text, { today: dayOf(new Date()), newId, dayFirst: order === 'day' });
    if (result.ok) onRead(result);
    else setError(result.message);
  }

  return (
    <form class="tl-stack tl-import-form" onSubmit={submit} noValidate>
      <TextArea
        label="Text of the plan"
        hint="Copy it from the EHR’s plan page, a document or a PDF. The text itself is not kept."
        class="tl-import-text"
        rows={16}
        spellcheck={false}
        autocomplete="off"
        value={text}
        error={error}
        onValue={(value) => {
          setText(value);
          setError(undefined);
        }}
      />
      <Select
        label="Dates in it"
        hint="Only where no date in the text tells by itself."
        value={order}
        options={orders}
        onValue={setOrder}
      />
      <div class="tl-row">
        <Button type="submit" variant="primary">
          Read this text
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
