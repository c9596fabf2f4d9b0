/** What the client's page shows, and in which words. Kept at once; the plan itself stays as it is. */
import { useEffect, useState } from 'preact/hooks';
import { isOpen } from '../../lib/plan/edit.ts';
import type { Goal, PlanContent } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { endOfPlan, placeOf, placeOfEnd } from '../../lib/share/client-page.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import { Tag } from '../ui/tag.tsx';
import { TextField } from '../ui/text-field.tsx';

type Settings = RecordValue<'client-page'>;
const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
] as const;

export interface PageSettingsProps {
  readonly content: PlanContent;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export function PageSettings({ content, settings, onChange }: PageSettingsProps) {
  const open = content.goals.filter(({ status }) => isOpen(status));
  const ends = open.filter((goal) => goal.doneWhen && placeOf(goal, settings) === 'shown');

  function show(goal: Goal, on: boolean) {
    const others = settings.leaveOff.filter((id) => id !== goal.id);
    const seen = (settings.showAnyway ?? []).filter((id) => id !== goal.id);
    onChange({ ...settings, leaveOff: on ? others : [...others, goal.id], showAnyway: on ? [...seen, goal.id] : seen });
  }

  /** "Done when" of a goal, or the end of the plan. What is ticked was looked at. */
  function end(id: string, on: boolean) {
    const endings = (settings.endings ?? []).filter((each) => each !== id);
    const seen = (settings.showAnyway ?? []).filter((each) => each !== id);
    const looked = id === endOfPlan ? { showAnyway: on ? [...seen, id] : seen } : {};
    onChange({ ...settings, ...looked, endings: on ? [...endings, id] : endings });
  }

  function say(id: string, words: string) {
    const { [id]: _before, ...plain } = settings.plain;
    onChange({ ...settings, plain: words.trim() ? { ...plain, [id]: words.trim() } : plain });
  }

  return (
    <div class="tl-stack">
      <Select
        label="Labels in"
        hint="The goals stay in the language they are written in."
        value={settings.language}
        options={languages}
        onValue={(language) => onChange({ ...settings, language })}
      />
      <fieldset class="tl-plan-links">
        <legend class="tl-field-label">On the page</legend>
        {open.map((goal) => {
          const place = placeOf(goal, settings);
          return (
            <label key={goal.id} class="tl-plan-check">
              <input
                type="checkbox"
                checked={place === 'shown'}
                onChange={(event) => show(goal, event.currentTarget.checked)}
              />
              <span>
                Goal {goal.number}: {goal.clientWords || goal.text} {place === 'risk' && <Tag>speaks of risk</Tag>}
              </span>
            </label>
          );
        })}
      </fieldset>
      {(ends.length > 0 || content.dischargeCriteria) && (
        <fieldset class="tl-plan-links">
          <legend class="tl-field-label">When it is enough (off until ticked: often clinical words)</legend>
          {ends.map((goal) => (
            <Ending
              key={goal.id}
              name={`Goal ${goal.number}: ${goal.doneWhen}`}
              checked={settings.endings?.includes(goal.id) === true}
              risk={false}
              onChange={(on) => end(goal.id, on)}
            />
          ))}
          {content.dischargeCriteria && (
            <Ending
              name={`End of the plan: ${content.dischargeCriteria}`}
              checked={placeOfEnd(content, settings) === 'shown'}
              risk={placeOfEnd(content, settings) === 'risk'}
              onChange={(on) => end(endOfPlan, on)}
            />
          )}
        </fieldset>
      )}
      <Disclosure summary="Plainer words for steps">
        <div class="tl-stack">
          {open
            .filter((goal) => placeOf(goal, settings) === 'shown')
            .flatMap((goal) => [
              ...(goal.clientWords ? [] : [{ id: goal.id, name: `Goal ${goal.number}`, text: goal.text }]),
              ...goal.objectives
                .filter(({ status }) => status !== 'discontinued')
                .map(({ id, letter, text }) => ({ id, name: `Step ${goal.number}${letter}`, text })),
            ])
            .map(({ id, name, text }) => (
              <PlainWords
                key={id}
                name={name}
                text={text}
                value={settings.plain[id] ?? ''}
                onKeep={(words) => say(id, words)}
              />
            ))}
        </div>
      </Disclosure>
    </div>
  );
}

function Ending({
  name,
  checked,
  risk,
  onChange,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly risk: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="tl-plan-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {name} {risk && <Tag>speaks of risk</Tag>}
      </span>
    </label>
  );
}

/** Keeps what is typed when the field is left. Untouched, it follows what another window kept. */
function PlainWords({
  name,
  text,
  value,
  onKeep,
}: {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly onKeep: (words: string) => void;
}) {
  /** Null: as it is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  // Once it is kept; what could not be kept stays on the screen.
  useEffect(() => setTyped((now) => (now?.trim() === value ? null : now)), [value]);
  return (
    <TextField
      label={name}
      hint={text}
      maxLength={400}
      value={typed ?? value}
      onValue={setTyped}
      onBlur={() => typed !== null && typed.trim() !== value && onKeep(typed)}
    />
  );
}
