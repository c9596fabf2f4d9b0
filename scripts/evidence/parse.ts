/**
 * Reading the loose wording of the reference rows (population, format, year) into the terms the suggester ranks by.
 *
 * Pure. It may widen nothing: what a row does not say is not added.
 */
export type Population = 'adult' | 'adolescent' | 'child' | 'older adult' | 'perinatal';
export type Format = 'individual' | 'couple' | 'family' | 'group' | 'self-help';

/** `child (7-13) or adolescent` → child, adolescent. A caregiver or partner counts as the adult who attends. */
export function populationsOf(raw: string): Population[] {
  const found = new Set<Population>();
  let rest = raw.toLowerCase();
  if (rest.includes('older adult')) {
    found.add('older adult');
    rest = rest.replaceAll('older adult', '');
  }
  if (/\badult/.test(rest)) found.add('adult');
  if (rest.includes('adolescent')) found.add('adolescent');
  if (/child|infant/.test(rest)) found.add('child');
  if (rest.includes('perinatal')) found.add('perinatal');
  if (rest === 'family') for (const each of ['adult', 'adolescent', 'child'] as const) found.add(each);
  return [...found];
}

/** `individual + multifamily group` → individual, group, family. */
export function formatsOf(raw: string, population: string): Format[] {
  const found = new Set<Format>();
  const text = raw.toLowerCase();
  if (text.includes('individual')) found.add('individual');
  if (text.includes('group') || text.includes('classroom') || text === 'school') found.add('group');
  if (text.includes('couple') || population.includes('couple')) found.add('couple');
  if (/family|parent|caregiver|carer|mother|foster/.test(text)) found.add('family');
  if (/self-help|digital|internet|telephone/.test(text)) found.add('self-help');
  // A team, an inpatient programme, light therapy or follow-up letters are delivered to one client.
  if (found.size === 0) found.add('individual');
  return [...found];
}

/** The year a citation names first; undefined when it names none. */
export function yearOf(citation: string): number | undefined {
  const match = /\b(19|20)\d\d\b/.exec(citation);
  return match ? Number(match[0]) : undefined;
}

/** A short label for people: the guideline's own short name, or first author and year. */
export function labelOf(citation: string, guidelineId: string, year: number): string {
  if (/^Cochrane$/i.test(guidelineId)) return `Cochrane ${year}`;
  if (guidelineId && !/review|RCT|trial|analysis|Div53|Cohort|^SAMHSA$|^APA 2015$/i.test(guidelineId)) {
    return /\d{4}/.test(guidelineId) || /^NICE/.test(guidelineId) ? guidelineId : `${guidelineId} ${year}`;
  }
  const author =
    /^([\p{L}'’-]+(?: [\p{L}'’-]+)?)\s[A-Z]{1,4}\b/u.exec(citation)?.[1] ?? citation.split(/[.:,(]/)[0] ?? citation;
  return `${author.slice(0, 40)} ${year}`;
}
