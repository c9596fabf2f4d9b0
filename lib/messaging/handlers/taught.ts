/** Handlers for teaching pages: the overlay in a page, the adapters that come of it, and a page's structure. */
import type { Adapter } from '../../ehr/types.ts';
import { Refusal } from '../../vault/refusal.ts';
import { readAdapterFile } from '../adapter-schema.ts';
import { tabOf } from '../page-view.ts';
import type { Handler } from '../server.ts';
import { listTaught, removeTaught, saveTaught } from '../taught-adapters.ts';

const nothing = {} as Record<string, never>;
const gone = 'Throughline cannot look at this page. Allow it on this site first, then reload the page.';
const hostOf = (origin: string): string => origin.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');

export const list: Handler<'adapters.list'> = (_input, { ports }) => listTaught(ports.local);

export const here: Handler<'adapters.here'> = async (_input, { ports, origin }) => {
  const host = hostOf(origin);
  return (await listTaught(ports.local)).filter((adapter) => adapter.hosts.includes(host));
};

export const save: Handler<'adapters.save'> = async ({ adapter }, context) => {
  const host = hostOf(context.origin);
  if (adapter.hosts.some((each) => each !== host)) {
    throw new Refusal('forbidden', `adapter.hosts: only pages of ${host} can be taught from here.`);
  }
  await saveTaught(context.ports.local, adapter as Adapter);
  // The engine of that page looks again with what it was taught.
  if (context.tabId !== null) await context.ports.askPage(context.tabId, 'taught', {}).catch(() => undefined);
  return nothing;
};

export const remove: Handler<'adapters.remove'> = async ({ id }, { ports }) => {
  await removeTaught(ports.local, id);
  return listTaught(ports.local);
};

export const importFile: Handler<'adapters.import'> = async ({ text }, { ports }) => {
  const file = readAdapterFile(text);
  if (!file.ok) throw new Refusal('invalid', file.message);
  for (const adapter of file.adapters) await saveTaught(ports.local, adapter);
  return listTaught(ports.local);
};

export const teach: Handler<'page.teach'> = async ({ tabId }, context) => {
  const tab = await tabOf(context, tabId);
  await context.ports.startTeaching(tab).catch(() => {
    throw new Refusal('page-gone', gone);
  });
  return nothing;
};

export const structure: Handler<'page.structure'> = async ({ tabId }, context) => {
  const tab = await tabOf(context, tabId);
  const text = await context.ports.pageStructure(tab).catch(() => null);
  if (typeof text !== 'string') throw new Refusal('page-gone', gone);
  return { text: text.slice(0, 1_000_000) };
};
