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
  bias: -1.98,
  values: [0.71, 1.09, 0.45, 1.29, 0.61, 0.67, 1.61, 1.12, 0.3, 8, -0.07, 1.93, -0.44],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -0.87,
  values: [0.24, -0.01, 1.19, 0.57, 0.11, 2.39, 0.23, 8, 0.43, 0.76, -0.2],
};
/** How far above even odds a goal has to be: keeps near misses out at little cost in goals found. */
export const GOAL_BAR = 0.2;
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
