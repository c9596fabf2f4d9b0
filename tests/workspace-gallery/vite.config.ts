/** Serves the workspace gallery: the real workspace over a background that is made up. Outside the build, for eyes and axe only. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite/workspace-gallery'),
  plugins: [
    preact(),
    {
      name: 'gallery-background',
      enforce: 'pre',
      resolveId(source) {
        return source.endsWith('/messaging/client.ts') ? here('./fake-client.ts') : null;
      },
    },
  ],
  // Known from the start, so that no page reloads while it is being looked at.
  optimizeDeps: {
    include: [
      'd3-scale',
      'd3-shape',
      'minisearch',
      'preact',
      'preact/compat',
      'preact/hooks',
      'preact/jsx-dev-runtime',
    ],
  },
  server: { host: '127.0.0.1', fs: { allow: [here('../..')] } },
});
