/** The plan workspace: a first plan, a second version, a save that meets a newer version, and the lock. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { createVault, unlockVault } from '../../scripts/walk/actions.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
let workspace: Tab;

const button = (name: string) => ({ role: 'button', name });

beforeAll(async () => {
  workspace = await browser.session.openExtensionPage('workspace.html');
  await createVault(workspace);
}, 180_000);

async function firstPlan(): Promise<void> {
  await workspace.click(button('New client'));
  await workspace.fill({ label: 'What you call this client' }, 'R. Q.');
  await workspace.click(button('Add client'));
  await workspace.see({ label: 'Add a diagnosis' });
  await workspace.fill({ label: 'Add a diagnosis' }, 'panic');
  await workspace.click({ css: '.tl-plan-option', containing: 'F41.0' });
  await workspace.fill({ label: 'Add a problem' }, 'Panic on public transport');
  await workspace.press('Enter');
  await workspace.fill({ label: 'Add a goal' }, 'Travel alone without leaving the bus early');
  await workspace.press('Enter');
  await workspace.click(button('Add objective'));
  await workspace.fill(
    { label: 'What the client will do or what will change' },
    'Ride two stops alone, three times a week',
  );
  await workspace.fill({ label: 'Add an intervention to goal 1' }, 'Interoceptive exposure');
  await workspace.press('Enter');
}

describe('the plan workspace', () => {
  it('says why a code is unknown instead of taking it', async () => {
    await workspace.seeText('No clients yet');
    await firstPlan();
    await workspace.fill({ label: 'Add a diagnosis' }, '300.01');
    await workspace.seeText('ICD-9-CM');
    await workspace.fill({ label: 'Add a diagnosis' }, '');
  });

  it('names billable codes before their category, which leads to them and never onto the plan', async () => {
    await workspace.fill({ label: 'Add a diagnosis' }, 'ptsd');
    await workspace.see({ css: '.tl-plan-option', containing: 'category, not billable' });
    const found = await workspace.texts({ css: '.tl-plan-option .tl-plan-code' });
    expect(found.slice(0, 4)).toEqual(['F43.10', 'F43.11', 'F43.12', 'F43.1']);
    await workspace.click({ css: '.tl-plan-option', containing: 'category, not billable' });
    await expect
      .poll(() => workspace.texts({ css: '.tl-plan-option .tl-plan-code' }))
      .toEqual(['F43.10', 'F43.11', 'F43.12', 'F43.1']);
    expect(await workspace.texts({ css: '.tl-plan-diagnosis .tl-plan-code' })).toEqual(['F41.0']);
    await workspace.fill({ label: 'Add a diagnosis' }, '');
  });

  it('saves the first plan as version 1 and names what it still lacks', async () => {
    await workspace.seeText('Objective 1a has no due date');
    await workspace.click(button('Save plan'));
    await workspace.seeText('plan version 1');
    await workspace.seeText('Version 1 · First plan');
    expectNoEscape(browser.session);
  });

  it('keeps the plan when the background dies before the next save, and asks why a version is made', async () => {
    await browser.session.killBackground();
    await workspace.fill({ label: 'Discharge criteria' }, 'Rides alone for a month');
    await workspace.click(button('Save new version'));
    await workspace.seeText('Say in a few words what changed and why');
    await workspace.fill({ label: 'What changed, and why' }, 'Criteria agreed');
    await workspace.click(button('Save new version'));
    await workspace.seeText('Version 2 · Criteria agreed');
    await workspace.seeText('Version 1 · First plan');
  });

  it.each([320, 480, 1280])('says what was done where it lies over nothing, at %i px', async (width) => {
    await workspace.size(width, 700);
    await workspace.fill({ label: 'Modality' }, 'at the practice');
    await workspace.click(button('Discard changes'));
    await workspace.seeText('Changes discarded');
    await workspace.fill({ label: 'Modality' }, 'walking');
    await workspace.see(button('Save new version'));
    const under = await workspace.run(() => {
      const toast = document.querySelector('.tl-toast');
      const bar = document.querySelector('.tl-plan-save');
      if (!toast || !bar) return ['no toast'];
      const all = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, textarea, select)')];
      return all.flatMap((each) => {
        each.focus();
        const [own, strip, save] = [each, toast, bar].map((one) => one.getBoundingClientRect());
        if (!own || !strip || !save || own.height === 0) return [];
        // A browser scrolls a field of several lines to its caret, so that its last pixels may stay below.
        const middle = (own.top + own.bottom) / 2;
        const covered = middle > strip.top || (!bar.contains(each) && middle > save.top);
        return covered ? [`${each.className}: ${each.textContent}`] : [];
      });
    }, null);
    expect(under).toEqual([]);
    await workspace.click(button('Discard changes'));
    await workspace.click(button('Dismiss'));
    await workspace.size(1280, 800);
  });

  it('refuses to save over a newer version and keeps what was typed', async () => {
    const address = await workspace.address();
    const other = await browser.session.openExtensionPage('workspace.html');
    await other.run((hash) => {
      location.hash = hash;
    }, new URL(address).hash);
    await other.see({ label: 'Modality' });
    await other.fill({ label: 'Modality' }, 'by video');
    await other.fill({ label: 'What changed, and why' }, 'Moved to video');

    await workspace.fill({ label: 'Frequency' }, 'weekly');
    await workspace.fill({ label: 'What changed, and why' }, 'Weekly from now on');
    await workspace.click(button('Save new version'));
    await workspace.seeText('Version 3 · Weekly from now on');

    await other.click(button('Save new version'));
    await other.seeText(/newer version|changed meanwhile|version 3/i);
    const typed = await other.run(() => [...document.querySelectorAll('input')].map((input) => input.value), null);
    expect(typed).toContain('by video');
    await other.close();
  });

  it('offers what a lock elsewhere took off the screen, after the unlock and whatever became of the background', async () => {
    await workspace.fill({ label: 'Session length' }, '45 minutes, as she asked');
    // Handed over half a second after the last key.
    await workspace.run(() => new Promise((resolve) => setTimeout(resolve, 1500)), null);
    const other = await browser.session.openExtensionPage('workspace.html');
    await other.click(button('Lock'));
    await workspace.see({ label: 'Passphrase' });
    expect(await workspace.text()).not.toContain('45 minutes');
    await other.close();
    await browser.session.killBackground();
    await unlockVault(workspace);
    await workspace.seeText(/Unsaved words of the plan/, 30_000);
    await workspace.click(button('Take them back'));
    const values = await workspace.run(() => [...document.querySelectorAll('input')].map(({ value }) => value), null);
    expect(values).toContain('45 minutes, as she asked');
    await workspace.click(button('Discard changes'));
    await workspace.click(button('Dismiss'));
    expectNoEscape(browser.session);
  }, 120_000);

  it('blanks at once when it locks, and comes back with everything', async () => {
    await workspace.click(button('Lock'));
    await workspace.see({ label: 'Passphrase' });
    expect(await workspace.text()).not.toMatch(/R\. Q\.|bus/);
    await workspace.fill({ label: 'Passphrase' }, 'not the passphrase');
    await workspace.click(button('Unlock'));
    await workspace.seeText(/not the passphrase|does not|wrong|didn.t open/i);
    await unlockVault(workspace);
    await workspace.seeText('R. Q.', 30_000);
    await workspace.see({ label: 'Discharge criteria' });
    const values = await workspace.run(
      () => [...document.querySelectorAll('textarea')].map((area) => area.value),
      null,
    );
    expect(values).toContain('Travel alone without leaving the bus early');
  });
});
