/**
 * Public face of detection: what is this page, why, and how sure; with a live handle from field keys to elements.
 *
 * Runs in the top frame's content script and walks into same-origin frames and open shadow roots by itself. Reads only
 * what the report needs: text of private fields is never touched, nothing is stored, nothing on the page is changed.
 */
import type { Editor } from './editors/editor-of.ts';
import { textOf } from './editors/text-of.ts';
import {
  type AdapterHit,
  adapterFor,
  addresses,
  bothForms,
  firstMatch,
  identityOf,
  lineOf,
  matchPage,
  sessionDateOf,
} from './engine/adapt.ts';
import { BADGE_AT, classify, type Judgement, OPEN_AT, promises } from './engine/classify.ts';
import { type Collected, collect } from './engine/collect.ts';
import { plainText, type Root, rootsOf, selectAll } from './engine/dom.ts';
import { closedBecause, icdCodes, noteIdIn, sessionDateIn } from './engine/facts.ts';
import { mayBeClinical, worthALook } from './engine/gate.ts';
import { anchorOf, contextOf, labelOf } from './engine/label.ts';
import { kindOf, type PlanLine, planLinesIn } from './engine/plan-lines.ts';
import { isPrivate } from './engine/vocabulary.ts';
import { adapters } from './registry.ts';
import type { Adapter, FieldReport, PageReport } from './types.ts';

/** A page report without the token that the content script adds. */
export type Report = Omit<PageReport, 'documentToken'>;

export interface Detection {
  readonly report: Report;
  /** Editing surface of each reported field; `root` is the frame's body for editors that live in a frame. */
  readonly elements: ReadonlyMap<string, Editor>;
  /** Roots of the private fields on the page: never to be read or written. */
  readonly privateRoots: ReadonlySet<Element>;
  /** Visible documents and shadow roots that were looked at; what an observer has to watch. */
  readonly roots: readonly Root[];
  /** The address alone rules this page out: nothing to watch until the next navigation. */
  readonly asleep: boolean;
}

export interface DetectOptions {
  /** The field the therapist was last in; stands in for the focus while that is in our own panel. */
  readonly lastFocused?: Element | null;
  /** True for nodes of our own (the panel's host), which are no part of the page. */
  readonly ignore?: (node: Node) => boolean;
  /** Adapters that the user taught or imported; asked before the built-in ones. */
  readonly adapters?: readonly Adapter[];
  /** The adapters to ask after those; default: all that come with the product. Measurements give none. */
  readonly builtIn?: readonly Adapter[];
}

const never: Judgement = { role: 'none', score: 0, reasons: [], format: null, fields: [], unread: [], doc: 0 };
/**
 * Looks at the page in `win` (the top window) and says what it is.
 *
 * Costs well under a millisecond on pages that the address or a glance at the DOM rules out.
 */
export function detectPage(win: Window, options: DetectOptions = {}): Detection {
  const { document, location } = win;
  const ignore = options.ignore ?? (() => false);
  const nothing = (reason: string, asleep: boolean): Detection => ({
    report: report(win, null, null, { ...never, reasons: [{ what: reason, weight: 0 }] }, null),
    elements: new Map(),
    privateRoots: new Set(),
    roots: [document],
    asleep,
  });
  if (win.top !== win || !mayBeClinical(location)) return nothing('an address that is never a note', true);
  const topRoots = rootsOf(document);
  const adapter = adapterFor(
    [...(options.adapters ?? []), ...(options.builtIn ?? adapters)],
    location.hostname,
    topRoots,
  );
  const here = bothForms(location.pathname + location.search + location.hash);
  if (firstMatch(adapter?.never, here) !== null) return nothing('an address that is never a note', true);
  const expected = Boolean(adapter?.pages.some((page) => !page.path || firstMatch(page.path, here) !== null));
  if (!expected && !worthALook(document, topRoots)) return nothing('no place to write and no plan', false);

  const seen = collect(document, topRoots, { focus: options.lastFocused ?? null, ignore, expected });
  const open: Collected = adapter?.never
    ? { ...seen, snapshot: { ...seen.snapshot, docs: seen.snapshot.docs.map((doc) => blankIf(adapter, doc)) } }
    : seen;
  const hit = adapter && matchPage(adapter, open);
  const collected = hit?.collected ?? open;
  const judgement = classify(
    collected.snapshot,
    hit && adapter ? { role: hit.page.role, name: adapter.name, doc: hit.doc } : undefined,
  );
  const elements = new Map<string, Editor>();
  for (const { field } of judgement.fields) {
    const editor = collected.editors.get(field.key);
    if (editor) elements.set(field.key, editor);
  }
  const privateRoots = new Set(
    judgement.unread.flatMap((field) => collected.editors.get(field.key)?.root ?? []) as Element[],
  );
  return {
    report: report(win, adapter, hit ?? null, judgement, collected),
    elements,
    privateRoots,
    roots: collected.roots.flat(),
    asleep: false,
  };
}

const blankIf = (adapter: Adapter, doc: Collected['snapshot']['docs'][number]) =>
  doc.parent >= 0 && firstMatch(adapter.never, bothForms(doc.url)) !== null
    ? { ...doc, fields: [], headings: [], labels: [] }
    : doc;

function report(
  win: Window,
  adapter: Adapter | null,
  hit: AdapterHit | null,
  judged: Judgement,
  collected: Collected | null,
): Report {
  const { location } = win;
  const doc = collected?.snapshot.docs[judged.doc];
  const found = doc && collected && judged.role !== 'none';
  // In a frame, date and diagnosis may stand in the documents around it.
  const said = found
    ? lineOf(collected.snapshot, judged.doc)
        .map((one) => one.text)
        .join('\n')
    : '';
  const dayFirst = /^en-(?!US|CA)|^(?:de|fr|es|it|nl|pt)/i.test(win.document.documentElement.lang);
  const fields: FieldReport[] = found
    ? judged.fields.map(({ field, role }) => ({
        key: field.key,
        label: field.label,
        role,
        editor: field.editor,
        editable: field.editable,
        focused: field.focused,
        text: readField(collected.editors.get(field.key)),
      }))
    : [];
  const readOnly =
    fields.length > 0 ? !fields.some((field) => field.editable) : Boolean(found && judged.role === 'note');
  const select = (selectors: readonly string[] | undefined): string =>
    selectors
      ?.flatMap((one) => selectAll(collected?.roots.flat() ?? [], one).map((el) => plainText(el, 400)))
      .join('\n') ?? '';
  return {
    role: judged.role,
    verdict: verdictOf(judged, collected),
    score: judged.score,
    reasons: judged.reasons,
    adapter: adapter && {
      id: adapter.id,
      name: adapter.name,
      evidence: adapter.evidence,
      checkedOn: adapter.checkedOn,
    },
    host: location.hostname,
    path: (location.pathname + location.hash.replace(/\?.*/, '')).slice(0, 2000),
    noteId: found ? noteIdOf(hit, addresses(collected.snapshot, judged.doc)) : null,
    identity: found ? identityOf(adapter, collected, judged.doc) : null,
    format: judged.format,
    fields,
    diagnoses: icdCodes(`${select(hit?.page.diagnoses)}\n${said}`),
    sessionDate:
      (hit && found && sessionDateOf(hit.page, hit, dayFirst)) ||
      (judged.role === 'note' ? sessionDateIn(said, dayFirst) : null),
    readOnly,
    readOnlyWhy: readOnly ? (closedBecause(doc?.text ?? '') ?? 'nothing here can be edited') : null,
    unread: judged.unread.map((field) => (field.label || field.context[0] || 'private note').slice(0, 160)),
    foreignFrames: collected?.snapshot.foreignFrames ?? [],
    planLines: found ? planOf(judged, hit, collected, fields) : [],
  };
}

const noteIdOf = (hit: AdapterHit | null, urls: readonly string[]): string | null =>
  hit?.page.noteId ? firstMatch(hit.page.noteId, urls) : (urls.map(noteIdIn).find(Boolean) ?? null);

function verdictOf({ role, score, fields, unread }: Judgement, collected: Collected | null): Report['verdict'] {
  // A note in another site's frame cannot be read: say so where somebody looks, never open.
  if (role === 'none') {
    const top = collected?.snapshot.foreignBody ? collected.snapshot.docs[0] : undefined;
    return top && promises(top) ? 'badge' : 'none';
  }
  // A page of nothing but private notes: say that we look away, never open.
  if (unread.length && !fields.length && role === 'note') return 'badge';
  return score >= OPEN_AT ? 'open' : score >= BADGE_AT ? 'badge' : 'none';
}

const MAX_PLAN_LINES = 400;

const readField = (editor: Editor | undefined): string => (editor ? textOf(editor).slice(0, 50_000) : '');

function planOf(
  judged: Judgement,
  hit: AdapterHit | null,
  collected: Collected,
  fields: readonly FieldReport[],
): PlanLine[] {
  const text = collected.snapshot.docs[judged.doc]?.text ?? '';
  if (judged.role === 'note') return planLinesIn(text, true);
  const body = hit?.page.planBody
    ?.flatMap((one) => selectAll(collected.roots.flat(), one).map((element) => plainText(element, 20_000, '\n')))
    .join('\n');
  const shown = planLinesIn(body || (fields.length ? '' : text));
  const written = fields.flatMap((field) => {
    const kind = kindOf(field.label, field.role === 'unknown' ? undefined : field.role) ?? 'other';
    return field.text.split('\n').flatMap((line) => (line.trim() ? [{ kind, text: line.trim() }] : []));
  });
  // What is too long to be taken would have the whole report refused.
  return [...shown, ...written].slice(0, MAX_PLAN_LINES).map(({ kind, text }) => ({ kind, text: text.slice(0, 4000) }));
}

/**
 * The same report with the texts (and focus) read again, for when only typing happened; null when a field has gone, or
 * has become a private one since (a tab that shows another note in the same field).
 */
export function reread({ report: last, elements }: Detection, focused: Element | null): Report | null {
  const fields: FieldReport[] = [];
  for (const field of last.fields) {
    const editor = elements.get(field.key);
    if (!editor?.root.isConnected) return null;
    if ([labelOf(editor), ...contextOf(anchorOf(editor.root))].some(isPrivate)) return null;
    const inside = focused ? editor.root.contains(focused) : field.focused;
    fields.push({ ...field, text: readField(editor), focused: inside });
  }
  return { ...last, fields };
}
