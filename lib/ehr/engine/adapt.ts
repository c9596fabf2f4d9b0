/**
 * Interprets a declarative adapter on a collected page: which of its pages this is, in which document, with which
 * fields; whose chart; dates, codes and plan text by its locators. Runs selectors and expressions, never code.
 */
import { type Editor, editorOf } from '../editors/editor-of.ts';
import type { Adapter, AdapterPage, PageIdentity, SectionRole } from '../types.ts';
import { type Collected, keyOf } from './collect.ts';
import { isVisible, plainText, type Root, selectAll } from './dom.ts';
import { chartIdIn, identityIn, isoDate, printedDate } from './facts.ts';
import { formats } from './format.ts';
import { anchorOf, contextOf, labelOf } from './label.ts';
import type { DocSnap, FieldSnap, Snapshot } from './snapshot.ts';
import { noteRole } from './vocabulary.ts';

export interface AdapterHit {
  readonly page: AdapterPage;
  /** Document that holds the fields. */
  readonly doc: number;
  /** The collected page, with the adapter's fields and their meanings in that document. */
  readonly collected: Collected;
}

/** Group 1 (or the whole match) of the first expression that matches one of the texts; null when none does. */
export function firstMatch(expressions: readonly string[] | undefined, texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const expression of expressions ?? []) {
      try {
        const match = new RegExp(expression, 'i').exec(text);
        if (match) return match[1] ?? match[0];
      } catch {
        // A malformed expression from a user's file matches nothing.
      }
    }
  }
  return null;
}

/** An address in both forms that adapters may describe: with and without its query. */
export const bothForms = (url: string): string[] => [url.replace(/\?[^#]*/, ''), url];

const hostMatches = (pattern: string, host: string): boolean =>
  pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));

/** First adapter for this host; one for any host (`*`) must be confirmed by something on the page. */
export function adapterFor(adapters: readonly Adapter[], host: string, roots: readonly Root[]): Adapter | null {
  return (
    adapters.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host))) ??
    adapters.find(
      ({ hosts, confirm }) => hosts.includes('*') && confirm?.some((selector) => selectAll(roots, selector).length > 0),
    ) ??
    null
  );
}

/** A document and those around it, up to the top page. */
export function lineOf({ docs }: Snapshot, doc: number): DocSnap[] {
  const line: DocSnap[] = [];
  for (let at = docs[doc]; at; at = docs[at.parent]) line.push(at);
  return line;
}

const isUnder = (snapshot: Snapshot, doc: number, ancestor: number): boolean =>
  lineOf(snapshot, doc).some((one) => one === snapshot.docs[ancestor]);

/** Own address first, then those of the frames around it, the top page last. */
export const addresses = (snapshot: Snapshot, doc: number): string[] =>
  lineOf(snapshot, doc).flatMap((one) => bothForms(one.url));

/** The page of the adapter that this is; the focused document wins, then the adapter's order. */
export function matchPage(adapter: Adapter, collected: Collected): AdapterHit | null {
  const { snapshot } = collected;
  let best: AdapterHit | null = null;
  for (const page of adapter.pages) {
    for (let i = 0; i < snapshot.docs.length; i++) {
      // Without a path the DOM decides, anywhere below the top page.
      if (page.path ? firstMatch(page.path, bothForms(snapshot.docs[i]?.url ?? '')) === null : i > 0) continue;
      const roots = collected.roots.flatMap((own, doc) => (isUnder(snapshot, doc, i) ? own : []));
      if (page.require && !page.require.some((selector) => selectAll(roots, selector).some(isVisible))) continue;
      const hit = withFields(page, collected, roots, i);
      if (hit && (!best || (snapshot.docs[hit.doc]?.focused && !snapshot.docs[best.doc]?.focused))) best = hit;
    }
  }
  return best;
}

/** Fields by the page's own locators; a page whose fields are missing is not that page. */
function withFields(page: AdapterPage, collected: Collected, roots: readonly Root[], doc: number): AdapterHit | null {
  const hasBody = page.planBody?.some((selector) => selectAll(roots, selector).some(isVisible));
  if (!page.fields) return hasBody || page.role === 'note' || !page.planBody ? { page, doc, collected } : null;
  const { snapshot } = collected;
  const editors = new Map(collected.editors);
  const chosen = new Map<string, SectionRole | undefined>();
  const extra: FieldSnap[] = [];
  let at = -1;
  for (const rule of page.fields) {
    for (const element of selectAll(roots, rule.select)) {
      const editor: Editor = editorOf(element) ?? { kind: 'contenteditable', root: element };
      const key = keyOf(editor.root);
      if (chosen.has(key) || !isVisible(anchorOf(editor.root))) continue;
      if (rule.label && firstMatch([rule.label], [labelOf(editor)]) === null) continue;
      const home = snapshot.docs.findIndex((one) => one.fields.some((field) => field.key === key));
      if (at >= 0 && home >= 0 && home !== at) continue;
      if (home >= 0) at = home;
      else {
        // Text that only shows a signed note's section; it becomes a field that cannot be edited.
        editors.set(key, editor);
        const shown = { label: labelOf(editor), context: contextOf(editor.root), editor: editor.kind };
        extra.push({ key, ...shown, editable: false, focused: false, long: true, group: 0 });
      }
      chosen.set(key, rule.role);
    }
  }
  if (!chosen.size) return hasBody ? { page, doc, collected } : null;
  if (at < 0) at = doc;
  const template =
    page.template?.flatMap((selector) => selectAll(roots, selector).map((el) => plainText(el, 80))) ?? [];
  const order = byTemplate(template.join(' '), chosen.size);
  const docs = snapshot.docs.map((one, i) => {
    if (i !== at) return one;
    const fields = [...one.fields, ...extra].filter((field) => chosen.has(field.key));
    const bare = fields.every((field) => !noteRole(field.label) && !chosen.get(field.key));
    return {
      ...one,
      choices: [...one.choices, ...template],
      // What the adapter did not name is kept only to be told as unread.
      fields: [
        ...fields.map((field, n) => {
          const role = chosen.get(field.key) ?? (bare ? order?.[n] : undefined);
          return role ? { ...field, role } : field;
        }),
        ...one.fields.filter((field) => !chosen.has(field.key) && field.long).map((field) => ({ ...field, group: -1 })),
      ],
    };
  });
  return { page, doc: at, collected: { ...collected, editors, snapshot: { ...snapshot, docs } } };
}

/** Sections by position, allowed only when the template names the format and the number of fields agrees. */
function byTemplate(name: string, count: number): readonly SectionRole[] | undefined {
  return formats.find(
    ([format, sections]) => sections.length === count && new RegExp(`\\b${format}\\b`).test(name),
  )?.[1];
}

const nameWords = (name: string): string =>
  name
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.sort()
    .join(' ') ?? '';
/** The same name whichever part comes first. */
const sameName = (a: string, b: string): boolean => nameWords(a) === nameWords(b);

/** Whose chart this is, by the adapter's locators, else by the page's text; null when the page does not say. */
export function identityOf(adapter: Adapter | null, collected: Collected, doc: number): PageIdentity | null {
  const { snapshot, roots } = collected;
  const urls = addresses(snapshot, doc);
  const all = roots.flat();
  const texts = (selectors: readonly string[] | undefined): string[] =>
    selectors?.flatMap((selector) => selectAll(all, selector).map((element) => plainText(element, 120))) ?? [];
  const chartId = adapter?.identity.chartId
    ? firstMatch(adapter.identity.chartId, urls)
    : urls.map(chartIdIn).find((id) => id !== null);
  let name = texts(adapter?.identity.name)
    .map((text) => text.replace(/\s*[([#]\s*[\w-]*\d[\w-]*[)\]]?\s*$/, '').trim())
    .find(Boolean);
  const born = texts(adapter?.identity.dateOfBirth);
  // A labelled one, or an element that holds nothing but a date, or the only element there is.
  let dateOfBirth = printedDate(
    born.find((text) => /dob|birth|born/i.test(text)) ??
      born.find((text) => printedDate(text) === text) ??
      (born.length === 1 ? (born[0] ?? '') : ''),
  );
  if (!dateOfBirth) {
    for (const { text } of lineOf(snapshot, doc)) {
      const found = identityIn(text);
      // Beside a name that the adapter gave, only the date that stands with this very name.
      if (name && found?.name !== undefined && !sameName(found.name, name)) continue;
      name ??= found?.name;
      dateOfBirth ??= found?.dateOfBirth ?? null;
    }
  }
  if (!name && !dateOfBirth) {
    const beside = identityBeside(snapshot, doc);
    name = beside?.name;
    dateOfBirth = beside?.dateOfBirth ?? null;
  }
  if (!chartId && !name) return null;
  return { ...(chartId && { chartId }), ...(name && { name }), ...(dateOfBirth && { dateOfBirth }) };
}

/** What a banner in a frame beside the note says; nothing when two frames name two people. */
function identityBeside(snapshot: Snapshot, doc: number): PageIdentity | null {
  const line = new Set(lineOf(snapshot, doc));
  const found = snapshot.docs.filter((one) => !line.has(one)).flatMap(({ text }) => identityIn(text) ?? []);
  const [first] = found;
  const same = (one: PageIdentity) =>
    sameName(one.name ?? '', first?.name ?? '') && one.dateOfBirth === first?.dateOfBirth;
  return first && found.every(same) ? first : null;
}

/** The session's date by the adapter's locators; null when they find none. */
export function sessionDateOf(page: AdapterPage, hit: AdapterHit, dayFirst: boolean): string | null {
  const { snapshot, roots } = hit.collected;
  for (const locator of page.sessionDate ?? []) {
    if (locator.startsWith('url:')) {
      const text = firstMatch([locator.slice(4)], addresses(snapshot, hit.doc));
      const date = text && isoDate(text.replace(/^(\d\d)(\d\d)(\d\d)$/, '20$1-$2-$3'));
      if (date) return date;
    } else {
      for (const element of selectAll(roots.flat(), locator)) {
        const date = isoDate((element as HTMLInputElement).value ?? plainText(element, 120), dayFirst);
        if (date) return date;
      }
    }
  }
  return null;
}
