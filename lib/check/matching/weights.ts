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
  values: [0.73, 0.87, 0.42, 1.29, 0.63, 0.66, 1.59, 1.14, 0.31, 8, -0.06, 1.93, -0.44],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -1.12,
  values: [0.22, 0.11, 1.21, 0.56, 0.11, 2.3, 0.24, 8, 0.37, 0.78, -0.22],
};
/** How far above even odds a goal has to be: keeps near misses out at little cost in goals found. */
export const GOAL_BAR = 0.2;
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
