/**
 * The plan: edited here, or taken in from the EHR's page or from pasted text, always for review first.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { call } from '../../lib/messaging/client.ts';
import { readPageLines } from '../../lib/plan/from-page.ts';
import type { Pack } from '../../lib/share/pack.ts';
import { holdsMore } from '../../lib/share/take-in.ts';
import { ImportForm } from '../import/import-form.tsx';
import { type Imported, ImportReview } from '../import/import-review.tsx';
import { newId } from '../plan/new-id.ts';
import { PlanEditor } from '../plan/plan-editor.tsx';
import { OpenAmendments } from '../reviews/open-amendments.tsx';
import { BesidePlan } from '../share/beside-plan.tsx';
import { BundleInput } from '../share/bundle-input.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { PartProps } from './parts.ts';
import { messageOf } from './use-clients.ts';
import { servedFromPage } from './use-route.ts';

/** What is being taken in: nothing, text that is yet to be pasted, or a draft under review. */
type Import = 'none' | 'text' | Imported;

export function PlanPart({ client, versions, fromPage, onSaved, onUnsaved, go }: PartProps) {
  const [importing, setImporting] = useState<Import>('none');
  // What the file that is being taken in holds beside its plan; asked about when the plan is dealt with.
  const [beside, setBeside] = useState<Pack | null>(null);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (!fromPage) return;
    readPage(fromPage.tabId, client.id).then(
      (imported) => {
        setImporting(imported ?? 'none');
        servedFromPage(client.id);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
  }, [client.id, fromPage]);
  // What was taken in and not saved yet is as unsaved as what was typed; the editor and the form for text speak for themselves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whatever listens
  useLayoutEffect(() => {
    if (importing !== 'text') onUnsaved(importing !== 'none' || beside !== null);
  }, [importing, beside]);
  const stop = () => setImporting('none');
  if (beside && importing === 'none') {
    return <BesidePlan client={client} pack={beside} onDone={() => setBeside(null)} go={go} />;
  }
  const saved = () => {
    stop();
    onSaved();
  };
  if (failure) {
    return (
      <Callout
        tone="error"
        title="The plan could not be read"
        actions={<Button onClick={() => setFailure(undefined)}>Go on without it</Button>}
      >
        {failure}
      </Callout>
    );
  }
  if (importing === 'text') {
    return (
      <div class="tl-import">
        <h2 class="tl-plan-section-title">The plan from text</h2>
        <ImportForm
          onRead={({ draft, lines }) => setImporting({ title: 'The text you pasted', draft, lines })}
          onCancel={stop}
          onDirty={onUnsaved}
        />
      </div>
    );
  }
  if (importing !== 'none') {
    return <ImportReview client={client} versions={versions} imported={importing} onSaved={saved} onCancel={stop} />;
  }
  return (
    <>
      {versions.length > 0 && <OpenAmendments clientId={client.id} onAmend={() => go('review')} />}
      <PlanEditor
        client={client}
        versions={versions}
        actions={
          <>
            <Button onClick={() => setImporting('text')}>Import from text</Button>
            <BundleInput
              onRead={(imported, pack) => {
                setImporting(imported ?? 'none');
                setBeside(holdsMore(pack) ? pack : null);
              }}
              onFailure={setFailure}
            />
          </>
        }
        onSaved={onSaved}
        onUnsaved={onUnsaved}
      />
    </>
  );
}

/** Reads the plan lines of that tab's page, if it still shows this very client's chart. */
async function readPage(tabId: number, clientId: string): Promise<Imported | undefined> {
  const { report, chart } = await call('panel.view', { tabId });
  if (!report || chart.state !== 'linked' || chart.client.id !== clientId || report.planLines.length === 0)
    return undefined;
  return { title: 'The plan on the page', ...readPageLines(report.planLines, dayOf(new Date()), newId) };
}
