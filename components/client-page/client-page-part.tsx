/**
 * The client's own page of the plan: set up on one side, as the client sees it on the other; printed, or shown by turning
 * the screen. Clinical fields have no place on it.
 */
import { useState } from 'preact/hooks';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { clientPage, openBlanks } from '../../lib/share/client-page.ts';
import { useSettings } from '../options/use-settings.ts';
import { NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { useNextReview, withNextReview } from '../reviews/next-review.ts';
import { printPart } from '../share/print-part.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import { ClientSheet } from './client-sheet.tsx';
import { PageReading } from './page-reading.tsx';
import { PageSettings } from './page-settings.tsx';
import { TurnedScreen } from './turned-screen.tsx';
import './client-page.css';

export function ClientPagePart({ client, versions }: PartProps) {
  const stored = useRecords(client.id, 'client-page');
  const usual = useSettings().settings?.clientLanguage ?? 'en';
  const [turned, setTurned] = useState(false);
  const [failure, setFailure] = useState<string>();
  const next = useNextReview(client, versions);
  const content = versions[0]?.content;
  if (!content) return <EmptyState title="No plan yet">The client’s page is made from the plan.</EmptyState>;
  if (stored.state !== 'ready') return <NotReady of={stored} what="Opening the client’s page" />;
  const [record] = stored.records;
  const settings: RecordValue<'client-page'> = record?.value ?? { language: usual, leaveOff: [], plain: {} };
  const page = clientPage(withNextReview(content, next), settings);
  const blanks = openBlanks(content, settings);

  async function keep(value: RecordValue<'client-page'>) {
    if (stored.state !== 'ready') return;
    try {
      if (record) await stored.change(record, value);
      else await stored.add(value);
      setFailure(undefined);
    } catch (error) {
      setFailure(messageOf(error));
    }
  }

  return (
    <div class="tl-client-page">
      <div class="tl-stack tl-no-print">
        <div class="tl-row">
          <Button variant="primary" onClick={() => setTurned(true)}>
            Turn the screen
          </Button>
          <Button onClick={() => printPart(client.id)}>Print</Button>
        </div>
        {failure && <Callout tone="error">{failure}</Callout>}
        {blanks.length > 0 && (
          <Callout title="Left off until the blanks are filled">
            {sentence(blanks)}. Fill them in the plan, or say it in plainer words below.
          </Callout>
        )}
        <PageReading page={page} language={settings.language} />
        <PageSettings content={content} settings={settings} onChange={keep} />
      </div>
      <ClientSheet page={page} language={settings.language} />
      {turned && (
        <TurnedScreen onClose={() => setTurned(false)}>
          <ClientSheet page={page} language={settings.language} />
        </TurnedScreen>
      )}
    </div>
  );
}

/** "Step 1a, step 2b" */
function sentence(names: readonly string[]): string {
  const all = names.join(', ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}
