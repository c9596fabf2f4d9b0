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
  bias: -2.51,
  values: [0.8, 0.85, 0.08, 1.75, 0.86, 1.68, 1.87, 0.06, 1.01, 8, 0.39],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -0.53,
  values: [0.45, 0.58, 1.46, 1.69, -0.29, 1.95, 1.29, 8, -0.14],
};
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
