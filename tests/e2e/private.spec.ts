/**
 * Psychotherapy notes stay unread, proved from inside: every way to read text is trapped where the content script runs,
 * before the engine is there, and every message that leaves it is kept.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstRun, linkChart } from '../../scripts/walk/actions.ts';
import { type AwkwardSite, serveAwkwardPages } from './awkward-pages.ts';
import { sample } from './demo-notes.ts';
import { browserForFile } from './harness.ts';

const browser = browserForFile();
let site: AwkwardSite;
const secret = 'drowning in the green room';

beforeAll(async () => {
  site = await serveAwkwardPages();
  await firstRun(browser.session);
}, 180_000);
afterAll(() => site.close());

interface Trapped {
  /** Ways by which text inside a private field was read. */
  touched: string[];
  /** How often anything else was read, to show that the traps work. */
  others: number;
  messages: string[];
}

/** Runs in the content script's world. */
function setTraps(): void {
  const scope = globalThis as unknown as { trapped: Trapped; chrome: { runtime: { sendMessage: unknown } } };
  const trapped: Trapped = { touched: [], others: 0, messages: [] };
  scope.trapped = trapped;
  const see = (name: string, node: unknown) => {
    const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
    // A whole ancestor read at once has the private words in it as well; a piece of text beside them has not.
    const around = node instanceof Element ? node.querySelector('[data-private]') : null;
    const inside = element?.closest('[data-private]') ?? around;
    if (inside) trapped.touched.push(name);
    else trapped.others += 1;
  };
  const getters: readonly (readonly [object, readonly string[]])[] = [
    [HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength']],
    [HTMLElement.prototype, ['innerText', 'outerText']],
    [Element.prototype, ['innerHTML', 'outerHTML']],
    [Node.prototype, ['textContent', 'nodeValue']],
    [CharacterData.prototype, ['data']],
  ];
  for (const [owner, names] of getters) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (!own?.get) continue;
      const { get } = own;
      Object.defineProperty(owner, name, {
        ...own,
        get(this: unknown) {
          see(name, this);
          return get.call(this);
        },
      });
    }
  }
  const rangeText = Range.prototype.toString;
  Range.prototype.toString = function (this: Range) {
    see('Range.toString', this.commonAncestorContainer);
    return rangeText.call(this);
  };
  const { sendMessage } = scope.chrome.runtime as { sendMessage: (...all: unknown[]) => unknown };
  scope.chrome.runtime.sendMessage = (...all: unknown[]) => {
    trapped.messages.push(JSON.stringify(all));
    return sendMessage.apply(scope.chrome.runtime, all);
  };
}

it('never reads the words of a psychotherapy note, while the note beside it is read and written', async () => {
  const tab = await browser.tab(`${site.url}/clients/7/empty`);
  if (tab.inContentScript === undefined) return expect(browser.session.kind).toBe('firefox');
  await tab.inContentScript(setTraps, null);
  await tab.run((words) => {
    const area = (name: string, more = '') =>
      `<label>${name}<br><textarea name="${name}" rows="4" cols="60"${more}>${more ? words : ''}</textarea></label><br>`;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<h1>Progress note</h1><form>${['Subjective', 'Objective', 'Assessment', 'Plan'].map((name) => area(name)).join('')}
       ${area('Psychotherapy notes', ' data-private')}
       <section><h3>Private notes</h3><div contenteditable="true" data-private><p>${words}</p><p>${words}</p></div></section></form>`,
    );
  }, secret);
  const panel = await tab.panel();
  await linkChart(panel, sample('Juniper').label);
  await panel.seeText(/not read/i);
  await tab.click({ css: 'textarea[data-private]' });
  await tab.type('More of it. ');
  await tab.click({ css: 'div[data-private]' });
  await tab.type('And more. ');
  await tab.click({ css: 'textarea[name="Subjective"]' });
  await tab.type('Tossing and turning until three most nights. .g2');
  await panel.seeText(/tossing and turning/i);
  await tab.press('Tab');
  await expect
    .poll(() => tab.run(() => document.querySelector<HTMLTextAreaElement>('[name="Subjective"]')?.value, null))
    .toContain('Sleep through');

  const trapped = await tab.inContentScript(() => (globalThis as unknown as { trapped: Trapped }).trapped, null);
  expect(trapped.touched).toEqual([]);
  expect(trapped.others).toBeGreaterThan(50);
  expect(trapped.messages.length).toBeGreaterThan(2);
  expect(trapped.messages.join()).toContain('Tossing and turning');
  expect(trapped.messages.join()).not.toMatch(/drowning|More of it|And more/);
  expect(await panel.text()).not.toMatch(/drowning/);
});
