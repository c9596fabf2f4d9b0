/** The address bar's keyword in the real address bar. Firefox only: Chromium lets no driver type there. */
import { describe, expect, it } from 'vitest';
import { demoEhrForFile, sample } from './demo-notes.ts';
import { browserForFile, currentTarget, expectNoEscape } from './harness.ts';

const juniper = sample('Juniper');

describe.runIf(currentTarget() === 'firefox')('the keyword in the address bar', () => {
  const browser = browserForFile();
  demoEhrForFile(browser);
  const bar = () => {
    const { addressBar } = browser.session;
    if (!addressBar) throw new Error('This driver does not reach the address bar.');
    return addressBar;
  };
  const named = async (text: string) =>
    (await bar().ask(text)).filter(({ ours, title }) => ours && title.startsWith('Open ')).map(({ title }) => title);

  it('names clients by their label, and opens the one that is taken', async () => {
    expect(await named('tl jun')).toEqual([`Open ${juniper.label}`]);
    const lines = await bar().ask('tl jun');
    await bar().take(lines.findIndex(({ title }) => title === `Open ${juniper.label}`));
    const workspace = await browser.session.extensionTab('workspace.html');
    await workspace.see({ css: 'h1', containing: juniper.label });
    expect(await workspace.address()).toMatch(/#client=/);
    await workspace.close();
  }, 60_000);

  it('names nobody while the vault is locked', async () => {
    const options = await browser.session.openExtensionPage('options.html');
    await options.click({ role: 'button', name: 'Lock now' });
    await options.close();
    expect(await named('tl jun')).toEqual([]);
    expectNoEscape(browser.session);
  }, 60_000);
});
