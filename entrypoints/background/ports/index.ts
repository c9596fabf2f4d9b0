/** The browser behind the handlers' ports. Built anew for each event; what lasts is in the database and in storage. */
import { hostOfPattern, policyOf, siteAllowed } from '../../../lib/messaging/policy.ts';
import type { Ports } from '../../../lib/messaging/ports.ts';
import { browser } from '../../../lib/platform/browser.ts';
import { keyValueStore } from '../../../lib/platform/storage.ts';
import { randomBytes } from '../../../lib/vault/bytes.ts';
import { VaultDatabase } from '../../../lib/vault/db/database.ts';
import { calibrate, derivePassphraseKey, kdfFloor } from '../../../lib/vault/derive.ts';
import { clearClipboard, clearClipboardAt, mayClearClipboard } from './clipboard.ts';
import { dropSites, grantedSites, maySee, syncSites } from './sites.ts';
import {
  activeTab,
  askPage,
  openWorkspace,
  pageStructure,
  setBadge,
  startEngine,
  startTeaching,
  tellPages,
  tellPanel,
} from './tabs.ts';

export function browserPorts(): Ports {
  return {
    db: new VaultDatabase(),
    session: keyValueStore(browser.storage.session),
    local: keyValueStore(browser.storage.local),
    now: () => Date.now(),
    managed,
    chooseKdf,
    askPage,
    startEngine,
    startTeaching,
    pageStructure,
    tellPanel,
    tellPages,
    setBadge,
    activeTab,
    openWorkspace,
    grantedSites: async () => {
      const policy = await policyOf({ managed });
      return (await grantedSites()).filter((pattern) => siteAllowed(policy, hostOfPattern(pattern)));
    },
    maySee: async (origin) => siteAllowed(await policyOf({ managed }), hostOfPattern(origin)) && maySee(origin),
    syncSites,
    dropSites,
    setIdleMinutes: async (minutes) => browser.idle.setDetectionInterval(minutes * 60),
    mayClearClipboard,
    clearClipboardAt,
    clearClipboard,
    readSamples: async () => (await fetch(browser.runtime.getURL('/samples/clients.json' as '/'))).json(),
    newId: () => crypto.randomUUID(),
  };
}

/** Rejects in Firefox where no administrator set anything. */
async function managed(): Promise<unknown> {
  return browser.storage.managed.get(null);
}

/** Times the floor once on this machine, and spends what is left of the target on more passes. */
async function chooseKdf() {
  const start = performance.now();
  await derivePassphraseKey('calibration', randomBytes(16), kdfFloor);
  return calibrate(performance.now() - start);
}
