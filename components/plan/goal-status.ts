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
