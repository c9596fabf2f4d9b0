/**
 * What a therapist does with the extension, in the words that stand on its screens. Shared by `npm start` and the
 * end-to-end tests, so that a changed label is mended in one place.
 */
import type { Session, Surface, Tab } from '../browser/surface.ts';

/** Long enough for the vault, and nothing else about it matters: it lives in a throw-away profile. */
export const walkPassphrase = 'correct paper lantern ferry';

/** Sets up the vault wherever its form stands: first-run page, panel or workspace. */
export async function createVault(form: Surface, passphrase = walkPassphrase): Promise<void> {
  await form.fill({ label: 'Passphrase' }, passphrase);
  await form.fill({ label: 'Passphrase, once more' }, passphrase);
  await form.click({ role: 'button', name: 'Set passphrase' });
  await form.see({ css: '[data-testid="recovery-code"]' }, 30_000);
  await form.click({ label: 'I have stored the recovery code' });
  await form.click({ role: 'button', name: 'Continue' });
}

/** Opens a locked vault. */
export async function unlockVault(form: Surface, passphrase = walkPassphrase): Promise<void> {
  await form.fill({ label: 'Passphrase' }, passphrase);
  await form.click({ role: 'button', name: 'Unlock' });
}

/**
 * The whole first run on the page that the extension opens at install; ends with the sample clients loaded. `onTry` gets
 * the page after the first note was tried there; without it, that is left out.
 */
export async function firstRun(session: Session, onTry?: (page: Tab) => Promise<void>): Promise<void> {
  const page = await session.extensionTab('onboarding.html');
  await createVault(page);
  await page.seeText('Where do you write your notes?');
  // With a site allowed already (the demo build) the button is called "Continue", once the sites are read.
  const onward = await page.see({ role: 'button', name: 'Continue' }, 3_000).then(
    () => 'Continue',
    () => 'Later',
  );
  await page.click({ role: 'button', name: onward });
  if (onTry) {
    await page.click({ role: 'button', name: 'Try a first note (one minute)' });
    await firstNote(page);
    await onTry(page);
    await page.click({ role: 'button', name: 'Back to setting up' });
  }
  await page.click({ role: 'button', name: 'Look at sample clients' });
  const workspace = await session.extensionTab('workspace.html');
  await workspace.close();
  await page.close();
}

/** The three tries of the practice page, by its own keys; ends when it says that all are done. */
export async function firstNote(page: Tab): Promise<void> {
  const field = '.tl-first-note textarea';
  await page.see({ css: field });
  await page.click({ role: 'button', name: 'Write it for me' });
  await page.seeText('addressed');
  await page.click({ css: field });
  await page.press('Control+End');
  await page.type('.g1');
  await page.press('Tab');
  await page.see({ css: '.tl-try[data-done="true"]', containing: 'Fetch a goal' });
  await page.fill({ role: 'combobox', name: 'Find a goal, technique or measure' }, 'goal 3');
  await page.see({ css: '[role="option"]', containing: 'Goal 3' });
  await page.press('Enter');
  await page.seeText('Nothing you wrote here was kept');
}

/** Confirms, at first sight of a chart, that it belongs to the client with this label. */
export async function linkChart(panel: Surface, label: string): Promise<void> {
  await panel.seeText('Whose chart is this?');
  await panel.click({ css: '.tl-link-client', containing: label });
  await panel.click({ role: 'button', name: 'Yes, link them' });
  await panel.see({ css: '.tl-head-title', containing: label });
}

/** Types into a field of the page as a person would: click into it, then keys. */
export async function write(tab: Tab, field: Surface, css: string, text: string): Promise<void> {
  await field.click({ css });
  await tab.type(text);
}

/** What the panel says about each goal, in order: text, state and the words of the note that show it. */
export function goalStates(panel: Surface): Promise<string[]> {
  return panel.texts({ css: '.tl-thread-goal' });
}
