/**
 * Every screen of the workspace as people may have to use it, and axe over each: light at full width; dark, without motion,
 * at 320 px, which is also what 400 % zoom leaves; forced colors at 640 px, which is what 200 % zoom leaves. Nothing may be
 * wider than its window or cut off. `node tests/gallery/workspace/shoot.ts [--out <dir>] [--only <state>]… [--axe-only]`.
 * Ends with 1 when anything is found.
 *
 * A screen is opened once and then looked at in every way, because opening takes longer than looking.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { partIds } from '../../../components/workspace/part-ids.ts';
import { writeBundle } from '../../../lib/share/fhir-write.ts';
import type { Pack } from '../../../lib/share/pack.ts';
import { findBrowser } from '../../../scripts/browser/find.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'workspace-gallery') },
    /** States whose names start so; may be given several times. */
    only: { type: 'string', multiple: true },
    'axe-only': { type: 'boolean', default: false },
  },
});
mkdirSync(values.out, { recursive: true });

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();

/** A file as the workspace writes it, of a plan that differs and with all that can stand beside one. */
async function takeFile(page: Page): Promise<void> {
  const pack: Pack = {
    madeOn: '2026-11-20',
    name: 'A pseudonym',
    planVersion: 3,
    planDate: '2026-11-01',
    goals: [
      { id: 'g', number: 1, text: 'Sleep through five nights of seven', status: 'active', doneWhen: 'A month of it' },
    ],
    scores: [
      { date: '2026-09-01', measure: 'phq-9', name: 'PHQ-9', total: 14, scoring: 'phq-9' },
      { date: '2026-10-01', measure: 'isi', name: 'ISI', total: 19 },
    ],
    agreement: {
      date: '2026-11-01',
      with: 'client',
      understood: 'yes',
      agreed: 'in part',
      how: 'spoken',
      copy: 'given',
    },
    safetyPlan: {
      date: '2026-11-10',
      steps: [{ id: 'help', heading: 'People', lines: [{ text: 'My brother Teal', phone: '555 0134' }] }],
    },
  };
  const buffer = Buffer.from(JSON.stringify(writeBundle(pack, () => crypto.randomUUID())));
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
  await page.locator('.tl-import-source').waitFor();
}

/** The address of each state, and what to do before the picture. */
const states: Readonly<Record<string, readonly [string, ((page: Page) => Promise<void>)?]>> = {
  caseload: [''],
  template: ['page=template'],
  'template+edit': ['page=template', press('Make it your own')],
  ...Object.fromEntries(partIds.map((part) => [part, [`part=${part}`] as const])),
  'agreement+form': ['part=agreement', press('Something else…')],
  'agreement+tapped': ['part=agreement', press('Understood and agreed, spoken, not signed')],
  'review+form': [
    'part=review',
    async (page) => {
      await press('Later')(page);
      await press('Review the plan')(page);
    },
  ],
  'share+release': ['part=share', press('Prepare for Dr. Quillfeather')],
  'share+new': ['part=share', press('Add a release')],
  'new-client': ['', press('New client')],
  'plan+text': ['part=plan', press('Import from text')],
  'plan+leave': [
    'part=plan',
    async (page) => {
      await page.getByLabel('Frequency').fill('every second week from now on');
      await page.getByRole('link', { name: 'Caseload' }).click();
      await page.getByText('Leave without saving?').waitFor();
    },
  ],
  // The strip of the toast beside the save bar: neither may lie over the other, nor over the end of the page.
  'plan+toast': [
    'part=plan',
    async (page) => {
      await page.getByLabel('Frequency').fill('every week');
      await press('Discard changes')(page);
      await page.getByText('Changes discarded').waitFor();
      await page.getByLabel('Frequency').fill('every second week');
      await page.getByRole('button', { name: 'Save new version' }).waitFor();
    },
  ],
  'sessions+remove': [
    'part=sessions',
    async (page) =>
      page
        .getByLabel(/^Remove the session/)
        .nth(1)
        .click(),
  ],
  'measures+total': [
    'part=measures',
    async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Measure', { exact: true }).selectOption('phq-9');
      await page.getByLabel('Total', { exact: true }).fill('14');
    },
  ],
  'plan+remove': ['part=plan', press('Remove client')],
  'plan+file': ['part=plan', takeFile],
  'plan+beside': [
    'part=plan',
    async (page) => {
      await takeFile(page);
      await page.getByRole('button', { name: /Stop importing|Leave the plan as it is|Back to the plan/ }).click();
      await page.getByText('What else is in the file').waitFor();
    },
  ],
  'share+team': ['part=share', press('Add to the team')],
  'measures+form': [
    'part=measures',
    async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Total', { exact: true }).fill('14');
    },
  ],
  'measures+items': [
    'part=measures',
    async (page) => {
      await press('Add a score')(page);
      await page.getByLabel('Measure', { exact: true }).selectOption('phq-9');
      await page.getByLabel('Ask item by item').check();
    },
  ],
  'measures+sources': ['part=measures', press('Sources disagree on whether this change is real')],
  'measures+ladder': ['part=measures', press('Add a ladder')],
  'safety+crisis': ['part=safety', press('Document a crisis session, without a goal')],
  'safety+edit': ['part=safety', press('Change it')],
  'client-page+turned': ['part=client-page', press('Turn the screen')],
  'formats+dbt': [
    'part=formats',
    async (page) => {
      await page.getByLabel('Set out as').selectOption('dbt');
    },
  ],
};
const looks = [
  { look: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } },
  { look: 'dark', width: 320, media: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' } },
  { look: 'panel', width: 480, media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } },
  { look: 'forced', width: 640, media: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' } },
] as const;
/** Opened last: after them the page is another. */
const ends: typeof states = {
  'plan+new': [
    '',
    async (page) => {
      await press('New client')(page);
      await page.getByLabel('What you call this client').fill('Bracken L.');
      await press('Add client')(page);
      await page.getByLabel('Add a diagnosis').waitFor();
    },
  ],
  locked: [
    '',
    async (page) => {
      await press('Lock')(page);
      await page.getByLabel('Passphrase').waitFor();
    },
  ],
};
/** What is worth paper. */
const printed = ['client-page', 'formats', 'share', 'safety'];

const server = await createServer({
  configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
  logLevel: 'error',
});
await server.listen();
const root = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let violations = 0;

/** Until nothing is being loaded and the page has stood still for a moment. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.querySelector('main .tl-loading') === null);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 120);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 120);
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

/** Loads the page anew, invented clients and all. */
async function start(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(root);
  await settled(page);
}

/** Goes to an address of the workspace; what was typed on the last one is left. */
async function show(page: Page, hash: string): Promise<void> {
  const go = (next: string) =>
    page.evaluate((where) => {
      location.hash = where;
    }, next);
  // One with an action stays, and would be on the next screen too.
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) await dismiss.click();
  await go('');
  // A client who is being added has no address that could be left for another.
  if (await page.getByRole('heading', { level: 1, name: 'New client' }).isVisible()) await press('Cancel')(page);
  const leave = page.getByRole('button', { name: 'Leave without saving' });
  const caseload = page.getByRole('heading', { level: 1, name: 'Caseload' });
  await leave.or(caseload).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await caseload.waitFor();
  await go(hash);
  await settled(page);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another width can break; names, roles and order were judged before, and forced colors are the system's. */
const ofWidth = ['target-size', 'scrollable-region-focusable'];

async function judge(page: Page, name: string, forced: boolean): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (forced ? axe.withRules(ofWidth) : axe.withTags(tags)).analyze();
  for (const { id, help, nodes } of found) {
    violations += nodes.length;
    console.log(`axe ${name}: ${id} (${help})`);
    for (const node of nodes.slice(0, 3))
      console.log(`   ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`);
  }
  const layout = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, aside *')].filter((each) => {
      const { overflowX, position } = getComputedStyle(each);
      // Fields scroll by themselves; what only screen readers get is one pixel wide on purpose.
      return (
        !each.matches('input, textarea, select') &&
        position !== 'absolute' &&
        /hidden|clip/.test(overflowX) &&
        each.scrollWidth > each.clientWidth + 1
      );
    });
    return { wide, cut: cut.map((each) => `${each.className}: ${each.textContent?.slice(0, 60)}`) };
  });
  for (const what of await page.evaluate(underToast)) {
    violations += 1;
    console.log(`under the toast ${name}: ${what}`);
  }
  if (layout.wide > 0) {
    violations += 1;
    console.log(`wide ${name}: ${layout.wide} px too wide`);
  }
  for (const what of layout.cut) {
    violations += 1;
    console.log(`cut off ${name}: ${what}`);
  }
}

/** What can be clicked and lies under a toast although the page was scrolled to it. Runs in the page. */
function underToast(): string[] {
  const toast = document.querySelector('.tl-toast');
  if (!toast) return [];
  const at = window.scrollY;
  const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (each) => {
      if (toast.contains(each) || each.closest('[hidden], .tl-workspace-skip')) return false;
      each.scrollIntoView({ block: 'nearest' });
      const [own, strip] = [each.getBoundingClientRect(), toast.getBoundingClientRect()];
      return own.height > 0 && own.bottom > strip.top + 1 && own.top < strip.bottom - 1;
    },
  );
  window.scrollTo(0, at);
  return found.map((each) => `${each.className}: ${each.textContent?.slice(0, 60)}`);
}

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
page.on('pageerror', (error) => {
  violations += 1;
  console.log('page error:', error.message);
});
let shown = 0;
let looked = 0;
await start(page);
for (const [name, [hash, act]] of Object.entries({ ...states, ...ends })) {
  if (values.only && !values.only.some((first) => name.startsWith(first))) continue;
  await page.emulateMedia(looks[0].media);
  await page.setViewportSize({ width: looks[0].width, height: 900 });
  try {
    await show(page, `#${hash.startsWith('part=') ? `client=sample-juniper&${hash}` : hash}`);
    await act?.(page);
    await settled(page);
  } catch (error) {
    violations += 1;
    console.log(`not shown ${name}: ${String(error).split('\n')[0]}`);
    await start(page);
    continue;
  }
  shown += 1;
  for (const { look, width, media } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    await judge(page, `${name} ${look} ${width}`, look === 'forced');
    looked += 1;
    if (values['axe-only']) continue;
    await page.screenshot({ path: join(values.out, `${name}-${look}.png`), fullPage: true });
    if (look === 'light' && printed.includes(name)) {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: join(values.out, `${name}-paper.png`), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
  }
}
await browser.close();
await server.close();
console.log(`${shown} screens, ${looked} looks, ${violations} things found.`);
process.exitCode = violations === 0 && shown > 0 ? 0 : 1;
