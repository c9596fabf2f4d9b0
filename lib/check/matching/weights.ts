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
  bias: -2.15,
  values: [0.85, 0.96, 0.58, 1.11, 0.81, 1.09, 1.59, 0.6, 0.36, 8, -0.18, 1.93, -0.55],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -1.5,
  values: [0.12, 0.62, 0.92, 0.49, 0.05, 1.92, 0.41, 8, 0.86, 1.22, -0.49],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
