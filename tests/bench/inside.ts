/**
 * What several parts of the bench do inside a running extension: ask its background as its own pages do, and run scripts
 * there that are bundled from the product's own modules.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright';
import samples from '../../public/samples/clients.json' with { type: 'json' };
import { bundle } from '../demo-ehr/build.ts';

/** Client numbers of P6 and of everything that compares a small practice with a large one. */
export const FEW = 10;
export const MANY = 5_000;

/** What the bench uses of the browser in an extension page. */
export interface InPage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
  };
}

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly message: string };
  readonly value: unknown;
}

/** The extension's background. */
export function workerOf(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the background is not there');
  return worker;
}

/** The beginning of every address of the extension. */
export const originOf = (context: BrowserContext): string => workerOf(context).url().split('/').slice(0, 3).join('/');

/** One call of an extension page. @throws Error when it is refused. */
export async function ask(page: Page, name: string, input: object): Promise<unknown> {
  const answer = (await page.evaluate(
    ([call, what]) =>
      (globalThis as unknown as InPage).chrome.runtime.sendMessage({ throughline: 'call', name: call, input: what }),
    [name, input] as const,
  )) as Answer;
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value;
}

/** The tab that shows a page of this machine's demo EHR. */
export async function tabOf(page: Page): Promise<number> {
  const tabs = await page.evaluate(() =>
    (globalThis as unknown as InPage).chrome.tabs.query({ url: 'http://127.0.0.1/*' }),
  );
  return tabs[0]?.id ?? -1;
}

/** Bundles `tests/bench/<name>.ts` into one script for the background. */
export async function scriptOf(name: string): Promise<string> {
  const folder = await bundle(`bench-${name}`, ['lib/vault', 'lib/plan', 'lib/records', 'tests/bench'], {
    build: { lib: { entry: `tests/bench/${name}.ts`, formats: ['iife'], name: 'bench', fileName: () => `${name}.js` } },
  });
  return readFileSync(path.join(folder, `${name}.js`), 'utf8');
}

interface Seeding {
  seedVault(from: number, to: number, sessions: number, plan: unknown): Promise<number>;
}

/** Adds clients `from` to `to` to the open vault, each with a plan and so many session links. Needs `seed` run there. */
export function seed(background: Worker, from: number, to: number, sessions: number): Promise<number> {
  return background.evaluate(
    ([first, last, each, plan]) => (globalThis as unknown as Seeding).seedVault(first, last, each, plan),
    [from, to, sessions, samples.clients[0]?.plan] as const,
  );
}
