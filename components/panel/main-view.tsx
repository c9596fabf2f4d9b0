/**
 * A linked client's plan beside the note: find, what comes first, risk, the thread, what was done, what fits next. Lives
 * as long as this client is on the screen; nothing of the note outlives it.
 */
import { useState } from 'preact/hooks';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { isOpen } from '../../lib/plan/edit.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { DOCUMENTED_ANCHOR, Documented } from '../check/documented.tsx';
import { DRIFT_ANCHOR, Drift } from '../check/drift.tsx';
import { servesNoGoal } from '../check/goal-state.ts';
import { goalAnchor } from '../check/goal-thread.tsx';
import { type NextItem, nextItems } from '../check/next-items.ts';
import { NextUp } from '../check/next-up.tsx';
import { openBlanks } from '../check/note-input.ts';
import { RISK_ANCHOR, RiskStrip } from '../check/risk-strip.tsx';
import { THREAD_ANCHOR, Thread } from '../check/thread.tsx';
import { useCheck } from '../check/use-check.ts';
import { ComparePlan } from '../import/compare-plan.tsx';
import { LookupBox } from '../lookup/lookup-box.tsx';
import { Suggestions } from '../suggest/suggestions.tsx';
import { Callout } from '../ui/callout.tsx';
import { InsertTrouble } from './insert-trouble.tsx';
import { PageRemarks } from './page-remarks.tsx';
import { useInsert } from './use-insert.ts';

export interface MainViewProps {
  readonly client: ClientSummary;
  readonly version: PlanVersion;
  readonly report: PageReport;
  readonly tab: { readonly tabId?: number };
  readonly orientation: string | null;
}

function anchorOf(item: NextItem): string {
  if ('goalId' in item) return goalAnchor(item.goalId);
  if (item.kind === 'no-goal') return DRIFT_ANCHOR;
  if (item.kind === 'no-intervention') return DOCUMENTED_ANCHOR;
  return RISK_ANCHOR;
}

function emptyWords({ role }: PageReport): string {
  if (role === 'note') return 'Nothing written yet. The goals are here when you start.';
  if (role === 'plan') return 'This page shows the plan. Goals are checked in a note.';
  return 'No note on this page. The plan is here to look at.';
}

export function MainView({ client, version, report, tab, orientation }: MainViewProps) {
  const state = useCheck(version, report);
  const inserting = useInsert({ clientId: client.id, report, tab });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const check = state.state === 'done' ? state.check : null;
  const goals = version.content.goals.filter((goal) => isOpen(goal.status));
  const written = check && !check.checked.empty ? check : null;
  const active = new Set(goals.filter(({ status }) => status === 'active').map(({ id }) => id));
  const next = written
    ? nextItems(
        written.plan.goals.filter(({ id }) => active.has(id)),
        written.result,
        openBlanks(written.checked),
      )
    : [];

  const toggle = (goalId: string) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(goalId)) after.add(goalId);
      return after;
    });
  const go = (item: NextItem) => {
    // A blank is filled in where it stands.
    if (item.kind === 'blank') return void call('panel.focusNote', tab).catch(() => undefined);
    if ('goalId' in item) setUnfolded((before) => new Set(before).add(item.goalId));
    const target = document.getElementById(anchorOf(item)) ?? document.getElementById(THREAD_ANCHOR);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };

  return (
    <>
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
      {written?.result.risk.present && <RiskStrip risk={written.result.risk} checked={written.checked} />}
      <NextUp items={next} onGo={go} />
      <Thread goals={goals} check={check} unfolded={unfolded} onToggle={toggle} />
      {written && (
        <>
          <Documented
            interventions={written.result.interventions}
            checked={written.checked}
            version={version}
            goals={goals}
          />
          <Drift
            themes={written.result.offPlanThemes}
            servesNoGoal={servesNoGoal(written.plan.goals, written.result)}
            checked={written.checked}
          />
          {!written.result.risk.present && <RiskStrip risk={written.result.risk} checked={written.checked} />}
        </>
      )}
      <Suggestions client={client} version={version} check={written} orientation={orientation} inserting={inserting} />
    </>
  );
}
