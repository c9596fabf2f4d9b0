/**
 * P3 in real Chromium on the demo EHR: the time from a note's first field to a usable panel, beside a bare extension that
 * only shows an iframe. The two take turns, so that a busy machine weighs on both alike.
 */
import { rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { frameExtension, openBrowser } from './browsers.ts';

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

export async function benchPage(): Promise<readonly BenchRow[]> {
  const bare = frameExtension();
  const ehr = await serveDemoEhr();
  const [plain, ours] = [await openBrowser(bare), await openBrowser(await ensureBuild('chromium', 'demo'))];
  try {
    const note = ehr.url + paths.note(clients[0]?.identity.chartId ?? '', 'soap');
    const [there, here] = [await plain.newPage(), await ours.newPage()];
    const times = { bare: [] as number[], panel: [] as number[] };
    for (let round = -1; round < ROUNDS; round++) {
      const least = await toUsable(there, note, 'button');
      // The first thing in the panel that can be used: here the form that sets the passphrase.
      const panel = await toUsable(here, note, 'input, button[type="submit"]');
      if (round < 0) continue;
      times.bare.push(least);
      times.panel.push(panel);
    }
    const [baseline, panel] = [quantile(times.bare, 0.5), quantile(times.panel, 0.5)];
    return [
      {
        id: 'P3',
        what: 'note field drawn to panel usable, median (baseline: a bare extension iframe)',
        value: panel,
        unit: 'ms',
        baseline,
        ratio: panel / baseline,
        goal: '≤ 1.5 ×',
        holds: panel / baseline <= 1.5,
      },
    ];
  } finally {
    await Promise.all([plain.close(), ours.close(), ehr.close()]);
    rmSync(bare, { recursive: true, force: true });
  }
}
