/**
 * The panel on the notes of the demo EHR: checking, inserting into each kind of editor, undo, switching clients, a killed
 * background, dialogs, private and foreign fields, and the pages where it must stay away.
 */
import { describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browser/surface.ts';
import { goalStates } from '../../scripts/walk/actions.ts';
import { type NoteKind, paths } from '../demo-ehr/notes.ts';
import { demoEhrForFile, model, sample, until as untilGood } from './demo-notes.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
const juniper = sample('Juniper');
const odette = sample('Odette');
const ehr = demoEhrForFile(browser, juniper, odette);

/** A note of a linked chart, with the panel showing its plan. */
async function open(kind: NoteKind, query = '', chartId = juniper.chartId): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await browser.tab(ehr.url + paths.note(chartId, kind) + query);
  const panel = await tab.panel();
  await panel.see({ css: '.tl-thread-goal' });
  return { tab, panel };
}

/** What the panel says about the goal with this number. */
async function goalState(panel: Surface, number: number): Promise<string> {
  return (await goalStates(panel))[number - 1] ?? '';
}

/** Opens the panel as the toolbar button does. */
async function openPanel(address: string): Promise<void> {
  const page = await browser.session.openExtensionPage('options.html');
  await page.run(async (url) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    interface Extension {
      tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const extension = scope.browser ?? scope.chrome;
    // Firefox's match patterns know no ports, so the address is compared here.
    const tab = (await extension.tabs.query({})).find((one) => one.url === url);
    await extension.runtime.sendMessage({ throughline: 'call', name: 'panel.show', input: { tabId: tab?.id } });
  }, address);
  await page.close();
}

/** The shared wait, with this file's bound. */
function until<T>(read: () => Promise<T>, good: (value: T) => boolean, timeout = 10_000): Promise<T> {
  return untilGood(read, good, timeout);
}

/** Finds goal 2 by its shortcut and inserts it, by keyboard alone from the moment the search box has it. */
async function insertGoalTwo(tab: Tab, panel: Surface): Promise<void> {
  const box = { role: 'combobox', name: 'Find a goal, technique or measure' };
  await panel.fill(box, 'g2');
  await panel.see({ css: '[role="option"]' });
  await panel.focus(box);
  await tab.press('Enter');
  await panel.seeText('Inserted');
}

const goalTwo = 'Sleep through the night';

describe('the thread check', () => {
  it('shows a goal that the note paraphrases, with the words, and one that it misses', async () => {
    const { tab, panel } = await open('soap');
    await tab.focus({ css: 'textarea[name="subjective"]' });
    await tab.type('Tossing and turning until three most nights; dozes on the sofa after lunch.');
    // The first words may be enough for "addressed" while the rest is still being typed.
    const words = /tossing and turning/i;
    const second = await until(
      () => goalState(panel, 2),
      (state) => state.includes('addressed') && words.test(state),
    );
    expect(second).toContain('addressed');
    expect(second).toMatch(words);
    expect(await goalState(panel, 3)).toContain('not in this note yet');
  });

  it('reads a signed note and offers no insertion', async () => {
    const { panel } = await open('signed');
    await panel.seeText(/signed|locked|can.t be changed/i);
    expect(await panel.text()).not.toContain('Enter inserts');
  });

  it('says which field is private and shows nothing of it', async () => {
    const { tab, panel } = await open('private');
    const field =
      '[aria-label*="sychotherapy" i], textarea[name*="private" i], [contenteditable][aria-label*="rivate" i]';
    await tab.see({ css: field });
    await tab.focus({ css: field });
    await tab.type('Lies awake until three and thinks of drowning.');
    await panel.seeText(/not read/i);
    expect(await panel.text()).not.toMatch(/drowning/);
    expect(await goalState(panel, 2)).not.toContain('addressed');
  });

  it('says that a note in a frame of another site cannot be read, when it is asked to open there', async () => {
    const tab = await browser.tab(ehr.url + paths.note(juniper.chartId, 'foreign'));
    await tab.see({ css: 'iframe' });
    expect(await tab.panelCount()).toBe(0);
    await openPanel(await tab.address());
    await (await tab.panel()).seeText(new URL(ehr.foreignUrl).host);
  });
});

describe('insertion', () => {
  const editors: readonly { kind: NoteKind; what: string; field: string; caret: string }[] = [
    { kind: 'soap', what: 'a plain textarea', field: 'subjective', caret: 'textarea[name="subjective"]' },
    { kind: 'dap', what: 'a framework-controlled textarea', field: 'data', caret: '.note form textarea' },
    { kind: 'tiptap', what: 'TipTap (ProseMirror)', field: 'note', caret: '.ProseMirror' },
    { kind: 'quill', what: 'Quill', field: 'subjective', caret: '.ql-editor' },
    { kind: 'late', what: 'an editor that loads late', field: 'behavior', caret: 'textarea, [contenteditable="true"]' },
  ];

  it.each(editors)('reaches the model of $what, and undo takes it back', async ({ kind, field, caret }) => {
    const { tab, panel } = await open(kind);
    await tab.see({ css: caret });
    await tab.click({ css: caret });
    await tab.type('Before. ');
    await until(
      () => model(tab, field),
      (text) => text.includes('Before.'),
    );
    await insertGoalTwo(tab, panel);
    expect(await model(tab, field)).toMatch(/Before\.\s+.*Sleep through the night/s);
    await tab.focus({ css: caret });
    await tab.press('Control+z');
    const after = await until(
      () => model(tab, field),
      (text) => !text.includes(goalTwo),
    );
    expect(after).not.toContain(goalTwo);
  });

  it('reaches TinyMCE in its frame, and undo takes it back', async () => {
    const { tab, panel } = await open('tinymce');
    const body = await tab.frame('iframe.tox-edit-area__iframe');
    await body.click({ css: 'body' });
    await tab.type('Before. ');
    await insertGoalTwo(tab, panel);
    expect(await model(tab, 'note')).toContain(goalTwo);
    await body.focus({ css: 'body' });
    await tab.press('Control+z');
    const after = await until(
      () => model(tab, 'note'),
      (text) => !text.includes(goalTwo),
    );
    expect(after).not.toContain(goalTwo);
  });

  it('reaches a form two frames deep, whose client stands only in the top page', async () => {
    const { tab, panel } = await open('nested');
    const form = await tab.frame('iframe', 'iframe[name="enctabs-2002"]');
    await form.click({ css: 'textarea[name="subjective"]' });
    await tab.type('Before. ');
    await insertGoalTwo(tab, panel);
    expect(await model(form, 'subjective')).toContain(goalTwo);
  });

  it('survives a page that rebuilds its form meanwhile, or says that it did not', async () => {
    const { tab, panel } = await open('soap', '?churn=1');
    await tab.click({ css: 'textarea[name="assessment"]' });
    await tab.type('Before. ');
    const box = { role: 'combobox', name: 'Find a goal, technique or measure' };
    await panel.fill(box, 'g2');
    await panel.see({ css: '[role="option"]' });
    await panel.focus(box);
    await tab.press('Enter');
    await panel.seeText(/Inserted|Nothing was inserted|did not arrive/);
    const said = await panel.text();
    const holds = (await model(tab, 'assessment')).includes(goalTwo);
    expect(holds).toBe(said.includes('Inserted'));
  });
});

describe('whose chart', () => {
  it('blanks when the page goes to another client, and shows that one', async () => {
    const { tab, panel } = await open('soap');
    expect(await panel.text()).toContain(juniper.label);
    const next = paths.note(odette.chartId, 'soap');
    await tab.run((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, next);
    const gone = await until(
      () => panel.text(),
      (text) => !text.includes(juniper.label),
      3_000,
    );
    expect(gone).not.toContain(juniper.label);
    await panel.see({ css: '.tl-head-title', containing: odette.label });
  });

  it('locks when the page shows another name under a chart that was linked', async () => {
    const { tab, panel } = await open('soap');
    await tab.run((name) => {
      for (const heading of document.querySelectorAll('h1'))
        if (heading.textContent?.includes(name)) heading.textContent = 'Somebody Else';
    }, juniper.name);
    const locked = await until(
      () => panel.text(),
      (text) => !text.includes(goalTwo),
      5_000,
    );
    expect(locked).not.toContain(goalTwo);
    expect(locked).not.toContain(juniper.label);
  });
});

describe('the background', () => {
  it('may die between any two steps without losing anything', async () => {
    const { session } = browser;
    const { tab, panel } = await open('soap');
    await session.killBackground();
    await tab.click({ css: 'textarea[name="plan"]' });
    await tab.type('Slept badly again. ');
    await until(
      () => goalState(panel, 2),
      (state) => state.includes('addressed'),
    );
    await session.killBackground();
    await insertGoalTwo(tab, panel);
    expect(await model(tab, 'plan')).toContain(goalTwo);
    await session.killBackground();
    await tab.reload();
    const again = await tab.panel();
    await again.see({ css: '.tl-head-title', containing: juniper.label });
  });
});

describe('the page stays usable', () => {
  it('steps aside for an open dialog and comes back', async () => {
    const { tab } = await open('soap');
    await tab.click({ css: '.actions button', containing: 'Billing' });
    await tab.see({ css: '[role="dialog"]' });
    const covered = () =>
      tab.run(() => {
        const box = document.querySelector('[role="dialog"]')?.getBoundingClientRect();
        if (!box) return null;
        const at = document.elementFromPoint(box.right - 4, box.top + box.height / 2);
        return !at?.closest('[role="dialog"]');
      }, null);
    expect(await until(covered, (value) => value === false)).toBe(false);
  });

  it('leaves every note field uncovered', async () => {
    const { tab } = await open('soap');
    const covered = () =>
      tab.run(
        () =>
          [...document.querySelectorAll('textarea')].filter((field) => {
            const box = field.getBoundingClientRect();
            if (box.bottom > innerHeight) return false;
            return document.elementFromPoint(box.right - 4, box.top + 10) !== field;
          }).length,
        null,
      );
    expect(await until(covered, (count) => count === 0)).toBe(0);
  });

  it.each([
    ['login', paths.login],
    ['calendar', paths.calendar],
    ['client list', paths.clients],
    ['message composer', paths.messages],
    ['intake questionnaire', paths.intake('c-1041')],
    ['chart overview', paths.chart('c-1041')],
  ])('shows no panel on the %s', async (_what, address) => {
    const tab = await browser.tab(ehr.url + address);
    await tab.see({ css: 'h1, h2, form' });
    // Longer than the last look after an arrival (3 s).
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    expect(await tab.panelCount()).toBe(0);
    expectNoEscape(browser.session);
  });
});
