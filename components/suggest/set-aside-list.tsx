/** What was set aside for this client, with the reason, and the way back. */
import type { Client } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

export interface SetAsideListProps {
  readonly setAside: Client['setAside'];
  readonly onBringBack: (treatment: string) => void;
}

export function SetAsideList({ setAside, onBringBack }: SetAsideListProps) {
  if (setAside.length === 0) return null;
  return (
    <Disclosure summary={<span class="tl-soft">Set aside for this client ({setAside.length})</span>}>
      <ul class="tl-suggest-aside">
        {setAside.map(({ treatment, reason }) => (
          <li key={treatment}>
            <p>
              {treatment} <span class="tl-soft">· {reason}</span>
            </p>
            <Button small variant="plain" icon="undo" onClick={() => onBringBack(treatment)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
