/**
 * Inserts into each adapter's own note pages with the real extension in Chromium, on the EHR's own address: every request
 * is answered from the case, and nothing leaves the machine. The answer of the extension is checked against the field.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { copyWithSites } from '../../scripts/browser/granted-copy.ts';
import { type Ask, answerOf, askPage, fieldsWith, insertable, inserted, insertInto } from './case-page.ts';
import type { AdapterFile, Count } from './measure.ts';

/** What the service worker can ask of a page: the same messages that the background sends. */
const askFrom =
  (worker: Worker): Ask =>
  (question) =>
    worker.evaluate(askPage, question);

/** How often the text stands in the page's fields, in any frame. */
async function found(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(fieldsWith, inserted).catch(() => 0)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function tryCase(context: BrowserContext, worker: Worker, id: string, one: AdapterCase): Promise<string | null> {
  const page = await context.newPage();
  const answer = answerOf(id, one);
  await page.route(/^https?:/, (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const body = answer({ address: request.url(), isPage });
    return body === null ? route.abort() : route.fulfill({ contentType: 'text/html', body });
  });
  try {
    await page.goto(one.url);
    return await insertInto(askFrom(worker), () => found(page));
  } finally {
    await page.close();
  }
}

export interface Insertions {
  readonly version: string;
  readonly byAdapter: ReadonlyMap<string, Count>;
  readonly wrong: readonly string[];
}

/** @throws Error in one line when there is no Chromium. */
export async function tryInsertions(files: readonly AdapterFile[]): Promise<Insertions> {
  const executablePath = await findBrowser('chromium');
  const addresses = files.flatMap((file) => insertable(file).map(({ url }) => url));
  const extension = copyWithSites(await ensureBuild('chromium'), addresses);
  const profile = mkdtempSync(path.join(tmpdir(), 'throughline-insertions-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false, // the flag chooses: the old headless mode cannot load extensions
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const byAdapter = new Map<string, Count>();
  const wrong: string[] = [];
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    for (const file of files) {
      const verdicts: (string | null)[] = [];
      for (const one of insertable(file)) {
        const verdict = await tryCase(context, worker, file.adapter.id, one);
        if (verdict !== null) wrong.push(`${file.adapter.name}: not inserted: ${one.name}: ${verdict}`);
        verdicts.push(verdict);
      }
      byAdapter.set(file.adapter.id, { right: verdicts.filter((one) => one === null).length, of: verdicts.length });
    }
    return { version: `Chromium ${context.browser()?.version() ?? ''}`.trim(), byAdapter, wrong };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    rmSync(extension, { recursive: true, force: true });
  }
}
