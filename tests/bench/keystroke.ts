/**
 * E1 and E2 in real Chromium with 5,000 clients in the vault: from a key going down, as the browser stamps it, to the
 * frame that shows the list. The lookup is watched inside the extension's own frame; the list at the caret from the page,
 * which sees that something appeared and not what. A bare text field of the same machine in the same run is the baseline:
 * what any key costs before anybody does anything with it.
 */
import type { Frame, Page } from 'playwright';
import samples from '../../public/samples/clients.json' with { type: 'json' };
import { ensureBuild } from '../../scripts/browser/build.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { openBrowser } from './browsers.ts';
import { ask, MANY, originOf, scriptOf, seed, tabOf, workerOf } from './inside.ts';
import { panelOf } from './page.ts';

/** Beginnings and mistakes as tired people type them; each key is one measurement. */
const queries = [
  'sleep diary',
  'behavioral act',
  'expos',
  'goal 2',
  'phq',
  'motivatoin',
  'F33.1',
  'safety pl',
  'cognitve restr',
  'no-suicide contract',
  'walk',
];
/** Between two keys, in milliseconds: a fast typist. */
const PACE = 110;
const OPENINGS = 60;
const GOAL = 50;

/** What {@link watchKeys} leaves in a page. */
interface Watching {
  benchTimes: number[];
  /** Times of the browser's own event timing (in steps of 8 ms; nothing below 16 ms is told). */
  benchEvents: number[];
}

/**
 * Runs in the page: for each key, the time from its stamp to the end of the first frame after which `root` stays as it is
 * for two frames. `onlyChanges` leaves out the keys on which nothing changed.
 */
function watchKeys({ root, onlyChanges }: { readonly root: string; readonly onlyChanges: boolean }): void {
  const here = globalThis as unknown as Watching;
  here.benchTimes = [];
  here.benchEvents = [];
  let changes = 0;
  const target = root === '' ? null : document.querySelector(root);
  if (target) {
    const how = root === 'html' ? { childList: true } : { childList: true, subtree: true, characterData: true };
    new MutationObserver(() => changes++).observe(target, how);
  }
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') here.benchEvents.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  /** Settles once a frame has been handed over to be painted, with the number of changes that it shows. */
  const frame = () =>
    new Promise<{ readonly at: number; readonly shows: number }>((resolve) => {
      requestAnimationFrame(() => {
        const shows = changes;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ at: performance.now(), shows });
        port2.postMessage(null);
      });
    });
  addEventListener(
    'keydown',
    async ({ timeStamp }) => {
      const before = changes;
      let last = await frame();
      for (let still = 0; still < 2; ) {
        const next = await frame();
        if (next.shows === last.shows) still++;
        else [last, still] = [next, 0];
      }
      if (!onlyChanges || last.shows > before) here.benchTimes.push(last.at - timeStamp);
    },
    { capture: true },
  );
}

interface Seen {
  readonly times: readonly number[];
  readonly events: readonly number[];
}

/** What was measured since {@link watchKeys}, once as many keys are in as were pressed (or no more come). */
async function seenIn(place: Page | Frame, pressed: number): Promise<Seen> {
  await place
    .waitForFunction((count) => (globalThis as unknown as Watching).benchTimes.length >= count, pressed, {
      timeout: 5_000,
    })
    .catch(() => undefined);
  return place.evaluate(() => {
    const { benchTimes: times, benchEvents: events } = globalThis as unknown as Watching;
    return { times, events };
  });
}

/** A key in a bare text field: the least there is. */
async function bareKeys(page: Page): Promise<Seen> {
  await page.goto('data:text/html,<title>Bare</title><input autofocus>');
  await page.evaluate(watchKeys, { root: '', onlyChanges: false });
  await page.click('input');
  await page.keyboard.type(queries.join(' '), { delay: PACE });
  return seenIn(page, queries.join(' ').length);
}

/** Each key of the queries in the panel's lookup. */
async function lookupKeys(page: Page, panel: Frame): Promise<Seen> {
  const box = panel.getByRole('combobox', { name: 'Find a goal, technique or measure' });
  await box.click();
  // This client's goals stand there once index and data are loaded.
  await panel.waitForSelector('.tl-lookup [role="option"]');
  await panel.evaluate(watchKeys, { root: '.tl-lookup', onlyChanges: true });
  let pressed = 0;
  for (const query of queries) {
    await page.keyboard.type(query, { delay: PACE });
    pressed += query.length;
    await box.fill('');
    await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('.tl-lookup input')?.value === '');
  }
  return seenIn(panel, pressed);
}

/** The key after a dot, at the end of a long note: the list at the caret opens. */
async function caretKeys(page: Page): Promise<Seen> {
  const field = page.locator('textarea[name="plan"]');
  await field.fill(`${'Slept better this week and went for a walk on four days, as planned. '.repeat(75)}\n`);
  await field.press('Control+End');
  await page.evaluate(watchKeys, { root: 'html', onlyChanges: true });
  for (let round = 0; round < OPENINGS; round++) {
    await page.keyboard.type('.g', { delay: PACE });
    await page.waitForSelector('html > div:not([id])', { state: 'attached' });
    await page.waitForTimeout(PACE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(PACE);
  }
  return seenIn(page, OPENINGS);
}

function rowsOf(id: string, what: string, { times, events }: Seen, bare: Seen): readonly BenchRow[] {
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
  const [baseline, slowBaseline] = [quantile(bare.times, 0.5), quantile(bare.times, 0.95)];
  const named = `${what}, ${MANY.toLocaleString('en')} clients`;
  const row = (name: string, value: number, base: number | null, goal: string, holds: boolean): BenchRow => ({
    id,
    what: name,
    value,
    unit: 'ms',
    baseline: base,
    ratio: base === null ? null : value / base,
    goal,
    holds,
  });
  return [
    row(`${named}, median of ${times.length} (baseline: a bare text field)`, median, baseline, 'reported', true),
    row(`${named}, 95th percentile`, slow, slowBaseline, `≤ ${GOAL} ms`, slow <= GOAL),
    row(`${named}, keys that the browser's event timing puts above ${GOAL} ms`, over(events), null, 'reported', true),
  ].map((one, at) => (at === 2 ? { ...one, unit: 'keys' } : one));
}

const over = (events: readonly number[]) => events.filter((duration) => duration > GOAL).length;

export async function benchKeystroke(): Promise<readonly BenchRow[]> {
  const ehr = await serveDemoEhr();
  const [plain, context] = [await openBrowser(null), await openBrowser(await ensureBuild('chromium', 'demo'))];
  try {
    const background = workerOf(context);
    const page = await context.newPage();
    await page.goto(`${originOf(context)}/selftest.html`);
    await ask(page, 'vault.create', { passphrase: 'correct paper lantern ferry' });
    await ask(page, 'vault.confirm', {});
    await ask(page, 'samples.load', {});
    await background.evaluate(await scriptOf('seed'));
    await seed(background, 0, MANY, 1);

    const note = await context.newPage();
    await note.goto(ehr.url + paths.note(clients[0]?.identity.chartId ?? '', 'soap'));
    const panel = await panelOf(note);
    await panel.waitForSelector('.tl-link-client');
    await ask(page, 'chart.link', { tabId: await tabOf(page), clientId: samples.clients[0]?.id ?? '' });
    await panel.waitForSelector('.tl-thread-goal');
    await note.bringToFront();

    const bare = await bareKeys(await plain.newPage());
    const caret = await caretKeys(note);
    const lookup = await lookupKeys(note, panel);
    return [
      ...rowsOf('E1', 'key in the lookup to the painted list', lookup, bare),
      ...rowsOf('E2', 'key after a dot to the list at the caret, in a note of 1,000 words', caret, bare),
    ];
  } finally {
    await Promise.all([plain.close(), context.close(), ehr.close()]);
  }
}
