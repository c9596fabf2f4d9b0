/**
 * F: what encryption costs, in real Chromium. Unlocking with Argon2id apart, the first plan after it with few and with
 * many clients, and sealed rows against the same Dexie rows in clear.
 */
import type { Page } from 'playwright';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { type BenchRow, quantile } from './bench-row.ts';
import { openBrowser } from './browsers.ts';
import { FEW, type InPage, MANY, originOf, scriptOf, seed, workerOf } from './inside.ts';

const passphrase = 'correct paper lantern ferry';
const rounds = 7;

interface InWorker {
  timeKdf(): Promise<{ milliseconds: number; m: number; t: number; p: number }>;
  timeSealing(rows: number): Promise<Record<'write' | 'read' | 'clearWrite' | 'clearRead', number>>;
}

/** Milliseconds of one call, timed in the page. */
function time(page: Page, name: string, input: object): Promise<number> {
  return page.evaluate(
    async ([call, what]) => {
      const start = performance.now();
      const { runtime } = (globalThis as unknown as InPage).chrome;
      const answer = (await runtime.sendMessage({ throughline: 'call', name: call, input: what })) as { ok: boolean };
      if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
      return performance.now() - start;
    },
    [name, input] as const,
  );
}

/** Lock, unlock, first plan; medians. */
async function opening(page: Page): Promise<{ readonly unlock: number; readonly plan: number }> {
  const [unlocks, plans]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await time(page, 'vault.lock', {});
    unlocks.push(await time(page, 'vault.unlock', { passphrase }));
    plans.push(await time(page, 'plans.current', { clientId: 'bench-3' }));
  }
  return { unlock: quantile(unlocks, 0.5), plan: quantile(plans, 0.5) };
}

const row = (what: string, value: number, baseline: number | null, goal: string, holds: boolean): BenchRow => ({
  id: 'F',
  what,
  value,
  unit: 'ms',
  baseline,
  ratio: baseline === null ? null : value / baseline,
  goal,
  holds,
});
const told = (what: string, value: number, baseline: number | null = null) =>
  row(what, value, baseline, 'reported', true);

export async function benchVault(): Promise<readonly BenchRow[]> {
  const context = await openBrowser(await ensureBuild('chromium', 'demo'));
  try {
    const [background, origin] = [workerOf(context), originOf(context)];
    const page = await context.newPage();
    // A page that asks for nothing by itself.
    await page.goto(`${origin}/selftest.html`);
    await time(page, 'vault.create', { passphrase });
    await time(page, 'vault.confirm', {});
    for (const name of ['seed', 'vault-load']) await background.evaluate(await scriptOf(name));
    await seed(background, 0, FEW, 1);
    const few = await opening(page);
    const kdf = await background.evaluate(() => (globalThis as unknown as InWorker).timeKdf());
    const sealing = await background.evaluate(() => (globalThis as unknown as InWorker).timeSealing(300));
    await seed(background, FEW, MANY, 1);
    const many = await opening(page);
    const cost = `${kdf.m / 1024} MiB, ${kdf.t} passes`;
    return [
      told(`Argon2id at this vault's cost (${cost}), of that unlocking`, kdf.milliseconds),
      told('unlocking, 10 clients, Argon2id included', few.unlock),
      row(
        'unlocking, 5,000 clients (baseline: 10)',
        many.unlock,
        few.unlock,
        '≤ 1.2 ×',
        many.unlock / few.unlock <= 1.2,
      ),
      told('first plan after unlocking, 10 clients', few.plan),
      row('first plan, 5,000 clients (baseline: 10)', many.plan, few.plan, '≤ 1.2 ×', many.plan / few.plan <= 1.2),
      told('writing a sealed record (baseline: the same row in clear)', sealing.write, sealing.clearWrite),
      told('reading a sealed record (baseline: the same row in clear)', sealing.read, sealing.clearRead),
    ];
  } finally {
    await context.close();
  }
}
