/** Why something pointed out is set aside, in words. A setting aside holds for one note; "my EHR" holds for all. */
import type { RecordValue } from '../../lib/records/kinds.ts';

export type SetAside = NonNullable<RecordValue<'session'>['setAside']>[number];
export type Why = SetAside['why'];

export const whyWords: Readonly<Record<Why, string>> = {
  'not-needed': 'Not needed in this note',
  later: 'I’ll add it later',
  disagree: 'I see it differently',
  ehr: 'My EHR holds this',
};
/** The reasons offered under an opened finding, and the one that the small cross stands for. */
export const whys: readonly Why[] = ['later', 'disagree', 'ehr'];
export const plainWhy: Why = 'not-needed';
