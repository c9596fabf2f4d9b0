/**
 * Inserts into each adapter's own note pages with the real extension in Chromium, on the EHR's own address: every request
 * is answered from the case, and nothing leaves the machine. The answer of the extension is checked against the field.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import type { InsertOutcome, PageReport } from '../../lib/ehr/types.ts';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { copyWithSites } from '../../scripts/browser/granted-copy.ts';
import type { AdapterFile, Count } from './measure.ts';

const fixtures = new URL('../fixtures/ehr/', import.meta.url);
const TEXT = 'Goal 2: sleep through the night';

/** Notes that can be written in; the editor's own behaviour is another table's business. */
export const insertable = ({ cases }: AdapterFile): AdapterCase[] =>
  cases.filter(({ expect }) => expect.role === 'note' && expect.verdict !== 'badge' && expect.readOnly !== true);

const bodyOf = (id: string, html: string): string => {
  if (!/^[\w-]+\.html$/.test(html)) return `<!doctype html><html lang="en">${html}</html>`;
  const file = new URL(`${id}/${html}`, fixtures);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** What the service worker can ask of a page: the same messages that the background sends. */
interface Api {
  tabs: {
    query(about: object): Promise<{ id?: number; url?: string; active?: boolean }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
}

function ask<T>(worker: Worker, name: string, input: object): Promise<T | null> {
  return worker.evaluate(
    async ({ name, input }) => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('https:'));
      if (tab?.id === undefined) return null;
      return api.tabs.sendMessage(tab.id, { throughline: 'page', name, input }).catch(() => null);
    },
    { name, input },
  ) as Promise<T | null>;
}

/** How often the text stands in the page's fields, in any frame. */
async function found(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate(
            (text) =>
              [...document.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')].filter((field) =>
                ((field as HTMLTextAreaElement).value ?? field.textContent ?? '').includes(text),
              ).length,
            TEXT,
          )
          .catch(() => 0),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function tryCase(context: BrowserContext, worker: Worker, id: string, one: AdapterCase): Promise<string | null> {
  const page = await context.newPage();
  const { origin } = new URL(one.url);
  await page.route(/^https?:/, (route) => {
    const address = route.request().url();
    if (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()) {
      return route.fulfill({ contentType: 'text/html', body: bodyOf(id, one.html) });
    }
    const inner = one.frames?.[address.replace(origin, '')];
    return inner === undefined ? route.abort() : route.fulfill({ contentType: 'text/html', body: bodyOf(id, inner) });
  });
  try {
    await page.goto(one.url);
    const end = Date.now() + 8_000;
    let report: PageReport | null = null;
    while (report === null || report.fields.length === 0) {
      if (Date.now() > end) return report ? `seen as ${report.role}, without fields` : 'the extension did not start';
      await new Promise((resolve) => setTimeout(resolve, 150));
      report = await ask<PageReport>(worker, 'report', {});
    }
    const field = report.fields.find(({ editable }) => editable);
    if (field === undefined) return 'no field can be written in';
    const input = { documentToken: report.documentToken, fieldKey: field.key, text: TEXT };
    const outcome = await ask<InsertOutcome>(worker, 'insert', input);
    if (outcome?.outcome !== 'inserted') return JSON.stringify(outcome);
    const times = await found(page);
    return times === 1 ? null : `the text stands in ${times} fields`;
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
