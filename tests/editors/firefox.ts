/**
 * Drives the editor pages in Firefox. The code under test is installed as a real extension's content script: a paste made
 * there reaches the page without data, which no other kind of sandbox shows.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { InsertOutcome } from '../../lib/ehr/types.ts';
import type { Driver } from './behaviours.ts';

/** A Firefox to use: named by the environment, or where Linux distributions and macOS put it. */
export function findFirefox(): string {
  const places = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Firefox found: install it, or name it in FIREFOX_PATH.');
  return found;
}

/** Starts Firefox with the code under test installed as an extension. */
export async function launchFirefox(code: string): Promise<Browser> {
  const folder = join(mkdtempSync(join(tmpdir(), 'editors-')), 'extension');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 2,
    name: 'Code under test',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'under-test@throughline.example' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['code.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'code.js'), code);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
  await browser.installExtension(folder);
  return browser;
}

/** A driver for one editor in Firefox. */
export function firefoxDriver(page: Page, baseUrl: string, editor: string): Driver {
  let calls = 0;

  const call = async <T>(name: string, ...args: unknown[]): Promise<T> => {
    const id = ++calls;
    await page.evaluate((message) => {
      document.documentElement.dataset.call = message;
      document.dispatchEvent(new Event('under-test'));
    }, JSON.stringify({ id, name, args }));
    const handle = await page.waitForFunction(
      (wanted) => {
        const text = document.documentElement.dataset.answer;
        const answer = text ? (JSON.parse(text) as { id: number; value?: unknown; error?: string }) : null;
        return answer?.id === wanted ? answer : null;
      },
      { timeout: 15_000, polling: 30 },
      id,
    );
    const answer = (await handle.jsonValue()) as { value?: unknown; error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer.value as T;
  };

  const clickField = async (): Promise<void> => {
    const at = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        '#host iframe, #host textarea, #host input, #host [contenteditable="true"], trix-editor',
      );
      const box = [...all].find((element) => element.offsetParent)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) } : null;
    });
    if (!at) throw new Error('no field to click');
    await page.mouse.click(at.x, at.y);
  };

  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  return {
    editor,
    open: async (options) => {
      await page.goto(`${baseUrl}/editors/${editor}${options?.readonly ? '?readonly' : ''}`);
      await page.waitForFunction(
        () => window.__ready === true && document.documentElement.dataset.listening !== undefined,
        { timeout: 15_000, polling: 50 },
      );
    },
    type: async (text) => {
      await clickField();
      await pause(50);
      await page.keyboard.type(text, { delay: 5 });
      await pause(100);
    },
    press: async (key, times = 1) => {
      const [modifier, letter] = key.includes('+') ? key.split('+') : [null, key];
      for (let count = 0; count < times; count++) {
        if (modifier) await page.keyboard.down(modifier as KeyInput);
        await page.keyboard.press(letter as KeyInput, { delay: 5 });
        if (modifier) await page.keyboard.up(modifier as KeyInput);
      }
      await pause(150);
    },
    leave: async () => {
      await page.click('#elsewhere');
      await pause(50);
    },
    insert: (text, options) => call<InsertOutcome>('insert', text, options ?? {}),
    arm: async (text) => {
      await call<boolean>('arm', text);
    },
    outcome: () => call<InsertOutcome | null>('outcome'),
    model: () => page.evaluate(() => window.__model?.('') ?? ''),
    read: () => call<string>('read'),
    focused: () => call<boolean>('focused'),
  };
}
