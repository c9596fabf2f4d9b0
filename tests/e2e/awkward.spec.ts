/**
 * The panel on awkward pages: frames, dialogs that hold the focus, tabs, a page that never changes its address, the back
 * button, floods of changes, ten tabs, a page that attacks our element, and private notes that nothing may read.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browser/surface.ts';
import { firstRun, linkChart } from '../../scripts/walk/actions.ts';
import { type AwkwardSite, serveAwkwardPages } from './awkward-pages.ts';
import { sample, until } from './demo-notes.ts';
import { browserForFile, currentTarget, expectNoEscape } from './harness.ts';

const browser = browserForFile();
let site: AwkwardSite;
const juniper = sample('Juniper').label;
const odette = sample('Odette').label;

beforeAll(async () => {
  site = await serveAwkwardPages();
  await firstRun(browser.session);
  for (const [chart, label] of [
    ['7', juniper],
    ['8', odette],
  ] as const) {
    const tab = await browser.session.newTab(`${site.url}/clients/${chart}/note`);
    await linkChart(await tab.panel(), label);
    await tab.close();
  }
}, 180_000);
afterAll(async () => {
  expectNoEscape(browser.session);
  await site.close();
});

/** The page with the panel showing this client's plan. */
async function open(path: string, label = juniper): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await browser.tab(site.url + path);
  const panel = await tab.panel();
  await panel.see({ css: '.tl-head-title', containing: label });
  return { tab, panel };
}

const search = { role: 'combobox', name: 'Find a goal, technique or measure' };
const goalTwo = 'Sleep through the night';

async function insertGoalTwo(tab: Tab, panel: Surface): Promise<void> {
  await panel.fill(search, 'g2');
  await panel.see({ css: '[role="option"]' });
  await panel.focus(search);
  await tab.press('Enter');
  await panel.seeText('Inserted');
}

const written = (surface: Surface, css: string): Promise<string> =>
  surface.run((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '', css);

/** What the panel shows now; '' while there is none, or it is being made anew. */
const panelText = async (tab: Tab): Promise<string> =>
  (await tab.panelCount()) === 1 ? (await tab.panel()).text().catch(() => '') : '';

const settles = <T>(read: () => Promise<T>, good: (value: T) => boolean, timeout = 8_000) => until(read, good, timeout);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('frames', () => {
  it('takes the client from one frame and the note from another, past twenty hidden ones', async () => {
    const tab = await browser.tab(`${site.url}/desk/7`);
    const panel = await tab.panel();
    await panel.see({ css: '.tl-head-title', containing: juniper });
    const note = await tab.frame('#note');
    await note.click({ css: 'textarea[name="Plan"]' });
    await tab.type('Before. ');
    await insertGoalTwo(tab, panel);
    expect(await written(note, 'textarea[name="Plan"]')).toContain(goalTwo);
  });
});

describe('a note in a dialog', () => {
  it.each(['dialog', 'native-dialog'])('that holds the focus (%s): the panel works beside it', async (kind) => {
    const { tab, panel } = await open(`/clients/7/${kind}`);
    await tab.click({ css: 'textarea[name="Assessment"]' });
    await tab.type('Before. ');
    await insertGoalTwo(tab, panel);
    expect(await written(tab, 'textarea[name="Assessment"]')).toMatch(/^Before\. .*Sleep through/s);
  });
});

describe('one page that changes in place', () => {
  it('follows the tabs of a note that shows one section at a time', async () => {
    const { tab, panel } = await open('/clients/7/tabs');
    await tab.click({ css: '[data-name="Plan"]' });
    await tab.click({ css: 'textarea[name="Plan"]' });
    await tab.type('Before. ');
    await insertGoalTwo(tab, panel);
    expect(await written(tab, 'textarea[name="Plan"]')).toContain(goalTwo);
    await tab.click({ css: '[data-name="Subjective"]' });
    await pause(1_000);
    expect(await tab.panelCount()).toBe(1);
    expect(await written(tab, 'textarea[name="Subjective"]')).toBe('');
  });

  it('asks anew when another client is drawn into the same address', async () => {
    const { tab, panel } = await open('/still');
    await tab.run(
      () => (window as unknown as { draw(name: string, born: string): void }).draw('Tamsin Orrery', '04/05/1985'),
      null,
    );
    const text = await settles(
      () => panel.text(),
      (now) => !now.includes(juniper),
    );
    expect(text).not.toContain(juniper);
    expect(text).not.toContain(goalTwo);
  });

  it('is there again, with the right client, when the back button brings the page back', async () => {
    const { tab } = await open('/clients/7/note');
    await tab.goto(`${site.url}/clients/8/note`);
    await (await tab.panel()).see({ css: '.tl-head-title', containing: odette });
    await tab.run(() => history.back(), null);
    const label = () => panelText(tab);
    const text = await settles(label, (now) => now.includes(juniper));
    expect(text).toContain(juniper);
    expect(text).not.toContain(odette);
    expect(await tab.panelCount()).toBe(1);
  });

  it('keeps up while the page changes thousands of times a second', async () => {
    const { tab, panel } = await open('/clients/7/note');
    await tab.run(() => {
      const box = document.createElement('div');
      document.body.append(box);
      const flood = () => {
        for (let i = 0; i < 60; i += 1) box.append(document.createElement('i'));
        while (box.childElementCount > 200) box.firstChild?.remove();
      };
      (window as unknown as { flood: number }).flood = window.setInterval(flood, 8);
    }, null);
    await tab.click({ css: 'textarea[name="Subjective"]' });
    await tab.type('Tossing and turning until three most nights.');
    await panel.seeText(/tossing and turning/i);
    await insertGoalTwo(tab, panel);
    expect(await written(tab, 'textarea[name="Subjective"]')).toContain(goalTwo);
    expect(await tab.panelCount()).toBe(1);
  });
});

// Half a minute, and nothing in it differs by how storage is kept: not with blocked storage.
if (currentTarget() !== 'chromium-blocked') {
  describe('many tabs', () => {
    it('shows each of ten tabs its own client', async () => {
      const tabs: { tab: Tab; label: string; other: string }[] = [];
      for (let i = 0; i < 10; i += 1) {
        const [id, label, other] = i % 2 ? ['8', odette, juniper] : ['7', juniper, odette];
        tabs.push({
          tab: (await open(`/clients/${id}/note?visit=${i}`, label)).tab,
          label: label as string,
          other: other as string,
        });
      }
      for (const { tab, label, other } of tabs) {
        const text = await (await tab.panel()).text();
        expect(text).toContain(label);
        expect(text).not.toContain(other);
      }
    });
  });
}

describe('a page that attacks our element', () => {
  /** The element that hosts the panel: the last child of the document, beside head and body. */
  const attack = (tab: Tab, how: 'hide' | 'move' | 'remove', times: number) =>
    tab.run(
      async ({ how, times }) => {
        for (let i = 0; i < times; i += 1) {
          const host = [...document.documentElement.children].find(
            (child) => !/^(?:head|body)$/i.test(child.localName),
          ) as HTMLElement | undefined;
          if (how === 'hide' && host) host.style.cssText = 'display:none!important';
          if (how === 'move' && host) document.body.append(host);
          if (how === 'remove') (host ?? document.querySelector('body > *:last-child'))?.remove();
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      },
      { how, times },
    );
  const visible = (tab: Tab) =>
    tab.run(() => {
      const host = [...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName));
      return host !== undefined && getComputedStyle(host).display !== 'none';
    }, null);

  it.each(['hide', 'move', 'remove'] as const)('puts it back when it is tampered with once (%s)', async (how) => {
    const { tab } = await open('/clients/7/note');
    await attack(tab, how, 1);
    expect(
      await settles(
        () => visible(tab),
        (seen) => seen,
      ),
    ).toBe(true);
    expect(
      await settles(
        () => tab.panelCount(),
        (count) => count === 1,
      ),
    ).toBe(1);
    expect(
      await settles(
        () => panelText(tab),
        (text) => text.includes(juniper),
      ),
    ).toContain(juniper);
  });

  it('gives up instead of fighting for ever', async () => {
    const { tab } = await open('/clients/7/note');
    await attack(tab, 'hide', 40);
    expect(
      await settles(
        () => tab.panelCount(),
        (count) => count === 0,
      ),
    ).toBe(0);
    await pause(1_500);
    expect(await tab.panelCount()).toBe(0);
  });
});

// Firefox removes an add-on that was loaded for a test when it reloads.
if (currentTarget() !== 'firefox') {
  describe('after the extension itself was loaded again', () => {
    it('leaves no ghost in open pages', async () => {
      const { tab } = await open('/clients/7/note');
      const page = await browser.session.openExtensionPage('options.html');
      await page.run(
        () =>
          setTimeout(
            () => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
            50,
          ),
        null,
      );
      expect(
        await settles(
          () => tab.panelCount(),
          (count) => count === 0,
        ),
      ).toBe(0);
      const left = await settles(
        () => tab.run(() => document.documentElement.children.length, null),
        (count) => count === 2,
      );
      expect(left).toBe(2);
      expect(await tab.run(() => document.documentElement.style.cssText, null)).toBe('');
    });
  });
}
