/** The lookup shortcut: opens the panel of the tab in front, gives it the keyboard and puts the caret in its search box. */
import { panelOf } from './bindings.ts';
import type { Ports } from './ports.ts';

/** Name of the command in the manifest. */
export const LOOKUP_COMMAND = 'lookup';

/** Does nothing on pages without a content script, such as the browser's own. */
export async function openLookup(ports: Ports, tabId: number | null | undefined): Promise<void> {
  const tab = tabId ?? (await ports.activeTab());
  if (tab === null) return;
  await ports.askPage(tab, 'show-panel', { focus: true });
  const panel = await panelOf(ports.session, tab);
  if (panel) await ports.tellPanel(panel, { event: 'focus-lookup' });
}
