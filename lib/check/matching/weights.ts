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
  bias: -1.74,
  values: [0.73, 0.81, 0.56, 1.21, 0.64, 0.75, 1.29, 1.1, 0.38, 8, 0.13, 1.74, -0.47],
};
/** In the order of OBJECTIVE_FEATURES. */
export const OBJECTIVE_WEIGHTS: Weights = {
  bias: -0.76,
  values: [0.02, 0.2, 1.12, 0.57, 0.04, 2.19, 0.3, 8, 0.25, 0.93, -0.48],
};
/** How far above even odds a goal has to be: keeps near misses out at little cost in goals found. */
export const GOAL_BAR = 0.4;
/** Below addressed (0) and above this: something is there, not enough to call it addressed. */
export const TOUCHED_ABOVE = -1.2;
