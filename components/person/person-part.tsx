/**
 * The person, not the form: prompts that may be left empty, in sections. Kept beside the plan; only preferences order
 * options, among their peers. Saves when told; what is typed and unsaved stays while other parts are looked at, is offered
 * again after a lock, and is saved over nothing of another window's that was not seen.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import { personSections, tidyAnswers } from '../../lib/plan/person.ts';
import { ClashNote } from '../records/clash-note.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { answersTrouble } from '../records/save-trouble.ts';
import { type TypedAnswers, useAnswers } from '../records/use-answers.ts';
import { useRecords } from '../records/use-records.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useToast } from '../ui/toast.tsx';
import '../plan/plan.css';
import { AnswersBar } from '../records/answers-bar.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { draftValue, useDraft, useKeptDraft } from '../workspace/use-draft.ts';

const prompts = personSections.flatMap((section) => section.prompts);
const labelOf = (id: string) => prompts.find((prompt) => prompt.id === id)?.label;

export function PersonPart({ client, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const stored = useRecords(client.id, 'person');
  const record = stored.state === 'ready' ? stored.records[0] : undefined;
  const { answers, typed, dirty, clashes, ...on } = useAnswers(record?.value.answers ?? {});
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  useEffect(() => onUnsaved(dirty), [dirty, onUnsaved]);
  useDraft(client.id, 'person', typed, dirty);
  const kept = useKeptDraft(client.id, 'person');
  const page = useRef<HTMLDivElement>(null);
  if (stored.state !== 'ready') return <NotReady of={stored} what="Reading about the person" />;

  async function save() {
    if (stored.state !== 'ready') return;
    const value = { answers: tidyAnswers(answers), updatedOn: today };
    try {
      if (record) await stored.change(record, value);
      else await stored.add(value);
      on.stored(value.answers);
      setFailure(undefined);
      say('Saved');
    } catch (error) {
      setFailure(answersTrouble(error, labelOf));
    }
  }

  return (
    <div class="tl-plan" ref={page}>
      <KeptWords
        kept={kept}
        of="person page"
        onTake={() => {
          const words = kept.draft && draftValue<TypedAnswers>(kept.draft, []);
          kept.taken();
          if (words) on.putBack(words);
        }}
      />
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
          {section.prompts.map(({ id, label, hint }) => (
            <div key={id} class="tl-stack" data-clash={clashes[id] === undefined ? undefined : ''}>
              <TextArea
                label={label}
                hint={hint}
                maxLength={4000}
                value={answers[id] ?? ''}
                onValue={(text) => on.type(id, text)}
              />
              {clashes[id] !== undefined && (
                <ClashNote
                  theirs={clashes[id]}
                  about={label}
                  onKeepMine={() => on.keepMine(id)}
                  onTakeTheirs={() => {
                    const mine = typed[id];
                    on.takeTheirs(id);
                    if (mine)
                      say('Taken from the other window', { label: 'Undo', run: () => on.putBack({ [id]: mine }) });
                  }}
                />
              )}
            </div>
          ))}
          <p class="tl-soft tl-small">{section.source}.</p>
        </section>
      ))}
      <AnswersBar
        shown={dirty}
        save="Save"
        clashes={Object.keys(clashes).length}
        failure={failure}
        onSave={save}
        onShowClash={() => page.current?.querySelector<HTMLElement>('[data-clash] textarea')?.focus()}
        onDiscard={() => {
          on.discard();
          setFailure(undefined);
          say('Changes discarded', { label: 'Undo', run: () => on.putBack(typed) });
        }}
      />
    </div>
  );
}
