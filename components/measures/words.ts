/** Scores in words, the same in chart, table and for screen readers. Pure. */
import { changeWords } from '../../lib/measures/change.ts';
import type { CoursePoint, ScoreLike } from '../../lib/measures/course.ts';
import type { Scoring } from '../../lib/measures/scoring.ts';

/** "4 May 2026": a day of the record, never relative. */
export function sayDay(date: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "4 May 2026: 9, mild. 9 points lower than the first: better (reliable)". */
export function pointWords<T extends ScoreLike>({ score, band, sinceFirst }: CoursePoint<T>, scoring: Scoring): string {
  const what = `${sayDay(score.date)}: ${score.total}, ${band?.label ?? 'no band'}`;
  if (!sinceFirst) return `${what}. Baseline`;
  if (sinceFirst.direction === 'same') return `${what}. Same as the first`;
  const points = Math.abs(sinceFirst.points);
  const side = sinceFirst.points < 0 ? 'lower' : 'higher';
  const unit = points === 1 ? 'point' : 'points';
  // Where higher is better, "higher" alone would read as worse to somebody who knows the PHQ-9.
  const reading = scoring.better === 'higher' ? ' (higher is better here)' : '';
  return `${what}. ${points} ${unit} ${side} than the first${reading}: ${changeWords(sinceFirst)}`;
}

/** "+3", "−6", "0". */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '0';
}
