/**
 * The self-test where nothing is closed: on a page of the web, without the extension's policy and guards. There every way
 * out must be told as open or as not certain, or the self-test would say “all closed” of anything.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from '../../scripts/browser/find.ts';

/**
 * What even a page of the web may not: tabs are the extension's, windows open by hand only, and no browser starts a worker
 * from another site.
 */
const closedAnywhere: ReadonlySet<string> = new Set(['tab', 'window', 'worker']);

/** The ways out that the self-test calls closed although they are open; empty when there is none. */
export async function falselyClosed(): Promise<readonly string[]> {
  const server = await createServer({
    configFile: fileURLToPath(new URL('./gallery/vite.config.ts', import.meta.url)),
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await (await browser.newContext()).newPage();
    // The addresses exist nowhere; cut off here, the page is not led away by its own attempts.
    await page.route(/throughline\.invalid/, (route) => route.abort('aborted'));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?screen=selftest`);
    await page.getByRole('button', { name: 'Try all of them' }).click();
    await page.getByText(/All closed|Look at these/).waitFor({ timeout: 120_000 });
    const found = await page.$$eval('tr[data-try]', (rows) =>
      rows.map((row) => [row.getAttribute('data-try') ?? '', row.getAttribute('data-outcome') ?? ''] as const),
    );
    if (found.length === 0) return ['it tried nothing'];
    return found
      .filter(([id, outcome]) => !closedAnywhere.has(id) && !['open', 'unclear'].includes(outcome))
      .map(String);
  } finally {
    await browser.close();
    await server.close();
  }
}
