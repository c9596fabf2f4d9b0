/**
 * Scripts that run in a page take `browser` from the browser itself, not from `webextension-polyfill`: they call nothing
 * but `runtime`, which gives promises in Firefox and in every Chromium that the manifest admits, and answer messages by
 * the callback that both know. It saves each of them 3 kB, more than the whole sentinel weighs without it.
 */
import type { Plugin } from 'vite';

/** What the polyfill's module puts in the place of `wxt/browser`. */
const polyfilled = '@wxt-dev/webextension-polyfill/browser';

export const nativeBrowser = (): Plugin => ({
  name: 'native-browser',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === polyfilled ? this.resolve('@wxt-dev/browser', importer) : null;
  },
});
