/** One client in the workspace: loads every version of the plan, and a draft from the EHR's page when asked for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { draftFromLines, type PlanDraft } from '../../lib/plan/from-page.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { newId } from '../plan/new-id.ts';
import { PlanEditor } from '../plan/plan-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { messageOf } from './use-clients.ts';

export interface ClientViewProps {
  readonly client: ClientSummary;
  readonly fromTab?: number | undefined;
  readonly onChanged: () => void;
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: 'ready'; readonly versions: readonly PlanVersion[]; readonly draft?: PlanDraft | undefined };

export function ClientView({ client, fromTab, onChanged }: ClientViewProps) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const load = useCallback(
    (withDraft: boolean) => {
      Promise.all([
        call('plans.versions', { clientId: client.id }),
        withDraft && fromTab ? readDraft(fromTab, client.id) : undefined,
      ]).then(
        ([versions, draft]) => setLoaded({ state: 'ready', versions, draft }),
        (error: unknown) => setLoaded({ state: 'error', message: messageOf(error) }),
      );
    },
    [client.id, fromTab],
  );
  useEffect(() => load(true), [load]);
  if (loaded.state === 'loading') return <Loading what="Opening the plan" />;
  if (loaded.state === 'error') {
    return (
      <Callout
        tone="error"
        title="The plan could not be opened"
        actions={<Button onClick={() => load(true)}>Try again</Button>}
      >
        {loaded.message}
      </Callout>
    );
  }
  return (
    <PlanEditor
      client={client}
      versions={loaded.versions}
      draft={loaded.draft}
      onSaved={() => {
        load(false);
        onChanged();
      }}
    />
  );
}

/** Reads the plan lines of that tab's page, if it still shows this very client's chart. */
async function readDraft(tabId: number, clientId: string): Promise<PlanDraft | undefined> {
  const { report, chart } = await call('panel.view', { tabId });
  if (!report || chart.state !== 'linked' || chart.client.id !== clientId || report.planLines.length === 0)
    return undefined;
  return draftFromLines(report.planLines, dayOf(new Date()), newId);
}
