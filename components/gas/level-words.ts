/** What the five levels of a ladder are called, the same everywhere. */
import type { GasLevel } from '../../lib/measures/gas.ts';

export const levelNames: Readonly<Record<GasLevel, string>> = {
  2: 'Much more than expected',
  1: 'More than expected',
  0: 'As expected',
  [-1]: 'Less than expected',
  [-2]: 'Much less than expected',
};

/** From the best to the worst, as a ladder stands. */
export const levelsDown: readonly GasLevel[] = [2, 1, 0, -1, -2];

export function sayLevel(level: GasLevel): string {
  return level > 0 ? `+${level}` : level < 0 ? `−${Math.abs(level)}` : '0';
}
