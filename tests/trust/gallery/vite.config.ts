/** Serves the options and the self-test over a background that is made up. Outside the build, for eyes and axe only. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../node_modules/.vite/trust-gallery'),
  plugins: [
    preact(),
    {
      name: 'gallery-background',
      enforce: 'pre',
      resolveId(source) {
        if (source.endsWith('/messaging/client.ts')) return here('./fake-client.ts');
        return source.endsWith('/platform/browser.ts') ? here('./fake-browser.ts') : null;
      },
    },
  ],
  optimizeDeps: { include: ['preact', 'preact/compat', 'preact/hooks', 'preact/jsx-dev-runtime'] },
  server: { host: '127.0.0.1', fs: { allow: [here('../../..')] } },
});
