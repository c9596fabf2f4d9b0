/**
 * The few things that tests, `npm start` and the probe do in a browser, said once for Chromium (Playwright) and
 * Firefox (Puppeteer over BiDi). Each browser's file implements the types with real mouse and key events.
 */
import type { AddressLine } from './firefox-system.ts';
import type { Escape } from './network-guard.ts';
import type { BrowserKind } from './paths.ts';

/** How an element is named: by CSS (and text in it), by its label text, or by role and exact accessible name. */
export type Target = { css: string; containing?: string } | { label: string } | { role: string; name: string };

/** One document that can be looked at and acted in: a page, a frame of it, or the panel. */
export interface Surface {
  /** `location.href` as the document itself sees it. */
  address(): Promise<string>;
  /** What a person can read in it (`innerText`), white space collapsed at line ends. */
  text(): Promise<string>;
  /** Runs a function in the document. Argument and result must be JSON values. */
  run<A, R>(body: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  count(target: Target): Promise<number>;
  /** The readable text of every matching element, white space collapsed. */
  texts(target: Target): Promise<string[]>;
  /** Waits until exactly this target is there and visible. @throws after `timeout` ms, with what the document shows. */
  see(target: Target, timeout?: number): Promise<void>;
  /** Waits until the text is in the document. @throws after `timeout` ms, with what the document shows. */
  seeText(text: string | RegExp, timeout?: number): Promise<void>;
  click(target: Target): Promise<void>;
  /** Puts the caret into a field without changing it. */
  focus(target: Target): Promise<void>;
  /** Replaces a field's text by typing. */
  fill(target: Target, text: string): Promise<void>;
}

/** One browser tab. */
export interface Tab extends Surface {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Types at the place that has the keyboard. */
  type(text: string): Promise<void>;
  /** Presses one key or chord there, such as `Enter` or `Control+z`. */
  press(chord: string): Promise<void>;
  /** The document inside an iframe of this page; several selectors go down frame by frame. */
  frame(...selectors: [string, ...string[]]): Promise<Surface>;
  /** The extension's panel in this page, once it is there. @throws after `timeout` ms. */
  panel(timeout?: number): Promise<Surface>;
  /**
   * Runs a function where the extension's content script runs in this page, beside it. Chromium only: Firefox's driver
   * does not reach that place.
   */
  inContentScript?<A, R>(body: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** How many panels the page holds now; 0 or 1 unless something is wrong. */
  panelCount(): Promise<number>;
  /** Brings the tab before the others, so that it has the keyboard and the clipboard. */
  toFront(): Promise<void>;
  size(width: number, height: number): Promise<void>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  readonly kind: BrowserKind;
  /** Product name and version as the browser gives it. */
  readonly version: string;
  newTab(address?: string): Promise<Tab>;
  /** A tab that the extension itself opened on one of its pages (`workspace.html` and so on). */
  extensionTab(page: string, timeout?: number): Promise<Tab>;
  /** Opens one of the extension's pages in a tab. */
  openExtensionPage(page: string): Promise<Tab>;
  /** The browser's address bar. Firefox only: Chromium's driver does not reach it. */
  addressBar?: {
    /** Types into it; gives the lines that come up under it. */
    ask(text: string): Promise<readonly AddressLine[]>;
    /** Takes the line of that number, as Enter does. */
    take(index: number): Promise<void>;
  };
  /** Ends the background the way the browser does when it is idle; the next message must wake it. */
  killBackground(): Promise<void>;
  /** Kills the browser itself, as a power cut or the system would. Its profile stays; close nothing afterwards. */
  kill(): Promise<void>;
  /** Lets the extension store this many bytes at most, or as many as the browser gives (null). Chromium only. */
  limitStorage(bytes: number | null): Promise<void>;
  /** Moves the background's clock by so many milliseconds, until it is ended. Chromium only. */
  moveClock(milliseconds: number): Promise<void>;
  /** What tried to leave the machine so far. */
  escapes(): readonly Escape[];
  /** Resolves when the person closes the browser. */
  untilClosed(): Promise<void>;
  /** Ends the browser and everything it kept. @throws Error if a request tried to leave the machine. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. Default: the demo build of that browser. */
  extension?: string;
  /** Chromium's third-party storage setting; Firefox ignores it. Default `allowed`. */
  thirdPartyStorage?: 'allowed' | 'blocked';
  /** Keep the profile here, and use what is in it. Default: a fresh one that is deleted. */
  profile?: string;
  /** Further preferences for Firefox; Chromium ignores them. */
  firefoxPreferences?: Record<string, unknown>;
  /** Show a window. Default false. */
  headed?: boolean;
  /**
   * Firefox only: what a page's request gets instead of the network, as HTML; `null` refuses it. For pages that stand on
   * a real site's address without that site.
   */
  answer?: (request: { readonly address: string; readonly isPage: boolean }) => string | null;
  /** Let requests out instead of refusing them (probe and headed use on real sites). Default false. */
  allowNetwork?: boolean;
}

/** How long the driver waits for something to appear, in ms, unless told otherwise. */
export const patience = 10_000;

/** Polls until `attempt` gives something, else throws `describe()`. */
export async function waitUntil<T>(
  attempt: () => Promise<T | undefined>,
  timeout: number,
  describe: () => Promise<string>,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await attempt();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(await describe());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Says a target in words, for error messages. */
export function sayTarget(target: Target): string {
  if ('css' in target)
    return target.containing === undefined ? target.css : `${target.css} with "${target.containing}"`;
  return 'label' in target ? `field "${target.label}"` : `${target.role} "${target.name}"`;
}

/** What a person can read in a document. Runs inside it, so it must use nothing from this module. */
export function readableText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count as read
  return (document.body?.innerText ?? '').replace(/[ \t]+$/gm, '');
}

/** The same for one element. */
export function readableTextOf(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count as read
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Polls a document's text until it holds `wanted`. @throws Error with the whole text after `timeout` ms. */
export async function awaitText(read: () => Promise<string>, wanted: string | RegExp, timeout: number): Promise<void> {
  let last = '';
  await waitUntil(
    async () => {
      last = await read();
      return (typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last)) || undefined;
    },
    timeout,
    async () => `Did not see the text ${wanted} within ${timeout} ms. The document shows:\n${last}`,
  );
}
