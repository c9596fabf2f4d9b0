/** The way back to the copies that an update of stored data made before it changed anything. */
import { useState } from 'preact/hooks';
import { CallError, call } from '../../lib/messaging/client.ts';
import type { RestoreDryRun, TrustState } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Decision } from './decision.tsx';
import { sayAge, useStep } from './use-trust.ts';

export interface CopiesProps {
  readonly copies: NonNullable<TrustState['copies']>;
  readonly onDone: () => void;
}

export function Copies({ copies, onDone }: CopiesProps) {
  const step = useStep();
  const [dry, setDry] = useState<RestoreDryRun | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const look = (mode: RestoreDryRun['mode'], bringBack = false) =>
    step.run(async () => {
      setSaid(null);
      setDry(await call('copies.look', { mode, bringBack }));
    });
  const commit = ({ mode, look: seen }: RestoreDryRun) =>
    step.run(async () => {
      try {
        const { conflicts } = await call('copies.commit', { mode, look: seen });
        setDry(null);
        setSaid(conflicts > 0 ? 'Put back. Some entries need your decision, see above.' : 'Put back.');
        onDone();
      } catch (error) {
        if (error instanceof CallError && error.code === 'conflict') setDry(null);
        throw error;
      }
    });
  return (
    <div class="tl-stack">
      <p>
        An update of Throughline brought the stored data to a new form{' '}
        {copies.at === null ? 'some time ago' : sayAge(copies.at, Date.now())}. Before it changed anything it copied all{' '}
        {copies.rows} entries. The copies are kept until you make a backup that holds everything.
      </p>
      {step.trouble && (
        <Callout tone="error" title="Nothing was put back">
          {step.trouble}
        </Callout>
      )}
      {said && <Callout>{said}</Callout>}
      {dry === null ? (
        <>
          <p class="tl-soft tl-small">
            Mending puts back what is missing or cannot be read any more, and leaves alone what you wrote since. Going
            back puts everything as it was, and removes what you wrote since. Either shows first what would change.
          </p>
          <div class="tl-row">
            <Button busy={step.busy} onClick={() => look('merge')}>
              Mend from the copies
            </Button>
            <Button busy={step.busy} onClick={() => look('replace')}>
              Go back to before the update
            </Button>
          </div>
        </>
      ) : (
        <Decision
          dry={dry}
          fresh={false}
          busy={step.busy}
          act={dry.mode === 'replace' ? 'Go back now' : 'Mend now'}
          onBringBack={(bringBack) => look('merge', bringBack)}
          onCommit={() => commit(dry)}
          onCancel={() => {
            setDry(null);
            void call('restore.drop', {});
          }}
        />
      )}
    </div>
  );
}
