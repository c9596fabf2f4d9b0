/**
 * Pictures of the options' trust sections and of the self-test in light and dark, wide and narrow, and axe over each:
 * `node tests/trust/gallery/shoot.ts [--out <dir>] [--only <name>] [--look <look>]…
 * [--axe-only]`. Ends with 1 when axe finds anything.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/browser/find.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'trust-gallery') },
    only: { type: 'string' },
    look: { type: 'string', multiple: true },
    'axe-only': { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const choose = async (page: Page) => {
  const restore = page.getByRole('button', { name: 'Restore from a backup' });
  if ((await restore.count()) > 0) await restore.click();
  const file = {
    name: 'a.backup',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('THROUGHLINE-BACKUP 1\n{}\n'),
  };
  await page.getByLabel('Backup file').setInputFiles(file);
};
const each =
  (...acts: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };

const shots: Readonly<Record<string, { query: string; act?: (page: Page) => Promise<unknown> }>> = {
  open: { query: 'state=open' },
  new: { query: 'state=new' },
  locked: { query: 'state=locked' },
  due: { query: 'state=due' },
  unconfirmed: { query: 'state=unconfirmed' },
  practice: { query: 'state=practice' },
  cut: { query: 'state=cut', act: press('Restore from a backup') },
  conflicts: { query: 'state=conflicts' },
  copies: { query: 'state=copies', act: press('Go back to before the last update') },
  'copies-dry': {
    query: 'state=copies',
    act: each(press('Go back to before the last update'), press('Mend from the copies')),
  },
  failed: { query: 'state=open', act: press('Make a backup') },
  'restore-opened': { query: 'state=open', act: choose },
  'restore-dry': { query: 'state=open', act: each(choose, press('Merge it in')) },
  'restore-foreign': { query: 'state=foreign', act: choose },
  'restore-new': { query: 'state=new', act: each(choose, press('Look at what is in it')) },
  keys: {
    query: 'state=open',
    act: each(press('Change the passphrase'), press('Unlock with a passkey'), press('Change passphrase')),
  },
  'new-code': {
    query: 'state=unconfirmed',
    act: each((page) => page.getByLabel('Your passphrase').fill('seven quiet herons'), press('Show a new code')),
  },
  'log-intact': { query: 'state=open', act: press('Check for tampering') },
  'log-tampered': { query: 'state=tampered', act: press('Check for tampering') },
  plain: {
    query: 'state=open',
    act: each(press('Export without encryption'), press('Export unencrypted')),
  },
  wipe: {
    query: 'state=open',
    act: each(
      press('Delete everything'),
      (page) => page.getByLabel('Type “delete everything”').fill('delete everything'),
      (page) => page.getByRole('button', { name: 'Delete everything' }).last().click(),
    ),
  },
  selftest: { query: 'screen=selftest' },
  'reminder-due': { query: 'screen=reminder&state=due' },
  'reminder-code': { query: 'screen=reminder&state=unconfirmed' },
};

const looks = {
  light: { viewport: { width: 800, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 800, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
} as const;

const server = await createServer({
  configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let violations = 0;
const names = Object.keys(shots).filter((name) => !values.only || name.startsWith(values.only));
for (const [look, options] of Object.entries(looks)) {
  if (values.look && !values.look.includes(look)) continue;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    violations += 1;
    console.log('page error:', error.message);
  });
  for (const name of names) {
    const shot = shots[name];
    if (!shot) continue;
    await page.goto(`${address}?${shot.query}`);
    await page.locator('main').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(500);
    try {
      await shot.act?.(page);
    } catch (error) {
      violations += 1;
      console.log(`could not get to ${name} ${look}: ${String(error).split('\n')[0]}`);
    }
    await page.waitForTimeout(250);
    const { violations: found } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const { id, help, nodes } of found) {
      violations += nodes.length;
      console.log(`axe ${name} ${look}: ${id} (${help})`);
      for (const node of nodes.slice(0, 3)) {
        console.log(`   ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`);
      }
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) {
      violations += 1;
      console.log(`wide ${name} ${look}: ${wide} px too wide`);
    }
    if (!values['axe-only']) await page.screenshot({ path: join(values.out, `${name}-${look}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${names.length} screens in ${Object.keys(looks).length} looks, ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;
