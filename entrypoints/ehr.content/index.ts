/**
 * The sentinel: the only script that runs on every page of an allowed site. It glances at the address and at whether
 * there is a place to write, and asks the background for the engine once that is so. Wiring only.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CallMessage } from '../../lib/messaging/calls.ts';
import { askForEngine, worthEngine } from '../../lib/page/sentinel.ts';
import { nativeRuntime } from '../../lib/platform/native-runtime.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    void worthEngine(window, context.signal).then(() => {
      const message: CallMessage<'page.engine'> = { throughline: 'call', name: 'page.engine', input: {} };
      return askForEngine(() => nativeRuntime()?.sendMessage(message), context.signal);
    });
  },
});
