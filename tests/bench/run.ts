/** `npm run bench [-- --json] [P1 P2 …]`: every figure, or those named, in one run; as a table or as JSON. */

import { type BenchRow, table } from './bench-row.ts';
import { benchCheck } from './check.ts';
import { benchKeystroke } from './keystroke.ts';
import { benchLookup } from './lookup.ts';
import { benchMainThread } from './main-thread.ts';
import { benchPage } from './page.ts';
import { benchScale } from './scale.ts';
import { benchSize } from './size.ts';
import { benchVault } from './vault.ts';

const parts: readonly {
  readonly ids: readonly string[];
  readonly run: () => readonly BenchRow[] | Promise<readonly BenchRow[]>;
}[] = [
  { ids: ['P1', 'P7'], run: benchSize },
  { ids: ['P2'], run: benchMainThread },
  { ids: ['P3'], run: benchPage },
  { ids: ['P4'], run: benchCheck },
  { ids: ['P5'], run: benchLookup },
  { ids: ['P6'], run: benchScale },
  { ids: ['E1', 'E2'], run: benchKeystroke },
  { ids: ['F'], run: benchVault },
];
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const rows: BenchRow[] = [];
for (const { ids, run } of parts) {
  if (named.length > 0 && !ids.some((id) => named.includes(id))) continue;
  const started = performance.now();
  try {
    rows.push(...(await run()));
  } catch (error) {
    // The other figures are worth having; this part is named, and the run counts as failed.
    console.error(`${ids.join(', ')} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
  console.error(`${ids.join(', ')}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
