/**
 * The workspace: caseload and plans in a full page. Shows nothing of a client unless the vault is open, and forgets all
 * of it the moment it locks. The address says which client and which part (`#client=<id>&part=review`), so that the panel
 * can open one.
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { Caseload } from '../caseload/caseload.tsx';
import { useCaseload } from '../caseload/use-caseload.ts';
import { useSettings } from '../options/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { CreateVaultForm } from '../vault/create-vault-form.tsx';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { ClientForm } from './client-form.tsx';
import { ClientSidebar } from './client-sidebar.tsx';
import { ClientView } from './client-view.tsx';
import { RemoveClient, type Removed, RemovedNotice } from './remove-client.tsx';
import { LeaveQuestion, useUnsavedWarning } from './unsaved.tsx';
import { type Changes, useClient, useClients, useVaultState, type Vault } from './use-clients.ts';
import { addressOf, type Route, useRoute } from './use-route.ts';
// The page's titles and lists, which every part uses, also before the plan itself was opened.
import '../plan/plan.css';
import './workspace.css';

export function Workspace() {
  const { vault, changes, reload } = useVaultState();
  useSettings();
  if (vault.state !== 'unlocked') {
    return (
      <main class="tl-workspace-gate">
        <Gate vault={vault} reload={reload} />
      </main>
    );
  }
  return (
    <ToastProvider>
      <Open changes={changes} reload={reload} />
    </ToastProvider>
  );
}

function Gate({ vault, reload }: { readonly vault: Vault; readonly reload: () => void }) {
  if (vault.state === 'loading') return <Loading what="Opening" />;
  if (vault.state === 'error') {
    return (
      <Callout tone="error" title="The workspace could not open" actions={<Button onClick={reload}>Try again</Button>}>
        {vault.message}
      </Callout>
    );
  }
  return vault.state === 'new' ? (
    <CreateVaultForm onDone={reload} heading={1} autofocus />
  ) : (
    <UnlockForm onDone={reload} heading={1} autofocus />
  );
}

function Open({ changes, reload }: { readonly changes: Changes; readonly reload: () => void }) {
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const { route, go, wanted, leave, stay } = useRoute(unsaved.length > 0);
  const [locking, setLocking] = useState(false);
  const lock = () => void call('vault.lock', {});
  /** What was said to be lost is not kept for after the unlock either. */
  const lockAnyway = async () => {
    const { clientId } = route;
    if (clientId) await call('drafts.drop', { clientId, form: null }).catch(() => undefined);
    lock();
  };
  // Saved after all: the question is answered.
  useEffect(() => {
    if (unsaved.length === 0) setLocking(false);
  }, [unsaved]);
  useUnsavedWarning(unsaved.length > 0);
  const [removed, setRemoved] = useState<Removed>();
  const onCaseload = !route.adding && !route.clientId && route.page !== 'template';
  const caseload = useCaseload(onCaseload, changes.count);
  const { shown } = caseload;
  const clients = useClients(changes, onCaseload && shown.state === 'loading');
  const main = useRef<HTMLElement>(null);
  return (
    <div class="tl-workspace">
      {/* The list may hold thousands of stops for Tab. Not a link: the address says which client is open. */}
      <Button class="tl-workspace-skip" onClick={() => main.current?.focus()}>
        Skip the list of clients
      </Button>
      <ClientSidebar
        clients={clients}
        route={route.adding ? null : route}
        onAdd={() => go({ adding: true })}
        // Asked here, because the answer may be to save first. The panel, the popup and the timer lock without asking; what
        // was typed in the plan and its review is then kept sealed (`use-draft.ts`).
        onLock={() => (unsaved.length === 0 ? lock() : locking ? void lockAnyway() : setLocking(true))}
        onChosen={() => route.adding && go({})}
      />
      <main class="tl-workspace-main" ref={main} tabIndex={-1}>
        {locking ? (
          <LeaveQuestion parts={unsaved} by="Lock" onLeave={() => void lockAnyway()} onStay={() => setLocking(false)} />
        ) : (
          wanted && <LeaveQuestion parts={unsaved} onLeave={() => leave()} onStay={stay} />
        )}
        {removed && <RemovedNotice removed={removed} onClose={() => setRemoved(undefined)} />}
        {route.adding ? (
          <section class="tl-stack">
            <h1 class="tl-plan-title">New client</h1>
            <ClientForm
              submitLabel="Add client"
              onSubmit={async (facts) => {
                const added = await call('clients.create', facts);
                reload();
                go({ clientId: added.id });
              }}
              onCancel={() => go({})}
            />
          </section>
        ) : route.clientId ? (
          // Another client is another view: nothing typed for one can stay on screen for the next.
          <OneClient
            key={route.clientId}
            clientId={route.clientId}
            route={route}
            changes={changes}
            label={clients?.find(({ id }) => id === route.clientId)?.label ?? 'this client'}
            go={go}
            reload={reload}
            onUnsaved={setUnsaved}
            onRemoved={(what) => {
              setRemoved(what);
              leave({});
              reload();
            }}
          />
        ) : route.page === 'template' ? (
          <Template />
        ) : shown.state === 'ready' && shown.page.total === 0 ? (
          <Nobody onAdd={() => go({ adding: true })} reload={reload} />
        ) : (
          <Caseload caseload={caseload} />
        )}
      </main>
    </div>
  );
}

function OneClient({
  clientId,
  route,
  changes,
  label,
  go,
  reload,
  onUnsaved,
  onRemoved,
}: {
  readonly clientId: string;
  readonly route: Route;
  readonly changes: Changes;
  /** What the list calls the client: all there is of one that cannot be opened. */
  readonly label: string;
  readonly go: (route: Route) => void;
  readonly reload: () => void;
  readonly onUnsaved: (parts: readonly string[]) => void;
  readonly onRemoved: (removed: Removed) => void;
}) {
  const open = useClient(clientId, changes);
  if (open.state === 'loading') return <Loading what="Opening the plan" />;
  if (open.state === 'ready') {
    const { part = 'plan', fromPage } = route;
    return (
      <ClientView
        client={open.client}
        part={part}
        fromPage={fromPage}
        go={go}
        onChanged={reload}
        onUnsaved={onUnsaved}
        onRemoved={onRemoved}
      />
    );
  }
  if (open.state === 'error') {
    return (
      <div class="tl-stack">
        <Callout
          tone="error"
          title="The plan could not be opened"
          actions={<Button onClick={reload}>Try again</Button>}
        >
          {open.message}
        </Callout>
        {open.damaged && <RemoveClient clientId={clientId} label={label} onRemoved={onRemoved} />}
      </div>
    );
  }
  return (
    <EmptyState title="This client is not here" level={1} actions={<a href={addressOf({})}>To the caseload</a>}>
      The record was removed, or the address belongs to another vault.
    </EmptyState>
  );
}

/** The practice's formats, whose code (with its schemas) few visits need. */
function Template() {
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType } | null>(null);
  useEffect(() => {
    import('../formats/template-page.tsx').then(({ TemplatePage }) => setLoaded({ View: TemplatePage }));
  }, []);
  return loaded ? <loaded.View /> : <Loading what="Your formats" />;
}

function Nobody({ onAdd, reload }: { readonly onAdd: () => void; readonly reload: () => void }) {
  return (
    <EmptyState
      title="No clients yet"
      level={1}
      actions={
        <>
          <Button variant="primary" onClick={onAdd}>
            New client
          </Button>
          <Button onClick={() => call('samples.load', {}).then(reload)}>Load sample clients</Button>
        </>
      }
    >
      Add your first one, or look around with invented clients.
    </EmptyState>
  );
}
