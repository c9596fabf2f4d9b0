/**
 * The little that has to run on every page of an allowed site: waits until the page could be a note or a plan, so that
 * the whole engine need not be loaded before. Sees the address, headings and whether there is a place to write.
 */
import { rootsOf } from '../ehr/engine/dom.ts';
import { mayBeClinical, worthALook } from '../ehr/engine/gate.ts';

/**
 * Pauses before each look after an arrival: none, then short while a page is still being drawn, then at most one look in
 * the last pause, whatever the page does.
 */
const PAUSES_MS = [0, 16, 30, 60, 120, 300];

/**
 * Resolves as soon as the page in `win` (the top window) is worth a real look; never, when `signal` aborts before or
 * `win` is a frame.
 */
export function worthEngine(win: Window, signal: AbortSignal): Promise<void> {
  const { document } = win;
  return new Promise((resolve) => {
    if (win.top !== win || signal.aborted) return;
    const end = new AbortController();
    let timer = 0;
    let looks = 0;
    const look = (): void => {
      timer = 0;
      looks += 1;
      if (document.hidden || !mayBeClinical(win.location)) return;
      if (worthALook(document, rootsOf(document))) {
        end.abort();
        resolve();
      } else mutations.observe(document, { childList: true, subtree: true });
    };
    const changed = (): void => {
      // Deaf until the next look: a page may change a thousand times a second.
      mutations.disconnect();
      timer ||= win.setTimeout(look, PAUSES_MS[Math.min(looks, PAUSES_MS.length) - 1]);
    };
    const arrived = (): void => {
      looks = 1;
      changed();
    };
    const mutations = new (win as Window & typeof globalThis).MutationObserver(changed);
    const how = { signal: AbortSignal.any([signal, end.signal]) };
    const { navigation } = win as Window & { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', arrived, how);
    for (const type of ['popstate', 'hashchange', 'pageshow']) win.addEventListener(type, arrived, how);
    win.addEventListener('focusin', changed, how);
    document.addEventListener('visibilitychange', changed, how);
    how.signal.addEventListener('abort', () => {
      mutations.disconnect();
      win.clearTimeout(timer);
    });
    look();
  });
}

/**
 * Asks for the engine by `send` until that is answered with success, a few times: a background that dies in the middle,
 * or a page not yet ready to be injected into, must not leave a note without its panel.
 *
 * @param pauses Milliseconds before each attempt.
 */
export async function askForEngine(
  send: () => Promise<unknown> | undefined,
  signal: AbortSignal,
  pauses: readonly number[] = [0, 1000, 5000],
): Promise<void> {
  for (const ms of pauses) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    if (signal.aborted) return;
    try {
      const answer = (await send()) as { readonly ok?: unknown } | null | undefined;
      if (answer?.ok === true) return;
    } catch {
      // Nobody there, or an orphan after an update: there is nobody to tell.
    }
  }
}
