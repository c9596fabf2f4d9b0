/** The plan workspace: a first plan, a second version, a save that meets a newer version, and the lock. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { createVault, unlockVault } from '../../scripts/walk/actions.ts';
import { browserForFile, expectNoEscape } from './harness.ts';
import { walkOf } from './keyboard.ts';

const browser = browserForFile();
let workspace: Tab;

const button = (name: string) => ({ role: 'button', name });

beforeAll(async () => {
  workspace = await browser.session.openExtensionPage('workspace.html');
  await createVault(workspace);
}, 180_000);

/** Without a mouse from an empty caseload to a draft. */
async function firstPlan(): Promise<void> {
  const walk = walkOf(workspace);
  await walk.enter('New client');
  await workspace.see({ label: 'What you call this client' });
  await walk.say('What you call this client', 'R. Q.', true);
  await workspace.see({ label: 'Add a diagnosis' });
  await walk.say('Add a diagnosis', 'F41.0');
  await workspace.see({ css: '.tl-plan-option', containing: 'F41.0' });
  await workspace.press('Enter');
  await workspace.see({ css: '.tl-plan-diagnosis', containing: 'F41.0' });
  await walk.say('Add a problem', 'Panic on public transport', true);
  await walk.say('Add a goal', 'Travel alone without leaving the bus early', true);
  await workspace.see(button('Add objective'));
  await walk.enter('Add objective', true);
  // The caret is where the words go, without a step.
  await workspace.see({ label: 'What the client will do or what will change' });
  await walk.say('What the client will do or what will change', 'Ride two stops alone, three times a week');
  await walk.say('Add an intervention to goal 1', 'Interoceptive exposure', true);
  await walk.say('Add a goal', 'Sleep before midnight', true);
  await workspace.see(button('Move goal 2 up'));
  await walk.enter('Move goal 2 up', true);
  await workspace.see({ css: '.tl-plan-goal[aria-label="Goal 2, priority 1"]' });
  await walk.enter('Move goal 1 up');
  console.log(`a draft by keyboard: ${walk.steps} steps to get from place to place`);
}

describe('the plan workspace', () => {
  it('says why a code is unknown instead of taking it', async () => {
    await workspace.seeText('No clients yet');
    await firstPlan();
    await workspace.fill({ label: 'Add a diagnosis' }, '300.01');
    await workspace.seeText('ICD-9-CM');
    await workspace.fill({ label: 'Add a diagnosis' }, '');
  });

  it('saves the first plan as version 1 and names what it still lacks', async () => {
    await workspace.seeText('Objective 1a has no due date');
    await walkOf(workspace).enter('Save plan');
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

describe('without a mouse', () => {
  const tab = (name: string) => workspace.see({ css: '.tl-client-tab[aria-current]', containing: name });

  it('the plan is amended, with a reason', async () => {
    const walk = walkOf(workspace);
    await walk.follow('Review');
    await tab('Review');
    await workspace.see(button('Amend the plan'));
    await walk.enter('Amend the plan');
    await workspace.see({ label: 'Goal 2: pause it' });
    // The choices are one stop, and the arrows go through them.
    await walk.reach('A new goal');
    await workspace.press('ArrowUp');
    expect(
      await workspace.run(
        () => document.querySelector<HTMLInputElement>('input:checked')?.labels?.[0]?.textContent,
        null,
      ),
    ).toBe('Goal 2: stop it');
    await walk.enter('Save as a new version');
    await workspace.seeText('plan version 4');
  });

  it('somebody of the care team gets a file, and the plan goes to paper', async () => {
    const walk = walkOf(workspace);
    await workspace.run(() => {
      // A printer's dialog would stay open for good.
      window.print = () => {
        document.body.dataset.printed = 'yes';
      };
    }, null);
    await walk.follow('Team and sharing', true);
    await tab('Team and sharing');
    await workspace.see(button('Add to the team'));
    await walk.enter('Add to the team');
    await workspace.see({ label: 'Name or office' });
    await walk.say('Name or office', 'Dr. Quillfeather', true);
    await workspace.see(button('Prepare a pack for Dr. Quillfeather'));
    await walk.enter('Prepare a pack for Dr. Quillfeather', true);
    await workspace.seeText('For Dr. Quillfeather');
    await walk.enter('Plain text');
    await workspace.seeText('Handed over once');
    await walk.enter('Print or PDF', true);
    await workspace.seeText('Handed over 2 times');
    expect(await workspace.run(() => document.body.dataset.printed ?? 'no', null)).toBe('yes');
    expectNoEscape(browser.session);
  });

  it('the caseload is searched and a client opened', async () => {
    const walk = walkOf(workspace);
    await walk.follow('Caseload', true);
    await workspace.see({ label: 'Search' });
    await walk.say('Search', 'nobody of that name');
    await workspace.seeText('Nobody fits this.');
    await workspace.press('Control+a');
    await workspace.type('r. q');
    await workspace.see({ css: '.tl-caseload-table th a', containing: 'R. Q.' });
    await walk.follow('R. Q.');
    await workspace.see({ css: 'h1', containing: 'R. Q.' });
    expectNoEscape(browser.session);
  });
});
