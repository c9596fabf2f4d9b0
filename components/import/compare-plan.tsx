/** On the EHR's plan page of a client who has a plan here: compare the two, in the workspace. Changes nothing by itself. */
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';

export interface ComparePlanProps {
  readonly client: ClientSummary;
  readonly report: PageReport;
  /** Names a tab only outside the page; the workspace reads the page that this panel stands in. */
  readonly tab: { readonly tabId?: number };
}

export function ComparePlan({ client, report, tab }: ComparePlanProps) {
  if (report.role !== 'plan' || report.planLines.length === 0 || tab.tabId !== undefined) return null;
  const open = () => void call('workspace.open', { clientId: client.id, draft: 'from-page' }).catch(() => undefined);
  return (
    <div class="tl-row">
      <Button onClick={open}>Compare with the plan here</Button>
    </div>
  );
}
