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

/** How soon an orphan notices, in ms. */
const ORPHAN_MS = 2000;

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
    const signal = AbortSignal.any([context.signal, end.signal]);
    // Nobody tells a script that its extension was removed or replaced: asking is what ends it, panel and all.
    const asking = window.setInterval(() => context.isValid, ORPHAN_MS);
    signal.addEventListener('abort', () => window.clearInterval(asking), { once: true });
    startSession(window, signal);
  },
});
