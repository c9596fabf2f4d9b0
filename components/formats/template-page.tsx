/**
 * The practice's own formats: started from a bundled one or taken from a file, changed here, written to a file for
 * colleagues. A file is data, checked by its schema; nothing in it is run.
 */
import { useState } from 'preact/hooks';
import { formats, type PlanFormat, readFormat, writeFormat } from '../../lib/formats/index.ts';
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

export function TemplatePage() {
  const stored = useRecords('practice', 'template');
  const [base, setBase] = useState('medical');
  const [editing, setEditing] = useState<{ readonly id: string | null; readonly format: PlanFormat } | null>(null);
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  if (stored.state !== 'ready') return <NotReady of={stored} what="Reading your formats" />;

  async function keep(format: PlanFormat) {
    if (stored.state !== 'ready') return;
    const record = stored.records.find(({ id }) => id === editing?.id);
    try {
      if (record) await stored.change(record, format);
      else await stored.add(format);
      setEditing(null);
      setFailure(undefined);
      say('Format kept');
    } catch (error) {
      setFailure(messageOf(error));
    }
  }

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > 200_000) return setFailure('This file is too large to be a format.');
    const read = readFormat(await file.text());
    if (read.ok) {
      setFailure(undefined);
      setEditing({ id: null, format: read.format });
    } else setFailure(`The file was not taken over. ${read.message}`);
  }

  if (editing) {
    return (
      <div class="tl-plan">
        <h1 class="tl-plan-title">Your own format</h1>
        {failure && <Callout tone="error">{failure}</Callout>}
        <TemplateEditor format={editing.format} onKeep={keep} onCancel={() => setEditing(null)} />
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
            <Button small onClick={() => setEditing({ id: record.id, format: record.value })}>
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
              setEditing({ id: null, format: { ...format, id: `own-${format.id}`, name: `Our ${format.name}` } });
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
