/**
 * P2 in real Chromium: main-thread time that the extension adds to a page that is not a note, and to a hard note page
 * beside the Hypothesis client. With and without take turns, so that a busy machine weighs on both alike.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { emptyExtension, openBrowser, type Visit, visit } from './browsers.ts';
import { serveBusyPage } from './busy-page.ts';

const ROUNDS = 9;
/** Longer than the extension's last look after an arrival (3 s). */
const SETTLED_MS = 4_000;

type Way = 'alone' | 'empty' | 'ours' | 'peer';
const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

async function takeTurns(places: Partial<Record<Way, { page: Page; address: string }>>, rounds: number) {
  const seen: Partial<Record<Way, Visit[]>> = {};
  for (let round = -1; round < rounds; round++) {
    for (const [way, { page, address }] of Object.entries(places) as [Way, { page: Page; address: string }][]) {
      const spent = await visit(page, address, SETTLED_MS);
      // The first round fills caches.
      if (round >= 0) seen[way] = [...(seen[way] ?? []), spent];
    }
  }
  const of = (way: Way, what: keyof Visit) => median((seen[way] ?? []).map((one) => one[what]));
  return { busy: (way: Way) => of(way, 'busy'), long: (way: Way) => of(way, 'long') };
}

export async function benchMainThread(): Promise<readonly BenchRow[]> {
  const empty = emptyExtension();
  const [ehr, busy] = [await serveDemoEhr(), await serveBusyPage()];
  const [plain, bare, ours] = [
    await openBrowser(null),
    await openBrowser(empty),
    await openBrowser(await ensureBuild('chromium', 'demo')),
  ];
  try {
    const [alone, none, extension] = [await plain.newPage(), await bare.newPage(), await ours.newPage()];
    const calendar = ehr.url + paths.calendar;
    const quiet = await takeTurns(
      {
        alone: { page: alone, address: calendar },
        empty: { page: none, address: calendar },
        ours: { page: extension, address: calendar },
      },
      ROUNDS,
    );
    const note = `${busy.url}/chart/notes/edit`;
    const hard = await takeTurns(
      {
        alone: { page: alone, address: note },
        ours: { page: extension, address: note },
        peer: { page: alone, address: `${busy.url}/hypothesis` },
      },
      5,
    );
    const row = (what: string, value: number, baseline: number, goal: string, holds: boolean): BenchRow => ({
      id: 'P2',
      what,
      value,
      unit: 'ms',
      baseline,
      ratio: baseline > 0 ? value / baseline : null,
      goal,
      holds,
    });
    const added = quiet.busy('ours') - quiet.busy('alone');
    const heavy = hard.busy('ours') - hard.busy('alone');
    const peer = hard.busy('peer') - hard.busy('alone');
    return [
      row(
        'main-thread time added to a page that is not a note, median (baseline: a content script that does nothing)',
        added,
        quiet.busy('empty') - quiet.busy('alone'),
        '≤ 5 ms',
        added <= 5,
      ),
      row(
        'main-thread time added to a note page of 5,000 elements with 200 changes a second, in 4 s (baseline: Hypothesis)',
        heavy,
        peer,
        '≤ Hypothesis',
        heavy <= peer,
      ),
      row(
        'long tasks on that page, in 4 s (baseline: Hypothesis)',
        hard.long('ours') - hard.long('alone'),
        hard.long('peer') - hard.long('alone'),
        'reported',
        true,
      ),
    ];
  } finally {
    await Promise.all([plain.close(), bare.close(), ours.close(), ehr.close(), busy.close()]);
    rmSync(empty, { recursive: true, force: true });
  }
}
