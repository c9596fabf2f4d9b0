/**
 * The person, not the form: prompts that may be left empty, in sections. Kept beside the plan; only preferences order
 * options, among their peers. Saves when told; what is typed and unsaved stays while other parts are looked at.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import { personSections, tidyAnswers } from '../../lib/plan/person.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useToast } from '../ui/toast.tsx';
import { useFootRoom } from '../ui/use-foot-room.ts';
import '../plan/plan.css';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';

type Answers = Readonly<Record<string, string>>;

export function PersonPart({ client, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const stored = useRecords(client.id, 'person');
  const [draft, setDraft] = useState<Answers | null>(null);
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  const record = stored.state === 'ready' ? stored.records[0] : undefined;
  const saved: Answers = record?.value.answers ?? {};
  const changed = draft !== null && JSON.stringify(tidyAnswers(draft)) !== JSON.stringify(tidyAnswers(saved));
  useEffect(() => onUnsaved(changed), [changed, onUnsaved]);
  const bar = useRef<HTMLDivElement>(null);
  useFootRoom(bar, changed, '--tl-save-room');
  if (stored.state !== 'ready') return <NotReady of={stored} what="Reading about the person" />;
  const answers = draft ?? saved;

  async function save() {
    if (stored.state !== 'ready') return;
    const value = { answers: tidyAnswers(answers), updatedOn: today };
    try {
      if (record) await stored.change(record, value);
      else await stored.add(value);
      setDraft(null);
      setFailure(undefined);
      say('Saved');
    } catch (error) {
      setFailure(messageOf(error));
    }
  }

  return (
    <div class="tl-plan">
      <p class="tl-soft">
        All optional. Preferences order the suggested options among their peers, and each says so; nothing else here is
        matched, ranked or scored. Not for session notes.
        {record && ` Last changed ${sayDate(record.value.updatedOn, today)}.`}
      </p>
      <Damaged count={stored.damaged} />
      {personSections.map((section) => (
        <section key={section.id} class="tl-plan-section" aria-label={section.title}>
          <h2 class="tl-plan-section-title">{section.title}</h2>
          {section.lead && <p class="tl-soft">{section.lead}</p>}
          {section.prompts.map((prompt) => (
            <TextArea
              key={prompt.id}
              label={prompt.label}
              hint={prompt.hint}
              maxLength={4000}
              value={answers[prompt.id] ?? ''}
              onValue={(text) => setDraft({ ...answers, [prompt.id]: text })}
            />
          ))}
          <p class="tl-soft tl-small">{section.source}.</p>
        </section>
      ))}
      {failure && <Callout tone="error">{failure}</Callout>}
      {changed && (
        <div class="tl-plan-save" ref={bar}>
          <div class="tl-row">
            <Button variant="primary" onClick={save}>
              Save
            </Button>
            <Button
              onClick={() => {
                const before = draft;
                setDraft(null);
                say('Changes discarded', { label: 'Undo', run: () => setDraft(before) });
              }}
            >
              Discard changes
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
