/** A page that is not recognised is taught by keyboard alone; it is recognised after a reload, and for another client. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { firstRun } from '../../scripts/walk/actions.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
let server: Server;
let site = '';

const people = ['Juno Vale', 'Tamsin Orrery'];
const html = (name: string) => `<!doctype html><title>Workbench</title>
  <h2 class="person-name">${name}</h2><p>DOB 01/02/1990</p>
  <div id="writing-area"><textarea id="x83127" rows="8" cols="60"></textarea></div><button>Continue</button>`;

/** The same with the field in a frame and the name in the page around it. */
const framed = (name: string) => `<!doctype html><title>Workbench</title><h2 class="person-name">${name}</h2>
  <p>DOB 01/02/1990</p><iframe src="/inner" width="640" height="300"></iframe>`;
const inner = `<!doctype html><div id="sheet"><textarea id="x55012" rows="8" cols="60"></textarea></div>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const person = people[Number(/\/c\/(\d)/.exec(request.url ?? '')?.[1])] ?? 'Nobody Known';
    const body = /\/inner/.test(request.url ?? '')
      ? inner
      : /\/desk/.test(request.url ?? '')
        ? framed(person)
        : html(person);
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  await firstRun(browser.session);
}, 180_000);
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Messages {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean; readonly value?: unknown }> };
  readonly tabs: { query(what: { url: string }): Promise<{ id?: number }[]> };
}

/** Says what the popup's button says, for the tab at this address, and gives the answer. */
async function ask(options: Tab, name: string, input: Record<string, unknown>, address?: string): Promise<unknown> {
  return options.run(
    async ({ name, input, address }) => {
      const { chrome, browser: own } = globalThis as unknown as { chrome: Messages; browser?: Messages };
      const api = own ?? chrome;
      const [tab] = address ? await api.tabs.query({ url: `${address.replace(/:\d+\//, '/')}*` }) : [];
      const tabId = tab?.id === undefined ? {} : { tabId: tab.id };
      return (
        (await api.runtime.sendMessage({ throughline: 'call', name, input: { ...input, ...tabId } })).value ?? null
      );
    },
    { name, input, address: address ?? '' },
  );
}

/** The overlay cannot be seen from the page, which is the point: the keyboard has it. */
async function press(tab: Tab, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await tab.press(key);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

describe('teach this page', () => {
  it('learns field and client by keyboard, and knows the page after a reload and for another client', async () => {
    const options = await browser.session.openExtensionPage('options.html');
    const tab = await browser.tab(`${site}/c/0/entries/9`);
    await tab.see({ css: 'textarea' });
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(await tab.panelCount()).toBe(0);

    await ask(options, 'page.teach', {}, `${site}/c/0/entries/9`);
    await tab.run(() => window.focus(), null);
    // A session note; its only field; next; the name; save.
    await press(tab, 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    const stored = JSON.stringify(await ask(options, 'adapters.list', {}));
    expect(stored).toContain('#writing-area textarea');
    expect(stored).toContain('h2.person-name');
    expect(stored).not.toMatch(/Juno|Vale|x83127/);

    await press(tab, 'Escape');
    await tab.reload();
    await (await tab.panel()).seeText(/Whose chart is this/);
    await tab.goto(`${site}/c/1/entries/12`);
    await (await tab.panel()).seeText('Tamsin Orrery');

    await options.close();
    const again = await browser.session.openExtensionPage('options.html');
    await again.seeText('session note');
    await again.close();
    expectNoEscape(browser.session);
  });

  it('learns a field in a frame, and knows it for another client', async () => {
    const options = await browser.session.openExtensionPage('options.html');
    const tab = await browser.tab(`${site}/c/0/desk/9`);
    await (await tab.frame('iframe')).see({ css: 'textarea' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await ask(options, 'page.teach', {}, `${site}/c/0/desk/9`);
    await tab.run(() => window.focus(), null);
    await press(tab, 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Enter');
    expect(JSON.stringify(await ask(options, 'adapters.list', {}))).toContain('#sheet textarea');
    await press(tab, 'Escape');
    await tab.goto(`${site}/c/1/desk/12`);
    const panel = await tab.panel();
    await panel.seeText('Tamsin Orrery');
    await options.close();
  });

  it('chooses by mouse without the page noticing, and leaves no trace on Escape', async () => {
    const options = await browser.session.openExtensionPage('options.html');
    const before = JSON.stringify(await ask(options, 'adapters.list', {}));
    const tab = await browser.tab(`${site}/c/0/sheets`);
    await tab.see({ css: 'textarea' });
    const parts = () => tab.run(() => document.documentElement.children.length, null);
    const own = await parts();
    await tab.run(() => document.addEventListener('click', () => document.body.setAttribute('data-pressed', '')), null);
    await ask(options, 'page.teach', {}, `${site}/c/0/sheets`);
    await tab.run(() => window.focus(), null);
    expect(await parts()).toBe(own + 1);
    await press(tab, 'Tab', 'Enter');
    await tab.click({ css: 'textarea' });
    expect(await tab.count({ css: '[data-pressed]' })).toBe(0);
    await press(tab, 'Escape');
    expect(await parts()).toBe(own);
    await tab.click({ css: 'button' });
    expect(await tab.count({ css: '[data-pressed]' })).toBe(1);
    expect(JSON.stringify(await ask(options, 'adapters.list', {}))).toBe(before);
    await options.close();
  });

  it('saves the structure of a page without what stands on it', async () => {
    const options = await browser.session.openExtensionPage('options.html');
    const tab = await browser.tab(`${site}/c/1/records`);
    await tab.see({ css: 'textarea' });
    await tab.click({ css: 'textarea' });
    await tab.type('Zorblatt');
    const { text } = (await ask(options, 'page.structure', {}, `${site}/c/1/records`)) as { text: string };
    expect(text).toContain('textarea');
    expect(text).not.toMatch(/Zorblatt|Tamsin|Orrery|1990|Workbench/i);
    await options.close();
  });
});
