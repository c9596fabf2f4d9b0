/**
 * One client in the workspace: loads every version of the plan, and takes in a plan from the EHR's page or from pasted
 * text, always for review first.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { readPageLines } from '../../lib/plan/from-page.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { ImportForm } from '../import/import-form.tsx';
import { type Imported, ImportReview } from '../import/import-review.tsx';
import { newId } from '../plan/new-id.ts';
import { PlanEditor } from '../plan/plan-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { messageOf } from './use-clients.ts';
import { type Route, servedFromPage } from './use-route.ts';

export interface ClientViewProps {
  readonly client: ClientSummary;
  readonly fromPage?: Route['fromPage'] | undefined;
  readonly onChanged: () => void;
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: 'ready'; readonly versions: readonly PlanVersion[] };

/** What is being taken in: nothing, text that is yet to be pasted, or a draft under review. */
type Import = 'none' | 'text' | Imported;

export function ClientView({ client, fromPage, onChanged }: ClientViewProps) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [importing, setImporting] = useState<Import>('none');
  const load = useCallback(
    (withPage: boolean) => {
      Promise.all([
        call('plans.versions', { clientId: client.id }),
        withPage && fromPage ? readPage(fromPage.tabId, client.id) : undefined,
      ]).then(
        ([versions, imported]) => {
          setLoaded({ state: 'ready', versions });
          setImporting(imported ?? 'none');
          if (withPage && fromPage) servedFromPage(client.id);
        },
        (error: unknown) => setLoaded({ state: 'error', message: messageOf(error) }),
      );
    },
    [client.id, fromPage],
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
  const { versions } = loaded;
  const stop = () => setImporting('none');
  const saved = () => {
    load(false);
    onChanged();
  };
  if (importing === 'text') {
    return (
      <section class="tl-import">
        <h1 class="tl-plan-title">Plan of {client.label} from text</h1>
        <ImportForm
          onRead={({ draft, lines }) => setImporting({ title: 'The text you pasted', draft, lines })}
          onCancel={stop}
        />
      </section>
    );
  }
  if (importing !== 'none') {
    return <ImportReview client={client} versions={versions} imported={importing} onSaved={saved} onCancel={stop} />;
  }
  return (
    <PlanEditor
      client={client}
      versions={versions}
      actions={<Button onClick={() => setImporting('text')}>Import from text</Button>}
      onSaved={saved}
    />
  );
}

/** Reads the plan lines of that tab's page, if it still shows this very client's chart. */
async function readPage(tabId: number, clientId: string): Promise<Imported | undefined> {
  const { report, chart } = await call('panel.view', { tabId });
  if (!report || chart.state !== 'linked' || chart.client.id !== clientId || report.planLines.length === 0)
    return undefined;
  return { title: 'The plan on the page', ...readPageLines(report.planLines, dayOf(new Date()), newId) };
}
