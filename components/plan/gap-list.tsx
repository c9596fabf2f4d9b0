/** What the plan still lacks: the first few in sight, the rest folded. Each leads to the part it is about. */
import type { PlanGap } from '../../lib/plan/gaps.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { focusPart } from './focus-part.ts';
import { PlanSection } from './plan-section.tsx';

/** As many as can be read at a glance. */
const SHOWN = 6;

export function GapList({ gaps }: { readonly gaps: readonly PlanGap[] }) {
  if (gaps.length === 0) return null;
  const rest = gaps.slice(SHOWN);
  return (
    <PlanSection title="Not in the plan yet">
      <Lines gaps={gaps.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>
          <Lines gaps={rest} />
        </Disclosure>
      )}
    </PlanSection>
  );
}

function Lines({ gaps }: { readonly gaps: readonly PlanGap[] }) {
  return (
    <ul class="tl-plan-gaps tl-soft">
      {gaps.map(({ kind, about, message }) => (
        <li key={`${kind} ${about ?? ''}`}>
          {about === undefined ? (
            message
          ) : (
            <Button variant="plain" small onClick={() => focusPart(about)}>
              {message}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
