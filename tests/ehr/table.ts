/**
 * `npm run test:ehr [-- <adapter id> …] [--no-browser]`: what is recognised of each EHR's pages, as a table, whether text
 * gets into them by the real extension in Chromium, all of it once more by the real extension in Firefox, the figures of the
 * quality goal on detection, and the stored table of editors. Fails when an EHR's page is missed, a field or a client is misread, text does not arrive, or anything opens wrongly.
 */
import { readdirSync } from 'node:fs';
import { editorsTable } from './editors-table.ts';
import { type FirefoxRow, type InFirefox, tryFirefox } from './in-firefox.ts';
import { type Insertions, tryInsertions } from './insertion.ts';
import { type AdapterFile, type Count, type EhrRow, measure, share, sum } from './measure.ts';

const folder = new URL('../../lib/ehr/adapters/', import.meta.url);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const inBrowser = !process.argv.includes('--no-browser');

async function adapterFiles(): Promise<AdapterFile[]> {
  const names = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'adapter-case.ts');
  const ids = names.map((name) => name.replace(/\.ts$/, ''));
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Error(`There is no adapter called ${unknown.join(', ')}. There are: ${ids.join(', ')}.`);
  const chosen = wanted.length > 0 ? wanted : ids;
  return Promise.all(chosen.map(async (id) => (await import(new URL(`${id}.ts`, folder).href)) as AdapterFile));
}

const say = ({ right, of }: Count): string => (of === 0 ? '–' : `${right}/${of}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

function cells(name: string, evidence: string, rows: readonly EhrRow[], inserted: readonly Count[]): string[] {
  const total = (pick: (row: EhrRow) => Count) => say(sum(rows.map(pick)));
  return [
    name,
    evidence,
    total((row) => row.found),
    total((row) => row.fields),
    total((row) => row.identity),
    inBrowser ? say(sum(inserted)) : '–',
    total((row) => row.falseOpens),
    total((row) => row.generic.found),
    total((row) => row.generic.falseOpens),
  ];
}

const files = await adapterFiles();
const rows: EhrRow[] = [];
for (const file of files) rows.push(await measure(file));
const insertions: Insertions | null = inBrowser ? await tryInsertions(files) : null;
const insertedOf = (row: EhrRow): Count[] => {
  const id = files[rows.indexOf(row)]?.adapter.id ?? '';
  return [insertions?.byAdapter.get(id) ?? { right: 0, of: 0 }];
};

console.log(
  table(
    [
      'EHR',
      'evidence',
      'found',
      'fields',
      'client',
      'insertion',
      'opened wrongly',
      'notes found without adapter',
      'opened wrongly without',
    ],
    [
      ...rows.map((row) => cells(row.name, `${row.evidence} ${row.checkedOn}`, [row], insertedOf(row))),
      cells('all', '', rows, rows.flatMap(insertedOf)),
    ],
  ),
);
for (const row of rows) for (const what of row.wrong) console.log(`${row.name}: ${what}`);
for (const what of insertions?.wrong ?? []) console.log(what);

const found = sum(rows.map((row) => row.found));
const opened = sum(rows.map((row) => row.falseOpens));
const generic = sum(rows.map((row) => row.generic.found));
const genericOpened = sum(rows.map((row) => row.generic.falseOpens));
const percent = (value: Count) => `${(share(value) * 100).toFixed(1)} %`;
console.log(`
Pages written by us from each EHR's known structure, not the vendors' own pages.
Note and plan pages found: ${percent(found)} (${say(found)}). Other pages opened or marked: ${say(opened)}.
The same note pages with no adapter at all: ${percent(generic)} (${say(generic)}). Other pages opened: ${say(genericOpened)}.`);

const misread = rows.some((row) => share(row.fields) < 1 || share(row.identity) < 1);
const inserted = sum(rows.flatMap(insertedOf));
if (insertions) {
  console.log(`Text inserted into the note pages, ${insertions.version}: ${percent(inserted)} (${say(inserted)}).`);
}

const firefox: InFirefox | string | null = inBrowser ? await tryFirefox(files) : null;
const inFirefox = firefox !== null && typeof firefox !== 'string' ? [...firefox.byAdapter.values()] : [];
if (typeof firefox === 'string') console.log(`\nNothing tried in Firefox: ${firefox}`);
else if (firefox !== null) {
  const line = (name: string, all: readonly FirefoxRow[]): string[] => [
    name,
    ...(
      [
        (row) => row.found,
        (row) => row.fields,
        (row) => row.identity,
        (row) => row.insertion,
        (row) => row.falseOpens,
      ] satisfies ((row: FirefoxRow) => Count)[]
    ).map((pick) => say(sum(all.map(pick)))),
  ];
  console.log(`\nThe same pages in ${firefox.version}, as the real extension sees them:`);
  console.log(
    table(
      ['EHR', 'found', 'fields', 'client', 'insertion', 'opened wrongly'],
      [
        ...files.map(({ adapter }) =>
          line(
            adapter.name,
            [firefox.byAdapter.get(adapter.id)].flatMap((row) => row ?? []),
          ),
        ),
        line('all', inFirefox),
      ],
    ),
  );
  for (const what of firefox.wrong) console.log(what);
}
if (wanted.length === 0) console.log(`\n${editorsTable()}`);

const wrongInFirefox = firefox !== null && typeof firefox !== 'string' && firefox.wrong.length > 0;

// What the generic engine misses without the adapter is why there is one: reported, no failure.
if (misread || share(found) < 1 || opened.right > 0 || share(inserted) < 1 || wrongInFirefox) process.exitCode = 1;
