/**
 * The toolbar's popup on a note of the demo EHR. No driver opens a toolbar: its page stands in a tab behind the EHR's and is
 * loaded anew, so that it looks at the tab in front as the popup would.
 */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { linkChart, unlockVault } from '../../scripts/walk/actions.ts';
import { paths } from '../demo-ehr/notes.ts';
import { demoEhrForFile, sample } from './demo-notes.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
const ehr = demoEhrForFile(browser);
const juniper = sample('Juniper');

/** The popup as it would open over the tab in front. */
async function popupOver(front: Tab): Promise<Tab> {
  const popup = await browser.session.openExtensionPage('popup.html');
  await front.toFront();
  await popup.reload();
  return popup;
}

/** Presses a button of a page that is not in front, where no mouse goes. */
const press = (popup: Tab, name: string) =>
  popup.run((wanted) => {
    const found = [...document.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted,
    );
    if (!found) throw new Error(`no button ${wanted}`);
    found.click();
  }, name);

describe('the popup over a note', () => {
  it('says what the page is, why, and whose chart it is, before and after the chart was linked', async () => {
    const note = await browser.tab(ehr.url + paths.note(juniper.chartId, 'soap'));
    const panel = await note.panel();
    await panel.seeText('Whose chart is this?');
    const popup = await popupOver(note);
    await popup.seeText('A session note');
    await popup.seeText('Not linked');
    await linkChart(panel, juniper.label);
    await popup.reload();
    await popup.seeText('Linked to');
    await popup.seeText(juniper.label);
    await press(popup, 'Why');
    expect((await popup.texts({ css: '.tl-popup-reasons li' })).length).toBeGreaterThan(1);
    await popup.close();
  }, 60_000);

  it('locks, which blanks the panel at once, and opens again', async () => {
    const note = await browser.tab(ehr.url + paths.note(juniper.chartId, 'soap'));
    const panel = await note.panel();
    await panel.see({ css: '.tl-thread-goal' });
    const popup = await popupOver(note);
    await popup.seeText('Linked to');
    await press(popup, 'Lock');
    await panel.see({ label: 'Passphrase' });
    expect(await panel.text()).not.toContain(juniper.label);
    await popup.see({ label: 'Passphrase' });
    expect(await popup.text()).not.toContain(juniper.label);
    await popup.toFront();
    await unlockVault(popup);
    await panel.see({ css: '.tl-thread-goal' });
    await popup.close();
  }, 60_000);

  it('does nothing on a page of the browser’s own', async () => {
    const blank = await browser.tab('about:blank');
    const popup = await popupOver(blank);
    await popup.seeText('Throughline does nothing here.');
    expect(await popup.count({ role: 'button', name: 'Open the panel' })).toBe(0);
    await popup.close();
  }, 60_000);
});

it('sent nothing', () => expectNoEscape(browser.session));
