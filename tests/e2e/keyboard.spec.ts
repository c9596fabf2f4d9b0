/**
 * The six moments of the product without a mouse: planning with the client, review, crisis and leaving in the workspace;
 * the note, the goal looked up and what fits next in the panel. Every control on the way must show that it has the focus.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { walkPassphrase } from '../../scripts/walk/actions.ts';
import { paths } from '../demo-ehr/notes.ts';
import { walkerIn } from './by-keys.ts';
import { demoEhrForFile, sample, until } from './demo-notes.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
const juniper = sample('Juniper');
const ehr = demoEhrForFile(browser, juniper);
let workspace: Tab;

beforeAll(async () => {
  workspace = await browser.session.openExtensionPage('workspace.html');
  await workspace.seeText('Caseload');
  await workspace.toFront();
});

/** Prints what a moment took, for whoever reads the run. */
const count = (moment: string, keys: number) => console.log(`by keys alone: ${moment}: ${keys} keys and texts`);

describe('by keys alone, in the workspace', () => {
  it('a plan is drafted with the client, dated and saved (M4)', async () => {
    const walk = walkerIn(workspace);
    await walk.press('New client');
    await walk.to(/^What you call this client/);
    await walk.type('Bracken L.');
    await walk.press('Add client');
    await workspace.see({ label: 'Add a diagnosis' });
    await walk.to(/^Add a diagnosis/);
    await walk.type('F41.0');
    await workspace.see({ css: '.tl-plan-option', containing: 'F41.0' });
    await walk.key('Enter');
    await walk.press(/fewer panic attacks a week/i, ' ');
    await walk.press(/interoceptive exposure/i, ' ');
    await walk.press(/Rate fear in/i, ' ');
    await walk.press(/exposure hierarchy/i, ' ');
    await walk.press(/^Add 2 goals/);
    await workspace.seeText('8 blanks');
    for (const words of ['ride the tram', '1', '4', '4', 'her phone', 'the underpass', '3', '8']) {
      await walk.type(words);
      await walk.key('Enter');
    }
    await workspace.seeText('Draft ready');
    await walk.to(/^Due/, true);
    await walk.press('Save plan');
    await workspace.seeText('plan version 1');
    await walk.press('Agreement', 'Enter', true);
    await walk.press('Understood and agreed, spoken, not signed');
    await workspace.seeText('Understood, agreed');
    await walk.press('Client’s page', 'Enter', true);
    await walk.press('Turn the screen');
    await workspace.see({ css: 'dialog[open] .tl-client-sheet' });
    await walk.key('Escape');
    await expect.poll(() => workspace.count({ css: 'dialog[open]' })).toBe(0);
    count('a plan drafted, saved, agreed and shown', walk.keys);
    expect(walk.unseen).toEqual([]);
  }, 120_000);

  it('a review is kept, and the plan written out for an audit (M5)', async () => {
    const walk = walkerIn(workspace);
    await walk.press(/^Juniper S\./, 'Enter', true);
    await workspace.see({ css: '.tl-client-tab', containing: 'Review' });
    await walk.press('Skip the list of clients', 'Enter', true);
    await walk.press('Review');
    await workspace.see({ role: 'button', name: 'Review the plan' });
    await walk.press('Review the plan');
    await walk.press('Keep the review');
    await workspace.seeText('Past reviews');
    await walk.press('Formats', 'Enter', true);
    await walk.to('Set out as');
    await walk.press('Team and sharing', 'Enter', true);
    await walk.to('Word');
    count('a review kept and the pack reached', walk.keys);
    expect(walk.unseen).toEqual([]);
  }, 120_000);

  it('a crisis session is written down and accounted for, and everything is locked (M6)', async () => {
    const walk = walkerIn(workspace);
    await walk.press('Safety', 'Enter', true);
    await workspace.seeText('988');
    await walk.press('Document a crisis session, without a goal');
    await walk.to('Copy this wording');
    await walk.to(/^Why no goal/);
    await walk.type('acute suicidal thoughts');
    await walk.press('Account for the session');
    await workspace.seeText(/accounted for/i);
    await walk.press(/^Lock/, 'Enter', true);
    await workspace.see({ label: 'Passphrase' });
    count('a crisis session accounted for, and locked', walk.keys);
    expect(walk.unseen).toEqual([]);
    await walk.to(/^Passphrase/);
    await walk.type(walkPassphrase);
    await walk.press('Unlock');
    await workspace.seeText('Juniper S.');
  }, 120_000);
});

describe('by keys alone, beside the note', () => {
  /** What the fields of the note hold, all of them: text goes to where the caret was last. */
  const noteOf = (tab: Tab) =>
    tab.run(() => [...document.querySelectorAll('textarea')].map((field) => field.value).join('\n'), undefined);
  const holds = async (tab: Tab, wanted: RegExp) =>
    expect(
      await until(
        () => noteOf(tab),
        (text) => wanted.test(text),
        6_000,
      ),
    ).toMatch(wanted);

  /** A new note with the client's plan beside it, and a walker in each: `page` in the note, `walk` in the panel. */
  const besideNote = async () => {
    const tab = await browser.tab(ehr.url + paths.note(juniper.chartId, 'soap'));
    const panel = await tab.panel();
    await panel.see({ css: '.tl-thread-goal' });
    return { tab, panel, page: walkerIn(tab), walk: walkerIn(tab, panel) };
  };

  it('a goal is fetched, and what fits next opened (M1, M2, M3)', async () => {
    const { tab, panel, page, walk } = await besideNote();
    await page.to(/^Subjective/);
    await page.type('She slept through five nights this week. Reviewed the sleep diary. ');
    await panel.seeText('addressed');
    await page.type('Also .g1');
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    await page.key('Tab');
    await holds(tab, /Also Goal 1:/);
    count('written, read, and a goal fetched by its trigger', page.keys);

    await walk.to('Find a goal, technique or measure');
    await walk.type('goal 2');
    await panel.see({ css: '[role="option"]', containing: 'Goal 2' });
    await walk.key('Enter');
    await holds(tab, /Goal 2:/);
    count('and another by the lookup', walk.keys);

    await walk.press(/first line/);
    await panel.seeText('How it is done');
    await walk.to('Copy citation');
    await walk.press(/^Not moving/);
    await panel.seeText('Questions that may help');
    count('what fits next, its source, and the ladder', walk.keys);
    expect(walk.unseen).toEqual([]);
  }, 120_000);

  it('a session that went elsewhere is kept as such (M6)', async () => {
    const { panel, page, walk } = await besideNote();
    await page.to(/^Subjective/);
    await page.type('Her landlord served an eviction notice on Monday. We called the legal aid line together. ');
    await panel.seeText('Where the session went');
    await walk.press('Something urgent came up');
    await walk.to('What changed, and what was needed today');
    await walk.type('an eviction notice');
    await walk.key('Enter');
    await panel.seeText('kept with this session');
    count('an honest way out, kept', page.keys + walk.keys);
    expect(walk.unseen).toEqual([]);
  }, 120_000);
});

it('sent nothing', () => expectNoEscape(browser.session));
