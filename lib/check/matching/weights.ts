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
  bias: -3.28,
  values: [1.51, 1.21, 0.94, 0.89, 0.77, 1.23, 2.82, 0.18, 0.4, 8, -0.03, 1.93],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -2.86,
  values: [0.64, 0.93, 0.71, 0.62, 1.29, 2.5, 0.56, 8, 1.09, 0.6],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
