/** Changes a format: name, order and headings of its sections, what each shows and asks. Kept only when told. */
import { useState } from 'preact/hooks';
import {
  type FormatField,
  fieldWords,
  formatFields,
  type PlanFormat,
  readFormat,
  writeFormat,
} from '../../lib/formats/index.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';

type Section = PlanFormat['sections'][number];

export interface TemplateEditorProps {
  readonly format: PlanFormat;
  readonly onKeep: (format: PlanFormat) => Promise<void>;
  readonly onCancel: () => void;
}

export function TemplateEditor({ format, onKeep, onCancel }: TemplateEditorProps) {
  const [draft, setDraft] = useState(format);
  const [failure, setFailure] = useState<string>();
  const { sections } = draft;
  const put = (next: readonly Section[]) => setDraft({ ...draft, sections: [...next] });
  const change = (at: number, section: Section) => put(sections.map((old, place) => (place === at ? section : old)));
  const move = (from: number, to: number) => {
    const next = [...sections];
    next.splice(to, 0, ...next.splice(from, 1));
    put(next);
  };

  async function submit(event: Event) {
    event.preventDefault();
    // The same door as for a file: what is kept can always be read again.
    const read = readFormat(writeFormat(draft));
    if (read.ok) await onKeep(read.format);
    else setFailure(read.message);
  }

  return (
    <form class="tl-stack" onSubmit={submit} noValidate>
      <TextField label="Name" value={draft.name} maxLength={80} onValue={(name) => setDraft({ ...draft, name })} />
      <TextField
        label="What it is for"
        optional
        value={draft.about}
        maxLength={300}
        onValue={(about) => setDraft({ ...draft, about })}
      />
      <ol class="tl-stack">
        {sections.map((section, at) => (
          <li key={section.id} class="tl-format-section-row">
            <TextField
              label={`Heading ${at + 1}`}
              value={section.heading}
              maxLength={120}
              onValue={(heading) => change(at, { ...section, heading })}
            />
            <TextField
              label="Question"
              optional
              value={section.prompt ?? ''}
              maxLength={300}
              onValue={(prompt) => {
                const { prompt: _before, ...rest } = section;
                change(at, prompt ? { ...rest, prompt } : rest);
              }}
            />
            <Disclosure
              summary={`Shows ${section.show.length > 0 ? section.show.map((field) => fieldWords[field]).join(', ') : 'nothing of the plan'}`}
            >
              <Fields section={section} onChange={(next) => change(at, next)} />
            </Disclosure>
            <div class="tl-row">
              {at > 0 && (
                <IconButton icon="up" label={`Move “${section.heading}” up`} onClick={() => move(at, at - 1)} />
              )}
              {at < sections.length - 1 && (
                <IconButton icon="down" label={`Move “${section.heading}” down`} onClick={() => move(at, at + 1)} />
              )}
              {sections.length > 1 && (
                <IconButton
                  icon="remove"
                  label={`Remove “${section.heading}”`}
                  onClick={() => put(sections.filter((_, place) => place !== at))}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      {sections.length < 24 && (
        <div>
          <Button
            icon="plus"
            onClick={() => put([...sections, { id: freeId(sections), heading: 'New section', show: [] }])}
          >
            Add a section
          </Button>
        </div>
      )}
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary">
          Keep this format
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function Fields({ section, onChange }: { readonly section: Section; readonly onChange: (section: Section) => void }) {
  const { show } = section;
  const toggle = (field: FormatField, on: boolean) =>
    onChange({ ...section, show: on ? [...show, field] : show.filter((other) => other !== field) });
  return (
    <fieldset class="tl-plan-links tl-profiles">
      <legend class="tl-hidden-visually">What “{section.heading}” shows</legend>
      {formatFields.map((field) => (
        <label key={field} class="tl-plan-check">
          <input
            type="checkbox"
            checked={show.includes(field)}
            onChange={(event) => toggle(field, event.currentTarget.checked)}
          />
          {fieldWords[field]}
        </label>
      ))}
      <label class="tl-plan-check">
        <input
          type="checkbox"
          checked={section.each === 'goal'}
          onChange={(event) => {
            const { each: _before, ...rest } = section;
            onChange(event.currentTarget.checked ? { ...rest, each: 'goal' } : rest);
          }}
        />
        Goal by goal
      </label>
    </fieldset>
  );
}

function freeId(sections: readonly Section[]): string {
  let number = sections.length + 1;
  while (sections.some(({ id }) => id === `section-${number}`)) number += 1;
  return `section-${number}`;
}
