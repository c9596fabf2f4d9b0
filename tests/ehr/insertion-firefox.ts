/**
 * The adapters' own pages in real Firefox: what the extension sees of each (its role, its fields, whose chart it is), and
 * whether text gets into the note pages. Each page stands on the EHR's own address; every request is answered from the
 * case, and nothing leaves the machine.
 */
import { rmSync } from 'node:fs';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { copyWithSites } from '../../scripts/browser/granted-copy.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import { addClient, makeVault, must, pause } from '../trust/driver.ts';
import { bodyOf, insertable, TEXT } from './insertion.ts';
import {
  type AdapterFile,
  type Count,
  fieldsRight,
  identityRight,
  isFound,
  isOpened,
  namesIdentity,
} from './measure.ts';

/** What Firefox made of one adapter's pages. */
export interface InFirefox {
  readonly found: Count;
  readonly fields: Count;
  readonly identity: Count;
  readonly falseOpens: Count;
  readonly inserted: Count;
}
export interface FirefoxTable {
  readonly version: string;
  readonly byAdapter: ReadonlyMap<string, InFirefox>;
  readonly wrong: readonly string[];
}

interface Api {
  tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
}

/** The tab with the EHR's page. */
async function tabIdOf(own: Tab): Promise<number> {
  const id = await own.run(async () => {
    const { browser } = globalThis as unknown as { browser: Api };
    return (await browser.tabs.query({})).find(({ url }) => url?.startsWith('https:'))?.id ?? null;
  }, null);
  if (id === null) throw new Error('The page of the EHR is in no tab.');
  return id;
}

/** How often the text stands in the page's fields, frames of its own origin included. */
const found = (tab: Tab): Promise<number> =>
  tab.run((text) => {
    const inside = (doc: Document): number =>
      [...doc.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')].filter((field) =>
        ((field as HTMLTextAreaElement).value ?? field.textContent ?? '').includes(text),
      ).length +
      [...doc.querySelectorAll<HTMLIFrameElement>('iframe, frame')].reduce(
        (sum, frame) => sum + (frame.contentDocument ? inside(frame.contentDocument) : 0),
        0,
      );
    return inside(document);
  }, TEXT);

/** Reports until one is as wanted, or the time is up; a page that is no note has nothing to wait for but that. */
async function settled(
  own: Tab,
  tabId: number,
  enough: (report: PageReport) => boolean,
  wait: number,
): Promise<PageReport | null> {
  const end = Date.now() + wait;
  for (;;) {
    const { report } = await must(own, 'panel.view', { tabId });
    if ((report && enough(report)) || Date.now() > end) return report;
    await pause(150);
  }
}

interface Seen {
  readonly one: AdapterCase;
  readonly report: PageReport | null;
  /** Null: in; undefined: not tried; else what went wrong. */
  readonly inserted?: string | null | undefined;
}

/** Links the chart, inserts by the call that the panel makes, and unlinks it again. Undefined: it is nobody's chart. */
async function insert(own: Tab, tab: Tab, tabId: number, clientId: string): Promise<string | null | undefined> {
  const { report, chart } = await must(own, 'panel.view', { tabId });
  if (report === null || chart.state === 'no-identity') return undefined;
  const field = report.fields.find(({ editable }) => editable);
  if (field === undefined) return 'no field can be written in';
  await must(own, 'chart.link', { tabId, clientId });
  const { documentToken } = report;
  const outcome = await must(own, 'note.insert', { tabId, documentToken, clientId, fieldKey: field.key, text: TEXT });
  await must(own, 'chart.unlink', { tabId });
  if (outcome.outcome !== 'inserted') return JSON.stringify(outcome);
  const times = await found(tab);
  return times === 1 ? null : `the text stands in ${times} fields`;
}

const count = (seen: readonly Seen[], right: (each: Seen) => boolean): Count => ({
  right: seen.filter(right).length,
  of: seen.length,
});

/** @throws Error in one line when there is no Firefox. */
export async function tryFirefox(files: readonly AdapterFile[]): Promise<FirefoxTable> {
  const addresses = files.flatMap(({ cases }) => cases.map(({ url }) => url));
  const extension = copyWithSites(await ensureBuild('firefox'), addresses);
  let showing: { readonly id: string; readonly one: AdapterCase } | null = null;
  const session: Session = await launchFirefox({
    extension,
    answer: ({ address, isPage }) => {
      if (showing === null) return null;
      const { id, one } = showing;
      if (isPage) return bodyOf(id, one.html);
      const inner = one.frames?.[address.replace(new URL(one.url).origin, '')];
      return inner === undefined ? null : bodyOf(id, inner);
    },
  });
  const byAdapter = new Map<string, InFirefox>();
  const wrong: string[] = [];
  try {
    const own = await session.openExtensionPage('options.html');
    await makeVault(own);
    const clientId = await addClient(own, 'of the page');
    for (const file of files) {
      const writable = new Set(insertable(file));
      const seen: Seen[] = [];
      for (const one of file.cases) {
        showing = { id: file.adapter.id, one };
        const tab = await session.newTab(one.url);
        const wanted = one.expect.role !== 'none';
        const tabId = await tabIdOf(own);
        const isThere = (now: PageReport) =>
          wanted && isFound(one.expect, now) && (!writable.has(one) || now.fields.length > 0);
        const report = await settled(own, tabId, isThere, wanted ? 6_000 : 1_200);
        const tried = writable.has(one) && report !== null;
        const inserted = tried
          ? await insert(own, tab, tabId, clientId).catch((error: unknown) => String(error))
          : undefined;
        seen.push({ one, report, inserted });
        await tab.close();
      }
      const say = (what: string, each: Seen) => wrong.push(`${file.adapter.name}, Firefox: ${what}: ${each.one.name}`);
      const positive = seen.filter(({ one }) => one.expect.role !== 'none');
      const negative = seen.filter(({ one }) => one.expect.role === 'none');
      const withFields = positive.filter(({ one }) => one.expect.fields !== undefined);
      const withClient = positive.filter(({ one }) => namesIdentity(one.expect));
      const tried = seen.filter(({ inserted }) => inserted !== undefined);
      const isSeen = ({ one, report }: Seen) => report !== null && isFound(one.expect, report);
      const areFields = ({ one, report }: Seen) => report !== null && fieldsRight(one.expect, report);
      const isClient = ({ one, report }: Seen) => report !== null && identityRight(one.expect, report);
      for (const each of positive.filter((one) => !isSeen(one))) say('not found', each);
      for (const each of withFields.filter((one) => !areFields(one))) say('fields misread', each);
      for (const each of withClient.filter((one) => !isClient(one))) say('client misread', each);
      for (const each of negative.filter(({ report }) => report !== null && isOpened(report))) say('opened', each);
      for (const each of tried.filter(({ inserted }) => inserted !== null))
        say(`not inserted (${each.inserted})`, each);
      byAdapter.set(file.adapter.id, {
        found: count(positive, isSeen),
        fields: count(withFields, areFields),
        identity: count(withClient, isClient),
        falseOpens: count(negative, ({ report }) => report !== null && isOpened(report)),
        inserted: count(tried, ({ inserted }) => inserted === null),
      });
    }
    return { version: session.version, byAdapter, wrong };
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
