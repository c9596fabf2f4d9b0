/** A linked client without a plan: write one, or start from what the page shows. */
import { useState } from 'preact/hooks';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { PageRemarks } from '../panel/page-remarks.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import './no-plan.css';

export interface NoPlanProps {
  readonly client: ClientSummary;
  readonly report: PageReport;
  readonly tab: { readonly tabId?: number };
}

export function NoPlan({ client, report, tab }: NoPlanProps) {
  const [error, setError] = useState<string | null>(null);
  const lines = report.planLines;
  const open = (draft: boolean) => {
    setError(null);
    const place = draft ? { ...tab, draft: 'from-page' as const } : {};
    call('workspace.open', { clientId: client.id, ...place }).catch((cause: unknown) => setError(messageOf(cause)));
  };
  return (
    <>
      <EmptyState
        title="No plan yet"
        actions={
          <>
            {lines.length > 0 && (
              <Button variant="primary" onClick={() => open(true)}>
                Start from this page’s plan
              </Button>
            )}
            <Button variant={lines.length > 0 ? 'default' : 'primary'} onClick={() => open(false)}>
              Write a plan
            </Button>
          </>
        }
      >
        {lines.length > 0 ? (
          <p>
            This page shows {lines.length} {lines.length === 1 ? 'line' : 'lines'} of a plan. You look them over before
            anything is saved.
          </p>
        ) : (
          <p>With goals written down, the panel shows which of them a note serves, and where.</p>
        )}
      </EmptyState>
      {error && <Callout tone="error">{error}</Callout>}
      {lines.length > 0 && (
        <Disclosure summary="What the page shows">
          <ul class="tl-plan-lines">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the page's lines have no identity but their place
              <li key={index}>
                <span class="tl-soft tl-small">{line.kind === 'other' ? '' : line.kind}</span> {line.text}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <PageRemarks report={report} />
    </>
  );
}
