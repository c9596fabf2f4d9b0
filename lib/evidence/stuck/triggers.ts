/** Reads one scoring's scores: reliably worse, level, or neither. Pure. It never says why. */
import { daysBetween } from '../../dates.ts';
import type { StuckTrigger, stuckRules } from './index.ts';

export interface Score {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly value: number;
}

export interface MeasureRule {
  readonly name: string;
  /** Ids of the scorings that the points are meant for. */
  readonly scorings: readonly string[];
  readonly better: 'lower' | 'higher';
  readonly reliable: number;
  readonly worse?: number;
  readonly well: number;
  readonly source: string;
  readonly basis: 'read' | 'known';
  readonly note?: string;
}

type Windows = Pick<typeof stuckRules, 'flat' | 'level'>;

/** At most one trigger per history of one scoring: worse since the start, worse since its best, or level. */
export function triggersOf(
  rule: MeasureRule,
  given: readonly Score[],
  { flat, level }: Windows,
): readonly StuckTrigger[] {
  const scores = given.filter((each) => Number.isFinite(each.value)).toSorted((a, b) => a.date.localeCompare(b.date));
  const [first] = scores;
  const last = scores.at(-1);
  // A first score is a baseline, not a course.
  if (!first || !last || scores.length < 2) return [];
  const worsening = (from: Score, to: Score) => (to.value - from.value) * (rule.better === 'lower' ? 1 : -1);
  const limit = rule.worse ?? rule.reliable;
  const source = `${rule.source}${rule.note ? `. ${rule.note}` : ''}${rule.basis === 'known' ? ' (not re-checked)' : ''}`;
  const say = (kind: StuckTrigger['kind'], text: string): readonly StuckTrigger[] => [{ kind, text, source }];
  if (worsening(first, last) >= limit) {
    return say(
      'worse',
      `${rule.name} went from ${first.value} to ${last.value}, more than measurement error (${limit})`,
    );
  }
  const isWell = rule.better === 'lower' ? last.value <= rule.well : last.value >= rule.well;
  if (isWell) return [];
  const best = scores.reduce((a, b) => (worsening(a, b) < 0 ? b : a));
  if (worsening(best, last) >= limit) {
    return say('worse', `${rule.name} is at ${last.value}, after ${best.value} at its best (limit ${limit})`);
  }
  const change = Math.abs(worsening(first, last));
  if (scores.length >= flat.scores && daysBetween(first.date, last.date) >= flat.days && change < rule.reliable) {
    return say('flat', `${rule.name} has stayed within measurement error over ${scores.length} scores`);
  }
  const recent = scores.slice(-level.scores);
  const values = recent.map((each) => each.value);
  const start = recent[0] ?? first;
  if (
    recent.length === level.scores &&
    daysBetween(start.date, last.date) >= level.days &&
    Math.max(...values) - Math.min(...values) < rule.reliable
  ) {
    return say('flat', `${rule.name} has been level over the last ${level.scores} scores`);
  }
  return [];
}
