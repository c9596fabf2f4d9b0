/** Handlers for granted sites and for opening the workspace. */
import { allPanels, unbind } from '../bindings.ts';
import { tabOf } from '../page-view.ts';
import type { Ports } from '../ports.ts';
import type { Handler } from '../server.ts';

/**
 * Makes everything fit the permissions as they are now: the registered content script, open tabs, and panels on sites
 * whose permission was withdrawn. Safe to repeat; called at install, start, and after every change of permissions.
 */
export async function syncSites(ports: Ports): Promise<readonly string[]> {
  const sites = await ports.grantedSites();
  await ports.syncSites(sites);
  for (const panel of await allPanels(ports.session)) {
    if (!(await ports.maySee(panel.origin))) await unbind(ports.session, panel.tabId);
  }
  return sites;
}

export const list: Handler<'sites.list'> = (_input, { ports }) => ports.grantedSites();

export const sync: Handler<'sites.sync'> = (_input, { ports }) => syncSites(ports);

export const openWorkspace: Handler<'workspace.open'> = async ({ tabId, clientId, draft, part }, context) => {
  const hash = new URLSearchParams();
  if (clientId !== undefined) hash.set('client', clientId);
  // Which part of the record; one that is not there opens the plan.
  if (part !== undefined) hash.set('part', part);
  if (draft !== undefined) {
    hash.set('draft', draft);
    // The workspace reads the page's plan from there: the tab that asked, or that a side panel stands beside.
    hash.set('tab', String(await tabOf(context, tabId)));
  }
  await context.ports.openWorkspace(hash.toString());
  return {} as Record<string, never>;
};
