/** `npm run fuzz [-- rounds]`: the property tests of every boundary with many more rounds than `npm test` takes. */
import { runCommand } from './browser/paths.ts';

const rounds = process.argv[2] ?? '3000';
const { code } = await runCommand(
  'vitest',
  ['run', 'lib/messaging/fuzz.test.ts', 'lib/messaging/fuzz-imports.test.ts'],
  {
    echo: true,
    env: { THROUGHLINE_FUZZ: rounds },
  },
);
process.exitCode = code;
