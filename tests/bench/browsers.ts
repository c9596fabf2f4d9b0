/** Real Chromium for the bench, with or without an extension, and a bare extension to compare with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../scripts/browser/find.ts';

/** Starts Chromium in a fresh profile; `close` ends it and deletes the profile. */
export async function openBrowser(extension: string | null): Promise<BrowserContext> {
  const profile = mkdtempSync(path.join(tmpdir(), 'throughline-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    // Playwright's own headless switch is the old mode, which loads no extension.
    headless: false,
    viewport: { width: 1400, height: 900 },
    args: [
      '--headless=new',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  if (extension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  // The content script is registered in the background's first moments.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return context;
}

const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

function bare(content: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: loopback, js: ['content.js'], run_at: 'document_idle' }],
    web_accessible_resources: [{ resources: ['panel.html'], matches: loopback }],
  };
  const files = { 'manifest.json': JSON.stringify(manifest), 'background.js': '', 'content.js': content, ...more };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** What the browser itself takes for a content script that does nothing. */
export const emptyExtension = (): string => bare('');

/** The least that any extension with an iframe has to do: see a textarea, put up a frame, load a page in it. */
export const frameExtension = (): string =>
  bare(
    `const look = () => {
      if (!document.querySelector('textarea')) return;
      observer.disconnect();
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('panel.html');
      frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:380px;height:100%';
      document.documentElement.append(frame);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { childList: true, subtree: true });
    look();`,
    { 'panel.html': '<!doctype html><title>Bare</title><button>Ready</button>' },
  );

/** What a visit cost the page's main thread. */
export interface Visit {
  /** Time in tasks, milliseconds. */
  readonly busy: number;
  /** Time in tasks of 50 ms and more, milliseconds. */
  readonly long: number;
}

/** Opens an address in a page that was blank, stays for `ms`, and says what that took. */
export async function visit(page: Page, address: string, ms: number): Promise<Visit> {
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  const long = page.evaluate(
    (wait) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) sum += duration;
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(sum), wait);
      }),
    ms,
  );
  const spent = { long: await long };
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  return { ...spent, busy: 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) };
}
