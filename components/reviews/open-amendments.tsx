/** Says that sessions called for a change of the plan, where the plan is looked at. Nothing when none did. */
import { dayOf, sayDate } from '../../lib/dates.ts';
import { useRecords } from '../records/use-records.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

export function OpenAmendments({ clientId, onAmend }: { readonly clientId: string; readonly onAmend: () => void }) {
  const today = dayOf(new Date());
  const amendments = useRecords(clientId, 'amendment');
  if (amendments.state !== 'ready') return null;
  const open = amendments.records.filter(({ value }) => value.state === 'open');
  if (open.length === 0) return null;
  return (
    <Callout
      tone="quiet"
      title="A session called for a change of the plan"
      actions={<Button onClick={onAmend}>Amend the plan</Button>}
    >
      {open.map(({ id, value }) => (
        <p key={id}>
          {value.reason} <span class="tl-soft">{sayDate(value.date, today)}</span>
        </p>
      ))}
    </Callout>
  );
}
