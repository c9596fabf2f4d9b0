/**
 * Granted sites and the content script that runs on them. Nothing is granted at install; the registered script is made
 * to fit the permissions again and again, because browsers forget it at updates and users revoke at any time.
 */
import { browser } from '../../../lib/platform/browser.ts';

const scriptId = 'ehr';
const scriptFile = 'content-scripts/ehr.js';

/** Match patterns of the web origins that were granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(https?|\*):\/\//.test(pattern)).sort();
}

export async function maySee(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** One by one: a site that the manifest itself names (demo builds) is refused, and must not keep the others. */
export async function dropSites(): Promise<void> {
  for (const origin of await grantedSites()) {
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

export async function syncSites(sites: readonly string[]): Promise<void> {
  await register([...sites]);
  await startInOpenTabs([...sites]);
}

async function register(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, js: [scriptFile], matches, runAt: 'document_idle', allFrames: false } as const;
  if (registered) {
    await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
    return;
  }
  try {
    await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  } catch {
    // Two events at once (a grant and the page that asked for it): the other one registered it meanwhile.
    await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
  }
}

/** Pages that are open already get the script now, so that nobody has to reload a half-written note. */
async function startInOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : startIn(tab.id))));
}

async function startIn(tabId: number): Promise<void> {
  try {
    const reply = await browser.tabs.sendMessage(
      tabId,
      { throughline: 'page', name: 'report', input: {} },
      { frameId: 0 },
    );
    if (reply !== undefined) return;
  } catch {
    // Nobody there yet: that is the case we are here for.
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/ehr.js'] });
  } catch {
    // An error page, a page still loading, or a tab closed meanwhile; a reload brings the registered script.
  }
}
