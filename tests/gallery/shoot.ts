/**
 * Pictures of every panel state at 320 and 480 px, light, dark and high contrast, and axe over each. Run it with Node:
 * `node tests/gallery/shoot.ts [--out <dir>] [--only <state>] [--look <look>]… [--narrow] [--axe-only]`. Ends with 1 when axe
 * finds anything or a page is wider than its window.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../scripts/browser/find.ts';
import { states } from './states.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'panel-gallery') },
    only: { type: 'string' },
    /** Some of `looks`, to save time. */
    look: { type: 'string', multiple: true },
    /** Only the narrowest width of each look. */
    narrow: { type: 'boolean', default: false },
    'axe-only': { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });

/** What to do before the picture, beyond opening the page. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'linked+open': async (page) => {
    await page.locator('.tl-thread-head').first().click();
    await page.locator('.tl-thread-head').nth(1).click();
  },
  'linked+finding': async (page) => {
    await page.locator('.tl-finding-head').first().click();
  },
  'kept+more': async (page) => {
    const findings = page.locator('.tl-findings');
    await findings.getByRole('button', { name: /^\d+ more$/ }).click();
    await findings
      .getByRole('button', { name: /^Set aside: / })
      .first()
      .click();
    await page.getByRole('button', { name: /^Coverage/ }).click();
    await page.locator('.tl-coverage').waitFor();
  },
  'kept+rules': async (page) => {
    await page.getByRole('button', { name: 'What reviewers ask for' }).click();
    await page.getByRole('button', { name: /^Whose rules/ }).click();
  },
  'risk+elements': async (page) => {
    await page.getByRole('button', { name: /^What reviewers look for/ }).click();
  },
  'elsewhere+exit': async (page) => {
    await page.getByRole('button', { name: 'The plan should change' }).click();
  },
  'linked+lookup': async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('sleep');
  },
  'linked+suggestion': async (page) => {
    await page.locator('.tl-suggestion button').first().click();
  },
  'linked+technique': async (page) => {
    await page.locator('.tl-suggestion button').first().click();
    await page
      .getByRole('button', { name: /^\d+ more$/ })
      .first()
      .click();
    await page.locator('.tl-technique-name').nth(1).click();
    await page.getByRole('button', { name: 'Does it fit this person?' }).click();
  },
  'stuck+ladder': async (page) => {
    // Moves to the top, with its reasons, when the records have been read.
    await page.getByRole('button', { name: /Not moving\?.*PHQ-9/ }).click();
    await page.getByRole('button', { name: /^5\. / }).click();
  },
  'linked+aside': async (page) => {
    await page.locator('.tl-suggestion button').first().click();
    await page.getByRole('button', { name: 'Not for this client' }).click();
  },
  'insert-failed': async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('mood');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'unlinked+new': async (page) => {
    await page.getByRole('button', { name: 'New client' }).click();
  },
  'unlinked+confirm': async (page) => {
    await page.locator('.tl-link-client').first().click();
  },
};

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
const names = [...new Set([...Object.keys(states), ...Object.keys(acts)])].filter(
  (name) => !values.only || name.startsWith(values.only),
);

/** How the panel may have to look, and at which widths that is worth a picture. */
const looks = {
  light: { widths: [320, 480], options: { colorScheme: 'light' } },
  dark: { widths: [320, 480], options: { colorScheme: 'dark' } },
  contrast: { widths: [360], options: { colorScheme: 'light', contrast: 'more' } },
  'contrast-dark': { widths: [360], options: { colorScheme: 'dark', contrast: 'more' } },
  forced: { widths: [360], options: { colorScheme: 'dark', forcedColors: 'active' } },
} as const;

for (const [look, { widths, options }] of Object.entries(looks)) {
  if (values.look && !values.look.includes(look)) continue;
  for (const width of values.narrow ? widths.slice(0, 1) : widths) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error('page error:', error.message));
    for (const name of names) {
      await page.goto(`${address}?state=${name.split('+')[0]}`);
      // An empty page would pass every test. The first page waits for the server to prepare the whole panel.
      await page.locator('main').first().waitFor({ timeout: 120_000 });
      await page.waitForTimeout(700);
      await acts[name]?.(page);
      await page.waitForTimeout(150);
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      for (const { id, help, nodes } of found) {
        violations += nodes.length;
        console.log(`axe ${name} ${width} ${look}: ${id} (${help})`);
        for (const node of nodes.slice(0, 3))
          console.log(`   ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) {
        violations += 1;
        console.log(`wide ${name} ${width} ${look}: ${wide} px too wide`);
      }
      // A picture of the whole page would catch the sticky head wherever the page was scrolled to.
      await page.addStyleTag({ content: '.tl-head { position: static !important }' });
      if (!values['axe-only'])
        await page.screenshot({ path: join(values.out, `${name}-${width}-${look}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(
  `${names.length} states, ${violations} violations${values['axe-only'] ? '' : `, pictures in ${values.out}`}`,
);
process.exitCode = violations === 0 ? 0 : 1;
