/**
 * Event delivery, in one place: to bound panels by frame (a broadcast does not reach them in Firefox) and to the
 * extension's own pages by broadcast. A frame that is gone is forgotten.
 */
import { loadDataKey } from '../vault/keyring.ts';
import { auditView } from './audit.ts';
import { allPanels, dropPanel, isWatched, panelOf, unwatch } from './bindings.ts';
import type { BackgroundEvent, PanelView } from './calls.ts';
import { markChanged } from './changes.ts';
import type { Ports } from './ports.ts';

/** Tells every open view. */
export async function tellAll(ports: Ports, event: BackgroundEvent): Promise<void> {
  await markChanged(ports.session);
  const panels = await allPanels(ports.session);
  await Promise.all([
    ports.tellPages(event),
    ...panels.map(async (panel) => {
      if (!(await ports.tellPanel(panel, event))) await dropPanel(ports.session, panel);
    }),
  ]);
}

/** A client's view that was made before a lock must not come after the word that blanks the panel. */
export async function mayStillTell({ session }: Ports, event: BackgroundEvent): Promise<boolean> {
  if (event.event !== 'view' || event.view.chart.state !== 'linked') return true;
  return (await loadDataKey(session)) !== null;
}

/**
 * Pushes an event to the panel of a tab, and to extension pages when one of them looks at this tab.
 *
 * @returns whether anybody was there to take it.
 */
export async function pushTo(ports: Ports, tabId: number, event: BackgroundEvent): Promise<boolean> {
  const panel = await panelOf(ports.session, tabId);
  // A new document in the tab drops its panel silently; the next hello binds again.
  const inPanel = panel !== null && (await mayStillTell(ports, event)) && (await ports.tellPanel(panel, event));
  if (!(await isWatched(ports.session, tabId))) return inPanel;
  if (!(await mayStillTell(ports, event))) return inPanel;
  if (await ports.tellPages(event)) return true;
  await unwatch(ports.session, tabId);
  return inPanel;
}

/** Pushes the view of a tab to whoever shows it. */
export async function pushView(ports: Ports, view: PanelView): Promise<void> {
  if (await pushTo(ports, view.tabId, { event: 'view', view })) await auditView(ports, view);
}
