/**
 * Dot-triggers in the notes of the demo EHR: ".g2" and Tab in each kind of editor, undo, and every case in which Tab has
 * to stay the page's.
 */
import { describe, expect, it } from 'vitest';
import type { Surface, Tab } from '../../scripts/browser/surface.ts';
import { unlockVault } from '../../scripts/walk/actions.ts';
import { type NoteKind, paths } from '../demo-ehr/notes.ts';
import { demoEhrForFile, model, sample, until as untilGood } from './demo-notes.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
const juniper = sample('Juniper');
const ehr = demoEhrForFile(browser, juniper);

async function open(kind: NoteKind, chartId = juniper.chartId): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await browser.tab(ehr.url + paths.note(chartId, kind));
  const panel = await tab.panel();
  if (chartId === juniper.chartId) await panel.see({ css: '.tl-thread-goal' });
  return { tab, panel };
}

/** The shared wait, with this file's bound. */
function until<T>(read: () => Promise<T>, good: (value: T) => boolean, timeout = 6_000): Promise<T> {
  return untilGood(read, good, timeout);
}

/** Editors gather what is typed within about a second into one undo step. */
const apart = () => new Promise((resolve) => setTimeout(resolve, 1_300));
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const goalTwo = /^Worked on Goal 2: Sleep through the night/;
const focused = (surface: Surface) =>
  surface.run(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.localName ?? '', null);

/** Types the trigger, presses Tab, sees the goal in the model, and undoes it. */
async function expandAndUndo(tab: Tab, place: Surface, holder: Surface, field: string, caret: string): Promise<void> {
  await place.click({ css: caret });
  await tab.type('Worked on .g2');
  await apart();
  await tab.press('Tab');
  const read = async () => squeeze(await model(holder, field));
  const seen = await until(read, (text) => goalTwo.test(text));
  expect(seen).toMatch(goalTwo);
  expect(seen).not.toContain('.g2');
  await apart();
  for (let step = 0; step < 2 && (await read()) !== 'Worked on .g2'; step++) await tab.press('Control+z');
  expect(await until(read, (text) => text === 'Worked on .g2')).toBe('Worked on .g2');
}

describe('a dot-trigger and Tab', () => {
  const editors: readonly { kind: NoteKind; what: string; field: string; caret: string }[] = [
    { kind: 'soap', what: 'a plain textarea', field: 'subjective', caret: 'textarea[name="subjective"]' },
    { kind: 'dap', what: 'a framework-controlled textarea', field: 'data', caret: '.note form textarea' },
    { kind: 'tiptap', what: 'TipTap (ProseMirror)', field: 'note', caret: '.ProseMirror' },
    { kind: 'quill', what: 'Quill', field: 'subjective', caret: '.ql-editor' },
  ];
  it.each(editors)('becomes the goal in $what, and undo brings the trigger back', async ({ kind, field, caret }) => {
    const { tab, panel } = await open(kind);
    await tab.see({ css: caret });
    await expandAndUndo(tab, tab, tab, field, caret);
    expect(await panel.text()).toContain('Inserted for .g2');
  });

  it('becomes the goal in TinyMCE, in its frame', async () => {
    const { tab } = await open('tinymce');
    const body = await tab.frame('iframe.tox-edit-area__iframe');
    await expandAndUndo(tab, body, tab, 'note', 'body');
  });

  it('becomes the goal in a form two frames deep', async () => {
    const { tab } = await open('nested');
    const form = await tab.frame('iframe', 'iframe[name="enctabs-2002"]');
    await form.click({ css: 'textarea[name="subjective"]' });
    await tab.type('Worked on .g2');
    await tab.press('Tab');
    const seen = await until(
      () => model(form, 'subjective'),
      (text) => goalTwo.test(text),
    );
    expect(seen).toMatch(goalTwo);
  });

  it('is offered in a list at the caret after its first letter, by arrow and Enter', async () => {
    const { tab } = await open('soap');
    await tab.click({ css: 'textarea[name="plan"]' });
    // The list is an element of its own beside the body, there only while it is open; what is in it the page can't see.
    const beside = () => tab.count({ css: 'html > div' });
    const closed = await beside();
    await tab.type('Worked on .g');
    expect(await until(beside, (count) => count > closed)).toBe(closed + 1);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    const read = () => model(tab, 'plan');
    expect(await until(read, (text) => goalTwo.test(text))).toMatch(goalTwo);
    // Escape closes it, and Enter is the note's again.
    await tab.type(' .g');
    expect(await until(beside, (count) => count > closed)).toBe(closed + 1);
    await tab.press('Escape');
    expect(await until(beside, (count) => count === closed)).toBe(closed);
    await tab.press('Enter');
    expect(await until(read, (text) => text.includes('.g\n'))).toMatch(/ \.g\n$/);
  });

  it('lets the therapist type on, and leaves the text after the caret alone', async () => {
    const { tab } = await open('soap');
    await tab.click({ css: 'textarea[name="assessment"]' });
    await tab.type('Asked . Then on.');
    for (let step = 0; step < ' . Then on.'.length - 1; step++) await tab.press('ArrowLeft');
    await tab.type('.phq');
    await tab.press('Tab');
    await tab.type(', as before');
    const wanted = 'Asked PHQ-9: ___ (previous ___), as before. Then on.';
    expect(
      await until(
        () => model(tab, 'assessment'),
        (text) => text === wanted,
      ),
    ).toBe(wanted);
  });

  it('says in the panel that the plan has no such goal, and leaves the note as it is', async () => {
    const { tab, panel } = await open('soap');
    await tab.click({ css: 'textarea[name="plan"]' });
    await tab.type('Next: .g77');
    await tab.press('Tab');
    await panel.seeText(/the plan has no goal 77/);
    expect(await model(tab, 'plan')).toBe('Next: .g77');
    expect(await focused(tab)).toBe('plan');
  });
});

describe('Tab stays the page’s', () => {
  it('without a trigger before the caret', async () => {
    const { tab } = await open('soap');
    for (const written of ['Slept badly. ', 'see plan.g2', 'more .g2 here']) {
      await tab.fill({ css: 'textarea[name="subjective"]' }, written);
      await tab.press('Tab');
      expect(await focused(tab)).toBe('objective');
      expect(await model(tab, 'subjective')).toBe(written);
    }
  });

  it('with a modifier', async () => {
    const { tab } = await open('soap');
    await tab.click({ css: 'textarea[name="objective"]' });
    await tab.type('.g2');
    await tab.press('Shift+Tab');
    expect(await focused(tab)).toBe('subjective');
    expect(await model(tab, 'objective')).toBe('.g2');
  });

  it('in a private note', async () => {
    const { tab } = await open('private');
    const field = 'textarea[name="psychotherapy_note"]';
    await tab.fill({ css: field }, 'on .g2');
    await tab.press('Tab');
    await apart();
    const value = await tab.run((css) => (document.querySelector(css) as HTMLTextAreaElement | null)?.value, field);
    expect(value).toBe('on .g2');
    expect(await focused(tab)).not.toBe('psychotherapy_note');
  });

  it('on a chart that is linked to nobody', async () => {
    const { tab, panel } = await open('soap', sample('Odette').chartId);
    await panel.seeText('Whose chart is this?');
    await tab.click({ css: 'textarea[name="subjective"]' });
    await tab.type('.g2');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('objective');
  });

  it('while locked; after the unlock it is a trigger again', async () => {
    const { tab, panel } = await open('soap');
    await panel.click({ role: 'button', name: 'Lock' });
    await panel.see({ label: 'Passphrase' });
    await tab.click({ css: 'textarea[name="subjective"]' });
    await tab.type('Worked on .g2');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('objective');
    expect(await model(tab, 'subjective')).toBe('Worked on .g2');
    await unlockVault(panel);
    await panel.see({ css: '.tl-thread-goal' });
    await tab.focus({ css: 'textarea[name="subjective"]' });
    await tab.press('End');
    await tab.press('Tab');
    const seen = await until(
      () => model(tab, 'subjective'),
      (text) => goalTwo.test(text),
    );
    expect(seen).toMatch(goalTwo);
  });

  it('where the options say so, at once', async () => {
    const { tab } = await open('soap');
    const options = await browser.session.openExtensionPage('options.html');
    await options.click({ label: 'Dot-triggers in notes' });
    await tab.click({ css: 'textarea[name="subjective"]' });
    await tab.type('.g2');
    await tab.press('Tab');
    expect(await focused(tab)).toBe('objective');
    await options.click({ label: 'Dot-triggers in notes' });
    await options.close();
    expectNoEscape(browser.session);
  });
});
