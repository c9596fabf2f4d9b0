/** A note: header, diagnosis, fields of its template, and the buttons that only a person may press. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DemoClient } from '../../clients.ts';
import type { NoteTemplate } from '../../notes.ts';
import type { SavedNote } from '../../state.ts';
import { loadNote, saveNote, signNote } from '../api.ts';
import { longDate, usDate } from '../dates.ts';
import { ControlledField, PlainField, RichField } from '../editors/fields.tsx';
import { BillingDialog } from './billing-dialog.tsx';
import { EncounterFrame } from './encounter-frame.tsx';
import { PrivateNote } from './private-note.tsx';

interface NoteProps {
  readonly client: DemoClient;
  readonly id: string;
  readonly template: NoteTemplate;
  /** Rebuild the form's DOM every few seconds, as some EHRs do when they autosave. */
  readonly churn: boolean;
}

export function NotePage({ client, id, template, churn }: NoteProps) {
  const { chartId } = client.identity;
  const [note, setNote] = useState<SavedNote | null>(null);
  const [status, setStatus] = useState('');
  const [billing, setBilling] = useState(false);
  const fields = useRef<Record<string, string>>({});
  const generation = useGeneration(churn);

  useEffect(() => {
    void loadNote(chartId, id).then((loaded) => {
      fields.current = { ...loaded?.fields };
      setNote(loaded);
    });
  }, [chartId, id]);

  const save = useCallback(async () => {
    setNote((await saveNote(chartId, id, fields.current)) ?? note);
    setStatus('Draft saved');
  }, [chartId, id, note]);

  const framed = template.kind === 'nested' || template.kind === 'foreign';
  return (
    <section class="card note">
      <div class="bar">
        <h2>{template.title}</h2>
        <select aria-label="Note template" disabled={note?.signed ?? false}>
          <option>{template.template}</option>
        </select>
      </div>
      <p class="facts">
        <span>Date of service: {usDate(template.date)}</span>
        <span class="fine">{longDate(template.date)}, 10:00 AM - 10:53 AM</span>
        <span>CPT 90837</span>
        <span>Clinician: R. Hollis, LCSW</span>
      </p>
      <p class="facts">
        Diagnosis:{' '}
        {client.plan.diagnoses.map(({ code, description }) => (
          <span key={code} class="dx">
            {code} {description}
          </span>
        ))}
      </p>
      {note?.signed && <p class="locked">Signed by R. Hollis, LCSW on {usDate(template.date)}. This note is locked.</p>}
      {framed && <EncounterFrame chartId={chartId} id={id} foreign={template.kind === 'foreign'} />}
      {note && !framed && (
        <form key={`${id}/${generation}`} onSubmit={(event) => event.preventDefault()}>
          <NoteFields note={note} template={template} fields={fields.current} />
        </form>
      )}
      {note && template.kind === 'private' && <PrivateNote />}
      {note && !note.signed && !framed && (
        <div class="actions">
          <button type="button" onClick={save}>
            Save draft
          </button>
          <button
            type="button"
            class="primary"
            onClick={async () => {
              await save();
              setNote(await signNote(chartId, id));
            }}
          >
            Sign &amp; lock
          </button>
          <button type="button" onClick={() => setBilling(true)}>
            Billing…
          </button>
          <output>{status}</output>
        </div>
      )}
      {billing && <BillingDialog onClose={() => setBilling(false)} />}
    </section>
  );
}

/** Counts up every three seconds while the page churns. */
function useGeneration(churn: boolean): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (!churn) return;
    const timer = setInterval(() => setGeneration((now) => now + 1), 3000);
    return () => clearInterval(timer);
  }, [churn]);
  return generation;
}

interface NoteFieldsProps {
  readonly note: SavedNote;
  readonly template: NoteTemplate;
  /** The texts as they stand; each field writes its own back. */
  readonly fields: Record<string, string>;
}

function NoteFields({ note, template, fields }: NoteFieldsProps) {
  return (
    <>
      {template.sections.map((section) => {
        const props = {
          section,
          text: fields[section.name] ?? '',
          onText: (text: string) => {
            fields[section.name] = text;
          },
        };
        if (note.signed) return <PlainField key={section.name} {...props} readOnly />;
        if (template.kind === 'soap' || template.kind === 'private')
          return <PlainField key={section.name} {...props} />;
        if (template.kind === 'dap') return <ControlledField key={section.name} {...props} />;
        return <RichField key={section.name} {...props} kind={template.kind} />;
      })}
    </>
  );
}
