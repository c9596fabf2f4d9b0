/**
 * The engine: detection, panel host and insertion. Injected by the background into pages that the sentinel (or the
 * therapist, by opening the panel) found worth it; registered nowhere. Wiring only.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSession } from '../../lib/page/session.ts';

/** In the isolated world, so the page can't see it. */
interface OwnWorld {
  throughline?: { readonly alive: () => boolean; readonly end: () => void };
}

export default defineContentScript({
  registration: 'runtime',
  // The legacy takeover signal would be a window.postMessage('*') that the page can read.
  noScriptStartedPostMessage: true,
  main(context) {
    const world = globalThis as OwnWorld;
    // Two injections at once need one engine; after an update the orphan of the old version has to go.
    if (world.throughline?.alive()) return;
    world.throughline?.end();
    const end = new AbortController();
    world.throughline = { alive: () => context.isValid && !end.signal.aborted, end: () => end.abort() };
    startSession(window, AbortSignal.any([context.signal, end.signal]));
  },
});
