import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';
import { shippedLicences } from './scripts/shipped-licences.ts';
import { strictDependencies } from './scripts/strict-dependencies.ts';

/** Modules that several extension pages share, and the background has no part in. */
const shared =
  /node_modules\/preact\/|\/components\/ui\/|\/components\/options\/use-settings|\/components\/vault\/use-vault/;

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
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'unlisted-page')) return;
      // What every page of ours needs, in one file: each further file costs the panel some milliseconds on its way.
      const output = { codeSplitting: { groups: [{ name: 'base', test: shared }] } };
      config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output } });
    },
  },
  manifest: ({ browser, mode }) => manifestFor({ browser, mode }),
});
