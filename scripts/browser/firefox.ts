/**
 * Firefox with the extension as a temporary add-on, driven through Puppeteer over WebDriver BiDi, in a fresh profile.
 * Firefox lets no driver navigate to an extension's pages, but those opened by the extension or from the browser's
 * own scope can be driven like any other; their address reads `about:blank` from outside, so each is asked for its own.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from './find.ts';
import { systemAccessFlag, systemScope } from './firefox-system.ts';
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

function preferences(guard: NetworkGuard): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': guard.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': guard.port,
    'network.proxy.no_proxies_on': '',
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

/**
 * A temporary add-on is gone after a restart. Installed again, it must have the address that its data lies under, and the
 * data must not have been cleared meanwhile.
 */
const sameEachTime: Record<string, unknown> = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'throughline@throughline.example': '6f1a7c52-3d0b-4c3e-9d57-0f6a1f0c9b11',
  }),
};

/** Finds by label text as a person would: `<label>` (around or `for`), else `aria-label`. Runs in the document. */
function fieldByLabel(wanted: string): Element | null {
  const same = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim() === wanted;
  for (const label of document.querySelectorAll('label')) {
    if (same(label.textContent) && label.control) return label.control;
  }
  return [...document.querySelectorAll('[aria-label]')].find((one) => same(one.getAttribute('aria-label'))) ?? null;
}

async function findAll(frame: Frame, target: Target): Promise<ElementHandle[]> {
  if ('css' in target) {
    const { css, containing } = target;
    const all = await frame.$$(css);
    if (containing === undefined) return all;
    const texts = await Promise.all(all.map((one) => one.evaluate((element) => element.textContent ?? '')));
    return all.filter((_, index) => texts[index]?.includes(containing));
  }
  if ('role' in target) {
    const name = target.name.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return frame.$$(`::-p-aria([name="${name}"][role="${target.role}"])`);
  }
  const handle = await frame.evaluateHandle(fieldByLabel, target.label);
  const field = handle.asElement() as ElementHandle | null;
  return field === null ? [] : [field];
}

function surfaceOf(frame: Frame): Surface {
  const text = () => frame.evaluate(readableText);
  const shown = async () => `It shows:\n${await text().catch(() => '(the document is gone)')}`;
  const need = (target: Target, timeout = patience) =>
    waitUntil(
      async () => {
        const [element] = await findAll(frame, target);
        return element !== undefined && (await element.isVisible()) ? element : undefined;
      },
      timeout,
      async () => `Did not see ${sayTarget(target)} within ${timeout} ms. ${await shown()}`,
    );
  return {
    address: () => frame.evaluate(() => location.href),
    text,
    run: (body, argument) => frame.evaluate(body as (argument: unknown) => unknown, argument) as never,
    count: async (target) => (await findAll(frame, target)).length,
    texts: async (target) =>
      Promise.all((await findAll(frame, target)).map((element) => element.evaluate(readableTextOf))),
    see: async (target, timeout) => {
      await need(target, timeout);
    },
    seeText: (wanted, timeout = patience) => awaitText(text, wanted, timeout),
    click: async (target) => {
      const element = await need(target);
      // What lies under a strip at the foot of the window is scrolled to first, as a person would.
      await element.evaluate((it) => {
        const { left, top, width, height } = it.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (hit && !it.contains(hit) && !hit.contains(it)) it.scrollIntoView({ block: 'center' });
      });
      await element.click();
    },
    focus: async (target) => (await need(target)).focus(),
    fill: async (target, value) => {
      const field = await need(target);
      await field.focus();
      await field.evaluate((element) => {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
        else getSelection()?.selectAllChildren(element);
      });
      if (value === '') await field.press('Backspace');
      else await field.type(value);
    },
  };
}

/** Loads a page again. Of an extension's own pages the driver never hears that they are there, so those are asked. */
async function loadAgain(page: Page): Promise<void> {
  const own = (await ownAddress(page.mainFrame()))?.startsWith('moz-extension:') === true;
  if (!own) return void (await page.reload({ waitUntil: 'load' }));
  await page.evaluate(() => void Object.assign(globalThis, { before: true }));
  // The answer is lost when the document goes before it is given.
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await waitUntil(
    () =>
      page
        .evaluate(() => ('before' in globalThis || document.readyState !== 'complete' ? undefined : true))
        .catch(() => undefined),
    patience,
    async () => 'The page did not load again.',
  );
}

/** The address as the document itself knows it; `undefined` while it is going away. */
function ownAddress(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(() => location.href).catch(() => undefined);
}

async function panelFrames(page: Page): Promise<Frame[]> {
  const addresses = await Promise.all(page.frames().map(async (frame) => ({ frame, at: await ownAddress(frame) })));
  return addresses.filter(({ at }) => /^moz-extension:\/\/[^/]+\/panel\.html/.test(at ?? '')).map(({ frame }) => frame);
}

function tabOf(page: Page): Tab {
  // A page with something unsaved asks before it is left; Chromium's driver says yes by itself.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return {
    ...surfaceOf(page.mainFrame()),
    goto: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    reload: () => loadAgain(page),
    type: (text) => page.keyboard.type(text),
    press: async (chord) => {
      const keys = chord.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    frame: async (...selectors) => {
      let frame = page.mainFrame();
      for (const selector of selectors) {
        const handle = await frame.waitForSelector(selector, { timeout: patience });
        const inner = await handle?.contentFrame();
        if (!inner) throw new Error(`There is no frame at ${selector}.`);
        frame = inner;
      }
      return surfaceOf(frame);
    },
    panel: async (timeout = patience) =>
      surfaceOf(
        await waitUntil(
          async () => (await panelFrames(page))[0],
          timeout,
          async () => `No panel opened within ${timeout} ms on ${page.url()}.`,
        ),
      ),
    panelCount: async () => (await panelFrames(page)).length,
    toFront: () => page.bringToFront(),
    size: (width, height) => page.setViewport({ width, height }),
    picture: async (file) => {
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/** Gives each of the page's requests its answer before it reaches the network. */
async function answered(page: Page, answer: NonNullable<LaunchOptions['answer']>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const body = answer({ address: request.url(), isPage });
    const done = body === null ? request.abort() : request.respond({ contentType: 'text/html; charset=utf-8', body });
    void done.catch(() => undefined); // the page may have gone meanwhile
  });
}

/** A tab on one of the extension's pages. */
async function extensionPage(browser: Browser, page: string): Promise<Page | undefined> {
  for (const one of await browser.pages()) if (await onExtensionPage(one, page)) return one;
  return undefined;
}

/** Whether a tab is on one of the extension's pages; `undefined` while it is not. */
async function onExtensionPage(tab: Page, page: string): Promise<true | undefined> {
  const at = await ownAddress(tab.mainFrame());
  if (at === undefined || !new RegExp(`^moz-extension://[^/]+/${page.replaceAll('.', '\\.')}`).test(at)) return;
  // Right after it was opened the document may stand without the extension's own objects yet.
  const ready = await tab
    .evaluate(() => 'browser' in globalThis && document.readyState !== 'loading')
    .catch(() => false);
  return ready || undefined;
}

/** Starts Firefox with the extension. @throws Error in one line if there is no browser or no build. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const extension = options.extension ?? builtExtension('firefox');
  const executablePath = await findBrowser('firefox');
  const guard = options.allowNetwork ? undefined : await startNetworkGuard();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    defaultViewport: options.headed ? null : { width: 1400, height: 900 },
    // Without this a release build ignores `services.settings.server` and asks for its settings on the network.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: [systemAccessFlag],
    extraPrefsFirefox: {
      ...(guard === undefined ? {} : preferences(guard)),
      ...(options.profile === undefined ? {} : sameEachTime),
      ...options.firefoxPreferences,
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  const { answer } = options;
  browser.on('targetcreated', async (target) => {
    if (answer !== undefined) return; // nothing is asked of the network there: see `answered`
    const page = await target.page().catch(() => null); // a target may close before it can be asked
    page?.on('request', (request) => guard?.see(request.url()));
  });
  const id = await browser.installExtension(extension);
  const system = await systemScope(browser, id);
  await system.awaitContentScripts();

  const extensionTab = async (page: string, timeout = patience) =>
    tabOf(
      await waitUntil(
        () => extensionPage(browser, page),
        timeout,
        async () => `The extension did not open ${page} within ${timeout} ms.`,
      ),
    );
  return {
    kind: 'firefox',
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    newTab: async (address) => {
      const page = await browser.newPage();
      if (answer !== undefined) await answered(page, answer);
      // Tabs that the extension opens come to the front; a page behind them is hidden, and left alone by design.
      await page.bringToFront();
      const tab = tabOf(page);
      if (address !== undefined) await tab.goto(address);
      return tab;
    },
    extensionTab: (page, timeout) => extensionTab(page, timeout),
    openExtensionPage: async (page) => {
      // The driver makes the tab: of one that is opened with such an address by itself, it hears four times in five.
      const tab = await browser.newPage();
      await system.loadPage(page);
      await waitUntil(
        () => onExtensionPage(tab, page),
        patience,
        async () => `The extension did not open ${page} within ${patience} ms.`,
      );
      return tabOf(tab);
    },
    addressBar: { ask: system.askAddressBar, take: system.takeAddressLine },
    killBackground: system.endBackground,
    kill: async () => {
      const gone = new Promise((resolve) => browser.on('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      await guard?.close();
      guard?.assertNoEscape();
    },
    limitStorage: () => Promise.reject(new Error('Firefox has no such door; use a preference when it starts.')),
    moveClock: () => Promise.reject(new Error('Firefox lets no driver into the background.')),
    untilClosed: () => new Promise((resolve) => browser.on('disconnected', () => resolve())),
    escapes: () => guard?.escapes() ?? [],
    close: async () => {
      await browser.close();
      await guard?.close();
      guard?.assertNoEscape();
    },
  };
}
