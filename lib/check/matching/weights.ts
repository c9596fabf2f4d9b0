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
  bias: -1.4,
  values: [0.84, 0.66, 0.69, 0.93, 0.64, 0.95, 1.05, 0.67, 0.24, 8, 0.21, 1.48, -0.57],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -0.66,
  values: [-0.07, 0.45, 0.88, 0.85, 0.18, 2.06, 0.17, 8, -0.08, 0.86, -0.17],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
