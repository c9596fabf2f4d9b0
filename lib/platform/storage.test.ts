import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropKey, keepKey, loadKeys } from '../vault/keyring.ts';
import { browser } from './browser.ts';
import { closeToContentScripts, keyValueStore } from './storage.ts';

beforeEach(() => fakeBrowser.reset());

describe('browser storage as a key-value store', () => {
  it('gets what was set, lists by prefix, and forgets what was removed', async () => {
    const store = keyValueStore(browser.storage.session);
    await store.set('panel.3', { frameId: 7 });
    await store.set('panel.4', { frameId: 9 });
    await store.set('vault.seen', 5);
    expect(await store.get('panel.3')).toEqual({ frameId: 7 });
    expect((await store.entries('panel.')).map(([key]) => key).sort()).toEqual(['panel.3', 'panel.4']);
    await store.remove('panel.3');
    expect((await store.get('panel.3')) ?? undefined).toBeUndefined();
    expect((await store.entries('panel.')).length).toBe(1);
  });

  it('keeps the key in session storage, and in none other', async () => {
    const dataKey = crypto.getRandomValues(new Uint8Array(32));
    await keepKey(keyValueStore(browser.storage.session), dataKey);
    expect(await browser.storage.local.get(null)).toEqual({});
    const keys = await loadKeys(keyValueStore(browser.storage.session));
    expect(await keys?.hash('a')).toMatch(/^[0-9a-f]{64}$/);
    await dropKey(keyValueStore(browser.storage.session));
    expect(await loadKeys(keyValueStore(browser.storage.session))).toBeNull();
  });

  it('does without setAccessLevel where the browser has none', async () => {
    const area = { ...browser.storage.local, setAccessLevel: undefined } as unknown as typeof browser.storage.local;
    await expect(closeToContentScripts(area)).resolves.toBeUndefined();
  });
});
