/**
 * First sight of a chart: the therapist says whose it is, once, and confirms. What the page calls the client is shown to
 * compare and is not stored; the background reads the page's identity again when the link is made.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import type { Client } from '../../lib/plan/schema.ts';
import { foldForSearch } from '../../lib/text/fold.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { ClientForm } from '../workspace/client-form.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import './link-chart.css';

export interface LinkChartProps {
  /** What the page calls the client. */
  readonly pageName: string | null;
  readonly tab: { readonly tabId?: number };
  /** The page as it is on the screen; linking is refused when it has gone on since. */
  readonly documentToken: string;
  /** The chart is linked. */
  readonly onLinked: () => void;
}

/** Clients whose label begins like the page's name come first; the order says nothing more, the therapist confirms. */
export function likelyFirst(clients: readonly ClientSummary[], pageName: string | null): readonly ClientSummary[] {
  const first = /[\p{L}\p{N}]+/u.exec(foldForSearch(pageName ?? ''))?.[0];
  if (!first) return clients;
  const likely = (client: ClientSummary) =>
    foldForSearch(client.label)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(first);
  return [...clients.filter(likely), ...clients.filter((client) => !likely(client))];
}

export function LinkChart({ pageName, tab, documentToken, onLinked }: LinkChartProps) {
  const [clients, setClients] = useState<readonly ClientSummary[] | null>(null);
  const [chosen, setChosen] = useState<ClientSummary | null>(null);
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (cause) {
      setError(messageOf(cause));
    } finally {
      setBusy(false);
    }
  }
  const load = async () => setClients(await call('clients.list', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, at first sight
  useEffect(() => void attempt(load), []);

  const link = (client: ClientSummary) =>
    attempt(async () => {
      await call('chart.link', { ...tab, clientId: client.id, documentToken });
      onLinked();
    });
  const create = async (facts: Pick<Client, 'label' | 'population' | 'format'>) => {
    const made = await call('clients.create', facts);
    setAdding(false);
    setChosen(made);
  };
  const samples = () =>
    attempt(async () => {
      await call('samples.load', {});
      await load();
    });

  return (
    <section class="tl-link" aria-labelledby="link-title">
      <div>
        <h2 class="tl-link-title" id="link-title">
          Whose chart is this?
        </h2>
        {pageName ? (
          <p>
            The page says <strong>{pageName}</strong>.
          </p>
        ) : (
          <p class="tl-soft">The page shows a chart number, and no name.</p>
        )}
      </div>
      {error && (
        <Callout
          tone="error"
          actions={
            !clients && (
              <Button small busy={busy} onClick={() => void attempt(load)}>
                Try again
              </Button>
            )
          }
        >
          {error}
        </Callout>
      )}
      {!clients && !error && <Loading what="Fetching your clients" />}
      {clients && chosen && (
        <Confirm
          client={chosen}
          pageName={pageName}
          busy={busy}
          onYes={() => link(chosen)}
          onNo={() => setChosen(null)}
        />
      )}
      {clients && !chosen && adding && (
        <ClientForm submitLabel="Add client" onSubmit={create} onCancel={() => setAdding(false)} />
      )}
      {clients && !chosen && !adding && (
        <Choice clients={clients} busy={busy} onChoose={setChosen} onAdd={() => setAdding(true)} onSamples={samples} />
      )}
    </section>
  );
}

function Choice({
  clients,
  busy,
  onChoose,
  onAdd,
  onSamples,
}: {
  readonly clients: readonly ClientSummary[];
  readonly busy: boolean;
  readonly onChoose: (client: ClientSummary) => void;
  readonly onAdd: () => void;
  readonly onSamples: () => void;
}) {
  return (
    <>
      {clients.length === 0 ? (
        <p class="tl-soft">No clients here yet. Add one under any label you like: initials or a number will do.</p>
      ) : (
        <ul class="tl-link-list" aria-label="Your clients">
          {clients.map((client) => (
            <li key={client.id}>
              <button type="button" class="tl-link-client" onClick={() => onChoose(client)}>
                <span class="tl-link-label">{client.label}</span>
                <span class="tl-soft tl-small">{client.planVersion === null ? 'no plan yet' : ''}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="tl-row">
        <Button variant={clients.length === 0 ? 'primary' : 'default'} icon="plus" onClick={onAdd}>
          New client
        </Button>
        {clients.length === 0 && (
          <Button busy={busy} onClick={onSamples}>
            Use sample clients
          </Button>
        )}
      </div>
    </>
  );
}

function Confirm({
  client,
  pageName,
  busy,
  onYes,
  onNo,
}: {
  readonly client: ClientSummary;
  readonly pageName: string | null;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  return (
    <div class="tl-link-confirm">
      <p>
        {pageName ? (
          <>
            Is <strong>{pageName}</strong> your client <strong>{client.label}</strong>?
          </>
        ) : (
          <>
            Is this the chart of your client <strong>{client.label}</strong>?
          </>
        )}
      </p>
      <p class="tl-soft tl-small">
        From then on the panel opens this plan here, and goes blank if the chart is another’s.
      </p>
      <div class="tl-row">
        <Button variant="primary" busy={busy} onClick={onYes}>
          Yes, link them
        </Button>
        <Button onClick={onNo}>No, choose again</Button>
      </div>
    </div>
  );
}
