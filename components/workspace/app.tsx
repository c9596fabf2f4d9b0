/**
 * The workspace: caseload and plans in a full page. Shows nothing of a client unless the vault is open, and forgets all
 * of it the moment it locks. The address says which client (`#client=<id>`), so that the panel can open one.
 */
import { useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { Caseload } from '../caseload/caseload.tsx';
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
import { type Clients, useClients } from './use-clients.ts';
import { type Route, useRoute } from './use-route.ts';
import './workspace.css';

export function Workspace() {
  const { caseload, reload } = useClients();
  useSettings();
  if (caseload.state !== 'ready') {
    return (
      <main class="tl-workspace-gate">
        <Gate caseload={caseload} reload={reload} />
      </main>
    );
  }
  return (
    <ToastProvider>
      <Open clients={caseload.clients} reload={reload} />
    </ToastProvider>
  );
}

function Gate({
  caseload,
  reload,
}: {
  readonly caseload: Exclude<Clients, { state: 'ready' }>;
  readonly reload: () => void;
}) {
  if (caseload.state === 'loading') return <Loading what="Opening" />;
  if (caseload.state === 'error') {
    return (
      <Callout tone="error" title="The workspace could not open" actions={<Button onClick={reload}>Try again</Button>}>
        {caseload.message}
      </Callout>
    );
  }
  return caseload.state === 'new' ? (
    <CreateVaultForm onDone={reload} heading={1} autofocus />
  ) : (
    <UnlockForm onDone={reload} heading={1} autofocus />
  );
}

function Open({
  clients,
  reload,
}: {
  readonly clients: Extract<Clients, { state: 'ready' }>['clients'];
  readonly reload: () => void;
}) {
  const [route, go] = useRoute();
  const [adding, setAdding] = useState(false);
  const client = clients.find((each) => each.id === route.clientId);
  const show = (next: Route) => {
    setAdding(false);
    go(next);
  };
  return (
    <div class="tl-workspace">
      <ClientSidebar
        clients={clients}
        clientId={client?.id}
        onAdd={() => {
          go({});
          setAdding(true);
        }}
        onChosen={() => setAdding(false)}
      />
      <main class="tl-workspace-main">
        {adding ? (
          <section class="tl-stack">
            <h1 class="tl-plan-title">New client</h1>
            <ClientForm
              submitLabel="Add client"
              onSubmit={async (facts) => {
                const added = await call('clients.create', facts);
                reload();
                show({ clientId: added.id });
              }}
              onCancel={() => setAdding(false)}
            />
          </section>
        ) : client ? (
          // Another client is another view: nothing typed for one can stay on screen for the next.
          <ClientView
            key={client.id}
            client={client}
            part={route.part ?? 'plan'}
            fromPage={route.fromPage}
            go={show}
            onChanged={reload}
          />
        ) : clients.length > 0 ? (
          <Caseload clients={clients} />
        ) : (
          <Nobody onAdd={() => setAdding(true)} reload={reload} />
        )}
      </main>
    </div>
  );
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
