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
  bias: -3.71,
  values: [1.43, 1.2, 0.88, 0.93, 0.72, 1.12, 2.9, 0.21, 0.41, 8, 0.15, 2.03],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -2.87,
  values: [0.62, 1.05, 0.6, 0.56, 1.26, 2.52, 0.62, 8, 1.1, 0.65],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
