/**
 * P3 in real Chromium on the demo EHR: the time from a note's first field to a usable panel, beside a bare extension that
 * only shows an iframe. The two take turns, so that a busy machine weighs on both alike.
 */
import { rmSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { frameExtension, openBrowser } from './browsers.ts';
import { ask, originOf, tabOf } from './inside.ts';

const ROUNDS = 15;

/** Milliseconds from the note's first field to something in the frame that a person could use. */
async function toUsable(page: Page, address: string, usable: string): Promise<number> {
  await page.goto('about:blank');
  const frame = new Promise<Frame>((resolve) => {
    const onFrame = (one: Frame) => {
      if (!one.url().startsWith('chrome-extension://')) return;
      page.off('framenavigated', onFrame);
      resolve(one);
    };
    page.on('framenavigated', onFrame);
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('textarea');
  const start = performance.now();
  await (await frame).waitForSelector(usable);
  return performance.now() - start;
}

/** Rounds in turns, the first of which fills caches and is not counted; gives both medians. */
async function takeTurns(there: Page, here: Page, note: string, usable: string) {
  const times = { bare: [] as number[], panel: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const least = await toUsable(there, note, 'button');
    const panel = await toUsable(here, note, usable);
    if (round < 0) continue;
    times.bare.push(least);
    times.panel.push(panel);
  }
  return { baseline: quantile(times.bare, 0.5), panel: quantile(times.panel, 0.5) };
}

/** An open vault with the sample clients, and the first of them linked to the note's chart. */
async function link(context: BrowserContext, note: string): Promise<void> {
  const [own, page] = [await context.newPage(), await context.newPage()];
  await own.goto(`${originOf(context)}/selftest.html`);
  await ask(own, 'vault.create', { passphrase: 'correct paper lantern ferry' });
  await ask(own, 'vault.confirm', {});
  await ask(own, 'samples.load', {});
  await page.goto(note);
  await (await panelOf(page)).waitForSelector('.tl-link-client');
  await ask(own, 'chart.link', { tabId: await tabOf(own), clientId: clients[0]?.id ?? '' });
  await page.close();
  await own.close();
}

/** The panel's frame, once it stands in the page. */
export async function panelOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    const found = page.frames().find((one) => one.url().includes('/panel.html'));
    if (found) return found;
    await page.waitForTimeout(100);
  }
  throw new Error('the panel did not open');
}

export async function benchPage(): Promise<readonly BenchRow[]> {
  const bare = frameExtension();
  const ehr = await serveDemoEhr();
  const [plain, ours] = [await openBrowser(bare), await openBrowser(await ensureBuild('chromium', 'demo'))];
  const row = (what: string, { baseline, panel }: { baseline: number; panel: number }): BenchRow => ({
    id: 'P3',
    what: `${what}, median (baseline: a bare extension iframe)`,
    value: panel,
    unit: 'ms',
    baseline,
    ratio: panel / baseline,
    goal: '≤ 1.5 ×',
    holds: panel / baseline <= 1.5,
  });
  try {
    const note = ehr.url + paths.note(clients[0]?.identity.chartId ?? '', 'soap');
    const [there, here] = [await plain.newPage(), await ours.newPage()];
    // The first thing in the panel that can be used on the very first day: the form that sets the passphrase.
    const first = await takeTurns(there, here, note, 'input, button[type="submit"]');
    await here.goto('about:blank');
    await link(ours, note);
    // Every day after that: the client's goals, and the box that finds them.
    const daily = await takeTurns(there, here, note, '.tl-thread-goal');
    return [
      row('note field drawn to panel usable, a linked chart', daily),
      row('note field drawn to panel usable, no vault yet', first),
    ];
  } finally {
    await Promise.all([plain.close(), ours.close(), ehr.close()]);
    rmSync(bare, { recursive: true, force: true });
  }
}
