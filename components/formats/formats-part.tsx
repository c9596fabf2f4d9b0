/**
 * The same plan set out as another orientation has it: headings, what the plan says under each, the questions that belong
 * there, what is missing and what the format has no place for. The plan itself is changed elsewhere.
 */
import { useEffect, useState } from 'preact/hooks';
import { formats, viewPlan } from '../../lib/formats/index.ts';
import { objectiveLabels, scoreWords } from '../../lib/share/score-words.ts';
import { agreementLines } from '../collaboration/words.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { useNextReview, withNextReview } from '../reviews/next-review.ts';
import { printPart } from '../share/print-part.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
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
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  const dirty = Object.keys(typed).length > 0;
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
  const [kept] = answers.records;
  const agreed = agreements.records.map(({ value }) => value);
  const labels = objectiveLabels(current.content);
  const view = viewPlan(chosen.format, {
    content: withNextReview(current.content, next),
    answers: { ...kept?.value.answers, ...typed },
    agreement: agreementLines(agreed, current.version),
    scores: scores.records.map(({ value }) => scoreWords(value, labels)),
    person: personLines(person.records[0]?.value.answers ?? {}),
  });

  async function save() {
    if (answers.state !== 'ready') return;
    const all = { ...kept?.value.answers, ...typed };
    const value = { answers: Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim())) };
    try {
      if (kept) await answers.change(kept, value);
      else await answers.add(value);
      setTyped({});
      setFailure(undefined);
      say('Answers kept');
    } catch (error) {
      setFailure(messageOf(error));
    }
  }

  return (
    <div class="tl-plan">
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
      <FormatSections view={view} onAnswer={(key, text) => setTyped({ ...typed, [key]: text })} />
      {view.leftOut.length > 0 && (
        <p class="tl-soft">This format has no place for: {view.leftOut.join(', ')}. It stays in the plan.</p>
      )}
      {failure && <Callout tone="error">{failure}</Callout>}
      {dirty && (
        <div class="tl-plan-save tl-no-print">
          <div class="tl-row">
            <Button variant="primary" onClick={save}>
              Keep the answers
            </Button>
            <Button onClick={() => setTyped({})}>Discard</Button>
          </div>
        </div>
      )}
    </div>
  );
}
