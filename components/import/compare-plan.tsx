/** On the EHR's plan page of a client who has a plan here: compare the two, in the workspace. Changes nothing by itself. */
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';

export interface ComparePlanProps {
  readonly client: ClientSummary;
  readonly report: PageReport;
  /** The tab whose page this panel stands in or beside. */
  readonly tab: { readonly tabId?: number };
}

export function ComparePlan({ client, report, tab }: ComparePlanProps) {
  if (report.role !== 'plan' || report.planLines.length === 0) return null;
  const open = () =>
    void call('workspace.open', { ...tab, clientId: client.id, draft: 'from-page' }).catch(() => undefined);
  return (
    <div class="tl-row">
      <Button onClick={open}>Compare with the plan here</Button>
    </div>
  );
}
