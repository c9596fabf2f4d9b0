/** The extension on a real EHR that nobody here wrote: OpenMRS O3's own front end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { type OpenmrsServer, serveOpenmrs } from '../../scripts/ehr-openmrs.ts';
import { firstRun, linkChart } from '../../scripts/walk/actions.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const note = '#additionalNote';
const browser = browserForFile();
let openmrs: OpenmrsServer;

beforeAll(async () => {
  openmrs = await serveOpenmrs({ port: 0 });
});
afterAll(() => openmrs.close());

/**
 * Whether an element can be hit near its corners and in the middle, so that nothing lies over it.
 *
 * @param inset How far from the edges to look, as a share of the size: round buttons have no corners.
 */
function isUncovered(tab: Tab, css: string, inset: number): Promise<boolean> {
  return tab.run(
    ({ selector, share }) => {
      const element = document.querySelector(selector);
      if (element === null) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const places = [share, 0.5, 1 - share];
      return places.every((across) =>
        places.every((down) => element.contains(document.elementFromPoint(left + across * width, top + down * height))),
      );
    },
    { selector: css, share: inset },
  );
}

describe('OpenMRS O3', () => {
  it('opens the panel beside the visit note, without covering it, and inserts what is then saved', async () => {
    await firstRun(browser.session);
    const tab = await browser.tab(openmrs.url);
    await tab.see({ role: 'button', name: 'Visit note' }, 30_000);
    expect(await tab.panelCount(), 'a chart page is no note').toBe(0);

    await tab.click({ role: 'button', name: 'Visit note' });
    await tab.see({ css: note });
    const panel = await tab.panel();
    await panel.seeText('Wren Testmoor');
    await linkChart(panel, 'Wren T.');
    await panel.see({ css: '.tl-thread-goal' });

    expect(await isUncovered(tab, note, 0.03), 'the panel must not lie over the note').toBe(true);
    expect(await isUncovered(tab, 'button[aria-label="Visit note"]', 0.3), 'nor over the rail').toBe(true);

    await tab.click({ css: note });
    await tab.type('Came with her mother. ');
    await panel.seeText('not in this note yet');
    await panel.fill({ role: 'combobox', name: 'Find a goal, technique or measure' }, 'basketball');
    await panel.see({ css: '[role="option"]' });
    await panel.click({ css: '[role="option"]' });
    await panel.seeText('Inserted');
    const written = await tab.run((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', note);
    expect(written).toMatch(/^Came with her mother\. .*basketball/);

    await tab.click({ role: 'button', name: 'Save and close' });
    await expect.poll(() => openmrs.postedNotes().at(-1)?.text, { timeout: 10_000 }).toBe(written);
    expectNoEscape(browser.session);
  }, 180_000);
});
