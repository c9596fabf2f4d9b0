/**
 * Pictures of every part of the workspace, light, dark and on paper, at full width and at half of it (200 % zoom), and axe
 * over each: `node tests/gallery/workspace/shoot.ts [--out <dir>] [--only <state>]… [--quick]`. Ends with 1 when axe finds
 * anything or a page is wider than its window.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { partIds } from '../../../components/workspace/part-ids.ts';
import { findBrowser } from '../../../scripts/browser/find.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'workspace-gallery') },
    /** States whose names start so; may be given several times. */
    only: { type: 'string', multiple: true },
    /** One width in light only. */
    quick: { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
/** The address of each state, and what to do before the picture. */
const states: Readonly<Record<string, readonly [string, ((page: Page) => Promise<void>)?]>> = {
  caseload: [''],
  template: ['page=template'],
  'template+edit': ['page=template', press('Make it your own')],
  ...Object.fromEntries(partIds.map((part) => [part, [`part=${part}`] as const])),
  'agreement+form': ['part=agreement', press('Something else…')],
  'agreement+tapped': ['part=agreement', press('Understood and agreed, said so')],
  'review+form': [
    'part=review',
    async (page) => {
      await press('Later')(page);
      await press('Review the plan')(page);
    },
  ],
  'share+release': ['part=share', press('Prepare for Dr. Quillfeather')],
  'share+new': ['part=share', press('Add a release')],
  'share+team': ['part=share', press('Add to the team')],
  'measures+form': [
    'part=measures',
    async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Total', { exact: true }).fill('14');
    },
  ],
  'measures+items': [
    'part=measures',
    async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Measure', { exact: true }).selectOption('phq-9');
      await page.getByLabel('Ask item by item').check();
    },
  ],
  'measures+sources': ['part=measures', press('Sources disagree on whether this change is real')],
  'measures+ladder': ['part=measures', press('Add a ladder')],
  'safety+crisis': ['part=safety', press('Document a crisis session, without a goal')],
  'safety+edit': ['part=safety', press('Change it')],
  'client-page+turned': ['part=client-page', press('Turn the screen')],
  'formats+dbt': [
    'part=formats',
    async (page) => {
      await page.getByLabel('Set out as').selectOption('dbt');
    },
  ],
};
const looks = [
  { look: 'light', width: 1280, options: { colorScheme: 'light' } },
  { look: 'dark', width: 1280, options: { colorScheme: 'dark' } },
  { look: 'zoomed', width: 640, options: { colorScheme: 'light', reducedMotion: 'reduce' } },
] as const;
/** What is worth paper. */
const printed = ['client-page', 'formats', 'share', 'safety'];

const server = await createServer({
  configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
  logLevel: 'error',
});
await server.listen();
const root = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let violations = 0;

/** Goes to an address of the workspace; `fresh`: with the page loaded anew, invented clients and all. */
async function show(page: Page, hash: string, fresh: boolean): Promise<void> {
  if (fresh) {
    await page.goto('about:blank');
    await page.goto(`${root}${hash}`);
  } else {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }
  await page.locator('main h1').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(fresh ? 900 : 500);
}

async function judge(page: Page, name: string): Promise<void> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  for (const { id, help, nodes } of found) {
    violations += nodes.length;
    console.log(`axe ${name}: ${id} (${help})`);
    for (const node of nodes.slice(0, 3))
      console.log(`   ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    violations += 1;
    console.log(`wide ${name}: ${wide} px too wide`);
  }
}

for (const { look, width, options } of values.quick ? looks.slice(0, 1) : looks) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let fresh = true;
  page.on('pageerror', (error) => {
    violations += 1;
    console.log('page error:', error.message);
  });
  for (const [name, [hash, act]] of Object.entries(states)) {
    if (values.only && !values.only.some((start) => name.startsWith(start))) continue;
    const address = `#${hash.startsWith('part=') ? `client=sample-juniper&${hash}` : hash}`;
    try {
      await show(page, address, fresh);
      await act?.(page);
    } catch (error) {
      violations += 1;
      console.log(`not shown ${name} ${look}: ${String(error).split('\n')[0]}`);
    }
    // Whatever was pressed is gone with the page.
    fresh = act !== undefined;
    await page.waitForTimeout(250);
    await judge(page, `${name} ${look}`);
    await page.screenshot({ path: join(values.out, `${name}-${look}.png`), fullPage: true });
    if (look === 'light' && printed.includes(name)) {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: join(values.out, `${name}-paper.png`), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(violations === 0 ? 'Nothing found.' : `${violations} things found.`);
process.exitCode = violations === 0 ? 0 : 1;
