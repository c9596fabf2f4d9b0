/**
 * What the background does without being asked: the lock watch, and keeping side panels on the tab in front. Plain
 * functions over ports; the entrypoint only wires events to them.
 */
import { defaultSettings } from '../vault/db/settings.ts';
import { loadDataKey } from '../vault/keyring.ts';
import { type IdleState, markSeen, mustLock } from '../vault/lock-policy.ts';
import { isFresh } from '../vault/vault.ts';
import { auditView } from './audit.ts';
import { follow, isFollowing, isWatched, unbind, unwatch, watch } from './bindings.ts';
import { lockNow } from './handlers/vault.ts';
import { viewOfTab } from './page-view.ts';
import { settingsInForce } from './policy.ts';
import type { Ports } from './ports.ts';
import { mayStillTell } from './push.ts';

/** Minutes until it locks. A vault whose database fails has to lock all the same. */
async function lockMinutes(ports: Ports): Promise<number> {
  return (await settingsInForce(ports).catch(() => defaultSettings)).autoLockMinutes;
}

/** Locks when the policy says so, whether the database answers or not. True when it did. */
export async function lockIfAway(ports: Ports, idle: IdleState): Promise<boolean> {
  if ((await isFresh(ports)) || (await loadDataKey(ports.session)) === null) return false;
  if (!(await mustLock(ports.session, ports.now(), await lockMinutes(ports), idle))) return false;
  await lockNow(ports, 'away');
  return true;
}

/** One look of the lock watch (an alarm, once a minute). */
export async function lockWatch(ports: Ports, idleAfter: (minutes: number) => Promise<IdleState>): Promise<void> {
  if (!(await lockIfAway(ports, await idleAfter(await lockMinutes(ports))))) await markSeen(ports.session, ports.now());
}

/** Shows a tab's view in the pages that look at it; whose chart it shows was looked at. False when nobody did. */
async function shown(ports: Ports, tabId: number): Promise<boolean> {
  const view = await viewOfTab(ports, tabId);
  const event = { event: 'view', view } as const;
  // Locked meanwhile: the pages are blank, and stay so.
  if (!(await mayStillTell(ports, event))) return true;
  if (!(await ports.tellPages(event))) return false;
  await auditView(ports, view);
  return true;
}

/** Another tab came to the front: a side panel that follows gets its view. */
export async function tabInFront(ports: Ports, tabId: number): Promise<void> {
  if (!(await isFollowing(ports.session))) return;
  // The first event after a sleep may be this one: lock before anything is shown.
  await lockIfAway(ports, 'active');
  await watch(ports.session, tabId);
  if (!(await shown(ports, tabId))) {
    await follow(ports.session, false);
    await unwatch(ports.session, tabId);
  }
}

/** A tab finished loading: whoever looks at it sees the new page, or that there is none of interest. */
export async function tabLoaded(ports: Ports, tabId: number): Promise<void> {
  if (!(await isWatched(ports.session, tabId))) return;
  await lockIfAway(ports, 'active');
  if (!(await shown(ports, tabId))) await unwatch(ports.session, tabId);
}

export async function tabClosed(ports: Ports, tabId: number): Promise<void> {
  await unbind(ports.session, tabId);
  await unwatch(ports.session, tabId);
}
