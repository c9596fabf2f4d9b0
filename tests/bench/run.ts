/** `npm run bench [-- --json]`: every figure in one run, as a table or as JSON. */

import { type BenchRow, table } from './bench-row.ts';
import { benchCheck } from './check.ts';
import { benchLookup } from './lookup.ts';
import { benchPage } from './page.ts';
import { benchSize } from './size.ts';

const rows: readonly BenchRow[] = [...(await benchSize()), ...(await benchPage()), ...benchCheck(), ...benchLookup()];
console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
