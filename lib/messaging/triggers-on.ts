/**
 * Which dot-triggers are ours on a page: their names, all that a content script is told beforehand. It has to decide about
 * a key at once and so can't ask; where there are none the page keeps its Tab.
 */
import { triggerWords } from '../lookup/trigger-words.ts';
import type { TriggerWord } from '../lookup/types.ts';
import { practice } from '../records/kinds.ts';
import { listRecords } from '../vault/db/records.ts';
import { readSettings } from '../vault/db/settings.ts';
import { openStore } from '../vault/vault.ts';
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

/** The therapist's own snippets, by name. Needs the open vault. */
export async function snippetsByWord(ports: Ports): Promise<ReadonlyMap<string, string>> {
  const { records } = await listRecords(await openStore(ports), practice, 'snippet');
  return new Map(records.map(({ value }) => [value.word, value.text]));
}

/** The triggers of a note of a linked chart while the vault is open, where the settings allow them; else none. */
export async function triggersOn(ports: Ports, { report, chart }: PanelView): Promise<readonly TriggerWord[]> {
  if (chart.state !== 'linked' || report?.role !== 'note' || report.readOnly) return [];
  if (!triggersAllowed(await readSettings(ports.db), report.host)) return [];
  return triggerWords(chart.plan?.content ?? null, [...(await snippetsByWord(ports)).keys()]);
}

async function tell(ports: Ports, tabId: number, words: readonly TriggerWord[]): Promise<void> {
  try {
    await ports.askPage(tabId, 'triggers', { words });
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
  for (const { tabId } of await allPanels(ports.session)) await tell(ports, tabId, []);
}

/** A setting changed: every page that has a panel learns how it stands there. */
export async function refreshTriggers(ports: Ports): Promise<void> {
  for (const { tabId } of await allPanels(ports.session)) {
    await viewOfTab(ports, tabId).then(
      (view) => tellTriggers(ports, view),
      () => tell(ports, tabId, []),
    );
  }
}
