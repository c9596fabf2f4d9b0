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
/** The reason that the small cross stands for. */
export const plainWhy: Why = 'not-needed';

/** Rules about what an EHR keeps in fields of its own: times, place, signatures, agreement. Not the words of a note. */
const EHR_MAY_HOLD = /^(?:N-0[1-8]|N-1[78]|N-2[0-6]|P-\d\d|X-(?:02|09|1[0-2]))$/;

/** The reasons offered under an opened finding. */
export function whysFor(rule: string | undefined): readonly Why[] {
  const all: readonly Why[] = ['later', 'disagree'];
  return rule !== undefined && EHR_MAY_HOLD.test(rule) ? [...all, 'ehr'] : all;
}
