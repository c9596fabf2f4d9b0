/**
 * Whether a sentence says a day already ("… by Feb 19, 2027"), so that it is not said a second time behind it. Pure. Knows
 * English, Spanish and the reader's own names of months: the library fills a day in as the therapist's browser writes it.
 */

/** Names a month goes by, long and short. */
function monthNames(month: number): readonly string[] {
  const day = new Date(Date.UTC(2026, month - 1, 15));
  const names = ['en-US', 'es-US', 'es-ES', undefined].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => [
      new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(day),
      // Beside a day some languages write the name another way ("19 feb", "19. Februar").
      new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')?.value ?? '',
    ]),
  );
  const plain = names.map((name) => name.toLowerCase().replace(/\.$/, '')).filter((name) => /\p{L}/u.test(name));
  // What people write beside what the browsers do: "Sept".
  return [...new Set(month === 9 ? [...plain, 'sept'] : plain)].sort((a, b) => b.length - a.length);
}

/**
 * @param date `YYYY-MM-DD`
 * @returns true also where the sentence leaves out the year; false where it says another day or year
 */
export function saysDay(text: string, date: string): boolean {
  if (text.includes(date)) return true;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const two = (part: number) => `0?${part}`;
  const years = `(?:${year}|${String(year).slice(2)})`;
  // A day beyond 12 can only be a day; below, the order of the United States counts.
  const numbers = [`${two(month)}/${two(day)}/${years}`, `${two(day)}\\.\\s?${two(month)}\\.\\s?${years}`];
  if (day > 12) numbers.push(`${two(day)}/${two(month)}/${years}`);
  const names = `(?:${monthNames(month)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})\\.?`;
  const ofYear = `(?:,?\\s+(?:de\\s+|del\\s+)?(?:${year})(?!\\d)|(?!,?\\s+(?:de\\s+|del\\s+)?\\d{4}))`;
  const worded = [`${names}\\s+${two(day)}(?:st|nd|rd|th)?(?![\\d])${ofYear}`];
  worded.push(`${two(day)}(?:st|nd|rd|th|\\.|º)?\\s+(?:of\\s+|de\\s+)?${names}(?!\\p{L})${ofYear}`);
  return [...numbers, ...worded].some((way) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${way})(?!\\d)`, 'iu').test(text));
}
