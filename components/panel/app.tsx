/**
 * The panel: chooses what to show for the page it is bound to. Every state but "linked" shows nothing of any client, and
 * what was on the screen before is taken out of the document, not hidden.
 */
import { useEffect } from 'preact/hooks';
import { LinkChart } from '../chart/link-chart.tsx';
import { Mismatch } from '../chart/mismatch.tsx';
import { NoPlan } from '../chart/no-plan.tsx';
import { Loading } from '../ui/loading.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import type { Place } from './address.ts';
import './app.css';
import { MainView } from './main-view.tsx';
import { NoPage, NotANote, Refused, Unreachable } from './notices.tsx';
import { PanelHeader } from './panel-header.tsx';
import type { PanelSession } from './session.ts';
import { TriggerOutcome } from './trigger-outcome.tsx';
import { useSession } from './use-session.ts';
import { VaultGate } from './vault-gate.tsx';

export interface PanelAppProps {
  readonly place: Place;
}

export function PanelApp({ place }: PanelAppProps) {
  const session = useSession(place);
  const appearance = session?.settings?.appearance ?? 'system';
  useEffect(() => {
    if (appearance === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
  if (!session) return <Loading />;
  return (
    // A new provider for every kind of screen, so that no message outlives what it was about.
    <ToastProvider key={screenKey(session)}>
      <Screen session={session} place={place} />
    </ToastProvider>
  );
}

function screenKey({ state }: PanelSession): string {
  if (state.phase !== 'view') return state.phase;
  const { chart } = state.view;
  return chart.state === 'linked' ? `linked-${chart.client.id}` : chart.state;
}

function Screen({ session, place }: { readonly session: PanelSession; readonly place: Place }) {
  const { state } = session;
  if (state.phase === 'starting') return <Loading what="Opening" />;
  if (state.phase === 'refused') return <Refused />;
  if (state.phase === 'unreachable')
    return <Unreachable message={state.message} onRetry={() => void session.refresh()} />;
  const { view } = state;
  const framed = place.kind === 'frame';
  return (
    <div class="tl-panel">
      <PanelHeader view={view} framed={framed} />
      <TriggerOutcome tabId={view.tabId} />
      <main class="tl-panel-main">
        <Chart session={session} framed={framed} />
      </main>
    </div>
  );
}

function Chart({ session, framed }: { readonly session: PanelSession; readonly framed: boolean }) {
  if (session.state.phase !== 'view') return null;
  const { view } = session.state;
  const { chart, report } = view;
  const tab = framed || view.tabId < 0 ? {} : { tabId: view.tabId };
  if (chart.state === 'vault-new' || chart.state === 'vault-locked') {
    return <VaultGate isNew={chart.state === 'vault-new'} onOpen={() => void session.refresh()} />;
  }
  if (!report) return <NoPage />;
  const { documentToken } = report;
  const again = () => void session.refresh();
  // Another person on the page is another question: what was chosen for the one before must not stand under it.
  const person = JSON.stringify([report.host, report.identity]);
  if (chart.state === 'mismatch') {
    return <Mismatch key={person} chart={chart} tab={tab} documentToken={documentToken} onUnlinked={again} />;
  }
  if (chart.state === 'unlinked') {
    const { pageName } = chart;
    return <LinkChart key={person} pageName={pageName} tab={tab} documentToken={documentToken} onLinked={again} />;
  }
  if (chart.state !== 'linked') return <NotANote report={report} />;
  if (!chart.plan) return <NoPlan client={chart.client} report={report} tab={tab} />;
  return (
    <MainView
      key={`${chart.client.id}`}
      client={chart.client}
      version={chart.plan}
      report={report}
      tab={tab}
      orientation={session.settings?.orientation ?? null}
    />
  );
}
