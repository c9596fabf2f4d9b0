/**
 * Measures of one client: enter a score, see each course with its bands and changes, mend or remove an entry. An answer
 * that speaks of self-harm opens the risk prompt at once. Goal attainment stands below.
 */
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { coursesOf } from '../../lib/measures/course.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { GasSection } from '../gas/gas-section.tsx';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';
import '../plan/plan.css';
import { openRisks } from '../../lib/measures/risk.ts';
import { KeptWords } from '../workspace/kept-words.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { draftValue, useKeptDraft } from '../workspace/use-draft.ts';
import { CourseView, type RecordedScore } from './course-view.tsx';
import { goalOf } from './goal-of.ts';
import { RiskPrompt } from './risk-prompt.tsx';
import { type Entry, entryOf, isEntry, newEntry, type ScoreWords } from './score-entry.ts';
import { ScoreForm } from './score-form.tsx';
import { scoringChoices } from './scoring-choices.ts';
import { sayDay } from './words.ts';
import './measures.css';

/** What the form is open for: nothing, a new score, or a stored one. */
type Open = null | 'new' | StoredRecord<'score'>;

export function MeasuresPart({ client, versions, go, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const scores = useRecords(client.id, 'score');
  const [open, setOpen] = useState<Open>(null);
  const [entry, setEntry] = useState(false);
  const [ladder, setLadder] = useState(false);
  const kept = useKeptDraft(client.id, 'score');
  const [words, setWords] = useState<Entry>();
  const writing = entry || ladder;
  useEffect(() => onUnsaved(writing), [writing, onUnsaved]);
  const say = useToast();
  if (scores.state !== 'ready') return <NotReady of={scores} what="Reading the scores" />;
  const plan = versions[0]?.content;
  const recorded: readonly RecordedScore[] = scores.records.map((record) => ({ ...record.value, record }));
  const used = [...new Set(recorded.toReversed().map((each) => each.scoring))];
  const courses = coursesOf(recorded);
  const first = scoringChoices(plan, used)[0]?.value ?? 'phq-9';

  function close() {
    setOpen(null);
    setWords(undefined);
  }

  /** Words from before a lock, in the form that they were typed into. */
  function takeBack() {
    const taken = kept.draft && draftValue<ScoreWords>(kept.draft, []);
    kept.taken();
    // A way of scoring or a questionnaire may be another by now, after an update.
    if (!taken || !isEntry(taken.entry)) return;
    setWords(taken.entry);
    setOpen((scores.state === 'ready' && scores.records.find(({ id }) => id === taken.of)) || 'new');
  }

  async function remove(record: StoredRecord<'score'>) {
    if (scores.state !== 'ready') return;
    await scores.remove(record);
    const { value } = record;
    say(`Score of ${sayDay(value.date)} removed`, { label: 'Undo', run: () => scores.add(value) });
  }

  return (
    <div class="tl-plan">
      {openRisks(recorded).map(({ what, date, unsaidOn }) => (
        <RiskPrompt
          key={what}
          what={what}
          date={sayDay(date)}
          unsaidOn={unsaidOn && sayDay(unsaidOn)}
          onSafety={() => go('safety')}
        />
      ))}
      <section class="tl-plan-section">
        <div class="tl-section-head">
          <h2 class="tl-plan-section-title">Scores</h2>
          {open === null && (
            <Button variant="primary" icon="plus" onClick={() => setOpen('new')}>
              Add a score
            </Button>
          )}
        </div>
        <Damaged count={scores.damaged} />
        {open === null && <KeptWords kept={kept} of="score" onTake={takeBack} />}
        {open !== null && (
          <ScoreForm
            key={open === 'new' ? 'new' : open.id}
            clientId={client.id}
            of={open === 'new' ? null : open.id}
            words={words}
            plan={plan}
            used={used}
            title={open === 'new' ? 'New score' : `Score of ${sayDay(open.value.date)}`}
            start={open === 'new' ? newEntry(first, today) : entryOf(open.value)}
            onSave={async (score) => {
              if (open === 'new') await scores.add(score);
              else await scores.change(open, score);
              close();
              say('Score saved');
            }}
            onCancel={close}
            onDirty={setEntry}
          />
        )}
        {courses.length === 0 && open === null && (
          <EmptyState title="No score yet" level={3}>
            Totals of more than 60 measures can be entered, with their bands and what counts as change. The PHQ and GAD
            family can be asked item by item.
          </EmptyState>
        )}
        {courses.map((course) => (
          <CourseView
            key={course.key}
            course={course}
            link={goalOf(plan, course.scoring, course.objectiveId)}
            today={today}
            onEdit={setOpen}
            onRemove={remove}
          />
        ))}
      </section>
      <GasSection clientId={client.id} plan={plan} onUnsaved={setLadder} />
    </div>
  );
}
