/** `storage.session` and `storage.local` as the small key-value port that the rest of the background knows. */

import type { KeyValueStore } from '../vault/keyring.ts';
import type { Browser } from './browser.ts';

export function keyValueStore(area: Browser.storage.StorageArea): KeyValueStore {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    entries: async (prefix) => Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix)),
  };
}

/**
 * Closes `storage.local` to content scripts where the browser can (Chromium). Firefox has no such call; nothing
 * sensitive is ever put there.
 */
export async function closeToContentScripts(area: Browser.storage.StorageArea): Promise<void> {
  if (typeof area.setAccessLevel === 'function') await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
