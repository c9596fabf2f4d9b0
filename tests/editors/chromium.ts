/** Drives the editor pages in Chromium; the code under test runs in an isolated world, as a content script does. */
import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import type { InsertOutcome } from '../../lib/ehr/types.ts';
import type { Driver } from './behaviours.ts';

/** A Chromium to use: named by the environment, or where Linux distributions and macOS put it. */
export function findChromium(): string {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH.');
  return found;
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  });

/** Calls into the code under test in one page. */
export interface World {
  /** Puts the code into the page's isolated world; needed after every load. */
  enter(): Promise<void>;
  call<T>(expression: string): Promise<T>;
}

/** The isolated world of a page, as a content script has it. */
export async function isolatedWorld(page: Page, code: string): Promise<World> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let contextId = 0;
  const call = async <T>(expression: string): Promise<T> => {
    const how = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    call,
    enter: async () => {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const options = { frameId: frameTree.frame.id, worldName: 'content script' };
      contextId = (await cdp.send('Page.createIsolatedWorld', options)).executionContextId;
      await call(code);
    },
  };
}

/** A driver for one editor. `code` is the bundled code under test. */
export async function chromiumDriver(
  page: Page,
  baseUrl: string,
  editor: string,
  code: string,
): Promise<Driver & { readonly requests: readonly string[] }> {
  const { enter, call } = await isolatedWorld(page, code);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseUrl) && /^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });

  /** Where a hand would click: the middle of the field's first line. */
  const clickField = async (): Promise<void> => {
    const frame = page.locator('#host iframe').first();
    if (await frame.count()) {
      await frame.contentFrame().locator('body').click({ force: true });
      return;
    }
    const field = page
      .locator('#host textarea:visible, #host input:visible, #host [contenteditable="true"]:visible, trix-editor')
      .first();
    await field.click();
  };

  return {
    editor,
    requests,
    open: async (options) => {
      await page.goto(`${baseUrl}/editors/${editor}${options?.readonly ? '?readonly' : ''}`);
      await page.waitForFunction(() => window.__ready === true, undefined, { timeout: 15_000 });
      await enter();
    },
    type: async (text) => {
      await clickField();
      await page.keyboard.type(text, { delay: 5 });
      await page.waitForTimeout(100);
    },
    press: async (key, times = 1) => {
      for (let count = 0; count < times; count++) await page.keyboard.press(key, { delay: 5 });
      await page.waitForTimeout(150);
    },
    leave: async () => {
      await page.click('#elsewhere');
      await page.waitForTimeout(50);
    },
    insert: (text, options) =>
      call<InsertOutcome>(`underTest.insert(${JSON.stringify(text)}, ${JSON.stringify(options ?? {})})`),
    arm: async (text) => {
      await call<boolean>(`underTest.arm(${JSON.stringify(text)})`);
    },
    outcome: () => call<InsertOutcome | null>('underTest.outcome()'),
    model: () => page.evaluate(() => window.__model?.('') ?? ''),
    read: () => call<string>('underTest.read()'),
    focused: () => call<boolean>('underTest.focused()'),
  };
}
