/**
 * Insertion where the page makes it hard: frames in frames, a form that rebuilds itself, notes that must not be written.
 * Played on the demo EHR in Chromium; each says null when it holds, else what was seen.
 */
import type { Browser, Page } from 'playwright';
import type { InsertOutcome } from '../../lib/ehr/types.ts';
import { type NoteKind, paths } from '../demo-ehr/notes.ts';
import type { DemoEhr } from '../demo-ehr/serve.ts';
import type { Verdict } from './behaviours.ts';
import { isolatedWorld, type World } from './chromium.ts';

interface Stage {
  readonly page: Page;
  readonly ehr: DemoEhr;
  open(kind: NoteKind, query?: string): Promise<void>;
  insert(path: string, text: string): Promise<InsertOutcome>;
  model(field: string): Promise<string | undefined>;
}

const CHART = 'c-1041';
const said = (value: unknown): string => JSON.stringify(value);
const refusedAs = (outcome: InsertOutcome, why: string): Verdict =>
  outcome.outcome === 'refused' && outcome.why === why ? null : said(outcome);

const situations: Readonly<Record<string, (stage: Stage) => Promise<Verdict>>> = {
  'two frames deep, at the caret': async ({ page, open, insert }) => {
    await open('nested');
    const inner = page.frameLocator('iframe.encounter').frameLocator('iframe[name=enctabs-2002]');
    const field = inner.locator('[name=assessment]');
    await field.click();
    await page.keyboard.type('Alpha omega');
    for (let count = 0; count < 5; count++) await page.keyboard.press('ArrowLeft');
    await page.click('h1');
    const outcome = await insert('iframe.encounter >>> iframe >>> [name=assessment]', 'and beta');
    const seen = await field.inputValue();
    return outcome.outcome === 'inserted' && seen === 'Alpha and beta omega' ? null : said([outcome, seen]);
  },

  'a form that rebuilds itself': async ({ page, open, insert, model }) => {
    await open('soap', '?churn=1');
    for (const [index, word] of ['One.', 'Two.', 'Three.', 'Four.'].entries()) {
      // Spread over the three seconds between rebuilds.
      await page.waitForTimeout(index * 350);
      const outcome = await insert('[name=plan]', word);
      if (outcome.outcome !== 'inserted') return said(outcome);
    }
    await page.waitForTimeout(3200);
    const seen = (await model('plan'))?.replace(/\s+/g, ' ');
    return seen === 'One. Two. Three. Four.' ? null : said(seen);
  },

  'a framework-controlled field': async ({ open, insert, model }) => {
    await open('dap');
    const outcome = await insert('textarea', 'First.\nSecond.');
    const seen = await model('data');
    return outcome.outcome === 'inserted' && seen === 'First.\nSecond.' ? null : said([outcome, seen]);
  },

  'an editor that comes late': async ({ page, open, insert, model }) => {
    await open('late');
    await page.waitForSelector('.ProseMirror');
    const outcome = await insert('.ProseMirror', 'Arrived.');
    const seen = await model('behavior');
    return outcome.outcome === 'inserted' && seen === 'Arrived.' ? null : said([outcome, seen]);
  },

  'a frame of another origin is refused': async ({ page, open, insert }) => {
    await open('foreign');
    await page.frameLocator('iframe.encounter').locator('textarea').first().waitFor();
    return refusedAs(await insert('iframe.encounter', 'Nothing.'), 'foreign-frame');
  },

  'a signed note is refused': async ({ open, insert }) => {
    await open('signed');
    return refusedAs(await insert('textarea', 'Nothing.'), 'read-only');
  },

  'a psychotherapy note is refused': async ({ open, insert }) => {
    await open('private');
    return refusedAs(await insert('[name=psychotherapy_note]', 'Nothing.'), 'private-note');
  },

  'nothing was saved or signed by any of it': async ({ ehr }) => {
    const touched = ehr.state.all().filter((note) => note.saves > 0 || (note.signed && !note.id.endsWith('10')));
    return touched.length === 0 ? null : said(touched);
  },
};

/** Plays all situations; pairs of name and verdict. */
export async function trySituations(browser: Browser, ehr: DemoEhr, code: string) {
  const page = await browser.newPage();
  const world: World = await isolatedWorld(page, code);
  const stage: Stage = {
    page,
    ehr,
    open: async (kind, query = '') => {
      await page.goto(`${ehr.url}${paths.note(CHART, kind)}${query}`);
      await page.waitForSelector('.note textarea, .note .rich, .note iframe');
      await page.waitForTimeout(500);
      await world.enter();
    },
    insert: (path, text) => world.call(`underTest.insertAt(${said(path)}, ${said(text)})`),
    model: (field) => page.evaluate((name) => window.__model?.(name), field),
  };
  const verdicts: [string, Verdict][] = [];
  for (const [name, play] of Object.entries(situations)) {
    verdicts.push([name, await play(stage).catch((error: unknown) => String(error).split('\n')[0] ?? '')]);
  }
  await page.close();
  return verdicts;
}
