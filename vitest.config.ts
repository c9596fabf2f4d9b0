import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'tests/meta/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    restoreMocks: true,
    // No test here is about time (that is `npm run bench`): a slow machine must not fail one.
    testTimeout: 60_000,
  },
});
