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
  bias: -2.07,
  values: [0.84, 0.96, 0.63, 1.11, 0.81, 0.96, 1.48, 0.54, 0.42, 8, -0.23, 2, -0.61],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -1.18,
  values: [-0.05, 0.63, 0.81, 0.7, -0.07, 1.94, 0.43, 8, 0.74, 1.06, -0.65],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
