/**
 * What an imported plan would change in the stored one, each change with a tick. What the source only leaves out starts
 * without one: a text may be a part of the plan.
 */
import { useState } from 'preact/hooks';
import type { PlanChange } from '../../lib/plan/diff/index.ts';
import { statusLabels } from '../plan/goal-status.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';

const kinds: Readonly<Record<PlanChange['kind'], string>> = {
  added: 'new',
  removed: 'missing in the source',
  reworded: 'reworded',
  're-dated': 'new date',
  changed: 'changed',
  reordered: 'other order',
};

/** A state in the words that the rest of the screen uses for it. */
function shown(change: PlanChange, value: string): string {
  const known = Object.entries(statusLabels).find(([status]) => status === value);
  return change.field === 'status' && known ? known[1] : value;
}

const takenAtFirst = (change: PlanChange): boolean => change.kind !== 'removed' && change.kind !== 'reordered';

export interface ChangeListProps {
  readonly changes: readonly PlanChange[];
  readonly onTake: (chosen: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

export function ChangeList({ changes, onTake, onCancel }: ChangeListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(takenAtFirst).map((change) => change.id)),
  );
  const count = chosen.size;
  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(chosen);
      }}
    >
      <h2 class="tl-plan-section-title">
        {changes.length === 1 ? 'One difference from the plan' : `${changes.length} differences from the plan`}
      </h2>
      <ul class="tl-import-changes">
        {changes.map((change) => (
          <li key={change.id}>
            <label class="tl-import-change">
              <input
                type="checkbox"
                checked={chosen.has(change.id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.currentTarget.checked) next.add(change.id);
                  else next.delete(change.id);
                  setChosen(next);
                }}
              />
              <span class="tl-import-what">
                <span>
                  <strong>{change.about}</strong>
                  {change.field && change.part !== 'plan' ? `, ${change.field}` : ''}{' '}
                  <Tag tone={change.kind === 'removed' ? 'alert' : 'plain'}>{kinds[change.kind]}</Tag>
                </span>
                {change.before !== undefined && <del>{shown(change, change.before)}</del>}
                {change.after !== undefined && <ins>{shown(change, change.after)}</ins>}
                {change.within?.map((line) => (
                  <span key={line} class="tl-soft tl-small">
                    {line}
                  </span>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="tl-row">
        <Button type="submit" variant="primary">
          {count === 1 ? 'Take over 1 change' : `Take over ${count} changes`}
        </Button>
        <Button onClick={onCancel}>Leave the plan as it is</Button>
      </div>
    </form>
  );
}
