/**
 * A plan whose newest version cannot be read: what is left of it to look at, and a way to go on from it. The damaged
 * version stays where it is, so that a backup that holds it can still mend it.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { VersionList } from '../plan/version-list.tsx';
import { messageOf, useStep } from '../trust/use-trust.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

export interface PlanTroubleProps {
  readonly clientId: string;
  readonly error: unknown;
  readonly again: () => void;
  readonly onSaved: () => void;
}

interface Left {
  readonly newest: number;
  readonly versions: readonly PlanVersion[];
}

/** Why the plan could not be opened, and what can be done about it. */
export function PlanTrouble({ clientId, error, again, onSaved }: PlanTroubleProps) {
  const [left, setLeft] = useState<Left | null>(null);
  const step = useStep();
  const damaged = error instanceof CallError && error.code === 'damaged';
  const show = () => step.run(async () => setLeft(await call('plans.readable', { clientId })));
  const [last] = left?.versions ?? [];
  const goOn = (from: PlanVersion, newest: number) =>
    step.run(async () => {
      const reason = `Version ${newest} cannot be read; taken up again from version ${from.version}`;
      await call('plans.save', { clientId, baseVersion: newest, reason, content: from.content });
      onSaved();
    });
  return (
    <div class="tl-stack">
      <Callout
        tone="error"
        title="The plan could not be opened"
        actions={
          <>
            <Button onClick={again}>Try again</Button>
            {damaged && left === null && (
              <Button busy={step.busy} onClick={show}>
                Show what can be read
              </Button>
            )}
          </>
        }
      >
        {messageOf(error)}
      </Callout>
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      {left && !last && <Callout>No other version of this plan can be read. A backup that holds it mends it.</Callout>}
      {left && last && (
        <section class="tl-plan-section">
          <h2 class="tl-plan-section-title">What can be read</h2>
          <p>
            Merging a backup that holds version {left.newest} mends it. Without one you can go on from version{' '}
            {last.version}: its text becomes version {left.newest + 1}, and what version {left.newest} changed is to be
            entered again.
          </p>
          <div class="tl-row">
            <Button busy={step.busy} onClick={() => goOn(last, left.newest)}>
              Go on from version {last.version}
            </Button>
          </div>
          <VersionList versions={left.versions} today={dayOf(new Date())} />
        </section>
      )}
    </div>
  );
}
