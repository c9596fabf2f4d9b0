/**
 * Whether Tab after a dot-trigger is ours on a page: one boolean, all that a content script is told beforehand. It has to
 * decide about the key at once and so can't ask; where it is false the page keeps its Tab.
 */
import { readSettings } from '../vault/db/settings.ts';
import { allPanels } from './bindings.ts';
import type { PanelView, Settings } from './calls.ts';
import { viewOfTab } from './page-view.ts';
import type { Ports } from './ports.ts';

/** True where the settings let triggers work; `*.ehr.example` in them covers every host below, and the bare one. */
export function triggersAllowed({ triggers, triggersOff }: Settings, host: string): boolean {
  const off = (name: string): boolean =>
    name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name;
  return triggers && !triggersOff.some(off);
}

/** True for a note of a linked chart while the vault is open, where the settings allow it. */
export async function triggersOn(ports: Ports, { report, chart }: PanelView): Promise<boolean> {
  if (chart.state !== 'linked' || report?.role !== 'note' || report.readOnly) return false;
  return triggersAllowed(await readSettings(ports.db), report.host);
}

async function tell(ports: Ports, tabId: number, on: boolean): Promise<void> {
  try {
    await ports.askPage(tabId, 'triggers', { on });
  } catch {
    // The page is gone; the next one asks by its report.
  }
}

/** Tells the page of a view how it stands now. */
export async function tellTriggers(ports: Ports, view: PanelView): Promise<void> {
  if (view.report) await tell(ports, view.tabId, await triggersOn(ports, view));
}

/** The vault was locked: every page that has a panel gets its Tab back. */
export async function silenceTriggers(ports: Ports): Promise<void> {
  for (const { tabId } of await allPanels(ports.session)) await tell(ports, tabId, false);
}

/** A setting changed: every page that has a panel learns how it stands there. */
export async function refreshTriggers(ports: Ports): Promise<void> {
  for (const { tabId } of await allPanels(ports.session)) {
    await viewOfTab(ports, tabId).then(
      (view) => tellTriggers(ports, view),
      () => tell(ports, tabId, false),
    );
  }
}
