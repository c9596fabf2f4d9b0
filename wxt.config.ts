import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';
import { shippedLicences } from './scripts/shipped-licences.ts';
import { strictDependencies } from './scripts/strict-dependencies.ts';

/**
 * Two kinds of build:
 *  - `production`: no site access at install; every host is granted by the user.
 *  - `demo` (also used by the tests): the same code, with the loopback hosts already granted, so that the bundled
 *    demo EHR and the test pages work without a permission prompt (headless browsers cannot show one).
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // WXT names non-production outputs <browser>-mv3-<mode>; scripts rely on that.
  vite: () => ({
    plugins: [preact(), strictDependencies(), shippedLicences()],
    build: { target: 'es2022', modulePreload: false },
  }),
  manifest: ({ browser, mode }) => manifestFor({ browser, mode }),
});
