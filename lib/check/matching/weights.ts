/**
 * How much each feature counts, as log odds. Data, fitted by logistic regression on the development notes (see
 * docs/clinical-method.md for date, sources and held-out error). What this may not do: be edited by hand for one note.
 */
export interface Weights {
  readonly bias: number;
  readonly values: readonly number[];
}
/** In the order of GOAL_FEATURES. */
export const GOAL_WEIGHTS: Weights = {
  bias: -2.47,
  values: [0.87, 1.15, 0.7, 1.37, 0.77, 1.13, 2.39, 0.55, 0.44, 8, -0.36, 1.81],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -1.82,
  values: [0.59, 0.62, 1.02, 0.7, 0.58, 2.23, 0.46, 8, 0.82, 0.75],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
