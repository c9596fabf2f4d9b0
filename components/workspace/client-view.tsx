/**
 * One client in the workspace: who it is, the tabs of the record, and the part that the address names. Loads every version
 * of the plan once, for all parts. A part with something unsaved stays in the document, hidden, while another is open.
 */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { Loading } from '../ui/loading.tsx';
import { ClientLine } from './client-line.tsx';
import { PlanTrouble } from './damaged-plan.tsx';
import { LazyPart } from './lazy-part.tsx';
import { type PartId, partIds } from './part-ids.ts';
import { parts } from './parts.ts';
import type { Removed } from './remove-client.tsx';
import { addressOf, type Route } from './use-route.ts';

export interface ClientViewProps {
  readonly client: ClientSummary;
  readonly part: PartId;
  readonly fromPage?: Route['fromPage'] | undefined;
  readonly go: (route: Route) => void;
  readonly onChanged: () => void;
  /** Labels of the parts that hold something unsaved; none once this client is left. */
  readonly onUnsaved: (parts: readonly string[]) => void;
  readonly onRemoved: (removed: Removed) => void;
}

type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: unknown }
  | { readonly state: 'ready'; readonly versions: readonly PlanVersion[] };

export function ClientView({ client, part, fromPage, go, onChanged, onUnsaved, onRemoved }: ClientViewProps) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [unsaved, setUnsaved] = useState<ReadonlySet<PartId>>(new Set());
  const load = useCallback(() => {
    call('plans.versions', { clientId: client.id }).then(
      (versions) => setLoaded({ state: 'ready', versions }),
      (error: unknown) => setLoaded((old) => (old.state === 'ready' ? old : { state: 'error', error })),
    );
  }, [client.id]);
  // A version saved elsewhere (the panel, another window) changes the summary, and is read then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `planVersion` asks again
  useEffect(load, [load, client.planVersion]);
  const mark = useCallback((id: PartId, is: boolean) => {
    setUnsaved((old) => {
      if (old.has(id) === is) return old;
      const next = new Set(old);
      if (is) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  useLayoutEffect(() => {
    onUnsaved(partIds.flatMap((id) => (unsaved.has(id) ? (parts[id]?.label ?? []) : [])));
  }, [unsaved, onUnsaved]);
  useEffect(() => () => onUnsaved([]), [onUnsaved]);
  return (
    <div class="tl-client">
      <header class="tl-client-head">
        <h1 class="tl-plan-title">{client.label}</h1>
        <ClientLine client={client} onChanged={onChanged} onRemoved={onRemoved}>
          {loaded.state === 'ready' && planLine(loaded.versions[0])}
        </ClientLine>
        <PartTabs clientId={client.id} part={part} unsaved={unsaved} />
      </header>
      {loaded.state === 'loading' && <Loading what="Opening the plan" />}
      {loaded.state === 'error' && (
        <PlanTrouble
          clientId={client.id}
          error={loaded.error}
          again={load}
          onSaved={() => {
            load();
            onChanged();
          }}
        />
      )}
      {loaded.state === 'ready' &&
        partIds.map((id) => {
          const entry = parts[id];
          if (!entry || !(id === part || unsaved.has(id))) return null;
          return (
            <section key={id} aria-label={entry.label} hidden={id !== part}>
              <LazyPart
                part={entry}
                client={client}
                versions={loaded.versions}
                onSaved={() => {
                  load();
                  onChanged();
                }}
                onUnsaved={(is) => mark(id, is)}
                go={(to) => go({ clientId: client.id, part: to })}
                fromPage={id === 'plan' ? fromPage : undefined}
              />
            </section>
          );
        })}
    </div>
  );
}

function planLine(current: PlanVersion | undefined): string {
  if (!current) return ' · no plan yet';
  const today = dayOf(new Date());
  return ` · plan version ${current.version}, saved ${sayDate(dayOf(new Date(current.createdAt)), today)}`;
}

/** Links, so that each part can be opened in a window of its own, and the browser's Back goes back. */
function PartTabs({
  clientId,
  part,
  unsaved,
}: {
  readonly clientId: string;
  readonly part: PartId;
  readonly unsaved: ReadonlySet<PartId>;
}) {
  return (
    <nav aria-label="Parts of the record">
      <ul class="tl-client-tabs">
        {partIds.map((id) => {
          const entry = parts[id];
          return (
            entry && (
              <li key={id}>
                <a
                  class="tl-client-tab"
                  href={addressOf({ clientId, part: id })}
                  aria-current={id === part ? 'page' : undefined}
                >
                  {entry.label}
                  {unsaved.has(id) && id !== part && <span class="tl-soft"> · unsaved</span>}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}
