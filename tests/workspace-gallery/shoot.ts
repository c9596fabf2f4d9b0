/**
 * Pictures of the workspace's screens, wide, narrow and at 200 % zoom, in several looks, and axe over each:
 * `node tests/workspace-gallery/shoot.ts [--out <dir>] [--only <name>] [--look <look>]… [--axe-only]`. Ends with 1 when
 * axe finds anything or a page is wider than its window.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../scripts/browser/find.ts';
import { screens } from './screens.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'workspace-gallery') },
    only: { type: 'string' },
    look: { type: 'string', multiple: true },
    'axe-only': { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });

const looks = {
  light: { viewport: { width: 1100, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1100, height: 900 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  narrow: { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
  // What a window of 1280 px shows at 200 %.
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, colorScheme: 'light' },
  forced: { viewport: { width: 900, height: 900 }, colorScheme: 'dark', forcedColors: 'active' },
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
const names = Object.keys(screens).filter((name) => !values.only || name.startsWith(values.only));
let violations = 0;
for (const [look, options] of Object.entries(looks)) {
  if (values.look && !values.look.includes(look)) continue;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    violations += 1;
    console.log('page error:', error.message);
  });
  for (const name of names) {
    const screen = screens[name];
    if (!screen) continue;
    // Another query, so that a change of the hash alone cannot keep what an earlier screen left behind.
    await page.goto(`${address}?${screen.query ?? ''}&screen=${name}${screen.hash}`);
    await page.locator('main section').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(700);
    await screen.act?.(page);
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
    if (!values['axe-only']) {
      await page.addStyleTag({ content: '.tl-plan-save, .tl-workspace-side { position: static !important }' });
      await page.screenshot({ path: join(values.out, `${name}-${look}.png`), fullPage: true });
    }
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(
  `${names.length} screens, ${violations} violations${values['axe-only'] ? '' : `, pictures in ${values.out}`}`,
);
process.exitCode = violations === 0 ? 0 : 1;
