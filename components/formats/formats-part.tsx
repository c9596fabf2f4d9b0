/**
 * The same plan set out as another orientation has it: headings, what the plan says under each, the questions that belong
 * there, what is missing and what the format has no place for. The plan itself is changed elsewhere.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { formats, viewPlan } from '../../lib/formats/index.ts';
import { objectiveLabels, scoreWords } from '../../lib/share/score-words.ts';
import { agreementLines } from '../collaboration/words.ts';
import { AnswersBar } from '../records/answers-bar.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { answersTrouble } from '../records/save-trouble.ts';
import { type TypedAnswers, useAnswers } from '../records/use-answers.ts';
import { useRecords } from '../records/use-records.ts';
import { useNextReview, withNextReview } from '../reviews/next-review.ts';
import { printPart } from '../share/print-part.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { draftValue, useDraft, useKeptDraft } from '../workspace/use-draft.ts';
import { addressOf } from '../workspace/use-route.ts';
import { FormatSections } from './format-sections.tsx';
import { personLines } from './person-lines.ts';
import './formats.css';

export function FormatsPart({ client, versions, onUnsaved }: PartProps) {
  const own = useRecords('practice', 'template');
  const answers = useRecords(client.id, 'format-answers');
  const person = useRecords(client.id, 'person');
  const scores = useRecords(client.id, 'score');
  const agreements = useRecords(client.id, 'agreement');
  const next = useNextReview(client, versions);
  const [formatId, setFormatId] = useState('medical');
  const kept = answers.state === 'ready' ? answers.records[0] : undefined;
  const { answers: shown, typed, dirty, clashes, ...on } = useAnswers(kept?.value.answers ?? {});
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  useDraft(client.id, 'format-answers', typed, dirty);
  const words = useKeptDraft(client.id, 'format-answers');
  const page = useRef<HTMLDivElement>(null);
  /** How often a clash was asked for: it is gone to once the format that holds it is on the screen. */
  const [showing, setShowing] = useState(0);
  useEffect(() => {
    if (showing > 0) page.current?.querySelector<HTMLElement>('[data-clash] textarea')?.focus();
  }, [showing]);
  useEffect(() => onUnsaved(dirty), [dirty, onUnsaved]);
  const [current] = versions;
  if (!current) return <EmptyState title="No plan yet">A plan can be read in many ways once there is one.</EmptyState>;
  for (const each of [own, answers, person, scores, agreements]) {
    if (each.state !== 'ready') return <NotReady of={each} what="Setting out the plan" />;
  }
  if (own.state !== 'ready' || answers.state !== 'ready' || person.state !== 'ready') return null;
  if (scores.state !== 'ready' || agreements.state !== 'ready') return null;

  const choices = [
    ...formats.map((format) => ({ key: format.id, format })),
    ...own.records.map(({ id, value }) => ({ key: id, format: value })),
  ];
  const chosen = choices.find(({ key }) => key === formatId) ?? choices[0];
  if (!chosen) return null;
  const agreed = agreements.records.map(({ value }) => value);
  const labels = objectiveLabels(current.content);
  const view = viewPlan(chosen.format, {
    content: withNextReview(current.content, next),
    answers: shown,
    agreement: agreementLines(agreed, current.version),
    scores: scores.records.map(({ value }) => scoreWords(value, labels)),
    person: personLines(person.records[0]?.value.answers ?? {}),
  });

  // Every question, also of formats that are not on the screen: the answer to one of those may be what is in the way.
  const questions = choices.flatMap(({ key, format }) =>
    format.sections.flatMap(({ id, prompt }) => (prompt ? [{ key, prompt, answerKey: `${format.id}.${id}` }] : [])),
  );
  const question = (answerKey: string) => questions.find((each) => each.answerKey === answerKey);
  const open = Object.keys(clashes).flatMap((each) => question(each) ?? []);

  async function save() {
    if (answers.state !== 'ready') return;
    const value = { answers: Object.fromEntries(Object.entries(shown).filter(([, text]) => text.trim())) };
    try {
      if (kept) await answers.change(kept, value);
      else await answers.add(value);
      on.stored(value.answers);
      setFailure(undefined);
      say('Answers kept');
    } catch (error) {
      setFailure(answersTrouble(error, (key) => question(key)?.prompt));
    }
  }

  return (
    <div class="tl-plan" ref={page}>
      <KeptWords
        kept={words}
        of="answers"
        onTake={() => {
          const before = words.draft && draftValue<TypedAnswers>(words.draft, []);
          words.taken();
          if (before) on.putBack(before);
        }}
      />
      <p class="tl-print-only tl-plan-title">
        {client.label}, plan version {current.version}
      </p>
      <div class="tl-row tl-formats-choose tl-no-print">
        <Select
          label="Set out as"
          value={chosen.key}
          options={choices.map(({ key, format }) => ({ value: key, label: format.name }))}
          onValue={setFormatId}
        />
        <Button onClick={() => printPart(client.id)}>Print</Button>
        <a href={addressOf({ page: 'template' })}>Your own format</a>
      </div>
      <p class="tl-soft">{chosen.format.about}</p>
      <Damaged count={own.damaged + answers.damaged} />
      <FormatSections
        view={view}
        clashes={clashes}
        onAnswer={on.type}
        onKeepMine={on.keepMine}
        onTakeTheirs={(key) => {
          const mine = typed[key];
          on.takeTheirs(key);
          if (mine) say('Taken from the other window', { label: 'Undo', run: () => on.putBack({ [key]: mine }) });
        }}
      />
      {view.leftOut.length > 0 && (
        <p class="tl-soft">This format has no place for: {view.leftOut.join(', ')}. It stays in the plan.</p>
      )}
      <AnswersBar
        shown={dirty}
        save="Keep the answers"
        clashes={open.length}
        failure={failure}
        onSave={save}
        onShowClash={() => {
          if (open[0]) setFormatId(open[0].key);
          setShowing((times) => times + 1);
        }}
        onDiscard={() => {
          on.discard();
          setFailure(undefined);
          say('Changes discarded', { label: 'Undo', run: () => on.putBack(typed) });
        }}
      />
    </div>
  );
}
