/**
 * Is a change of score larger than measurement error? Judged by the first rule of the scoring; the other rules are there
 * to be shown, because sources disagree. Pure.
 *
 * It says "changed", never "treatment worked": waiting lists change by these yardsticks too.
 */
import type { ChangeRule, Scoring } from './scoring.ts';

/** 95 %, as in Jacobson & Truax 1991. */
const Z = 1.96;

/**
 * The least difference that is reliable: 1.96 times the standard error of a difference,
 * S_diff = sqrt(2) * sd * sqrt(1 - reliability). Jacobson & Truax 1991, J Consult Clin Psychol 59, 12-19.
 *
 * @param sd standard deviation of the sample, in points
 * @param reliability between 0 and 1
 * @returns points
 */
export function reliableDifference({ sd, reliability }: { readonly sd: number; readonly reliability: number }): number {
  return Z * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}

/** Points that a change from `first` needs under a rule; `toWorse` where the source has another figure for it. */
export function limitOf(rule: ChangeRule, first: number, toWorse = false): number {
  if (rule.sample) return Math.round(reliableDifference(rule.sample) * 10) / 10;
  if (rule.percent !== undefined) return Math.round(Math.abs(first) * rule.percent) / 100;
  return (toWorse ? rule.worse : undefined) ?? rule.points ?? Number.POSITIVE_INFINITY;
}

export type Direction = 'better' | 'same' | 'worse';

export interface Change {
  /** `to` minus `from`, in points. */
  readonly points: number;
  readonly direction: Direction;
  /** At or beyond the limit of the rule that judges; undefined where no rule is known. */
  readonly reliable: boolean | undefined;
  readonly rule?: ChangeRule;
  /** Points the rule asks for. */
  readonly limit?: number;
}

/** The change between two totals of one scoring, by one rule (the scoring's first when not given). */
export function changeBetween(scoring: Scoring, from: number, to: number, rule = scoring.change[0]): Change {
  // Decimals such as 8.4 - 2 must not miss a limit by a rounding error.
  const points = Math.round((to - from) * 1000) / 1000;
  const gain = scoring.better === 'lower' ? -points : points;
  const direction: Direction = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same';
  if (!rule) return { points, direction, reliable: undefined };
  const limit = limitOf(rule, from, direction === 'worse');
  return { points, direction, reliable: direction !== 'same' && Math.abs(points) >= limit, rule, limit };
}

/** "better (reliable)", "worse (within noise)", "same", or "better, no limit known". */
export function changeWords({ direction, reliable, rule }: Change): string {
  if (direction === 'same') return 'same';
  if (reliable === undefined) return `${direction}, no limit known`;
  const clear =
    rule?.kind === 'reliable'
      ? 'reliable'
      : `beyond the ${rule?.kind === 'important' ? 'smallest change that matters' : 'rule of thumb'}`;
  return `${direction} (${reliable ? clear : 'within noise'})`;
}

/** Every rule's answer on the same two totals, the judging one first. */
export function allAnswers(scoring: Scoring, from: number, to: number): readonly Change[] {
  return scoring.change.map((rule) => changeBetween(scoring, from, to, rule));
}

/**
 * Whether sources that speak of the same thing (reliable change, or the smallest change that matters) answer differently on
 * this very change. A change may well matter to the client and yet lie within noise: that is no disagreement.
 */
export function sourcesDisagree(scoring: Scoring, from: number, to: number): boolean {
  const kind = scoring.change[0]?.kind;
  const same = allAnswers(scoring, from, to).filter(({ rule }) => rule?.kind === kind);
  return new Set(same.map((each) => each.reliable)).size > 1;
}
