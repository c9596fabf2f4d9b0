/**
 * End-to-end tests: a real browser with the built extension. One spec file at a time and no retries, so that a test
 * which sometimes fails is seen to fail. `scripts/e2e.ts` runs them for each target; `npm test` looks at a few failures
 * once more and names them either way.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
