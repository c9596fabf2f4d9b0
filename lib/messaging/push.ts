/**
 * Event delivery, in one place: to bound panels by frame (a broadcast does not reach them in Firefox) and to the
 * extension's own pages by broadcast. A frame that is gone is forgotten.
 */
import { allPanels, isWatched, panelOf, unbind, unwatch } from './bindings.ts';
import type { BackgroundEvent, PanelView } from './calls.ts';
import type { Ports } from './ports.ts';

/** Tells every open view. */
export async function tellAll(ports: Ports, event: BackgroundEvent): Promise<void> {
  const panels = await allPanels(ports.session);
  await Promise.all([
    ports.tellPages(event),
    ...panels.map(async (panel) => {
      if (!(await ports.tellPanel(panel, event))) await unbind(ports.session, panel.tabId);
    }),
  ]);
}

/** Pushes the view of a tab to its panel, and to extension pages when one of them looks at this tab. */
export async function pushView(ports: Ports, view: PanelView): Promise<void> {
  const event: BackgroundEvent = { event: 'view', view };
  const panel = await panelOf(ports.session, view.tabId);
  // A new document in the tab drops its panel silently; the next hello binds again.
  if (panel) await ports.tellPanel(panel, event);
  if (await isWatched(ports.session, view.tabId)) {
    if (!(await ports.tellPages(event))) await unwatch(ports.session, view.tabId);
  }
}
