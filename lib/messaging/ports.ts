/**
 * What the background's handlers need of the browser, as small ports, so that they run in a test as they run in the
 * browser. Implementations: `entrypoints/background/ports/`.
 */
import type { KeyValueStore } from '../vault/keyring.ts';
import type { VaultPorts } from '../vault/vault.ts';
import type { BackgroundEvent, PageRequestMap, PageRequestName } from './calls.ts';

/** What the toolbar button says for one tab. `text` is at most two characters. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** Where the panel of a tab lives. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

export interface Ports extends VaultPorts {
  /** Not secret (content scripts can read it in Firefox): panel layout per host only. */
  readonly local: KeyValueStore;
  /** What the practice's administrator set (managed storage), unchecked. Rejects where the browser has none. */
  managed(): Promise<unknown>;
  /**
   * Asks the content script of a tab's top frame. Rejects when nothing answers there (no content script, tab gone).
   */
  askPage<K extends PageRequestName>(tabId: number, name: K, input: PageRequestMap[K]['input']): Promise<unknown>;
  /** Starts the engine in a tab's top frame; does nothing where one runs already. Rejects where we may not look. */
  startEngine(tabId: number): Promise<void>;
  /** Opens the teaching overlay in a tab's top frame. Rejects where we may not look. */
  startTeaching(tabId: number): Promise<void>;
  /** The structure of the page in a tab's top frame, unchecked. Rejects where we may not look. */
  pageStructure(tabId: number): Promise<unknown>;
  /** Tells one panel frame. False when it is not there any more. */
  tellPanel(address: FrameAddress, event: BackgroundEvent): Promise<boolean>;
  /** Tells the extension's own top-level documents. False when there are none. */
  tellPages(event: BackgroundEvent): Promise<boolean>;
  setBadge(tabId: number, badge: Badge): Promise<void>;
  /** The tab in front in the window used last. */
  activeTab(): Promise<number | null>;
  openWorkspace(hash: string): Promise<void>;
  /** Origins (match patterns) that the person granted. */
  grantedSites(): Promise<readonly string[]>;
  /** Whether the extension may run on an origin such as `https://ehr.example`. */
  maySee(origin: string): Promise<boolean>;
  /** Makes the registered content script fit the granted sites and starts it in open tabs. */
  syncSites(sites: readonly string[]): Promise<void>;
  /** Gives back every site that the person granted, whatever the practice's policy says. Never fails. */
  dropSites(): Promise<void>;
  setIdleMinutes(minutes: number): Promise<void>;
  /** Whether the browser lets us empty the clipboard. */
  mayClearClipboard(): Promise<boolean>;
  /** Wakes the background at this time (epoch milliseconds) to empty it, in place of an earlier time. */
  clearClipboardAt(time: number): Promise<void>;
  /** Empties the clipboard, whatever is on it. Rejects when the browser refuses. */
  clearClipboard(): Promise<void>;
  /** The bundled synthetic clients, unchecked. */
  readSamples(): Promise<unknown>;
  newId(): string;
}
