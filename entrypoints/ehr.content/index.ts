/**
 * The content script: wiring only. Registered by the background for the sites that the therapist allowed, and injected
 * into tabs that are open when that happens.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSession } from '../../lib/page/session.ts';

/** In the isolated world, so the page can't see it: ends the activation before, after an update or a second injection. */
interface OwnWorld {
  throughlineEnd?: () => void;
}

export default defineContentScript({
  registration: 'runtime',
  // The legacy takeover signal would be a window.postMessage('*') that the page can read.
  noScriptStartedPostMessage: true,
  main(context) {
    const world = globalThis as OwnWorld;
    world.throughlineEnd?.();
    const end = new AbortController();
    world.throughlineEnd = () => end.abort();
    startSession(window, AbortSignal.any([context.signal, end.signal]));
  },
});
