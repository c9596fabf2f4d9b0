/**
 * The practice's own formats: started from a bundled one or taken from a file, changed here, written to a file for
 * colleagues. A file is data, checked by its schema; nothing in it is run.
 */
import { useState } from 'preact/hooks';
import { formats, type PlanFormat, readFormat, writeFormat } from '../../lib/formats/index.ts';
import { CallError } from '../../lib/messaging/client.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { saveFile } from '../teach/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { TemplateEditor } from './template-editor.tsx';
import './formats.css';

type Stored = StoredRecord<'template'>;

const metWords =
  'This format was changed or removed in another window meanwhile. Nothing you wrote is lost: “Keep this format” now keeps yours in its place, “Cancel” leaves the other as it is.';

export function TemplatePage() {
  const stored = useRecords('practice', 'template');
  const [base, setBase] = useState('medical');
  /** With the format as it was when it was opened: a save says what it replaces. */
  const [editing, setEditing] = useState<{ readonly of: Stored | null; readonly format: PlanFormat } | null>(null);
  /** It was changed in another window meanwhile. */
  const [met, setMet] = useState(false);
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  if (stored.state !== 'ready') return <NotReady of={stored} what="Reading your formats" />;

  async function keep(format: PlanFormat) {
    if (stored.state !== 'ready') return;
    try {
      // The second press comes after what was said at the first.
      const newest = met ? stored.records.find(({ id }) => id === editing?.of?.id) : undefined;
      const record = newest ?? editing?.of;
      if (record && !(met && !newest)) await stored.change(record, format);
      else await stored.add(format);
      close();
      say('Format kept');
    } catch (error) {
      const elsewhere = error instanceof CallError && (error.code === 'conflict' || error.code === 'not-found');
      setMet(elsewhere);
      setFailure(elsewhere ? metWords : messageOf(error));
    }
  }

  function close() {
    setEditing(null);
    setMet(false);
    setFailure(undefined);
  }

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > 200_000) return setFailure('This file is too large to be a format.');
    const read = readFormat(await file.text());
    if (read.ok) {
      setFailure(undefined);
      setEditing({ of: null, format: read.format });
    } else setFailure(`The file was not taken over. ${read.message}`);
  }

  if (editing) {
    return (
      <div class="tl-plan">
        <h1 class="tl-plan-title">Your own format</h1>
        {failure && <Callout tone="error">{failure}</Callout>}
        <TemplateEditor format={editing.format} onKeep={keep} onCancel={close} />
      </div>
    );
  }
  return (
    <div class="tl-plan">
      <header class="tl-client-head">
        <h1 class="tl-plan-title">Your own formats</h1>
        <p class="tl-soft">How your practice sets out a plan. Each appears under “Formats” of every client.</p>
      </header>
      {failure && <Callout tone="error">{failure}</Callout>}
      <Damaged count={stored.damaged} />
      {stored.records.map((record) => (
        <div key={record.id} class="tl-format-section-row">
          <p>
            <strong>{record.value.name}</strong>
            <span class="tl-soft"> · {record.value.sections.length} sections</span>
          </p>
          <div class="tl-row">
            <Button small onClick={() => setEditing({ of: record, format: record.value })}>
              Change
            </Button>
            <Button
              small
              onClick={() => saveFile(`${record.value.id}.format.json`, writeFormat(record.value), 'application/json')}
            >
              Save as a file
            </Button>
            <Button
              small
              variant="plain"
              onClick={async () => {
                await stored.remove(record);
                say('Removed', { label: 'Undo', run: () => stored.add(record.value) });
              }}
            >
              Remove
            </Button>
          </div>
        </div>
      ))}
      <div class="tl-row tl-formats-choose">
        <Select
          label="Start from"
          value={base}
          options={formats.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setBase}
        />
        <Button
          variant="primary"
          onClick={() => {
            const format = formats.find(({ id }) => id === base);
            if (format)
              setEditing({ of: null, format: { ...format, id: `own-${format.id}`, name: `Our ${format.name}` } });
          }}
        >
          Make it your own
        </Button>
      </div>
      <label class="tl-field">
        <span class="tl-field-label">Take one from a file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
