/**
 * The workspace: caseload and plans in a full page. Shows nothing of a client unless the vault is open, and forgets all
 * of it the moment it locks. The address says which client (`#client=<id>`), so that the panel can open one.
 */
import { useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { useSettings } from '../options/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Loading } from '../ui/loading.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { CreateVaultForm } from '../vault/create-vault-form.tsx';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { ClientForm } from './client-form.tsx';
import { ClientView } from './client-view.tsx';
import { type Caseload, useClients } from './use-clients.ts';
import { useRoute } from './use-route.ts';
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
  readonly caseload: Exclude<Caseload, { state: 'ready' }>;
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
  readonly clients: Extract<Caseload, { state: 'ready' }>['clients'];
  readonly reload: () => void;
}) {
  const [route, go] = useRoute();
  const [adding, setAdding] = useState(false);
  const client = clients.find((each) => each.id === route.clientId);
  return (
    <div class="tl-workspace">
      <aside class="tl-workspace-side">
        <div class="tl-workspace-brand">
          Throughline
          <IconButton icon="lock" label="Lock" onClick={() => call('vault.lock', {})} />
        </div>
        <Button
          icon="plus"
          onClick={() => {
            setAdding(true);
            go({});
          }}
        >
          New client
        </Button>
        <nav aria-label="Clients">
          <ul class="tl-workspace-clients">
            {clients.map((each) => (
              <li key={each.id}>
                <a
                  class="tl-workspace-client"
                  href={`#client=${each.id}`}
                  aria-current={each.id === client?.id ? 'page' : undefined}
                  onClick={() => setAdding(false)}
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
        </nav>
      </aside>
      <main class="tl-workspace-main">
        {adding ? (
          <section class="tl-stack">
            <h1 class="tl-plan-title">New client</h1>
            <ClientForm
              submitLabel="Add client"
              onSubmit={async (facts) => {
                const added = await call('clients.create', facts);
                setAdding(false);
                reload();
                go({ clientId: added.id });
              }}
              onCancel={() => setAdding(false)}
            />
          </section>
        ) : client ? (
          // Another client is another view: nothing typed for one can stay on screen for the next.
          <ClientView key={client.id} client={client} fromPage={route.fromPage} onChanged={reload} />
        ) : (
          <Nobody hasClients={clients.length > 0} onAdd={() => setAdding(true)} reload={reload} />
        )}
      </main>
    </div>
  );
}

function Nobody({
  hasClients,
  onAdd,
  reload,
}: {
  readonly hasClients: boolean;
  readonly onAdd: () => void;
  readonly reload: () => void;
}) {
  if (hasClients) {
    return (
      <EmptyState title="Choose a client" level={1}>
        Their plan opens here.
      </EmptyState>
    );
  }
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
