/** The words for the state of a goal or objective, the same everywhere. */
import type { GoalStatus } from '../../lib/plan/schema.ts';

export const statusLabels: Readonly<Record<GoalStatus, string>> = {
  active: 'Working on it',
  met: 'Met',
  paused: 'Paused',
  discontinued: 'Discontinued',
};

export const statusOptions = (Object.keys(statusLabels) as GoalStatus[]).map((value) => ({
  value,
  label: statusLabels[value],
}));

/** To change something, or to keep what is won: both are goals. */
export const goalKinds = [
  { value: 'change', label: 'Change something' },
  { value: 'maintenance', label: 'Keep what is won' },
] as const;

/** "1st", "2nd", "3rd", "4th", "11th". */
export function ordinal(place: number): string {
  const tail = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${tail}`;
}
