/**
 * What the extension says about a page, asked the way its own workspace asks: by a `panel.view` call from an extension
 * page. The one place outside lib/ that speaks the message format.
 */

import type { PageReport } from '../../lib/ehr/types.ts';
import type { CallResult, PanelView } from '../../lib/messaging/calls.ts';
import type { Tab } from './surface.ts';

/** The calls of the browser's extension API that run inside the extension page. */
interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/**
 * Reads the report of the tab that shows `address`.
 *
 * @param asker A tab on one of the extension's own pages.
 * @returns `null` when no content script answers there.
 * @throws Error with the background's own message when it refuses.
 */
export async function readPageReport(asker: Tab, address: string): Promise<PageReport | null> {
  const result = await asker.run(async (wanted: string) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const api = browser ?? chrome;
    if (api === undefined) throw new Error('This is not an extension page.');
    const tab = (await api.tabs.query({})).find(({ url }) => url === wanted);
    if (tab?.id === undefined) return null;
    return api.runtime.sendMessage({ throughline: 'call', name: 'panel.view', input: { tabId: tab.id } });
  }, address);
  if (result === null) return null;
  const answer = result as CallResult<PanelView>;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.report;
}
