/** Serves the workspace's gallery: the real components and handlers, only the messages between them made up. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../node_modules/.vite/gallery-workspace'),
  plugins: [
    preact(),
    {
      name: 'gallery-background',
      enforce: 'pre',
      resolveId(source) {
        return source.endsWith('/messaging/client.ts') ? here('./live-client.ts') : null;
      },
    },
  ],
  optimizeDeps: {
    include: [
      'dexie',
      'fake-indexeddb',
      'minisearch',
      'preact',
      'preact/compat',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'zod',
    ],
  },
  // A file saved meanwhile must not load the page anew under the pictures.
  server: { host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [here('../../..')] } },
});
