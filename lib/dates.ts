/**
 * Calendar days as people say them. Pure: "today" is passed in, dates are `YYYY-MM-DD` and never instants.
 */

/** Today's calendar day where the therapist is. The one place that turns a clock into a day. */
export function dayOf(now: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const DAY_MS = 86_400_000;

/** Whole days from `a` to `b` (negative when `b` is earlier). */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** `date` plus a number of days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * "today", "tomorrow", "in 12 days", "3 days ago", or the day itself ("4 Mar 2027") beyond about two months.
 *
 * @param locale BCP 47 tag; the reader's own when absent
 */
export function sayDate(date: string, today: string, locale?: string): string {
  const days = daysBetween(today, date);
  if (Math.abs(days) <= 60) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
