/** The left side: the way to the caseload, a client found by a few letters, and the lock. Lists a few, never thousands. */
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { foldForSearch } from '../../lib/text/fold.ts';
import { TrustReminder } from '../trust/reminder.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addressOf, type Route } from './use-route.ts';

/** More than a screen holds; whoever is not among them is found by a letter more. */
const shown = 30;

export interface ClientSidebarProps {
  /** Undefined while they are being read. */
  readonly clients: readonly ClientSummary[] | undefined;
  /** What is open; null while a client is being added. */
  readonly route: Route | null;
  readonly onAdd: () => void;
  readonly onLock: () => void;
  readonly onChosen: () => void;
}

export function ClientSidebar({ clients: read, route, onAdd, onLock, onChosen }: ClientSidebarProps) {
  const [query, setQuery] = useState('');
  const clients = read ?? [];
  const clientId = route?.clientId;
  const words = foldForSearch(query.trim());
  const found = words ? clients.filter((each) => foldForSearch(each.label).includes(words)) : clients;
  // The open client stays in sight, wherever in the alphabet it stands.
  const open = found.find((each) => each.id === clientId);
  const first = found.slice(0, shown);
  const listed = open && !first.includes(open) ? [open, ...first.slice(0, -1)] : first;
  const more = found.length - listed.length;
  return (
    <aside class="tl-workspace-side" aria-label="Clients">
      <div class="tl-workspace-brand">
        Throughline
        <IconButton icon="lock" label="Lock" onClick={onLock} />
      </div>
      <Button icon="plus" onClick={onAdd}>
        New client
      </Button>
      {/* It counts all rows, and what was asked for comes first. */}
      {read && <TrustReminder />}
      {clients.length > 0 && (
        <nav class="tl-stack" aria-label="Clients">
          <a
            class="tl-workspace-client"
            href={addressOf({})}
            aria-current={route && !route.clientId && !route.page ? 'page' : undefined}
            onClick={onChosen}
          >
            Caseload
          </a>
          {clients.length > 8 && (
            <TextField label="Find a client" type="search" autocomplete="off" value={query} onValue={setQuery} />
          )}
          <ul class="tl-workspace-clients">
            {listed.map((each) => (
              <li key={each.id}>
                <a
                  class="tl-workspace-client"
                  href={addressOf({ clientId: each.id })}
                  aria-current={each.id === clientId ? 'page' : undefined}
                  onClick={onChosen}
                >
                  {each.label}
                  <span class="tl-soft tl-small">
                    {each.planVersion ? `plan version ${each.planVersion}` : 'no plan yet'}
                    {each.sample ? ' · sample' : ''}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {(more > 0 || (words && found.length === 0)) && (
            <p class="tl-soft tl-small" role="status">
              {more > 0 ? `${more} more. Type a few letters to find one.` : 'No client is called that.'}
            </p>
          )}
        </nav>
      )}
    </aside>
  );
}
