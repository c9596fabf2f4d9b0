/**
 * Which panel frame belongs to which tab. A frame proves itself by a one-use nonce that the background minted for the
 * content script of the same tab; after that it is known by frame and document id. All in session storage.
 */
import type { KeyValueStore } from '../vault/keyring.ts';
import type { FrameAddress } from './ports.ts';
import type { Speaker } from './principals.ts';

interface Binding {
  readonly frameId: number;
  readonly documentId: string | null;
  /** Origin of the page that the panel sits in. */
  readonly origin: string;
}
interface Ticket {
  readonly nonce: string;
  readonly origin: string;
}

const panelKey = (tabId: number) => `panel.${tabId}`;
const ticketKey = (tabId: number) => `ticket.${tabId}`;

function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && 'frameId' in value && 'origin' in value;
}
function isTicket(value: unknown): value is Ticket {
  return typeof value === 'object' && value !== null && 'nonce' in value && 'origin' in value;
}

/** Mints the nonce for the next panel frame of a tab; an older one stops working. */
export async function mintTicket(session: KeyValueStore, tabId: number, origin: string): Promise<string> {
  const nonce = crypto.randomUUID() + crypto.randomUUID();
  await keepTicket(session, tabId, origin, nonce);
  return nonce;
}

/** The same with a nonce that the tab's own content script has made, so that its frame need not wait for ours. */
export async function keepTicket(session: KeyValueStore, tabId: number, origin: string, nonce: string): Promise<void> {
  await session.set(ticketKey(tabId), { nonce, origin } satisfies Ticket);
}

/** How often, and after how many milliseconds each time, a nonce is looked for that may still be on its way. */
const LOOKS = 4;
const LOOK_MS = 50;

/** Trades the nonce for a binding. False when it is wrong, used, or minted for another tab. */
export async function redeemTicket(session: KeyValueStore, speaker: Speaker, nonce: string): Promise<boolean> {
  const { tabId, frameId, documentId } = speaker;
  if (tabId === null) return false;
  // The frame may greet us before the report that brings its nonce has been read.
  let ticket = await session.get(ticketKey(tabId));
  for (let looks = 0; looks < LOOKS && !(isTicket(ticket) && ticket.nonce === nonce); looks++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    ticket = await session.get(ticketKey(tabId));
  }
  if (!isTicket(ticket) || ticket.nonce !== nonce) return false;
  await session.remove(ticketKey(tabId));
  await session.set(panelKey(tabId), { frameId, documentId, origin: ticket.origin } satisfies Binding);
  return true;
}

/** Whether this frame is the bound panel of its tab. */
export async function isBound(session: KeyValueStore, speaker: Speaker): Promise<boolean> {
  return (await originOf(session, speaker)) !== null;
}

/** Origin of the page that this frame is the bound panel of; null when it is bound to none. */
export async function originOf(session: KeyValueStore, speaker: Speaker): Promise<string | null> {
  if (speaker.tabId === null) return null;
  const binding = await session.get(panelKey(speaker.tabId));
  if (!isBinding(binding) || binding.frameId !== speaker.frameId) return null;
  const same = binding.documentId === null || speaker.documentId === null || binding.documentId === speaker.documentId;
  return same ? binding.origin : null;
}

/** The bound panel of a tab. */
export async function panelOf(session: KeyValueStore, tabId: number): Promise<FrameAddress | null> {
  const binding = await session.get(panelKey(tabId));
  return isBinding(binding) ? { tabId, frameId: binding.frameId } : null;
}

/** Every bound panel, with the origin of the page it sits in. */
export async function allPanels(
  session: KeyValueStore,
): Promise<readonly (FrameAddress & { readonly origin: string })[]> {
  const entries = await session.entries('panel.');
  return entries.flatMap(([key, value]) =>
    isBinding(value)
      ? [{ tabId: Number(key.slice('panel.'.length)), frameId: value.frameId, origin: value.origin }]
      : [],
  );
}

/** Forgets a panel frame that is gone. The ticket stays: it may be that of the next page's panel. */
export async function dropPanel(session: KeyValueStore, { tabId, frameId }: FrameAddress): Promise<void> {
  if ((await panelOf(session, tabId))?.frameId === frameId) await session.remove(panelKey(tabId));
}

/** Forgets panel and ticket of a tab (closed, or its site's permission withdrawn). */
export async function unbind(session: KeyValueStore, tabId: number): Promise<void> {
  await session.remove(panelKey(tabId));
  await session.remove(ticketKey(tabId));
}

/** Notes that an extension page looks at a tab, so that views of it are pushed there. */
export async function watch(session: KeyValueStore, tabId: number): Promise<void> {
  await session.set(`watch.${tabId}`, true);
}
export async function unwatch(session: KeyValueStore, tabId: number): Promise<void> {
  await session.remove(`watch.${tabId}`);
}
export async function isWatched(session: KeyValueStore, tabId: number): Promise<boolean> {
  return (await session.get(`watch.${tabId}`)) === true;
}

/** Notes that an extension page (the browser's side panel) follows whichever tab is in front. */
export async function follow(session: KeyValueStore, on: boolean): Promise<void> {
  await (on ? session.set('follow', true) : session.remove('follow'));
}
export async function isFollowing(session: KeyValueStore): Promise<boolean> {
  return (await session.get('follow')) === true;
}
