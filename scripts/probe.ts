/**
 * `npm run probe -- <address> [--browser chromium|firefox] [--json]`: loads an address in a real browser with the
 * extension and prints what was detected and why. Exit code 0: a note or plan page; 2: anything else, with one line.
 * With `--list <file>` it goes through many pages and counts (see `probe/page-list.ts`).
 */
import { rmSync } from 'node:fs';
import type { PageReport } from '../lib/ehr/types.ts';
import { ensureBuild } from './browser/build.ts';
import { copyWithSite } from './browser/granted-copy.ts';
import { launch } from './browser/launch.ts';
import { staysLocal } from './browser/network-guard.ts';
import { readPageReport } from './browser/page-report.ts';
import type { Session, Tab } from './browser/surface.ts';
import { type ProbeArguments, parseArguments } from './probe/arguments.ts';
import { describeReport, withoutText } from './probe/describe.ts';
import { describeSweep, sweep } from './probe/sweep.ts';

/** How long a page may take, in ms, to show what it is: editors and frames come late. */
const settling = 8_000;

/** Ends the probe with one line and exit code 2. */
class Unsupported extends Error {}

async function load(tab: Tab, address: string): Promise<void> {
  try {
    await tab.goto(address);
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const reason = /net::ERR_\w+|NS_ERROR_\w+/.exec(line)?.[0] ?? line.replace(/^page\.goto: /, '');
    throw new Unsupported(`Could not reach ${address}: ${reason}`);
  }
  const status = await tab.run(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.responseStatus ?? 0;
  }, null);
  if (status >= 400) throw new Unsupported(`${address} answered with status ${status}.`);
}

/** The report once it says the page is something, else the last one after the settling time. */
async function settledReport(session: Session, tab: Tab): Promise<PageReport | null> {
  const asker = await session.openExtensionPage('workspace.html');
  const end = Date.now() + settling;
  for (;;) {
    const report = await readPageReport(asker, await tab.address());
    if ((report !== null && report.verdict !== 'none') || Date.now() > end) return report;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function probe({ what, browser, json }: ProbeArguments): Promise<void> {
  if ('list' in what) {
    const swept = await sweep(what.list, browser);
    console.log(json ? JSON.stringify(swept, null, 2) : describeSweep(swept));
    return;
  }
  const { address } = what;
  const extension = copyWithSite(await ensureBuild(browser), address);
  const session = await launch(browser, { extension, allowNetwork: !staysLocal(address) });
  try {
    const tab = await session.newTab();
    await load(tab, address);
    const report = await settledReport(session, tab);
    if (report === null) throw new Unsupported(`Throughline could not look into ${address}.`);
    const quiet = withoutText(report);
    console.log(json ? JSON.stringify(quiet, null, 2) : describeReport(quiet));
    if (report.verdict === 'none') throw new Unsupported(`No note or plan page was recognised at ${address}.`);
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

try {
  await probe(parseArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
