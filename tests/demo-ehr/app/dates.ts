/** Dates as Larkspur prints them. */

/** `2026-11-25` → `11/25/2026`. */
export const usDate = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${month}/${day}/${year}`;
};

/** `2026-11-25` → `Wed, Nov 25, 2026`. */
export const longDate = (iso: string): string =>
  new Date(`${iso}T12:00:00`).toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
