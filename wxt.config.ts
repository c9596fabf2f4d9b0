import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';
import { nativeBrowser } from './scripts/native-browser.ts';
import { shippedLicences } from './scripts/shipped-licences.ts';
import { strictDependencies } from './scripts/strict-dependencies.ts';

/**
 * Modules that the panel needs before it can be used and other pages of ours need too, and the background has no part in:
 * one file instead of a dozen, each of which would cost the panel some milliseconds on its way.
 */
const shared = new RegExp(
  [
    'node_modules/preact/',
    '/components/(ui|lookup)/',
    '/components/options/use-settings|/components/vault/use-vault|/components/workspace/(use-clients|client-form)',
    '/components/(plan/new-id|measures/risk-part)',
    '/components/check/(use-check|thread|goal-thread|goal-state|highlight|note-input|progress-word|quote-list|quotes)\\.',
    '/lib/(messaging/client|records/client|platform/close-exits|plan/to-check-plan)',
  ].join('|'),
);

/** What those need and the background needs as well, in one more file. */
const common =
  /node_modules\/(webextension-polyfill|wxt|@wxt-dev)\/|rolldown\/runtime|preload-helper|virtual:wxt-(html-)?plugins|\/lib\/(dates|platform\/browser|records\/practice|text\/segments|check\/rules\/profiles|plan\/(edit|client-ranking))\./;

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
    // Whatever the mode is called, and whoever started the build: else views are compiled for development, with the paths
    // of this machine in them.
    'build:before': () => {
      process.env.NODE_ENV = 'production';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) {
        config.plugins = [...(config.plugins ?? []), nativeBrowser()];
      }
      if (!entrypoints.some(({ type }) => type === 'unlisted-page')) return;
      const output = {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'base', test: shared },
            { name: 'common', test: common },
          ],
        },
      };
      config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output } });
    },
  },
  manifest: ({ browser, mode }) => manifestFor({ browser, mode }),
});
