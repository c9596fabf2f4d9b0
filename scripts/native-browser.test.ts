import { build } from 'vite';
import { expect, it } from 'vitest';
import { nativeBrowser } from './native-browser.ts';

it('gives a script the browser’s own API where the module would give the polyfill', async () => {
  const built = (plugins: readonly ReturnType<typeof nativeBrowser>[]) =>
    build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
      plugins: [...plugins],
      build: { write: false, rolldownOptions: { input: 'lib/messaging/client.ts', preserveEntrySignatures: 'strict' } },
    });
  const codeOf = (output: Awaited<ReturnType<typeof built>>) => JSON.stringify(output);
  // What the polyfill throws outside of an extension.
  const polyfill = 'This script should only be loaded in a browser extension';
  expect(codeOf(await built([]))).toContain(polyfill);
  expect(codeOf(await built([nativeBrowser()]))).not.toContain(polyfill);
});
