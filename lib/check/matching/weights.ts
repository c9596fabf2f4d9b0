/**
 * How much each feature counts, as log odds. Data, printed by scripts/fit-goal-weights.ts over the development notes (see
 * docs/clinical-method.md for date, sources and held-out error). What this may not do: be edited by hand for one note.
 */
export interface Weights {
  readonly bias: number;
  readonly values: readonly number[];
}
/** In the order of GOAL_FEATURES. */
export const GOAL_WEIGHTS: Weights = {
  bias: -1.97,
  values: [0.73, 1.28, 0.39, 1.03, 0.58, 0.68, 1.24, 1.31, 0.25, 8, -0.12, 2.13, -0.42],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -0.74,
  values: [0.05, 0.17, 0.98, 0.46, -0.05, 2.6, 0.19, 8, 0.51, 0.74, -0.27],
};
/** How far above even odds a goal has to be: keeps near misses out at little cost in goals found. */
export const GOAL_BAR = 0.5;
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -0.9;
