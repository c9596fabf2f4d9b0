/**
 * Goal attainment scaling: one T score over a client's ladders. Pure.
 *
 * Kiresuk & Sherman 1968, Community Ment Health J 4, 443-453; formula as in the corrected guide of Turner-Stokes 2009:
 * T = 50 + 10 * sum(w*x) / sqrt((1 - rho) * sum(w^2) + rho * (sum w)^2). 50 is "as expected", SD 10.
 */

/** Expected correlation between goals, as Kiresuk & Sherman assumed. */
export const RHO = 0.3;

export type GasLevel = -2 | -1 | 0 | 1 | 2;
export const gasLevels: readonly GasLevel[] = [-2, -1, 0, 1, 2];

export interface Attainment {
  readonly level: GasLevel;
  /** Importance, more than 0. */
  readonly weight: number;
}

/** The T score; undefined without a single ladder. */
export function gasT(attained: readonly Attainment[]): number | undefined {
  const sum = (of: (each: Attainment) => number) => attained.reduce((total, each) => total + of(each), 0);
  const spread = (1 - RHO) * sum((each) => each.weight ** 2) + RHO * sum((each) => each.weight) ** 2;
  if (!(spread > 0)) return undefined;
  return 50 + (10 * sum((each) => each.weight * each.level)) / Math.sqrt(spread);
}

export interface Ladder {
  readonly weight: number;
  readonly baseline: GasLevel;
  readonly ratings: readonly { readonly date: string; readonly level: GasLevel }[];
}

/** Where the client stood on a ladder on a day: the last rating up to it, else the baseline. */
export function levelOn({ baseline, ratings }: Ladder, date: string): GasLevel {
  const known = ratings.filter((each) => each.date <= date).toSorted((a, b) => a.date.localeCompare(b.date));
  return known.at(-1)?.level ?? baseline;
}

export interface GasCourse {
  readonly baseline: number | undefined;
  /** One T score for each day on which something was rated. */
  readonly points: readonly { readonly date: string; readonly t: number }[];
}

/** The T score at the start and on every day of rating. */
export function gasCourse(ladders: readonly Ladder[]): GasCourse {
  const days = [...new Set(ladders.flatMap((ladder) => ladder.ratings.map((each) => each.date)))].toSorted();
  return {
    baseline: gasT(ladders.map(({ weight, baseline }) => ({ weight, level: baseline }))),
    points: days.flatMap((date) => {
      const t = gasT(ladders.map((ladder) => ({ weight: ladder.weight, level: levelOn(ladder, date) })));
      return t === undefined ? [] : [{ date, t }];
    }),
  };
}
