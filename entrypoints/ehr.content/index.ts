/**
 * The sentinel: the only script that runs on every page of an allowed site. It glances at the address and at whether
 * there is a place to write, and asks the background for the engine once that is so. Wiring only.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { CallMessage } from '../../lib/messaging/calls.ts';
import { askForEngine, worthEngine } from '../../lib/page/sentinel.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    void worthEngine(window, context.signal).then(() => {
      const message: CallMessage<'page.engine'> = { throughline: 'call', name: 'page.engine', input: {} };
      // The browser's own object instead of the polyfill, which would weigh more than all the rest of this script. Both
      // browsers give promises here.
      return askForEngine(() => nativeRuntime()?.sendMessage(message), context.signal);
    });
  },
});

interface NativeRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

function nativeRuntime(): NativeRuntime | undefined {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: NativeRuntime };
    chrome?: { runtime?: NativeRuntime };
  };
  return (browser ?? chrome)?.runtime;
}
