/** Handlers for clients, their plans and the bundled samples. */
import { type Client, clientSchema, planContentSchema } from '../../plan/schema.ts';
import { addClient, changeClient, getClient, listClients, removeClient, summaryOf } from '../../vault/db/clients.ts';
import { appendPlan, currentPlan, planVersions, readableVersions } from '../../vault/db/plans.ts';
import type { Store } from '../../vault/db/store.ts';
import { dropDrafts } from '../../vault/drafts.ts';
import { Refusal } from '../../vault/refusal.ts';
import { openStore } from '../../vault/vault.ts';
import { z } from '../../zod.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import { firstIssue } from '../schemas.ts';
import type { Handler } from '../server.ts';

const stamp = (ports: Ports) => new Date(ports.now()).toISOString();

async function changed(ports: Ports, store: Store, client: Client) {
  await tellAll(ports, { event: 'data', clientId: client.id });
  return summaryOf(store, client);
}

export const list: Handler<'clients.list'> = async (_input, { ports }) => listClients(await openStore(ports));

export const get: Handler<'clients.get'> = async ({ clientId }, { ports }) => {
  const store = await openStore(ports);
  return summaryOf(store, await getClient(store, clientId));
};

export const create: Handler<'clients.create'> = async (input, { ports }) => {
  const store = await openStore(ports);
  const client: Client = { ...input, id: ports.newId(), createdAt: stamp(ports), setAside: [] };
  await addClient(store, client);
  return changed(ports, store, client);
};

export const update: Handler<'clients.update'> = async ({ id, label, population, format }, { ports }) => {
  const store = await openStore(ports);
  const client = await changeClient(store, id, (old) => ({ ...old, label, population, format }));
  return changed(ports, store, client);
};

export const remove: Handler<'clients.remove'> = async ({ clientId }, { ports }) => {
  const store = await openStore(ports);
  await removeClient(store, clientId);
  await dropDrafts(store, ports.session, clientId, null);
  await tellAll(ports, { event: 'data', clientId });
  return {} as Record<string, never>;
};

export const setAside: Handler<'clients.setAside'> = async ({ clientId, treatment, reason }, { ports }) => {
  const store = await openStore(ports);
  const on = stamp(ports).slice(0, 10);
  const client = await changeClient(store, clientId, (old) => {
    const others = old.setAside.filter((entry) => entry.treatment !== treatment);
    return { ...old, setAside: reason === null ? others : [...others, { treatment, reason, on }] };
  });
  return changed(ports, store, client);
};

export const current: Handler<'plans.current'> = async ({ clientId }, { ports }) => {
  const store = await openStore(ports);
  await getClient(store, clientId);
  return currentPlan(store, clientId);
};

export const versions: Handler<'plans.versions'> = async ({ clientId }, { ports }) =>
  planVersions(await openStore(ports), clientId);

export const readable: Handler<'plans.readable'> = async ({ clientId }, { ports }) => {
  const { newest, versions } = await readableVersions(await openStore(ports), clientId);
  return { newest, versions };
};

export const save: Handler<'plans.save'> = async (draft, { ports }) => {
  const plan = await appendPlan(await openStore(ports), draft, stamp(ports));
  await tellAll(ports, { event: 'data', clientId: draft.clientId });
  return plan;
};

/**
 * The bundled file. Its `identity` says which chart of the demo EHR a sample belongs to; charts are linked by a person,
 * so it is left aside here. Ids are the file's, so that loading twice, or in two windows at once, adds nothing twice.
 */
const samplesSchema = z.object({
  clients: z.array(
    z.object({
      id: clientSchema.shape.id.startsWith('sample-'),
      label: clientSchema.shape.label,
      population: clientSchema.shape.population,
      format: clientSchema.shape.format,
      plan: planContentSchema,
    }),
  ),
});

export const loadSamples: Handler<'samples.load'> = async (_input, { ports }) => {
  const store = await openStore(ports);
  const parsed = samplesSchema.safeParse(await ports.readSamples());
  if (!parsed.success) throw new Refusal('invalid', `samples/clients.json: ${firstIssue(parsed.error)}`);
  let added = 0;
  for (const { id, label, population, format, plan } of parsed.data.clients) {
    try {
      await addClient(store, { id, label, population, format, createdAt: stamp(ports), sample: true, setAside: [] });
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'conflict')) throw error;
      // There already; a load that was cut off between client and plan is completed below.
      if ((await summaryOf(store, await getClient(store, id))).planVersion !== null) continue;
    }
    await appendPlan(store, { clientId: id, baseVersion: 0, reason: 'Sample plan', content: plan }, stamp(ports));
    added += 1;
  }
  if (added > 0) await tellAll(ports, { event: 'data', clientId: null });
  return { added };
};
