/**
 * A linked client's plan beside the note: find, what comes first, risk, the thread, what was done, what fits next. Lives
 * as long as this client is on the screen; nothing of the note outlives it.
 */
import { lazy, Suspense } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { isOpen } from '../../lib/plan/edit.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { CrisisPath } from '../check/crisis-path.tsx';
import { useDangerParts } from '../check/danger-parts.ts';
import { Documented } from '../check/documented.tsx';
import { Drift } from '../check/drift.tsx';
import { servesNoGoal } from '../check/goal-state.ts';
import { HighlightProvider } from '../check/highlight.tsx';
import { KeepRow } from '../check/keep-row.tsx';
import { NextUp } from '../check/next-up.tsx';
import { NoteScores } from '../check/note-scores.tsx';
import { RiskHints, RiskStrip } from '../check/risk-strip.tsx';
import { dangerStated } from '../check/risk-words.ts';
import { SameWords } from '../check/same-words.tsx';
import { Thread } from '../check/thread.tsx';
import { useNoteReading } from '../check/use-note-reading.ts';
import { CoverageStrip } from '../coverage/coverage-strip.tsx';
import { ComparePlan } from '../import/compare-plan.tsx';
import { LookupBox } from '../lookup/lookup-box.tsx';
import { Suggestions } from '../suggest/suggestions.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/loading.tsx';
import { InsertTrouble } from './insert-trouble.tsx';
import { PageRemarks } from './page-remarks.tsx';
import { useInsert } from './use-insert.ts';

const RuleList = lazy(async () => ({ default: (await import('../check/rule-list.tsx')).RuleList }));

export interface MainViewProps {
  readonly client: ClientSummary;
  readonly version: PlanVersion;
  readonly report: PageReport;
  readonly tab: { readonly tabId?: number };
  readonly orientation: string | null;
}

function emptyWords({ role }: PageReport): string {
  if (role === 'note') return 'Nothing written yet. The goals are here when you start.';
  if (role === 'plan') return 'This page shows the plan. Goals are checked in a note.';
  return 'No note on this page. The plan is here to look at.';
}

export function MainView({ client, version, report, tab, orientation }: MainViewProps) {
  const reading = useNoteReading(client, version, report, tab);
  const { state, check, written, chart, kept, reload } = reading;
  const inserting = useInsert({ clientId: client.id, report, tab });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const goals = useMemo(() => version.content.goals.filter((goal) => isOpen(goal.status)), [version]);
  const active = useMemo(() => new Set(goals.filter(({ status }) => status === 'active').map(({ id }) => id)), [goals]);
  const danger = written !== null && dangerStated(written.result.risk);
  const parts = useDangerParts(danger ? written.checked : null);
  const toSafetyPlan = () =>
    void call('workspace.open', { clientId: client.id, part: 'safety' }).catch(() => undefined);

  const toggle = (goalId: string) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(goalId)) after.add(goalId);
      return after;
    });
  const unfold = (goalId: string) => setUnfolded((before) => new Set(before).add(goalId));

  return (
    <HighlightProvider report={report} checked={check?.checked ?? null} tab={tab}>
      <InsertTrouble inserting={inserting} />
      <LookupBox version={version} inserting={inserting} tab={tab} />
      <PageRemarks report={report} />
      {state.state === 'failed' && (
        <Callout tone="error" title="The note could not be checked">
          Nothing is lost. Reload the page to try again; the plan and the lookup work as before.
        </Callout>
      )}
      {check?.checked.empty && <p class="tl-soft">{emptyWords(report)}</p>}
      <ComparePlan client={client} report={report} tab={tab} />
      {written && danger && (
        <CrisisPath
          risk={written.result.risk}
          checked={written.checked}
          parts={parts}
          rule={written.reading.rules.find(({ rule }) => rule === 'N-16')}
          safetyPlanOn={chart ? safetyPlanDay(chart.safetyPlans.at(-1)?.value) : undefined}
          numbers={chart?.crisisNumbers ?? []}
          onSafetyPlan={toSafetyPlan}
        />
      )}
      {written && !danger && <RiskHints risk={written.result.risk} checked={written.checked} />}
      {written && (
        <NextUp written={written} reading={reading} clientId={client.id} active={active} tab={tab} onUnfold={unfold} />
      )}
      <Thread goals={goals} check={check} unfolded={unfolded} onToggle={toggle} />
      {written && (
        <>
          <NoteScores
            clientId={client.id}
            scores={written.reading.scores}
            chart={chart}
            date={report.sessionDate ?? dayOf(new Date())}
            reload={reload}
          />
          <Documented
            interventions={written.result.interventions}
            checked={written.checked}
            version={version}
            goals={goals}
          />
          <Drift
            themes={written.result.offPlanThemes}
            servesNoGoal={servesNoGoal(written.plan.goals, written.result)}
            addressed={Object.values(written.result.goals).some(({ status }) => status === 'addressed')}
            checked={written.checked}
            version={version}
            goals={goals}
            kept={kept}
            inserting={inserting}
          />
          {!danger && <RiskStrip risk={written.result.risk} checked={written.checked} />}
          <div>
            {chart && (
              <Disclosure summary="What reviewers ask for" onToggle={(open) => open && reading.compareGoals()}>
                <Suspense fallback={<Loading />}>
                  <RuleList
                    rules={written.reading.rules}
                    checked={written.checked}
                    clientId={client.id}
                    chart={chart}
                    kept={kept}
                    reload={reload}
                  />
                </Suspense>
              </Disclosure>
            )}
            <SameWords library={written.reading.sameness.library} checked={written.checked} />
            {chart && <CoverageStrip content={version.content} chart={chart} />}
          </div>
          {chart && <KeepRow kept={kept} goals={goals} />}
        </>
      )}
      <Suggestions client={client} version={version} check={written} orientation={orientation} inserting={inserting} />
    </HighlightProvider>
  );
}

/** Day on which a safety plan was last gone through; null when there is none. */
function safetyPlanDay(
  plan: { readonly date: string; readonly reviewedOn: readonly string[] } | undefined,
): string | null {
  return plan ? ([...plan.reviewedOn].sort().at(-1) ?? plan.date) : null;
}
