/**
 * The few things that only Firefox's own privileged scope can do: open an extension's page, end its background, see
 * that its content scripts are registered. Needs the start flag below; used by tests and development tools only.
 */
import type { Browser } from 'puppeteer-core';
import { waitUntil } from './surface.ts';

/** Start flag that lets WebDriver BiDi reach the privileged scope. */
export const systemAccessFlag = '--remote-allow-system-access';

/** The part of Puppeteer's BiDi browser that its public types leave out. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

interface EvaluateResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** One line under the address bar. `ours`: an extension's, by its keyword. */
export interface AddressLine {
  readonly title: string;
  readonly content: string;
  readonly ours: boolean;
}

export interface SystemScope {
  /** Types into the address bar and says what stands in the list under it, as title and what would be put in the bar. */
  askAddressBar(text: string): Promise<readonly AddressLine[]>;
  /** Takes the line of that number, as Enter does. */
  takeAddressLine(index: number): Promise<void>;
  /** Loads one of the extension's pages into the tab that was made last. */
  loadPage(page: string): Promise<void>;
  /** Ends the background page as the browser does when it is idle. */
  endBackground(): Promise<void>;
  /** Waits until the background registered its content scripts: a page opened before has none. */
  awaitContentScripts(): Promise<void>;
}

/** Reaches Firefox's privileged scope for the extension with this id. */
export async function systemScope(browser: Browser, extensionId: string): Promise<SystemScope> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  if (window === undefined) throw new Error('Firefox showed no window to its driver.');

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { const policy = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}); ${expression} })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = answer.result as EvaluateResult;
    if (type === 'exception') throw new Error(`Firefox refused: ${exceptionDetails?.text ?? 'no reason given'}`);
    return result?.value;
  }

  return {
    askAddressBar: async (text) =>
      JSON.parse(
        (await evaluate(`
          gURLBar.focus();
          gURLBar.inputField.value = ${JSON.stringify(text)};
          gURLBar.startQuery({ searchString: ${JSON.stringify(text)}, allowAutofill: false });
          const { results } = await gURLBar.lastQueryContextPromise;
          return JSON.stringify(results.map(({ type, payload }) => ({
            title: payload.title ?? '',
            content: payload.content ?? '',
            ours: type === 5,
          })));`)) as string,
      ) as AddressLine[],
    takeAddressLine: async (index) => {
      await evaluate(`
        const { results } = await gURLBar.lastQueryContextPromise;
        gURLBar.pickResult(results[${index}], new KeyboardEvent('keydown', { key: 'Enter' }));`);
    },
    loadPage: async (page) => {
      await evaluate(
        `gBrowser.tabs[gBrowser.tabs.length - 1].linkedBrowser.fixupAndLoadURIString(policy.getURL(${JSON.stringify(page)}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
      );
    },
    endBackground: async () => {
      await evaluate(
        'await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
      );
    },
    awaitContentScripts: async () => {
      await waitUntil(
        async () => (await evaluate('return policy.extension.registeredContentScripts.size;')) || undefined,
        3_000,
        async () => 'The extension registered no content script.',
      ).catch(() => undefined); // an extension without site access is a case of its own, not an error here
    },
  };
}
