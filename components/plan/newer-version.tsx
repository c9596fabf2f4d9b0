/** Says that a newer version was saved while this plan was being changed, what it changed, and how to go on from it. */
import { diffPlans } from '../../lib/plan/diff/index.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ChangeRows } from '../versions/change-rows.tsx';

export interface NewerVersionProps {
  readonly newer: PlanVersion;
  /** What the changes here started from. */
  readonly base: PlanContent;
  readonly onRebase: () => void;
}

export function NewerVersion({ newer, base, onRebase }: NewerVersionProps) {
  const changes = diffPlans(base, newer.content);
  return (
    <Callout
      title={`Version ${newer.version} was saved meanwhile: ${newer.reason}`}
      actions={<Button onClick={onRebase}>Put my changes on top of version {newer.version}</Button>}
    >
      {changes.length > 0 ? (
        <>
          <p>
            It changed what follows. Your changes are still here; put on top, what both changed reads as you have it,
            and nothing is saved yet.
          </p>
          <ChangeRows changes={changes} />
        </>
      ) : (
        <p>It says the same as the version you started from.</p>
      )}
    </Callout>
  );
}
