/**
 * The main job on the demo EHR, step by step: set up, open a note, confirm whose chart it is, write, see which goals
 * show, take a suggestion, look something up, switch client, lock. Says after each step what the panel showed.
 */
import type { Session, Surface, Tab } from '../browser/surface.ts';
import { firstRun, goalStates, linkChart, write } from './actions.ts';

/** Receives each step as it is done. */
export interface Narrator {
  /** `shown`: lines that stood in the panel or the note. `tab`: where to take the picture. */
  step(title: string, shown: readonly string[], tab: Tab): Promise<void>;
}

export interface DemoAddresses {
  /** A SOAP note of the first sample client, Juniper. */
  note: string;
  /** The label under which Juniper is kept. */
  label: string;
}

/** A note that serves one goal of Juniper's plan, names what was done and denies danger. */
export const juniperNote =
  'Slept better this week: fell asleep within twenty minutes on five nights and got up at 6:45 every morning. ' +
  'We went through the sleep diary together and set this week’s sleep window. Denies thoughts of suicide.';

/** The note's first field. */
const noteField = 'textarea';

async function first(panel: Surface, css: string): Promise<string> {
  return (await panel.texts({ css }))[0] ?? '';
}

/** The panel's text without blank lines, at most `most` of them. */
async function panelLines(panel: Surface, most: number): Promise<string[]> {
  const lines = (await panel.text()).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').slice(0, most);
}

function fieldText(tab: Tab, css: string): Promise<string> {
  return tab.run((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '', css);
}

/** The part that `after` has beyond `before`. */
function added(before: string, after: string): string {
  return after.startsWith(before) ? after.slice(before.length).trim() : after;
}

/** Walks the whole job in a fresh browser. @throws Error as soon as a step does not do what it should. */
export async function walkMainJob(session: Session, demo: DemoAddresses, narrator: Narrator): Promise<void> {
  await firstRun(session, async (page) =>
    narrator.step('Try a first note on the practice page', await page.texts({ css: '.tl-try-title' }), page),
  );
  const tab = await session.newTab(demo.note);
  const panel = await tab.panel();
  await panel.seeText('Whose chart is this?');
  await narrator.step('Set up a passphrase, then open a progress note', await panelLines(panel, 5), tab);

  await linkChart(panel, demo.label);
  await panel.see({ css: '.tl-thread-goal' });
  await narrator.step('Confirm once whose chart it is: the plan appears', await goalStates(panel), tab);

  await write(tab, tab, noteField, juniperNote);
  await panel.seeText('addressed');
  await panel.seeText('not in this note yet');
  // The last words are read a moment after they were typed; the picture is of the settled state.
  await panel.seeText(/Risk: .*denied/);
  await narrator.step('Write: the words that serve a goal hang on its thread', await goalStates(panel), tab);

  await panel.click({ css: '.tl-suggestion .tl-disclosure-button' });
  await panel.see({ css: '.tl-technique-note' });
  await narrator.step(
    'Open what could fit next: steps, cautions, evidence',
    [await first(panel, '.tl-suggestion-name'), ...(await panel.texts({ css: '.tl-technique-steps li' }))],
    tab,
  );

  const before = await fieldText(tab, noteField);
  await panel.click({ css: '.tl-technique button', containing: 'Insert' });
  await panel.seeText('Inserted');
  const after = await fieldText(tab, noteField);
  if (after === before) throw new Error('The suggestion was said to be inserted, and the note did not change.');
  await narrator.step('Insert it at the caret', [`into the note: ${added(before, after)}`], tab);

  await panel.fill({ role: 'combobox', name: 'Find a goal, technique or measure' }, 'mood');
  await panel.see({ css: '[role="option"]' });
  await narrator.step(
    'Look something up without the mouse',
    (await panel.texts({ css: '[role="option"]' })).slice(0, 4),
    tab,
  );

  await tab.click({ role: 'link', name: 'Clients' });
  await tab.see({ css: 'table.list' });
  await narrator.step('Leave the note: no panel on other pages', [`panels on the page: ${await panelsLeft(tab)}`], tab);
}

/** Panels may take a moment to go. */
async function panelsLeft(tab: Tab): Promise<number> {
  for (let tries = 0; tries < 40 && (await tab.panelCount()) > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return tab.panelCount();
}
