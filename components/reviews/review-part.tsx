/**
 * The living plan: when its review is due and by whose rule, what changed since the last one, the review itself, and small
 * amendments in between.
 */
import { useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import { changedSince, reviewDue, withoutInterval } from '../../lib/plan/review/index.ts';
import { practice } from '../../lib/records/practice.ts';
import { Damaged, NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { usePolicy } from '../trust/policy-note.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { draftValue, useKeptDraft } from '../workspace/use-draft.ts';
import { AmendForm, type AmendWords } from './amend-form.tsx';
import { DueLine } from './due-line.tsx';
import { nextReviewOf } from './next-review.ts';
import { PastReviews } from './past-reviews.tsx';
import { ProfileChooser } from './profile-chooser.tsx';
import { ReviewForm, type ReviewWords } from './review-form.tsx';
import { SinceView } from './since-view.tsx';
import './reviews.css';

export function ReviewPart({ client, versions, onSaved, onUnsaved }: PartProps) {
  const today = dayOf(new Date());
  const reviews = useRecords(client.id, 'review');
  const sessions = useRecords(client.id, 'session');
  const scores = useRecords(client.id, 'score');
  const rules = useRecords(client.id, 'rules-for');
  const usual = useRecords(practice, 'checking');
  const policy = usePolicy();
  const amendments = useRecords(client.id, 'amendment');
  const [doing, setDoing] = useState<'review' | 'amend' | null>(null);
  /** What a session called for was put off, until the part is opened again. */
  const [later, setLater] = useState(false);
  const keptReview = useKeptDraft(client.id, 'review');
  const keptAmend = useKeptDraft(client.id, 'amend');
  /** What was taken back, for the form that opens next. */
  const [words, setWords] = useState<{ readonly review?: ReviewWords; readonly amend?: AmendWords }>({});
  const say = useToast();
  const [current] = versions;
  const first = versions.at(-1);
  if (!current || !first)
    return <EmptyState title="No plan yet">There is nothing to review before the first plan.</EmptyState>;
  for (const each of [reviews, sessions, scores, rules, usual, amendments]) {
    if (each.state !== 'ready') return <NotReady of={each} what="Reading what happened since" />;
  }
  if (reviews.state !== 'ready' || sessions.state !== 'ready' || scores.state !== 'ready') return null;
  if (rules.state !== 'ready' || usual.state !== 'ready' || amendments.state !== 'ready') return null;

  const held = reviews.records.map(({ value }) => value);
  const past = held.toSorted((a, b) => a.date.localeCompare(b.date)).toReversed();
  const [rulesRecord] = rules.records;
  const own = rulesRecord?.value.profiles;
  const next = nextReviewOf({
    population: client.population,
    versions: [current, ...versions.slice(1)],
    reviews: held,
    own,
    usual: usual.records[0]?.value.profiles,
    ofPractice: policy.ruleProfile,
  });
  const { due, last, from, profiles } = next;
  const since = changedSince({
    versions,
    from,
    fromVersion: last?.planVersion ?? first.version,
    sessions: sessions.records.map(({ value }) => value),
    scores: scores.records.map(({ value }) => value),
    today,
  });
  const proposed = amendments.records.filter(({ value }) => value.state === 'open');
  const amending = doing === 'amend' || (doing === null && proposed.length > 0 && !later);
  const close = () => {
    setDoing(null);
    setWords({});
    setLater(true);
  };

  return (
    <div class="tl-plan">
      {doing === null && (
        <KeptWords
          kept={keptReview}
          of="review"
          onTake={() => {
            const taken = keptReview.draft && draftValue<ReviewWords>(keptReview.draft, ['goals']);
            keptReview.taken();
            if (!taken) return;
            setWords({ review: taken });
            setDoing('review');
          }}
        />
      )}
      {doing === null && (
        <KeptWords
          kept={keptAmend}
          of="amendment"
          onTake={() => {
            const taken = keptAmend.draft && draftValue<AmendWords>(keptAmend.draft, []);
            keptAmend.taken();
            if (!taken) return;
            setWords({ amend: taken });
            setDoing('amend');
          }}
        />
      )}
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">Next review</h2>
        <DueLine due={due} replaced={next.replaced} today={today} unknown={withoutInterval(profiles)} />
        <ProfileChooser
          own={own}
          usual={usual.records[0]?.value.profiles}
          ofPractice={policy.ruleProfile}
          onChoose={(chosen) =>
            rulesRecord ? rules.change(rulesRecord, { profiles: [...chosen] }) : rules.add({ profiles: [...chosen] })
          }
        />
        {doing === null && !amending && (
          <div class="tl-row">
            <Button variant="primary" onClick={() => setDoing('review')}>
              Review the plan
            </Button>
            <Button onClick={() => setDoing('amend')}>Amend the plan</Button>
          </div>
        )}
      </section>
      {amending && (
        <AmendForm
          key={words.amend ? 'taken' : 'new'}
          words={words.amend}
          client={client}
          versions={versions}
          today={today}
          proposed={proposed.map(({ value }) => value)}
          onSaved={async () => {
            // The form starts from the oldest proposal; later ones stay open.
            const [answered] = proposed;
            if (answered) await amendments.change(answered, { ...answered.value, state: 'made' });
            close();
            onSaved();
          }}
          onLetGo={async () => {
            const [answered] = proposed;
            if (answered) await amendments.change(answered, { ...answered.value, state: 'let-go' });
          }}
          onCancel={close}
          onDirty={(dirty) => {
            // Opened by a proposal, it stays for what is typed, also when another window answers that proposal.
            if (dirty) setDoing('amend');
            onUnsaved(dirty);
          }}
        />
      )}
      {doing === 'review' && (
        <ReviewForm
          clientId={client.id}
          words={words.review}
          content={current.content}
          since={since}
          nextDue={reviewDue({ since: today, profiles, population: client.population })}
          today={today}
          onSave={async (value) => {
            await reviews.add({
              ...value,
              planVersion: current.version,
              planDate: current.content.reviewDate ?? null,
            });
            close();
            say('Review kept');
          }}
          onCancel={close}
          onDirty={onUnsaved}
        />
      )}
      <section class="tl-plan-section">
        <h2 class="tl-plan-section-title">
          Since {last ? 'the last review' : 'the plan began'}, {sayDate(from, today)}
        </h2>
        <SinceView since={since} today={today} proposed={proposed.map(({ value }) => value)} />
      </section>
      <Damaged count={reviews.damaged + sessions.damaged + scores.damaged} />
      {past.length > 0 && (
        <section class="tl-plan-section">
          <h2 class="tl-plan-section-title">Past reviews</h2>
          <PastReviews reviews={past} content={current.content} next={next} today={today} />
        </section>
      )}
    </div>
  );
}
