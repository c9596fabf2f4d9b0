/**
 * One activation of the content script on a page: looks, reports to the background, hosts the panel, and inserts what
 * the therapist chose. Eyes and hands only: it knows no client, no plan and no key, and one AbortSignal ends it.
 */
import { type Detection, detectPage } from '../ehr/index.ts';
import type { InsertOutcome, PageReport } from '../ehr/types.ts';
import type { PageRequestMap, PageRequestMessage, PageRequestName, PanelLayout } from '../messaging/calls.ts';
import { CallError, call } from '../messaging/client.ts';
import { browser } from '../platform/browser.ts';
import { createFieldPlaces } from './field-places.ts';
import { createHighlighter } from './highlight/highlight.ts';
import { trackCaret } from './insert/caret.ts';
import { insertText } from './insert/insert-text.ts';
import { observePage } from './observe.ts';
import { createPageToken } from './page-token.ts';
import { fieldBoxes, modalBoxes } from './panel-host/boxes.ts';
import { createPanelHost } from './panel-host/host.ts';
import { createTaught } from './taught.ts';
import { createTriggers } from './triggers/triggers.ts';

/** How long a page must stay without a note before the panel goes: single-page apps are empty between two views. */
const HIDE_AFTER_MS = 1200;

/** A look so recent is not repeated for a panel that has just been put up for what it found. */
const JUST_NOW_MS = 500;

/** 288 random bits, hex. Not `randomUUID`, which pages without TLS, such as a practice's own server, do not have. */
const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(36))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Starts on the top window `win` and works until `signal` aborts. */
export function startSession(win: Window, signal: AbortSignal): void {
  const ignore = (node: Node): boolean => node === host.element || node === triggers.list;
  const token = createPageToken();
  const places = createFieldPlaces();
  const caret = trackCaret(win, signal);
  const marks = createHighlighter(signal);
  let layout: PanelLayout | null = null;
  /** One-use nonce for the next panel frame, which the report on its way makes good. A tab has one at a time. */
  let ticket: string | null = null;
  /** The therapist asked for the panel on a page where it would not open by itself. */
  let asked = false;
  let said = false;
  /** The view that the triggers here are of, and what the background calls the state of things they are of. */
  let triggersOf = { view: '', as: '' };
  let hideTimer = 0;

  const host = createPanelHost({
    win,
    signal,
    panelUrl: async () => {
      const made = ticket;
      ticket = null;
      const nonce = made ?? (await call('panel.ticket', {})).nonce;
      return `${browser.runtime.getURL('/panel.html' as '/')}#nonce=${nonce}`;
    },
    keepFree: () => ({
      fields: fieldBoxes(observer.current(), win),
      modals: modalBoxes(observer.current(), win, host.element),
    }),
    onLayout: (next) => {
      layout = next;
      void quietly(call('panel.layout', next));
    },
    onTampered: () => {
      asked = false;
    },
  });

  const triggers = createTriggers({
    win,
    signal,
    current: () => observer.current(),
    ask: (fieldKey, trigger, typed) =>
      quietly(call('note.trigger', { documentToken: token.current(), fieldKey, trigger, typed })),
  });
  const observer = observePage(win, signal, onChange, {
    ignore,
    onScan: () => host.settle(),
    onDocument: (document) => {
      triggers.watch(document);
      // The top document's own is the host's business; of a frame it hears nothing.
      if (document !== win.document) document.addEventListener('focusin', host.back, { signal, capture: true });
    },
    // Read at every look: what is taught may come later.
    get adapters() {
      return taught.here();
    },
  });
  const taught = createTaught(
    win,
    () => quietly(call('adapters.here', {})),
    () => observer.rescan(),
  );

  // The address changed: whatever the panel shows belongs to the page before. Say so now, look afterwards.
  const left = () => {
    if (said && token.left(win.location)) void push({ ...blank(win), documentToken: token.current() });
  };
  const { navigation } = win as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', left, { signal });
  win.addEventListener('popstate', left, { signal });
  win.addEventListener('hashchange', left, { signal });
  win.addEventListener(
    'pagehide',
    () => {
      // A page kept for the back button keeps no panel: it may come back to a locked vault. It gets a fresh one then.
      host.hide();
      if (said) void quietly(call('page.report', { report: { ...blank(win), documentToken: token.current() } }));
    },
    { signal },
  );

  function reportOf({ report }: Detection): PageReport {
    const stamped = { ...report, documentToken: token.of(report, win.location) };
    places.see(stamped);
    return stamped;
  }

  function onChange(detection: Detection): void {
    const report = reportOf(detection);
    if (report.verdict === 'none' && !said && !asked) return;
    said = report.verdict !== 'none';
    // What was marked may not stand there any more.
    marks.clear();
    void push(report);
  }

  async function push(report: PageReport): Promise<void> {
    const opening = !host.up && (report.verdict === 'open' || asked);
    const { documentToken, role, readOnly } = report;
    const view = JSON.stringify([documentToken, role, readOnly]);
    const triggersAs = triggersOf.view === view ? triggersOf.as : '';
    // The frame shows nothing before the background has taken its nonce, and is loaded by then.
    if (opening) ticket = newNonce();
    const asking = quietly(call('page.report', { report, triggersAs, ...(ticket === null ? {} : { ticket }) }));
    if (opening) void host.open();
    const answer = await asking;
    if (signal.aborted) return;
    if (!answer) {
      if (!host.shown) host.hide();
      return;
    }
    layout ??= answer.layout;
    if (answer.triggers) {
      triggers.words = answer.triggers;
      triggersOf = { view, as: answer.triggersAs };
    }
    await showOrHide(report.verdict === 'open' || asked);
  }

  async function showOrHide(wanted: boolean): Promise<void> {
    win.clearTimeout(hideTimer);
    if (wanted && layout) return host.show(layout);
    hideTimer = win.setTimeout(() => host.hide(), HIDE_AFTER_MS);
  }

  /** Reads the page afresh, so that the answer is about now. */
  function look(): Looked {
    const detection = detectPage(win, {
      ignore,
      adapters: taught.here(),
      lastFocused: caret.lastField() ?? observer.lastFocused(),
    });
    return { detection, report: reportOf(detection) };
  }

  function fieldOf({ detection: { elements }, report }: Looked, fieldKey: string | null): Element | null {
    const key = places.find(report, fieldKey);
    return (key !== null && elements.get(key)?.root) || null;
  }

  async function insert(input: PageRequestMap['insert']['input']): Promise<InsertOutcome> {
    const { documentToken, fieldKey, text } = input;
    const looked = look();
    const { report } = looked;
    if (report.documentToken !== documentToken) return { outcome: 'refused', why: 'page-changed' };
    if (report.fields.length === 0) {
      return { outcome: 'refused', why: report.foreignFrames.length > 0 ? 'foreign-frame' : 'no-field' };
    }
    const element = fieldOf(looked, fieldKey);
    if (!element) return { outcome: 'refused', why: fieldKey ? 'field-gone' : 'no-field' };
    const replace = input.replace === undefined ? undefined : triggers.replacement(input.replace, element);
    if (replace === null) return { outcome: 'failed', why: 'the trigger is at the caret no more' };
    const outcome = await insertText({
      element,
      text,
      replace,
      signal: AbortSignal.any([signal, token.signal()]),
      rememberedRange: caret.recall(element),
      // A rebuilt field has a new key; it is the same field when page, client and its label and place are.
      resolve: () => {
        const again = look();
        return again.report.documentToken === documentToken ? fieldOf(again, fieldKey) : null;
      },
      isPrivate: (candidate) => isPrivate(look().detection, candidate),
    });
    observer.rescan();
    return outcome;
  }

  const requests: {
    [K in PageRequestName]: (input: PageRequestMap[K]['input']) => Promise<PageRequestMap[K]['output']>;
  } = {
    report: async ({ shown }) => {
      const seen = shown ? observer.recent(JUST_NOW_MS) : null;
      return seen ? reportOf(seen) : look().report;
    },
    insert,
    'focus-note': async () => {
      const element = fieldOf(look(), null) as HTMLElement | null;
      element?.ownerDocument.defaultView?.focus();
      element?.focus({ preventScroll: true });
      return {};
    },
    highlight: async ({ documentToken, ranges, tone }) => {
      marks.clear();
      const seen = observer.current();
      if (ranges.length === 0 || !seen || token.current() !== documentToken) return { shown: false };
      const stretches = ranges.flatMap(({ fieldKey, start, end }) => {
        const editor = seen.elements.get(fieldKey);
        return editor && !isPrivate(seen, editor.root) ? [{ editor, start, end }] : [];
      });
      return { shown: marks.show(stretches, tone) };
    },
    triggers: async ({ words }) => {
      triggers.words = words;
      triggersOf = { view: '', as: '' };
      return {};
    },
    layout: async (next) => {
      layout = next;
      if (host.shown) await host.show(next);
      return {};
    },
    taught: async () => {
      taught.refresh();
      return {};
    },
    'show-panel': async ({ focus }) => {
      asked = true;
      const { report } = look();
      await push(report);
      if (focus) host.focus();
      return {};
    },
  };

  const onMessage = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    // Only the background speaks without a tab; other content scripts and pages are not listened to.
    if (signal.aborted || sender.id !== browser.runtime.id || sender.tab !== undefined || !isRequest(message)) return;
    const run = requests[message.name] as (input: unknown) => Promise<unknown>;
    run(message.input).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

function isRequest(message: unknown): message is PageRequestMessage {
  if (typeof message !== 'object' || message === null || !('throughline' in message)) return false;
  return message.throughline === 'page';
}

interface Looked {
  readonly detection: Detection;
  readonly report: PageReport;
}

function isPrivate({ privateRoots }: Detection, element: Element): boolean {
  for (const root of privateRoots) if (root.contains(element)) return true;
  return false;
}

/** What is said of a page that was just left: nothing is here. */
function blank(win: Window): Omit<PageReport, 'documentToken'> {
  return {
    role: 'none',
    verdict: 'none',
    score: 0,
    reasons: [],
    adapter: null,
    host: win.location.hostname,
    path: win.location.pathname + win.location.hash,
    noteId: null,
    identity: null,
    format: null,
    fields: [],
    diagnoses: [],
    sessionDate: null,
    readOnly: false,
    readOnlyWhy: null,
    unread: [],
    foreignFrames: [],
    planLines: [],
  };
}

/** The background may be gone (update, removal): then there is nobody to tell, and the page must not notice. */
async function quietly<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CallError) return null;
    throw error;
  }
}
