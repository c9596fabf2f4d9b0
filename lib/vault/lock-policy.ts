/**
 * When the vault locks by itself: the person is idle, the screen is locked, or the machine slept for more than a few
 * minutes. Decides only; the caller drops the key and tells the views. Browser close needs no rule: the key is in memory.
 */
import type { KeyValueStore } from './keyring.ts';

const slot = 'vault.seen';
/** The watch looks once a minute; this much more is lateness, not sleep. Milliseconds. */
const slack = 90_000;
/** Looks missed for this long: the machine slept, whatever the lock time is. Milliseconds. */
const slept = 180_000;

export type IdleState = 'active' | 'idle' | 'locked';

/** Notes that somebody is there (at unlocking and at each look of the watch). `now` in epoch milliseconds. */
export async function markSeen(session: KeyValueStore, now: number): Promise<void> {
  await session.set(slot, now);
}

/**
 * Whether to lock now. Two clues: what the browser says of the person, and the gap since the last look (timers do not
 * run while a machine sleeps, so a long gap means it slept). A clock set back is no gap.
 */
export async function mustLock(
  session: KeyValueStore,
  now: number,
  autoLockMinutes: number,
  idle: IdleState,
): Promise<boolean> {
  if (idle !== 'active') return true;
  const seen = await session.get(slot);
  return typeof seen === 'number' && now - seen > Math.min(autoLockMinutes * 60_000 + slack, slept);
}
