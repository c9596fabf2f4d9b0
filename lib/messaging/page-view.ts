/**
 * The view of a tab: a fresh report from its content script, and whose chart that is. Note text passes through to the
 * panel and is kept nowhere.
 */
import type { PageReport } from '../ehr/types.ts';
import { chartStateOf } from '../vault/chart.ts';
import { Refusal } from '../vault/refusal.ts';
import { openStore, vaultState } from '../vault/vault.ts';
import type { ChartState, PageRequestMap, PageRequestName, PanelView } from './calls.ts';
import { hostOfPattern, policyOf, siteAllowed } from './policy.ts';
import type { Badge, Ports } from './ports.ts';
import { reportSchema } from './report-schema.ts';
import { firstIssue } from './schemas.ts';
import type { CallContext } from './server.ts';

/** The tab a call is about: a panel's own, or the one a page names, or else the tab in front. */
export async function tabOf(context: CallContext, named: number | undefined): Promise<number> {
  if (context.principal !== 'page') {
    if (context.tabId === null) throw new Refusal('forbidden', 'The sender has no tab.');
    if (named !== undefined && named !== context.tabId) {
      throw new Refusal('forbidden', 'tabId: a panel may only ask about its own tab.');
    }
    return context.tabId;
  }
  const tabId = named ?? (await context.ports.activeTab());
  if (tabId === null) throw new Refusal('page-gone', 'There is no page in front.');
  return tabId;
}

/**
 * Asks a page.
 *
 * @throws {Refusal} `page-gone` when no content script answers.
 */
export async function ask<K extends PageRequestName>(
  ports: Ports,
  tabId: number,
  name: K,
  input: PageRequestMap[K]['input'],
): Promise<unknown> {
  try {
    return await ports.askPage(tabId, name, input);
  } catch {
    throw pageGone();
  }
}

function pageGone(): Refusal {
  return new Refusal('page-gone', 'The page does not answer. Reload it; on a new site, allow Throughline there first.');
}

/**
 * A fresh report of a tab's page. Everything that reads a note, or writes into one, looks here first.
 *
 * @throws {Refusal} `page-gone`, `forbidden` on a site that the practice does not allow, or `invalid` when the page's
 *   answer makes no sense.
 */
export function freshReport(ports: Ports, tabId: number): Promise<PageReport> {
  return reportFor(ports, tabId, {});
}

async function reportFor(ports: Ports, tabId: number, how: PageRequestMap['report']['input']): Promise<PageReport> {
  const reply = await ask(ports, tabId, 'report', how);
  // No listener of ours took the question.
  if (reply === undefined || reply === null) throw pageGone();
  const parsed = reportSchema.safeParse(reply);
  if (!parsed.success) throw new Refusal('invalid', `report: ${firstIssue(parsed.error)}`);
  if (!siteAllowed(await policyOf(ports), hostOfPattern(parsed.data.host))) {
    throw new Refusal('forbidden', 'Your practice does not allow Throughline on this site.');
  }
  return parsed.data;
}

/** Whose chart a report shows, as far as the vault can tell now. */
export async function chartOf(ports: Ports, report: PageReport | null): Promise<ChartState> {
  const { status } = await vaultState(ports);
  if (status === 'new') return { state: 'vault-new' };
  if (status === 'locked') return { state: 'vault-locked' };
  if (report === null) return { state: 'no-identity' };
  try {
    return await chartStateOf(await openStore(ports), report);
  } catch (error) {
    // Locked between the two looks.
    if (error instanceof Refusal && error.code === 'locked') return { state: 'vault-locked' };
    throw error;
  }
}

export async function viewOfReport(ports: Ports, tabId: number, report: PageReport): Promise<PanelView> {
  return { tabId, report, chart: await chartOf(ports, report) };
}

/**
 * The view of a tab, to be shown; `report` is null when the page is gone, or of a site that is not allowed.
 *
 * @param how `shown` where the page was looked at a moment ago, which is why there is somebody to show it to.
 */
export async function viewOfTab(
  ports: Ports,
  tabId: number,
  how: PageRequestMap['report']['input'] = {},
): Promise<PanelView> {
  try {
    return await viewOfReport(ports, tabId, await reportFor(ports, tabId, how));
  } catch (error) {
    if (!(error instanceof Refusal && (error.code === 'page-gone' || error.code === 'forbidden'))) throw error;
    return { tabId, report: null, chart: await chartOf(ports, null) };
  }
}

/** What the toolbar button says about a page. Never a client's name: others may see the screen. */
export function badgeOf(report: PageReport, chart: ChartState): Badge {
  if (report.verdict === 'none') return { text: '', title: 'Throughline' };
  if (report.role === 'none') {
    return { text: '·', title: 'Throughline: part of this page belongs to another site and cannot be read' };
  }
  switch (chart.state) {
    case 'linked':
      return { text: '✓', title: 'Throughline: this chart is linked' };
    case 'unlinked':
      return { text: '?', title: 'Throughline: whose chart is this?' };
    case 'mismatch':
      return { text: '!', title: 'Throughline: the page and the linked chart differ' };
    case 'vault-locked':
      return { text: '–', title: 'Throughline: locked' };
    case 'vault-new':
      return { text: '+', title: 'Throughline: set up' };
    case 'no-identity':
      return { text: '·', title: 'Throughline: the page does not say whose chart it is' };
  }
}
