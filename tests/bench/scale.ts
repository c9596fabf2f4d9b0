/**
 * P6 in real Chromium: the same calls with 10 clients in the vault and with 5,000 clients and 250,000 session links, from
 * an extension page to the background and back, decryption included.
 */
import type { Page } from 'playwright';
import samples from '../../public/samples/clients.json' with { type: 'json' };
import { ensureBuild } from '../../scripts/browser/build.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { openBrowser } from './browsers.ts';
import { ask, FEW, type InPage, MANY, originOf, scriptOf, seed, tabOf, workerOf } from './inside.ts';

const SESSIONS = 50;
const ROUNDS = 40;

/** Median of one call, in milliseconds, timed in the page. */
async function time(page: Page, name: string, input: object, rounds = ROUNDS): Promise<number> {
  const times = await page.evaluate(
    async ([call, what, many]) => {
      const { runtime } = (globalThis as unknown as InPage).chrome;
      const all: number[] = [];
      for (let round = -3; round < many; round++) {
        const start = performance.now();
        await runtime.sendMessage({ throughline: 'call', name: call, input: what });
        if (round >= 0) all.push(performance.now() - start);
      }
      return all;
    },
    [name, input, rounds] as const,
  );
  return quantile(times, 0.5);
}

/** A figure without a baseline: what has to look at everybody grows with everybody. */
const grows = (what: string, value: number): BenchRow => ({
  id: 'P6',
  what: `${what}, 5,000 clients`,
  value,
  unit: 'ms',
  baseline: null,
  ratio: null,
  goal: '',
  holds: true,
});

/** The caseload page over everybody for the first time: every summary is drawn up then, once. */
async function drawCaseload(page: Page, origin: string, seeded: number): Promise<readonly BenchRow[]> {
  await page.bringToFront();
  const started = performance.now();
  await page.goto(`${origin}/workspace.html`);
  await page.locator('.tl-caseload-table tbody tr').first().waitFor();
  const first = performance.now() - started;
  await page.waitForFunction(() => !document.body.textContent?.includes('still reading'), undefined, {
    timeout: 300_000,
  });
  const drawn = performance.now() - started;
  const listed = Number.parseInt((await page.locator('.tl-caseload [role="status"]').first().textContent()) ?? '', 10);
  if (!(listed >= seeded)) throw new Error(`The caseload lists ${listed} clients of ${seeded}.`);
  return [
    grows('caseload page, first rows, nothing drawn up yet', first),
    grows('caseload page, every summary drawn up for the first time', drawn),
  ];
}

/** From an address to something on the screen of the workspace, painted; the median of a few. */
async function painted(
  page: Page,
  address: string,
  what: string,
  before = async (): Promise<unknown> => undefined,
): Promise<number> {
  const times: number[] = [];
  // Frames of a tab behind another come once a second at best.
  await page.bringToFront();
  for (let round = 0; round < 13; round++) {
    await before();
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(address);
    await page.locator(what).first().waitFor();
    // The frame that shows it, and no earlier.
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    // The first one fills the browser's caches.
    if (round > 0) times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

export async function benchScale(): Promise<readonly BenchRow[]> {
  const ehr = await serveDemoEhr();
  const context = await openBrowser(await ensureBuild('chromium', 'demo'));
  try {
    const [worker, origin] = [workerOf(context), originOf(context)];
    const page = await context.newPage();
    await page.goto(`${origin}/workspace.html`);
    await ask(page, 'vault.create', { passphrase: 'seven quiet herons' });
    await ask(page, 'samples.load', {});
    await worker.evaluate(await scriptOf('seed'));
    await seed(worker, 0, FEW, SESSIONS);

    const note = await context.newPage();
    await note.goto(ehr.url + paths.note(clients[0]?.identity.chartId ?? '', 'soap'));
    await note.waitForSelector('textarea');
    await note.waitForTimeout(2_000);
    const tabId = await tabOf(page);
    await ask(page, 'chart.link', { tabId, clientId: samples.clients[0]?.id ?? '' });
    const calls: readonly (readonly [what: string, name: string, input: object])[] = [
      ['panel view of a linked note', 'panel.view', { tabId }],
      ['plan in force of one client', 'plans.current', { clientId: 'bench-3' }],
      ['session links of one client', 'records.list', { ownerId: 'bench-3', kind: 'session' }],
      ['one client for the workspace', 'clients.get', { clientId: 'bench-3' }],
      ['all versions of one plan', 'plans.versions', { clientId: 'bench-3' }],
    ];
    const measure = async () => {
      const times: number[] = [];
      for (const [, name, input] of calls) times.push(await time(page, name, input));
      times.push(await painted(page, `${origin}/workspace.html#client=bench-3`, '.tl-plan'));
      times.push(await painted(page, `${origin}/workspace.html`, '.tl-caseload-why'));
      // Written first, so that this client is read again and its summary drawn up anew.
      const change = () =>
        ask(page, 'clients.update', { id: 'bench-3', label: 'C. 3', population: 'adult', format: 'individual' });
      times.push(await painted(page, `${origin}/workspace.html`, '.tl-caseload-why', change));
      return times;
    };
    await drawCaseload(page, origin, FEW);
    const few = await measure();
    await seed(worker, FEW, MANY, SESSIONS);
    const caseload = await drawCaseload(page, origin, MANY);
    const many = await measure();
    // Another sample's plan: every bench client has the first one's, and the search would end at once.
    const alike = await time(page, 'plans.alike', { clientId: samples.clients[1]?.id ?? '' }, 3);
    const whats = [
      ...calls.map(([what]) => what),
      'workspace of a client painted',
      'caseload page painted, what is due first',
      'the same after a client was changed',
    ];
    const rows = whats.map((what, at) => {
      const [value = Number.NaN, baseline = Number.NaN] = [many[at], few[at]];
      return {
        id: 'P6',
        what: `${what}, 5,000 clients and 250,000 session links (baseline: 10 clients)`,
        value,
        unit: 'ms',
        baseline,
        ratio: value / baseline,
        goal: '≤ 1.2 ×',
        holds: value / baseline <= 1.2,
      };
    });
    return [...rows, ...caseload, grows('whether a goal stands in another plan, all plans looked through', alike)];
  } finally {
    await Promise.all([context.close(), ehr.close()]);
  }
}
