/**
 * The background: the only owner of database and keys. Wiring only, and stateless: it dies after half a minute of
 * quiet, so every listener is registered at once and everything that must last is in the database or in storage.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { clearCopied } from '../../lib/messaging/handlers/clipboard.ts';
import { syncSites } from '../../lib/messaging/handlers/sites.ts';
import { lockNow } from '../../lib/messaging/handlers/vault.ts';
import { LOOKUP_COMMAND, openLookup } from '../../lib/messaging/lookup-shortcut.ts';
import { omniboxLines, openFromOmnibox } from '../../lib/messaging/omnibox.ts';
import { settingsInForce } from '../../lib/messaging/policy.ts';
import type { Ports } from '../../lib/messaging/ports.ts';
import type { Self } from '../../lib/messaging/principals.ts';
import { answer, isCall } from '../../lib/messaging/server.ts';
import { lockIfAway, lockWatch, tabClosed, tabInFront, tabLoaded } from '../../lib/messaging/watch.ts';
import { browser } from '../../lib/platform/browser.ts';
import { closeToContentScripts } from '../../lib/platform/storage.ts';
import { readSettings } from '../../lib/vault/db/settings.ts';
import { clipboardAlarm } from './ports/clipboard.ts';
import { browserPorts } from './ports/index.ts';

const watchAlarm = 'lock-watch';
/** The keyboard shortcut that locks from any page. */
const lockCommand = 'lock';

export default defineBackground({
  type: 'module',
  main() {
    // One database connection a life; it is a handle, not state.
    const ports = browserPorts();
    const self: Self = { id: browser.runtime.id, origin: browser.runtime.getURL('/' as '/').replace(/\/$/, '') };

    browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (response: unknown) => void) => {
      if (!isCall(message)) return;
      // `return true` with a late `sendResponse` is the one form that every supported browser understands.
      void lockIfAway(ports, 'active')
        .catch(() => false)
        .then(() => answer(message, sender, self, ports))
        .then(sendResponse);
      return true;
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(syncSites(ports));
      if (reason === 'install') quietly(welcome(ports));
    });
    browser.runtime.onStartup.addListener(() => quietly(syncSites(ports)));
    browser.permissions.onAdded.addListener(() => quietly(syncSites(ports)));
    browser.permissions.onRemoved.addListener(() => quietly(syncSites(ports)));

    browser.commands.onCommand.addListener((name, tab) => {
      if (name === LOOKUP_COMMAND) quietly(openLookup(ports, tab?.id));
      if (name === lockCommand) quietly(lockNow(ports));
    });

    browser.omnibox?.onInputChanged.addListener((text, suggest) => {
      quietly(omniboxLines(ports, text, import.meta.env.FIREFOX).then((lines) => suggest([...lines])));
    });
    browser.omnibox?.onInputEntered.addListener((text) => quietly(openFromOmnibox(ports, text)));

    browser.tabs.onActivated.addListener(({ tabId }) => quietly(tabInFront(ports, tabId)));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') quietly(tabLoaded(ports, tabId));
    });
    browser.tabs.onRemoved.addListener((tabId) => quietly(tabClosed(ports, tabId)));

    browser.storage.onChanged.addListener((_changes, area) => {
      // The administrator changed the practice's policy.
      if (area !== 'managed') return;
      start(ports);
      quietly(syncSites(ports));
    });
    browser.idle.onStateChanged.addListener((state) => {
      quietly(lockIfAway(ports, state));
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === clipboardAlarm) quietly(clearCopied(ports));
      if (name === watchAlarm) quietly(lockWatch(ports, (minutes) => browser.idle.queryState(minutes * 60)));
    });

    start(ports);
  },
});

/** What each life sets up again, because browsers forget it at their own times. No step waits for another's success. */
function start(ports: Ports): void {
  quietly(startLockWatch());
  quietly(closeToContentScripts(browser.storage.local));
  quietly(offerSidePanel());
  quietly(settingsInForce(ports).then(({ autoLockMinutes }) => ports.setIdleMinutes(autoLockMinutes)));
}

async function startLockWatch(): Promise<void> {
  if (!(await browser.alarms.get(watchAlarm))) await browser.alarms.create(watchAlarm, { periodInMinutes: 1 });
}

/** The same panel page in the browser's own side panel (Chromium; Firefox has it in the manifest). */
async function offerSidePanel(): Promise<void> {
  if (!browser.sidePanel) return;
  // Setting it again could reload an open side panel, and the background starts often.
  const { path } = await browser.sidePanel.getOptions({});
  if (!path?.endsWith('panel.html')) await browser.sidePanel.setOptions({ path: 'panel.html', enabled: true });
}

async function welcome(ports: Ports): Promise<void> {
  const { onboarded } = await readSettings(ports.db);
  if (!onboarded) await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html' as '/') });
}

/** Events have nobody to report to; the next call meets the same trouble and says so to a person. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
