/**
 * From a goal's number to its colour. A goal keeps its number for life, so it keeps its colour, in every view.
 * Colour is never the only sign: the number (see GoalMark) always stands with it.
 */

/** How many hues there are; numbers beyond start over. */
export const GOAL_HUES = 10;

/** Hue names by index, for words such as "the violet thread" and for tests. */
export const goalHueNames = [
  'blue',
  'rust',
  'violet',
  'green',
  'pink',
  'ochre',
  'cyan',
  'brown',
  'olive',
  'slate',
] as const;

/** Which hue (1 to {@link GOAL_HUES}) a goal number has. Numbers below 1 count as 1. */
export function goalHue(number: number): number {
  return ((Math.max(1, Math.trunc(number)) - 1) % GOAL_HUES) + 1;
}

/**
 * Class that sets `--tl-goal` and `--tl-goal-wash` on an element and everything in it.
 *
 * Needs `components/ui/goal-colours.css` (GoalMark imports it).
 */
export function goalClass(number: number): string {
  return `tl-goal-${goalHue(number)}`;
}

/** Outline of a goal's mark. Changes every five goals so that neighbours in hue still differ in shape. */
export function goalShape(number: number): 'round' | 'square' {
  return Math.floor((Math.max(1, Math.trunc(number)) - 1) / 5) % 2 === 0 ? 'round' : 'square';
}
