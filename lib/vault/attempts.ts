/**
 * The growing delay after wrong passphrases. Kept in the database, not in memory: killing the background or the browser
 * does not reset it. Pure arithmetic; the caller stores the result.
 */

/** `failures` in a row, and the moment (epoch milliseconds) before which no further attempt is taken. */
export interface Attempts {
  readonly failures: number;
  readonly notBefore: number;
}

export const noAttempts: Attempts = { failures: 0, notBefore: 0 };

const freeAttempts = 3;
const firstDelay = 5_000;
const longestDelay = 15 * 60_000;

function delayAfter(failures: number): number {
  if (failures <= freeAttempts) return 0;
  return Math.min(longestDelay, firstDelay * 2 ** (failures - freeAttempts - 1));
}

/** Whole seconds to wait, 0 when an attempt is allowed. A clock set back never makes the wait longer than the longest. */
export function waitSeconds(attempts: Attempts, now: number): number {
  const wait = Math.min(attempts.notBefore - now, delayAfter(attempts.failures));
  return wait <= 0 ? 0 : Math.ceil(wait / 1000);
}

/** The state to store BEFORE a guess is judged, so that a killed background or a parallel guess is not free. */
export function countAttempt(attempts: Attempts, now: number): Attempts {
  const failures = attempts.failures + 1;
  return { failures, notBefore: now + delayAfter(failures) };
}
