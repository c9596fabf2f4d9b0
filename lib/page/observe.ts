/**
 * Keeps the detection of a live page up to date: DOM changes, typing, focus, navigation, frames that come late.
 *
 * Changes nothing on the page and reads nothing by itself (that is `detectPage`'s business). After the first change that
 * may have made another page of it, it stops listening until the next scan, so that a page with thousands of mutations a
 * second costs one callback per scan. Changes of words alone are listened to and looked at ever more seldom, as long as
 * nothing comes of them and nobody clicks.
 */
import { editorOf } from '../ehr/editors/editor-of.ts';
import { activeElement, type Root } from '../ehr/engine/dom.ts';
import { type Detection, type DetectOptions, detectPage, reread } from '../ehr/index.ts';
import { weightOf } from './change-weight.ts';

/** What made the new report: another address, another DOM, other text in a field, another field in focus. */
export type Cause = 'navigation' | 'page' | 'text' | 'focus';

export interface PageObserver {
  /** Latest detection; null before the first scan. */
  readonly current: () => Detection | null;
  /** The same, unless the page was looked at longer ago than this many milliseconds, or at another address. */
  readonly recent: (ms: number) => Detection | null;
  /** Looks again soon, e.g. after an insertion. */
  readonly rescan: () => void;
  /** The field the therapist was last in, as long as it is on the page. */
  readonly lastFocused: () => Element | null;
}

/** Pauses before each look after an arrival: none, then short while the page is being drawn, the last one for good. */
const SCAN_MS = [0, 16, 30, 60, 120, 300];
const SETTLED = SCAN_MS.length - 1;
/** Pause before a look for the sake of small changes, doubled after each that told nothing new, up to the second. */
const DRIFT_MS = [300, 3000] as const;
/** Records looked at between two scans; whoever makes more of them is scanned as if they weighed. */
const MAX_RECORDS = 1000;
/** When a page is looked at after an arrival whatever was heard of it: styles and values tell no observer. */
const LATE_MS = [1000, 3000];
/** A look this recent stands for such a one. */
const LATELY_MS = 1000;
const TEXT_MS = 150;
/** While typing goes on, text is read at least this often. */
const TEXT_MAX_MS = 600;
/** Part of the page's time that scanning may take at most: one twentieth. */
const SHARE = 20;

const watchedChanges: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'readonly',
    'contenteditable',
    'aria-selected',
    'aria-hidden',
    'aria-readonly',
    'src',
  ],
};

/**
 * Observes the page in `win` (the top window) until `signal` aborts.
 *
 * @param onChange Called with a new detection whenever its report differs from the last one, also when it says "none".
 */
export function observePage(
  win: Window,
  signal: AbortSignal,
  onChange: (detection: Detection, cause: Cause) => void,
  options: Omit<DetectOptions, 'lastFocused'> & {
    /** Called after every look, also when the report is the same: the page's geometry may have changed. */
    readonly onScan?: () => void;
    /** Called with every document that is looked at, its own and its frames', when it is first seen. */
    readonly onDocument?: (document: Document) => void;
  } = {},
): PageObserver {
  const { document } = win;
  const ignore = options.ignore ?? (() => false);
  const listened = new WeakSet<Root>();
  let last: Detection | null = null;
  let lastJson = '';
  let lastField: Element | null = null;
  let href = '';
  let scanTimer = 0;
  let scanIdle = 0;
  let textTimer = 0;
  let textSince = 0;
  let cost = 0;
  let driftTimer = 0;
  let driftPause: number = DRIFT_MS[0];
  let drifting = false;
  let lookedAt = 0;
  let heard = 0;
  /** Looks since the arrival, at most {@link SETTLED}. */
  let looks = 0;
  const late: number[] = [];

  const caret = (): Element | null => {
    const active = activeElement(document);
    if (active && editorOf(active)) return active;
    return lastField?.isConnected ? lastField : null;
  };

  const emit = (detection: Detection, cause: Cause): void => {
    last = detection;
    const json = JSON.stringify(detection.report);
    const same = json === lastJson;
    if (!same && cause !== 'text') driftPause = DRIFT_MS[0];
    else if (drifting) driftPause = Math.min(driftPause * 2, DRIFT_MS[1]);
    if (same && cause !== 'navigation') return;
    lastJson = json;
    onChange(detection, cause);
  };

  const fieldOf = (node: Node): boolean => {
    for (const { root } of last?.elements.values() ?? []) if (root.contains(node)) return true;
    return false;
  };
  const isPrivateNode = (node: Node): boolean => {
    for (const root of last?.privateRoots ?? []) if (root.contains(node)) return true;
    return false;
  };

  const mutations = new (win as Window & typeof globalThis).MutationObserver((records) => {
    let typed = false;
    let drift = false;
    heard += records.length;
    // A flood is a change whatever it holds; looking at each of ten thousand records would be the jank itself.
    for (const record of records.slice(0, 60)) {
      const { target, type } = record;
      if (ignore(target) || isPrivateNode(target)) continue;
      // The panel makes room for itself by a margin of <html>; taking that for a change would have us look for ever.
      if (target === document.documentElement && record.attributeName === 'style') continue;
      if (type !== 'attributes' && fieldOf(target)) {
        if (type === 'characterData' || ![...record.addedNodes, ...record.removedNodes].every(ignore)) typed = true;
        continue;
      }
      const weight = weightOf(record, ignore);
      if (weight === 'large') return changed();
      drift ||= weight === 'small';
    }
    if (records.length > 60 || (drift && heard > MAX_RECORDS)) return changed();
    if (drift) drifted();
    if (typed) textChanged();
  });

  const scan = (): void => {
    scanTimer = 0;
    scanIdle = 0;
    if (signal.aborted || document.hidden) return;
    const start = win.performance.now();
    const moved = win.location.href !== href;
    href = win.location.href;
    let detection: Detection;
    try {
      detection = detectPage(win, { ...options, ignore, lastFocused: caret() });
    } catch {
      // A page that is just being torn down, or one made to break us: its next change gets another look.
      mutations.observe(document, watchedChanges);
      return;
    }
    lookedAt = win.performance.now();
    cost = lookedAt - start;
    heard = 0;
    if (!detection.asleep) watch(detection);
    emit(detection, moved ? 'navigation' : 'page');
    drifting = false;
    options.onScan?.();
  };

  const whenIdle = (): void => {
    if (win.requestIdleCallback) scanIdle = win.requestIdleCallback(scan, { timeout: 1000 });
    else scan();
  };

  function changed(): void {
    mutations.disconnect();
    stopDrift();
    drifting = false;
    if (scanTimer || scanIdle || signal.aborted) return;
    const settled = looks >= SETTLED;
    const pause = SCAN_MS[looks] ?? 0;
    looks = Math.min(looks + 1, SETTLED);
    scanTimer = win.setTimeout(
      () => {
        scanTimer = 0;
        if (settled) whenIdle();
        else scan();
      },
      Math.max(pause, settled ? Math.min(5000, cost * SHARE) : cost * 2),
    );
  }

  function stopDrift(): void {
    win.clearTimeout(driftTimer);
    driftTimer = 0;
  }
  /** Small changes: goes on listening, so that a large one need not wait for this look. */
  function drifted(): void {
    if (driftTimer || scanTimer || scanIdle || signal.aborted) return;
    const since = win.performance.now() - lookedAt;
    driftTimer = win.setTimeout(
      () => {
        driftTimer = 0;
        if (scanTimer || scanIdle) return;
        drifting = true;
        mutations.disconnect();
        whenIdle();
      },
      Math.max(DRIFT_MS[0], driftPause - since),
    );
  }
  /** Somebody does something: what comes of it may be told by words alone, and soon. */
  const onDeed = (event: Event): void => {
    if (driftPause === DRIFT_MS[0] || (event.type === 'keydown' && fieldOf(targetOf(event)))) return;
    driftPause = DRIFT_MS[0];
    if (!driftTimer) return;
    stopDrift();
    drifted();
  };

  function readText(cause: Cause): void {
    win.clearTimeout(textTimer);
    textTimer = 0;
    textSince = 0;
    if (!last || signal.aborted) return;
    const report = reread(last, caret());
    if (report) emit({ ...last, report }, cause);
    else changed();
  }

  function textChanged(): void {
    const now = win.performance.now();
    textSince ||= now;
    win.clearTimeout(textTimer);
    textTimer = win.setTimeout(() => readText('text'), now - textSince > TEXT_MAX_MS ? 0 : TEXT_MS);
  }

  const targetOf = (event: Event): Node => (event.composedPath()[0] ?? event.target) as Node;
  const onInput = (event: Event): void => {
    if (fieldOf(targetOf(event))) textChanged();
  };
  const onFocus = (event: Event): void => {
    const target = targetOf(event) as Element;
    if (ignore(target) || !editorOf(target)) return;
    lastField = target;
    // A field we don't know may belong to another frame or a new dialog: look again.
    if (isPrivateNode(target)) return;
    if (fieldOf(target)) readText('focus');
    else changed();
  };

  function listen(root: Root): void {
    if (listened.has(root)) return;
    listened.add(root);
    if (root.nodeType === 9) options.onDocument?.(root as Document);
    const how = { capture: true, passive: true, signal };
    root.addEventListener('input', onInput, how);
    root.addEventListener('change', onInput, how);
    root.addEventListener('focusin', onFocus, how);
    for (const type of ['pointerdown', 'click', 'keydown']) root.addEventListener(type, onDeed, how);
    // Frames that load late or move on; `load` does not bubble but can be captured.
    root.addEventListener('load', (event) => /^i?frame$/.test((event.target as Element).localName) && changed(), how);
  }

  function watch(detection: Detection): void {
    const roots = new Set<Root>(detection.roots);
    for (const { root } of detection.elements.values()) roots.add(root.ownerDocument);
    mutations.takeRecords();
    for (const root of roots) {
      listen(root);
      mutations.observe(root, watchedChanges);
    }
  }

  /** Single-page applications draw after the address has changed: look now, and twice more. */
  function arrive(look: () => void = changed): void {
    for (const timer of late.splice(0)) win.clearTimeout(timer);
    looks = 0;
    driftPause = DRIFT_MS[0];
    look();
    for (const ms of LATE_MS) {
      late.push(
        win.setTimeout(() => {
          // A page of clocks and counters was looked at for their sake just now.
          if (scanTimer || scanIdle || win.performance.now() - lookedAt > LATELY_MS) changed();
        }, ms),
      );
    }
  }
  const moved = (): void => {
    if (win.location.href !== href) arrive();
  };

  const how = { signal };
  const { navigation } = win as Window & { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('navigatesuccess', moved, how);
  else {
    const poll = win.setInterval(moved, 1000);
    signal.addEventListener('abort', () => win.clearInterval(poll));
  }
  win.addEventListener('hashchange', moved, how);
  win.addEventListener('popstate', moved, how);
  const back = ({ persisted }: PageTransitionEvent): void => {
    // Whoever was told of this page was told that it was left: say again what is here, although nothing changed.
    if (persisted) lastJson = '';
    arrive();
  };
  win.addEventListener('pageshow', back, how);
  document.addEventListener('visibilitychange', () => !document.hidden && changed(), how);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    stopDrift();
    win.clearTimeout(scanTimer);
    win.cancelIdleCallback?.(scanIdle);
    win.clearTimeout(textTimer);
    for (const timer of late) win.clearTimeout(timer);
  });
  // The first look waits for nothing: whoever started this saw that there is something to look at. It comes after the
  // caller has the observer in hand.
  arrive(() => win.queueMicrotask(scan));

  return {
    current: () => last,
    recent: (ms) => (win.performance.now() - lookedAt <= ms && win.location.href === href ? last : null),
    rescan: changed,
    lastFocused: () => (lastField?.isConnected ? lastField : null),
  };
}
