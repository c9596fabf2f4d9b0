/** Changes between two plans, readable: what it is about, before, after. Reading only; taking some is import's matter. */
import type { PlanChange } from '../../lib/plan/diff/index.ts';
import { statusLabels } from '../plan/goal-status.ts';
import { Tag } from '../ui/tag.tsx';
import './versions.css';

const kinds: Readonly<Record<PlanChange['kind'], string>> = {
  added: 'new',
  removed: 'taken out',
  reworded: 'reworded',
  're-dated': 'new date',
  changed: 'changed',
  reordered: 'other order',
};

function shown(change: PlanChange, value: string): string {
  const known = Object.entries(statusLabels).find(([status]) => status === value);
  return change.field === 'status' && known ? known[1] : value;
}

export function ChangeRows({ changes }: { readonly changes: readonly PlanChange[] }) {
  return (
    <ul class="tl-changes">
      {changes.map((change) => (
        <li key={change.id} class="tl-change">
          <p>
            <strong>{change.about}</strong>
            {change.field && change.part !== 'plan' ? `, ${change.field}` : ''} <Tag>{kinds[change.kind]}</Tag>
          </p>
          {change.before !== undefined && (
            <p>
              <del>{shown(change, change.before)}</del>
            </p>
          )}
          {change.after !== undefined && (
            <p>
              <ins>{shown(change, change.after)}</ins>
            </p>
          )}
          {change.within?.map((line) => (
            <p key={line} class="tl-soft tl-small">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
