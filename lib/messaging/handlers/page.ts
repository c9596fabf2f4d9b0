/** Handlers for the page, its panel, its chart and insertion. Note text passes through and is never stored. */
import { putLink, removeLinks } from '../../vault/db/chart-links.ts';
import { getClient } from '../../vault/db/clients.ts';
import { hashIdentity } from '../../vault/identity.ts';
import { lockedRefusal, Refusal } from '../../vault/refusal.ts';
import { openStore } from '../../vault/vault.ts';
import { follow, keepTicket, mintTicket, originOf, redeemTicket, watch } from '../bindings.ts';
import { markChanged, stateName } from '../changes.ts';
import { changeLayout, layoutOf } from '../layouts.ts';
import { ask, badgeOf, chartOf, freshReport, tabOf, viewOfReport, viewOfTab } from '../page-view.ts';
import type { Ports } from '../ports.ts';
import { pushView } from '../push.ts';
import { insertOutcomeSchema } from '../schemas.ts';
import type { CallContext, Handler } from '../server.ts';
import { tellTriggers, triggersOn } from '../triggers-on.ts';

const nothing = {} as Record<string, never>;

/** Host name of an origin or host, without the port: layouts and links are per site. */
function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');
}

/** The host of the page that a call is about; a panel's is the page it sits in, as its ticket was minted for. */
async function pageHost(context: CallContext): Promise<string> {
  if (context.principal === 'content') return hostOf(context.origin);
  if (context.principal === 'panel') {
    const bound = await originOf(context.ports.session, context);
    if (bound === null) throw new Refusal('forbidden', 'This panel is not bound to its page. Reload the page.');
    return hostOf(bound);
  }
  return hostOf((await freshReport(context.ports, await tabOf(context, undefined))).host);
}

export const engine: Handler<'page.engine'> = async (_input, context) => {
  await context.ports.startEngine(await tabOf(context, undefined));
  return nothing;
};

export const report: Handler<'page.report'> = async ({ report: pushed, ticket: nonce, triggersAs: known }, context) => {
  const { ports } = context;
  const tabId = await tabOf(context, undefined);
  const host = hostOf(context.origin);
  if (hostOf(pushed.host) !== host) {
    throw new Refusal('invalid', `report.host: the page is ${host}, not what the report says.`);
  }
  // First of all: the panel's frame is being loaded meanwhile, and will show it.
  if (nonce !== undefined) await keepTicket(ports.session, tabId, context.origin, nonce);
  const changes = await stateName(ports.session);
  const view = await viewOfReport(ports, tabId, pushed);
  const triggersAs = `${changes}.${view.chart.state}`;
  // The page waits for this answer before it can show the panel: nothing in it waits for anything else.
  const [here, triggers] = await Promise.all([
    layoutOf(ports.local, host),
    known === triggersAs ? null : triggersOn(ports, view),
    ports.setBadge(tabId, badgeOf(pushed, view.chart)),
    pushView(ports, view),
  ]);
  return { layout: here, triggersAs, ...(triggers ? { triggers } : {}) };
};

export const ticket: Handler<'panel.ticket'> = async (_input, context) => {
  const tabId = await tabOf(context, undefined);
  const nonce = await mintTicket(context.ports.session, tabId, context.origin);
  return { nonce, layout: await layoutOf(context.ports.local, hostOf(context.origin)) };
};

export const layout: Handler<'panel.layout'> = async ({ host: named, ...change }, context) => {
  const host = await pageHost(context);
  if (named !== undefined && hostOf(named) !== host) {
    throw new Refusal('forbidden', 'host: only the layout of the page at hand can be changed.');
  }
  const changed = await changeLayout(context.ports.local, host, change);
  if (context.principal === 'panel' && Object.keys(change).length > 0) {
    await ask(context.ports, await tabOf(context, undefined), 'layout', changed);
  }
  return { layout: changed };
};

export const hello: Handler<'panel.hello'> = async ({ nonce }, context) => {
  // The page is looked at after that, never beside it: until the nonce is there, the page may become another client's.
  if (!(await redeemTicket(context.ports.session, context, nonce))) {
    throw new Refusal('forbidden', 'This panel could not prove that it belongs to this page. Reload the page.');
  }
  return viewOfTab(context.ports, await tabOf(context, undefined), { shown: true });
};

export const view: Handler<'panel.view'> = async ({ tabId: named, following }, context) => {
  const tabId = await tabOf(context, named);
  if (context.principal === 'page') {
    await watch(context.ports.session, tabId);
    if (named === undefined || following) await follow(context.ports.session, true);
  }
  const seen = await viewOfTab(context.ports, tabId);
  // After an unlock the panel asks for its view, and the page is to know as well.
  await tellTriggers(context.ports, seen);
  return seen;
};

export const show: Handler<'panel.show'> = async ({ tabId: named }, context) => {
  await ask(context.ports, await tabOf(context, named), 'show-panel', { focus: true });
  return nothing;
};

export const focusNote: Handler<'panel.focusNote'> = async ({ tabId: named }, context) => {
  await ask(context.ports, await tabOf(context, named), 'focus-note', {});
  return nothing;
};

/** After a change of links: show it everywhere this tab is looked at. */
async function refreshed(ports: Ports, tabId: number) {
  const fresh = await freshReport(ports, tabId);
  await markChanged(ports.session);
  const next = await viewOfReport(ports, tabId, fresh);
  await Promise.all([
    ports.setBadge(tabId, badgeOf(fresh, next.chart)),
    pushView(ports, next),
    tellTriggers(ports, next),
  ]);
  return next;
}

/** A fresh report. @throws {Refusal} `conflict` when the page is not the one that `documentToken` names, if it names one. */
async function samePage(ports: Ports, tabId: number, documentToken: string | undefined) {
  const page = await freshReport(ports, tabId);
  if (documentToken === undefined || documentToken === page.documentToken) return page;
  throw new Refusal('conflict', 'The page changed meanwhile, and nothing was done. Look at whose chart it is now.');
}

export const link: Handler<'chart.link'> = async ({ tabId: named, clientId, documentToken }, context) => {
  const { ports } = context;
  const tabId = await tabOf(context, named);
  const store = await openStore(ports);
  const client = await getClient(store, clientId);
  const page = await samePage(ports, tabId, documentToken);
  const chart = await chartOf(ports, page);
  // Locked while the page answered: whose chart it is was not looked at, so nothing is linked.
  if (chart.state === 'vault-locked' || chart.state === 'vault-new') throw lockedRefusal();
  if (chart.state === 'no-identity') {
    throw new Refusal(
      'invalid',
      'The page shows neither a chart number nor a name with a date of birth, so it cannot be linked.',
    );
  }
  if (chart.state === 'mismatch' || (chart.state === 'linked' && chart.client.id !== client.id)) {
    throw new Refusal('conflict', 'This chart is linked already. Unlink it first, then link it to the right client.');
  }
  const hashes = await hashIdentity(store.keys, page.host, page.identity);
  await putLink(store, hashes, client.id, new Date(ports.now()).toISOString());
  return refreshed(ports, tabId);
};

export const unlink: Handler<'chart.unlink'> = async ({ tabId: named, documentToken }, context) => {
  const { ports } = context;
  const tabId = await tabOf(context, named);
  const store = await openStore(ports);
  const page = await samePage(ports, tabId, documentToken);
  await removeLinks(store, await hashIdentity(store.keys, page.host, page.identity));
  return refreshed(ports, tabId);
};

export const insert: Handler<'note.insert'> = async (input, context) => {
  const { ports } = context;
  const { documentToken, clientId, fieldKey, text } = input;
  const tabId = await tabOf(context, input.tabId);
  await openStore(ports);
  const page = await freshReport(ports, tabId);
  if (page.documentToken !== documentToken) return { outcome: 'refused', why: 'page-changed' };
  const chart = await chartOf(ports, page);
  if (chart.state !== 'linked' || chart.client.id !== clientId) {
    throw new Refusal(
      'forbidden',
      'Nothing was inserted: the chart on the page is not the chart of this client (any more).',
    );
  }
  const outcome = insertOutcomeSchema.safeParse(await ask(ports, tabId, 'insert', { documentToken, fieldKey, text }));
  if (outcome.success) return outcome.data;
  return { outcome: 'failed', why: 'The page gave an answer that makes no sense. Look at the note before you go on.' };
};
