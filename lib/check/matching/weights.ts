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
  bias: -2.45,
  values: [0.87, 1.09, 0.69, 1.36, 0.75, 1.06, 2.36, 0.59, 0.43, 8, -0.28, 1.82],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -1.82,
  values: [0.61, 0.62, 0.99, 0.65, 0.59, 2.21, 0.46, 8, 0.81, 0.78],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
