/**
 * What both browsers do with an adapter's case: answer its requests from the case alone, ask the extension about the page
 * as its background would, insert, and count where the text stands.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import type { InsertOutcome, PageReport } from '../../lib/ehr/types.ts';
import type { LaunchOptions } from '../../scripts/browser/surface.ts';
import type { AdapterFile } from './measure.ts';

const fixtures = new URL('../fixtures/ehr/', import.meta.url);

/** The text that is inserted. */
export const inserted = 'Goal 2: sleep through the night';

/** Notes that can be written in; the editor's own behaviour is another table's business. */
export const isInsertable = ({ expect }: AdapterCase): boolean =>
  expect.role === 'note' && expect.verdict !== 'badge' && expect.readOnly !== true;
export const insertable = ({ cases }: AdapterFile): AdapterCase[] => cases.filter(isInsertable);

const bodyOf = (id: string, html: string): string => {
  if (!/^[\w-]+\.html$/.test(html)) return `<!doctype html><html lang="en">${html}</html>`;
  const file = new URL(`${id}/${html}`, fixtures);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Answers the requests of a case's page; whatever the case doesn't hold is refused. */
export function answerOf(id: string, one: AdapterCase): NonNullable<LaunchOptions['answer']> {
  const { origin } = new URL(one.url);
  return ({ address, isPage }) => {
    const html = isPage ? one.html : one.frames?.[address.replace(origin, '')];
    return html === undefined ? null : bodyOf(id, html);
  };
}

interface Question {
  readonly name: string;
  readonly input: object;
}
/** Asks the extension in the one open page; `null` when nobody answers there. */
export type Ask = (question: Question) => Promise<unknown>;

interface Api {
  tabs: {
    query(about: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  runtime: { getBackgroundPage?: () => Promise<{ browser: Api }> };
}

/**
 * Runs in the background or in an extension's page beside it, so it uses nothing from this module. A page listens to the
 * background alone: from a page of the extension the question goes through the background's own window.
 */
export async function askPage({ name, input }: Question): Promise<unknown> {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api; document?: unknown };
  const near = scope.browser ?? scope.chrome;
  const inBackground = scope.document === undefined;
  const api = inBackground ? near : ((await near.runtime.getBackgroundPage?.())?.browser ?? near);
  const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('https:'));
  if (tab?.id === undefined) return null;
  const answer = await api.tabs.sendMessage(tab.id, { throughline: 'page', name, input }).catch(() => null);
  return answer ?? null;
}

/** In how many of this document's fields the text stands. Runs in the page. */
export const fieldsWith = (text: string): number =>
  [...document.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]')].filter((field) =>
    ((field as HTMLTextAreaElement).value ?? field.textContent ?? '').includes(text),
  ).length;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const report = async (ask: Ask): Promise<PageReport | null> =>
  (await ask({ name: 'report', input: {} })) as PageReport | null;

/** Inserts as the panel does. @returns what went wrong, `null` when the text stands in one field. */
export async function insertInto(ask: Ask, timesFound: () => Promise<number>): Promise<string | null> {
  const end = Date.now() + 8_000;
  let seen: PageReport | null = null;
  while (seen === null || seen.fields.length === 0) {
    if (Date.now() > end) return seen ? `seen as ${seen.role}, without fields` : 'the extension did not start';
    await pause(150);
    seen = await report(ask);
  }
  const field = seen.fields.find(({ editable }) => editable);
  if (field === undefined) return 'no field can be written in';
  const input = { documentToken: seen.documentToken, fieldKey: field.key, text: inserted };
  const outcome = (await ask({ name: 'insert', input })) as InsertOutcome | null;
  if (outcome?.outcome !== 'inserted') return JSON.stringify(outcome);
  const times = await timesFound();
  return times === 1 ? null : `the text stands in ${times} fields`;
}
