/**
 * The same cases in Firefox: each page on the EHR's own address with the real extension, every request answered from the
 * case. Found, fields, client and insertion are what the extension itself says of the page there.
 */
import { rmSync } from 'node:fs';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { copyWithSites } from '../../scripts/browser/granted-copy.ts';
import type { LaunchOptions, Session, Surface, Tab } from '../../scripts/browser/surface.ts';
import {
  type Ask,
  answerOf,
  askPage,
  fieldsWith,
  inserted,
  insertInto,
  isInsertable,
  pause,
  report,
} from './case-page.ts';
import {
  type AdapterFile,
  type Count,
  count,
  fieldsRight,
  identityRight,
  isFound,
  isOpened,
  namesIdentity,
} from './measure.ts';

/** How long a page may take, in ms, to be seen as what it is; a page that is nothing is looked at for the shorter time. */
const patience = 6_000;
const settling = 1_200;

export interface FirefoxRow {
  readonly found: Count;
  readonly fields: Count;
  readonly identity: Count;
  readonly insertion: Count;
  readonly falseOpens: Count;
}
export interface InFirefox {
  readonly version: string;
  readonly byAdapter: ReadonlyMap<string, FirefoxRow>;
  readonly wrong: readonly string[];
}

interface Tried {
  readonly one: AdapterCase;
  readonly seen: PageReport | null;
  /** What went wrong with the insertion; `null`: nothing, or none was tried. */
  readonly failed: string | null;
}

const isRight = ({ expect }: AdapterCase, seen: PageReport): boolean =>
  isFound(expect, seen) &&
  (expect.fields === undefined || fieldsRight(expect, seen)) &&
  (!namesIdentity(expect) || identityRight(expect, seen));

/** The last report when the page is right or the time is over. */
async function look(ask: Ask, one: AdapterCase): Promise<PageReport | null> {
  const nothing = one.expect.role === 'none';
  const end = Date.now() + (nothing ? settling : patience);
  let seen: PageReport | null = null;
  while (Date.now() < end) {
    await pause(150);
    seen = await report(ask);
    if (seen !== null && (nothing ? isOpened(seen) : isRight(one, seen))) break;
  }
  return seen;
}

/** In how many fields the text stands, the frames of the page and theirs included. */
async function timesFound(tab: Tab): Promise<number> {
  const within = async (surface: Surface, path: readonly string[]): Promise<number> => {
    const frames = await surface.count({ css: 'iframe, frame' });
    let times = await surface.run(fieldsWith, inserted);
    for (let at = 0; at < frames; at++) {
      await surface.run((index) => {
        const all = document.querySelectorAll('iframe, frame');
        all[index]?.setAttribute('data-counted', String(index));
      }, at);
      const [first = '', ...rest] = [...path, `[data-counted="${at}"]`];
      times += await tab.frame(first, ...rest).then(
        (frame) => within(frame, [first, ...rest]),
        () => 0, // a frame of nothing
      );
    }
    return times;
  };
  return within(tab, []);
}

async function tryCase(session: Session, ask: Ask, one: AdapterCase): Promise<Tried> {
  const tab = await session.newTab();
  try {
    await tab.goto(one.url);
    const seen = await look(ask, one);
    const failed = isInsertable(one) ? await insertInto(ask, () => timesFound(tab)) : null;
    return { one, seen, failed };
  } catch (error) {
    return { one, seen: null, failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await tab.close();
  }
}

function rowOf(tried: readonly Tried[]): FirefoxRow {
  const positive = tried.filter(({ one }) => one.expect.role !== 'none');
  const holds = (test: (want: AdapterCase['expect'], seen: PageReport) => boolean) => (it: Tried) =>
    it.seen !== null && test(it.one.expect, it.seen);
  return {
    found: count(positive, holds(isFound)),
    fields: count(
      positive.filter(({ one }) => one.expect.fields !== undefined),
      holds(fieldsRight),
    ),
    identity: count(
      positive.filter(({ one }) => namesIdentity(one.expect)),
      holds(identityRight),
    ),
    insertion: count(
      tried.filter(({ one }) => isInsertable(one)),
      ({ failed }) => failed === null,
    ),
    falseOpens: count(
      tried.filter(({ one }) => one.expect.role === 'none'),
      ({ seen }) => seen !== null && isOpened(seen),
    ),
  };
}

function wrongOf({ one, seen, failed }: Tried): string[] {
  const nothing = one.expect.role === 'none';
  return [
    // Of a page that is nothing, only the sentinel may be there, which answers nobody.
    ...(seen === null && !nothing ? [`no answer from the extension: ${one.name}`] : []),
    ...(seen !== null && nothing && isOpened(seen) ? [`opened: ${one.name}`] : []),
    ...(seen !== null && !nothing && !isRight(one, seen)
      ? [`seen as ${seen.role}, ${seen.verdict}, ${seen.fields.map(({ role }) => role).join(' ')}: ${one.name}`]
      : []),
    ...(failed === null ? [] : [`not inserted: ${one.name}: ${failed}`]),
  ];
}

/** @returns the reason in one line when there is no Firefox here. */
export async function tryFirefox(files: readonly AdapterFile[]): Promise<InFirefox | string> {
  const reason = await findBrowser('firefox').then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (reason !== null) return reason;
  const addresses = files.flatMap(({ cases }) => cases.map(({ url }) => url));
  const extension = copyWithSites(await ensureBuild('firefox'), addresses);
  let answer: NonNullable<LaunchOptions['answer']> = () => null;
  const session = await launchFirefox({ extension, answer: (request) => answer(request) });
  const byAdapter = new Map<string, FirefoxRow>();
  const wrong: string[] = [];
  try {
    const asker = await session.openExtensionPage('workspace.html');
    const ask: Ask = (question) => asker.run(askPage, question);
    for (const { adapter, cases } of files) {
      const tried: Tried[] = [];
      for (const one of cases) {
        answer = answerOf(adapter.id, one);
        tried.push(await tryCase(session, ask, one));
      }
      byAdapter.set(adapter.id, rowOf(tried));
      wrong.push(...tried.flatMap(wrongOf).map((what) => `${adapter.name}, Firefox: ${what}`));
    }
    return { version: session.version, byAdapter, wrong };
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
