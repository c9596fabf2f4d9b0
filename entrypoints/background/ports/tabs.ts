/** Messages to tabs and pages, the toolbar button, and opening the workspace. */
import type { BackgroundEvent, EventMessage, PageRequestMessage } from '../../../lib/messaging/calls.ts';
import type { Badge, FrameAddress } from '../../../lib/messaging/ports.ts';
import { browser } from '../../../lib/platform/browser.ts';

/** Asks the content script in the top frame; never the panel, which shares the tab. */
export async function askPage(
  tabId: number,
  name: PageRequestMessage['name'],
  input: PageRequestMessage['input'],
): Promise<unknown> {
  const message = { throughline: 'page', name, input };
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // Only the sentinel is there, which answers nobody: bring the engine and ask it.
    await startEngine(tabId);
    return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  }
}

/** @throws where the extension may not run: the browser's own pages, and sites that were not allowed. */
export async function startEngine(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/engine.js'] });
}

/** @throws where the extension may not run. */
export async function startTeaching(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] });
}

/** @throws where the extension may not run. */
export async function pageStructure(tabId: number): Promise<unknown> {
  const [top] = await browser.scripting.executeScript({ target: { tabId }, files: ['/structure.js'] });
  return top?.result;
}

/** Nobody answering is how a broadcast ends well; only nobody listening is a failure. */
function nobodyListens(error: unknown): boolean {
  return /receiving end|establish connection|no tab|invalid tab|no frame/i.test(String(error));
}

async function delivered(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    return !nobodyListens(error);
  }
}

export function tellPanel({ tabId, frameId }: FrameAddress, event: BackgroundEvent): Promise<boolean> {
  const message: EventMessage = { throughline: 'event', to: 'panel', event };
  return delivered(browser.tabs.sendMessage(tabId, message, { frameId }));
}

export function tellPages(event: BackgroundEvent): Promise<boolean> {
  const message: EventMessage = { throughline: 'event', to: 'pages', event };
  return delivered(browser.runtime.sendMessage(message));
}

export async function setBadge(tabId: number, { text, title }: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Opens the workspace, or brings the open one to the front on the new place. */
export async function openWorkspace(hash: string): Promise<void> {
  const base = browser.runtime.getURL('/workspace.html' as '/');
  const url = hash ? `${base}#${hash}` : base;
  const open = await openTabOf(base);
  if (open === null) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(open, hash ? { url, active: true } : { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function openTabOf(base: string): Promise<number | null> {
  // Without the "tabs" permission a tab's address is hidden; our own contexts are not (Chrome 116, newer Firefox).
  if (typeof browser.runtime.getContexts !== 'function') return null;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const found = contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === base);
  return found && found.tabId >= 0 ? found.tabId : null;
}
