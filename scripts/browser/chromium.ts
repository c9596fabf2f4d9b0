/**
 * Chromium with the extension loaded, driven through Playwright, in a fresh profile that is deleted at the end.
 * Implements the shared `Session`; holds no knowledge of the extension's screens.
 */
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Frame, type Locator, type Page } from 'playwright';
import { findBrowser } from './find.ts';
import { type NetworkGuard, startNetworkGuard } from './network-guard.ts';
import { builtExtension } from './paths.ts';
import {
  awaitText,
  type LaunchOptions,
  patience,
  readableText,
  readableTextOf,
  type Session,
  type Surface,
  sayTarget,
  type Tab,
  type Target,
  waitUntil,
} from './surface.ts';

/** Addresses that the browser itself would call (updates, sign-in, autofill), pointed at a closed local port. */
const deadEnd = 'http://127.0.0.1:9/';

/** Where it would fetch a spelling dictionary at the first focused text field; no flag or preference stops that. */
const dictionaryHost = 'redirector.gvt1.com';

function flags(options: LaunchOptions, extension: string, guard: NetworkGuard | undefined): string[] {
  return [
    ...(options.headed ? [] : ['--headless=new', '--disable-gpu']),
    // Chromium refuses its sandbox to root, which is what containers and CI run as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-field-trial-config',
    `--gaia-url=${deadEnd}`,
    `--google-apis-url=${deadEnd}`,
    `--apps-gallery-update-url=${deadEnd}`,
    `--component-updater=url-source=${deadEnd},disable-pings`,
    // Chromium registers for push messages once it has run for a while.
    `--gcm-checkin-url=${deadEnd}`,
    `--gcm-registration-url=${deadEnd}`,
    ...(guard === undefined
      ? []
      : [
          `--proxy-server=127.0.0.1:${guard.port}`,
          `--proxy-bypass-list=${dictionaryHost}`,
          `--host-resolver-rules=MAP ${dictionaryHost} 127.0.0.1:9`,
        ]),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

function profileIn(folder: string, thirdPartyStorage: 'allowed' | 'blocked'): string {
  if (existsSync(path.join(folder, 'Default'))) return folder;
  mkdirSync(path.join(folder, 'Default'), { recursive: true });
  const preferences = {
    profile: { cookie_controls_mode: thirdPartyStorage === 'allowed' ? 0 : 1 },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
  };
  writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

function locate(document: Page | Frame, target: Target): Locator {
  if ('css' in target) {
    const found = document.locator(target.css);
    return target.containing === undefined ? found : found.filter({ hasText: target.containing });
  }
  if ('label' in target) return document.getByLabel(target.label, { exact: true });
  return document.getByRole(target.role as Parameters<Page['getByRole']>[0], { name: target.name, exact: true });
}

function surfaceOf(document: Page | Frame): Surface {
  const text = () => document.evaluate(readableText);
  const shown = async () => `It shows:\n${await text().catch(() => '(the document is gone)')}`;
  return {
    address: () => document.evaluate(() => location.href),
    text,
    run: (body, argument) =>
      document.evaluate(body as (argument: unknown) => unknown, argument) as ReturnType<typeof body> as never,
    count: (target) => locate(document, target).count(),
    texts: async (target) => {
      const elements = await locate(document, target).elementHandles();
      return Promise.all(elements.map((element) => element.evaluate(readableTextOf as (node: Node) => string)));
    },
    see: async (target, timeout = patience) => {
      try {
        await locate(document, target).first().waitFor({ state: 'visible', timeout });
      } catch {
        throw new Error(`Did not see ${sayTarget(target)} within ${timeout} ms. ${await shown()}`);
      }
    },
    seeText: (wanted, timeout = patience) => awaitText(text, wanted, timeout),
    click: (target) => locate(document, target).first().click({ timeout: patience }),
    focus: (target) => locate(document, target).first().focus({ timeout: patience }),
    fill: (target, value) => locate(document, target).first().fill(value, { timeout: patience }),
  };
}

function panelFrames(page: Page): Frame[] {
  // The iframe stands in a closed shadow root, yet the browser's own frame tree lists it.
  return page.frames().filter((frame) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(frame.url()));
}

/** Evaluates in the isolated world that the extension's content scripts share in the top frame. */
async function runInContentScript(
  page: Page,
  body: (argument: unknown) => unknown,
  argument: unknown,
): Promise<unknown> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    let contextId: number | undefined;
    devtools.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      const about = auxData as { type?: string; frameId?: string } | undefined;
      if (about?.type !== 'isolated' || about.frameId !== frameTree.frame.id) return;
      if (origin.startsWith('chrome-extension://')) contextId = id;
    });
    await devtools.send('Runtime.enable');
    if (contextId === undefined) throw new Error('No content script of the extension runs in this page.');
    const expression = `(${body.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
    const how = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await devtools.detach();
  }
}

function tabOf(page: Page): Tab {
  return {
    ...surfaceOf(page),
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    frame: async (...selectors) => {
      let document: Page | Frame = page;
      for (const selector of selectors) {
        const handle = await document.locator(selector).first().elementHandle({ timeout: patience });
        const inner = await handle?.contentFrame();
        if (!inner) throw new Error(`There is no frame at ${selector}.`);
        document = inner;
      }
      return surfaceOf(document);
    },
    panel: async (timeout = patience) =>
      surfaceOf(
        await waitUntil(
          async () => panelFrames(page)[0],
          timeout,
          async () => `No panel opened within ${timeout} ms on ${page.url()}.`,
        ),
      ),
    inContentScript: (body, argument) =>
      runInContentScript(page, body as (argument: unknown) => unknown, argument) as never,
    panelCount: async () => panelFrames(page).length,
    toFront: () => page.bringToFront(),
    size: (width, height) => page.setViewportSize({ width, height }),
    picture: async (file) => {
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: patience }));
  return new URL(worker.url()).host;
}

/** The one extension call that the waiting below needs. */
interface RegistrationApi {
  scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

/**
 * Waits until the freshly installed background registered its content scripts: a page opened before has none.
 * Runs in the service worker.
 */
async function contentScriptsRegistered(): Promise<void> {
  const { scripting } = (globalThis as unknown as { chrome: RegistrationApi }).chrome;
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await scripting.getRegisteredContentScripts()).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts Chromium with the extension. @throws Error in one line if there is no browser or no build. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Session> {
  const extension = options.extension ?? builtExtension('chromium');
  const executablePath = await findBrowser('chromium');
  const guard = options.allowNetwork ? undefined : await startNetworkGuard();
  const folder = options.profile ?? mkdtempSync(path.join(tmpdir(), 'throughline-chromium-'));
  const profile = profileIn(folder, options.thirdPartyStorage ?? 'allowed');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false, // the flags choose: the old headless mode cannot load extensions
    viewport: options.headed ? null : { width: 1400, height: 900 },
    args: flags(options, extension, guard),
  });
  context.on('request', (request) => guard?.see(request.url()));
  context.on('requestfailed', (request) => {
    if (/\bcsp\b|BLOCKED_BY_CSP/i.test(request.failure()?.errorText ?? '')) guard?.refused(request.url());
  });
  const id = await extensionId(context);
  await context.serviceWorkers()[0]?.evaluate(contentScriptsRegistered);
  const browser = context.browser();
  if (browser === null) throw new Error('The browser went away while starting.');

  const newTab = async (address?: string) => {
    const blank = context.pages().find((page) => page.url() === 'about:blank');
    const tab = tabOf(blank ?? (await context.newPage()));
    if (address !== undefined) await tab.goto(address);
    return tab;
  };
  return {
    kind: 'chromium',
    version: `Chromium ${browser.version()}`,
    newTab,
    extensionTab: async (page, timeout = patience) =>
      tabOf(
        await waitUntil(
          async () => context.pages().find((one) => one.url().startsWith(`chrome-extension://${id}/${page}`)),
          timeout,
          async () => `The extension did not open ${page} within ${timeout} ms.`,
        ),
      ),
    openExtensionPage: (page) => newTab(`chrome-extension://${id}/${page}`),
    killBackground: async () => {
      const devtools = await browser.newBrowserCDPSession();
      const { targetInfos } = await devtools.send('Target.getTargets');
      const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
      for (const { targetId } of workers) await devtools.send('Target.closeTarget', { targetId });
      await devtools.detach();
    },
    kill: async () => {
      const gone = new Promise((resolve) => context.on('close', resolve));
      // The lock that Chromium keeps in its profile names the process: `<host>-<pid>`.
      process.kill(Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
      await gone;
      await guard?.close();
      guard?.assertNoEscape();
    },
    limitStorage: async (bytes) => {
      const page = context.pages().find((one) => one.url().startsWith(`chrome-extension://${id}/`));
      if (page === undefined) throw new Error('Open one of the extension’s pages first.');
      const devtools = await context.newCDPSession(page);
      const origin = `chrome-extension://${id}`;
      // Stays attached: the limit ends with the session that set it.
      await devtools.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes });
    },
    moveClock: async (milliseconds) => {
      const worker = context.serviceWorkers().find((one) => one.url().includes(id));
      await worker?.evaluate((by) => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + by;
      }, milliseconds);
    },
    untilClosed: () => new Promise((resolve) => context.on('close', () => resolve())),
    escapes: () => guard?.escapes() ?? [],
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      await guard?.close();
      guard?.assertNoEscape();
    },
  };
}
