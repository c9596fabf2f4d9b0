/**
 * What the panel knows: the view of its page, kept up to date by what the background pushes. Drops everything about the
 * client the moment the vault locks. No markup here, and nothing is kept anywhere but in this object.
 */
import type { BackgroundEvent, PanelView, Settings } from '../../lib/messaging/calls.ts';
import { answerOf, CallError, call, onEvent } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { Place } from './address.ts';
import { takeHello } from './early-hello.ts';
import { steadied } from './steady.ts';

export type PanelState =
  | { readonly phase: 'starting' }
  /** The frame could not prove that our own content script made it. Shows nothing of anybody. */
  | { readonly phase: 'refused' }
  | { readonly phase: 'unreachable'; readonly message: string }
  | { readonly phase: 'view'; readonly view: PanelView };

export interface PanelSession {
  readonly state: PanelState;
  readonly settings: Settings | null;
  /** Calls back on every change, until `signal` aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void;
  /**
   * Asks for the view again. Also after a call that answered with a view: that answer may be older than what was pushed
   * meanwhile (a lock, another page), and a question asked now is not.
   */
  refresh(): Promise<void>;
}

/** Nothing but the fact that a chart state exists: what remains of a view when the vault locks. */
function blanked(view: PanelView, state: 'vault-locked' | 'vault-new'): PanelView {
  return { tabId: view.tabId, report: null, chart: { state } };
}

/**
 * The tab in front of the window that this document is in. The background knows only the window that had the focus last,
 * and with two windows that may be the other one, with another client.
 */
async function tabInOwnWindow(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Starts a session; it lives until `signal` aborts. */
export function startSession(place: Place, signal: AbortSignal, frontTab = tabInOwnWindow): PanelSession {
  let state: PanelState = { phase: 'starting' };
  let settings: Settings | null = null;
  let greeted = false;
  /** The nonce is good for one use: whoever asks while it is being traded waits for that. */
  let greeting: Promise<unknown> | null = null;
  /** Grows with every change; an answer to an older question is dropped. */
  let turn = 0;
  const listeners = new Set<() => void>();

  function set(next: PanelState): void {
    turn += 1;
    state = next;
    for (const listener of listeners) listener();
  }
  const take = (view: PanelView) =>
    set({ phase: 'view', view: steadied(state.phase === 'view' ? state.view : null, view) });
  const knownTab = () => (state.phase === 'view' ? state.view.tabId : null);

  async function ask(): Promise<PanelView> {
    if (place.kind === 'own') {
      if (place.tabId !== null) return call('panel.view', { tabId: place.tabId });
      const tabId = await frontTab();
      return call('panel.view', tabId === null ? {} : { tabId, following: true });
    }
    if (greeting) await greeting;
    if (greeted) return call('panel.view', {});
    const early = takeHello(globalThis);
    const hello = early ? answerOf('panel.hello', early) : call('panel.hello', { nonce: place.nonce ?? '' });
    greeting = hello;
    try {
      const view = await hello;
      greeted = true;
      return view;
    } finally {
      greeting = null;
    }
  }

  async function refresh(): Promise<void> {
    const asked = turn;
    try {
      const view = await ask();
      if (asked === turn && !signal.aborted) take(view);
    } catch (error) {
      if (asked !== turn || signal.aborted) return;
      failed(error);
    }
  }

  function failed(error: unknown): void {
    const code = error instanceof CallError ? error.code : 'internal';
    const tabId = knownTab() ?? -1;
    if (code === 'forbidden' || (code === 'invalid' && place.kind === 'frame')) set({ phase: 'refused' });
    else if (code === 'locked') take({ tabId, report: null, chart: { state: 'vault-locked' } });
    else if (code === 'no-vault') take({ tabId, report: null, chart: { state: 'vault-new' } });
    else if (code === 'page-gone' || code === 'not-found')
      take({ tabId, report: null, chart: { state: 'no-identity' } });
    else set({ phase: 'unreachable', message: error instanceof Error ? error.message : '' });
  }

  function onBackground(event: BackgroundEvent): void {
    switch (event.event) {
      case 'view':
        onView(event.view);
        break;
      case 'locked':
        // At once, without asking: whatever was shown goes.
        if (state.phase === 'view') take(blanked(state.view, 'vault-locked'));
        else if (state.phase !== 'refused') {
          // An answer that is under way may have been made before the lock.
          turn += 1;
          void refresh();
        }
        break;
      case 'unlocked':
      case 'data':
        if (state.phase !== 'refused') void refresh();
        break;
      case 'settings':
        settings = event.settings;
        for (const listener of listeners) listener();
        break;
    }
  }

  function onView(view: PanelView): void {
    if (state.phase === 'refused') return;
    // Until the frame is greeted it is bound to no tab; a view that comes earlier may be anybody's.
    if (place.kind === 'frame' && !greeted) return;
    const mine = place.kind === 'own' ? (place.tabId ?? knownTab()) : knownTab();
    if (mine === view.tabId || (mine === null && place.kind === 'frame')) take(view);
    // The side panel follows the browser's active tab, which only the background knows. Before its first answer it knows
    // no tab at all, and a view may be that of any.
    else if (place.kind === 'own' && place.tabId === null) void refresh();
  }

  onEvent(signal, onBackground);
  void refresh();
  call('settings.get', {}).then(
    (answer) => {
      settings = answer;
      for (const listener of listeners) listener();
    },
    () => undefined,
  );

  return {
    get state() {
      return state;
    },
    get settings() {
      return settings;
    },
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    refresh,
  };
}
