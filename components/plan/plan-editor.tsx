/**
 * The plan of one client, edited as a draft and saved as a new version. Nothing is written until "Save". A version saved
 * elsewhere is shown at once where nothing was typed; otherwise a save is refused and the draft stays, until it was put
 * on top of that version.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import { emptyPlan } from '../../lib/plan/edit.ts';
import { isDraftReady, planGaps } from '../../lib/plan/gaps.ts';
import type { PlanDraft } from '../../lib/plan/import/index.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import { reviewHint, useNextReview } from '../reviews/next-review.ts';
import { Callout } from '../ui/callout.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeptWords } from '../workspace/kept-words.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { draftValue, useDraft, useKeptDraft } from '../workspace/use-draft.ts';
import { DiagnosisPicker } from './diagnosis-picker.tsx';
import { focusNextBlank, isSentence, type TextInput } from './focus-part.ts';
import { GapList } from './gap-list.tsx';
import { GoalList } from './goal-list.tsx';
import { NewerVersion } from './newer-version.tsx';
import { PlanSection as Section } from './plan-section.tsx';
import { PlanTerms } from './plan-terms.tsx';
import { ProblemList } from './problem-list.tsx';
import { rebase } from './rebase.ts';
import { SaveBar } from './save-bar.tsx';
import { saveTrouble } from './save-trouble.ts';
import { TermLists } from './term-lists.tsx';
import { VersionList } from './version-list.tsx';
import './plan.css';

export interface PlanEditorProps {
  readonly client: ClientSummary;
  /** Newest first; empty when the client has no plan yet. */
  readonly versions: readonly PlanVersion[];
  /** An imported draft: starts the editor in place of the stored plan, until it is saved or dropped. */
  readonly draft?: Pick<PlanDraft, 'content' | 'leftOver'> | undefined;
  /** Other ways to go on, such as an import; offered while nothing is unsaved. */
  readonly actions?: ComponentChildren;
  readonly onSaved: () => void;
  /** Told whenever there comes to be, or no longer is, something unsaved. */
  readonly onUnsaved?: (unsaved: boolean) => void;
}

export function PlanEditor({ client, versions, draft, actions, onSaved, onUnsaved }: PlanEditorProps) {
  const today = dayOf(new Date());
  // What the draft stands on: what it is compared with, and what a save says it replaces.
  const [base, setBase] = useState(versions[0]);
  const [met, setMet] = useState<PlanVersion>();
  const [blank] = useState(() => emptyPlan(today));
  const saved = base?.content ?? blank;
  const [plan, setPlan] = useState<PlanContent>(draft?.content ?? saved);
  const newest = (met?.version ?? 0) > (versions[0]?.version ?? 0) ? met : versions[0];
  const newer = newest && newest.version > (base?.version ?? 0) ? newest : undefined;
  const [failure, setFailure] = useState<string>();
  const say = useToast();
  const changed = JSON.stringify(plan) !== JSON.stringify(saved);
  // Before anything else happens: the next press may be the one that leaves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whatever listens
  useLayoutEffect(() => onUnsaved?.(changed), [changed]);
  useDraft(client.id, 'plan', { ...plan, baseVersion: base?.version ?? 0 }, changed);
  const kept = useKeptDraft(client.id, 'plan');
  const standOn = (version: PlanVersion, content: PlanContent) => {
    setBase(version);
    setPlan(content);
    setFailure(undefined);
  };
  useEffect(() => {
    if (newer && !changed) standOn(newer, newer.content);
  });

  /** What one press took out can be had back, also after more was typed. */
  function change(next: PlanContent, removed?: string) {
    setPlan(next);
    if (!removed) return;
    const undo = () => setPlan((now) => (now === next ? plan : rebase(next, plan, now)));
    say(`${removed} removed`, { label: 'Undo', run: undo });
  }

  /** On the version that the words were written for, so that a newer one is met as it would have been then. */
  function takeBack() {
    const words = kept.draft && draftValue<PlanContent & { baseVersion?: number }>(kept.draft, planLists);
    kept.taken();
    if (!words) return;
    const { baseVersion, ...content } = words;
    const under = versions.find(({ version }) => version === baseVersion);
    if (under) standOn(under, content);
    else setPlan(content);
  }

  async function save(reason: string): Promise<boolean> {
    setFailure(undefined);
    try {
      const stored = await call('plans.save', {
        clientId: client.id,
        baseVersion: base?.version ?? 0,
        reason,
        content: tidy(plan),
      });
      standOn(stored, stored.content);
      say(`Saved as version ${stored.version}`);
      onSaved();
      return true;
    } catch (error) {
      setFailure(saveTrouble(messageOf(error)));
      if (error instanceof CallError && error.code === 'conflict') {
        // Usually told already; without it there would be nothing to go on from.
        const [first] = await call('plans.versions', { clientId: client.id }).catch(() => []);
        setMet(first);
      }
      return false;
    }
  }

  const usedNumber = Math.max(0, ...versions.flatMap((each) => each.content.goals.map((goal) => goal.number)));
  const next = useNextReview(client, versions);
  // One that a review set is a date as well.
  const gaps = planGaps(plan).filter(({ kind }) => kind !== 'no-review-date' || !next?.agreed);
  const blanks = gaps.filter((gap) => gap.kind === 'blank-left').length;
  const first = versions.length === 0 && !draft;
  const page = useRef<HTMLDivElement>(null);
  const lastField = useRef<TextInput | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the lines of text inside
    <div
      class="tl-plan"
      ref={page}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !isSentence(event.target)) return;
        event.preventDefault();
        // Past the last blank comes saving.
        if (page.current && !focusNextBlank(page.current, event.target)) focusSave(page.current);
      }}
      onFocusOut={({ target }) => {
        if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) lastField.current = target;
      }}
    >
      <KeptWords kept={kept} of="plan" onTake={takeBack} />
      {!changed && actions && <div class="tl-row">{actions}</div>}
      {draft && (
        <Callout title="Read from the source, not saved yet">
          Compare it with the source, mend what was misread, then save.
          {draft.leftOver.length > 0 && (
            <>
              {' '}
              Not placed: <span class="tl-soft">{draft.leftOver.join(' · ')}</span>
            </>
          )}
        </Callout>
      )}
      <Section title="Diagnoses">
        <DiagnosisPicker plan={plan} onChange={setPlan} autofocus={first} />
      </Section>
      <Section title="Problems">
        <ProblemList plan={plan} onChange={change} />
      </Section>
      <Section title="Goals, highest priority first">
        <GoalList plan={plan} onChange={change} usedNumber={usedNumber} population={client.population} first={first} />
      </Section>
      <Section title="Dates and arrangements">
        <PlanTerms
          plan={plan}
          onChange={setPlan}
          reviewHint={
            next && plan.reviewDate === saved.reviewDate ? reviewHint(next, plan.reviewDate, today) : undefined
          }
        />
      </Section>
      <GapList gaps={gaps} />
      {versions.length > 0 && (
        <Section title="Earlier versions">
          <VersionList versions={versions} today={today} />
        </Section>
      )}
      {newer && changed && (
        <NewerVersion
          newer={newer}
          base={saved}
          onRebase={() => {
            standOn(newer, rebase(saved, plan, newer.content));
            say(`Your changes now stand on version ${newer.version}. Save them when they are right.`);
          }}
        />
      )}
      <SaveBar
        changed={changed}
        failure={failure}
        first={versions.length === 0}
        blanks={blanks}
        ready={isDraftReady(gaps)}
        onNextBlank={() => page.current && focusNextBlank(page.current, lastField.current)}
        onSave={save}
        onDiscard={() => {
          setPlan(saved);
          // With what it stood on: a newer version may be taken up in between.
          const undo = () => {
            setBase(base);
            setPlan(plan);
          };
          say('Changes discarded', { label: 'Undo', run: undo });
        }}
      />
      <TermLists />
    </div>
  );
}

const planLists = ['diagnoses', 'problems', 'goals'] as const;

function focusSave(page: HTMLElement): void {
  page.querySelector<HTMLElement>('.tl-plan-save :is(input, button)')?.focus();
}

/** Takes out lines left empty, so that they are neither stored nor refused. */
function tidy(plan: PlanContent): PlanContent {
  const problems = plan.problems.filter((problem) => problem.text.trim());
  const kept = new Set(problems.map((problem) => problem.id));
  return {
    ...plan,
    problems,
    goals: plan.goals
      .filter((goal) => goal.text.trim())
      .map((goal) => ({
        ...goal,
        problemIds: goal.problemIds.filter((id) => kept.has(id)),
        objectives: goal.objectives.filter((objective) => objective.text.trim()),
        interventions: goal.interventions.filter((intervention) => intervention.text.trim()),
      })),
  };
}
