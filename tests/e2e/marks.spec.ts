/**
 * Words of the note are marked in the therapist's own editor while the panel's quote of them is pointed at: by the browser,
 * with nothing put into the note, and gone afterwards. In a plain textarea nothing is marked, and the panel says so.
 */
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/surface.ts';
import { type NoteKind, paths } from '../demo-ehr/notes.ts';
import { demoEhrForFile, sample, until } from './demo-notes.ts';
import { browserForFile } from './harness.ts';

const browser = browserForFile();
const juniper = sample('Juniper');
const ehr = demoEhrForFile(browser, juniper);
const sentence = 'Tossing and turning until three most nights; dozes on the sofa after lunch.';

async function open(kind: NoteKind) {
  const tab = await browser.tab(ehr.url + paths.note(juniper.chartId, kind));
  const panel = await tab.panel();
  await panel.see({ css: '.tl-thread-goal' });
  return { tab, panel };
}

/** What the document shows as marked, and its own HTML. */
const marked = (surface: Surface, field: string) =>
  surface.run((selector) => {
    const registry = (CSS as unknown as { highlights?: Map<string, Set<Range>> }).highlights;
    const ranges = registry?.get('throughline');
    return {
      words: ranges ? [...ranges].map((range) => range.toString()).join('|') : '',
      html: document.querySelector(selector)?.innerHTML ?? '',
    };
  }, field);

/** Points at the first quote of a goal, or away from it. */
const point = (panel: Surface, how: 'mouseenter' | 'mouseleave') =>
  panel.run((type) => {
    const quote = [...document.querySelectorAll('.tl-thread-goal .tl-quote')].find((each) =>
      each.textContent?.includes('turning'),
    );
    quote?.dispatchEvent(new MouseEvent(type));
    return quote !== undefined;
  }, how);

async function quoted(panel: Surface): Promise<void> {
  await until(
    () => panel.texts({ css: '.tl-thread-goal .tl-quote' }),
    (texts) => texts.some((text) => text.includes('turning')),
    15_000,
  );
}

describe('marks in the note', () => {
  const editors: readonly { kind: NoteKind; what: string; frame?: string; field: string }[] = [
    { kind: 'tiptap', what: 'TipTap', field: '.ProseMirror' },
    { kind: 'tinymce', what: 'TinyMCE in its frame', frame: 'iframe.tox-edit-area__iframe', field: 'body' },
  ];
  it.each(editors)('stand in $what while pointed at, and change nothing in it', async ({ kind, frame, field }) => {
    const { tab, panel } = await open(kind);
    const surface = frame ? await tab.frame(frame) : tab;
    await surface.click({ css: field });
    await tab.type(sentence);
    await quoted(panel);
    const before = await marked(surface, field);
    expect(before.words).toBe('');
    expect(await point(panel, 'mouseenter')).toBe(true);
    const during = await until(
      () => marked(surface, field),
      ({ words }) => words !== '',
      8000,
    );
    expect(during.words).not.toBe('');
    expect(sentence).toContain(during.words);
    expect(during.html).toBe(before.html);
    await point(panel, 'mouseleave');
    const after = await until(
      () => marked(surface, field),
      ({ words }) => words === '',
      8000,
    );
    expect(after).toEqual(before);
  });

  it('cannot stand in a textarea, which the panel says', async () => {
    const { tab, panel } = await open('soap');
    await tab.focus({ css: 'textarea[name="subjective"]' });
    await tab.type(sentence);
    await quoted(panel);
    await point(panel, 'mouseenter');
    await panel.seeText('can’t show marks');
    expect((await marked(tab, 'textarea')).words).toBe('');
  });
});
