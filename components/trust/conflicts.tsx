/** What was changed both here and where a backup was made: both sides side by side, until a person decides. */
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import type { Conflict, Difference } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useStep } from './use-trust.ts';
import './trust.css';

export function Conflicts() {
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const step = useStep();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => step.run(async () => setConflicts(await call('conflicts.list', {}))), []);
  const settle = (id: string, use: 'mine' | 'theirs') =>
    step.run(async () => setConflicts(await call('conflicts.settle', { id, use })));
  return (
    <div class="tl-stack">
      <h3>Changed on both sides</h3>
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      <ul class="tl-trust-list">
        {conflicts.map(({ id, label, mine, theirs, from, table, differences }) => (
          <li key={id} class="tl-trust-sides">
            <strong>{label}</strong>
            <dl class="tl-trust-facts">
              <dt>Here</dt>
              <dd>{mine}</dd>
              <dt>Backup of {from.slice(0, 10)}</dt>
              <dd>{theirs}</dd>
            </dl>
            <Differences differences={differences} from={from} />
            {table === 'planVersions' && (
              <p class="tl-soft tl-small">Yours stays in the history of the plan in either case.</p>
            )}
            <div class="tl-row">
              <Button
                small
                busy={step.busy}
                aria-label={`Keep what is here, ${label}`}
                onClick={() => settle(id, 'mine')}
              >
                Keep what is here
              </Button>
              <Button
                small
                busy={step.busy}
                aria-label={`Take the backup’s, ${label}`}
                onClick={() => settle(id, 'theirs')}
              >
                Take the backup’s
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Differences({ differences, from }: { readonly differences: readonly Difference[]; readonly from: string }) {
  if (differences.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="tl-trust-scroll" aria-label="Places in which the two differ" tabIndex={0}>
      <table class="tl-trust-table tl-trust-differences">
        <caption class="tl-soft tl-small">
          {differences.length === 1 ? 'The one place' : `All ${differences.length} places`} in which they differ
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Here</th>
            <th scope="col">Backup of {from.slice(0, 10)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ where, mine, theirs }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td>{mine ?? <span class="tl-soft">not there</span>}</td>
              <td>{theirs ?? <span class="tl-soft">not there</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
