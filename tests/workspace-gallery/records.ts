/** What the gallery's client has on record: scores over a summer, a ladder, a safety plan, the person. All invented. */
import type { RecordKind, RecordValue } from '../../lib/records/kinds.ts';

const score = (date: string, total: number, more: Partial<RecordValue<'score'>> = {}): RecordValue<'score'> => ({
  date,
  measure: 'phq-9',
  total,
  how: 'total',
  scoring: 'phq-9',
  ...more,
});

export const records: { readonly [K in RecordKind]?: readonly RecordValue<K>[] } = {
  score: [
    score('2026-07-06', 18),
    score('2026-07-27', 16),
    score('2026-08-17', 17, { remark: 'week of the move' }),
    score('2026-09-07', 13),
    score('2026-10-05', 11, { how: 'items', items: [2, 2, 1, 1, 1, 2, 1, 0, 1] }),
    score('2026-07-06', 52, { measure: 'pcl-5', scoring: 'pcl-5' }),
    score('2026-10-05', 40, { measure: 'pcl-5', scoring: 'pcl-5' }),
    score('2026-09-07', 3, { measure: 'rating', scoring: 'rating', objectiveId: 'o5' }),
    score('2026-10-05', 6, { measure: 'rating', scoring: 'rating', objectiveId: 'o5' }),
  ],
  gas: [
    {
      goalId: 'g3',
      about: 'Evenings with friends',
      levels: [
        'stays home, phone off',
        'answers, does not go',
        'meets one friend a week',
        'asks somebody himself',
        'has people over',
      ],
      weight: 2,
      baseline: -1,
      createdOn: '2026-09-07',
      ratings: [{ date: '2026-10-05', level: 0 }],
    },
  ],
  'safety-plan': [
    {
      version: 1,
      date: '2026-09-07',
      steps: { signs: [{ text: 'I stop opening the post' }] },
      reviewedOn: [],
    },
    {
      version: 2,
      date: '2026-10-05',
      steps: {
        signs: [{ text: 'I stop opening the post' }, { text: 'Awake at four, counting what I owe' }],
        alone: [{ text: 'Cold water, then the long way round the lake' }],
        company: [{ text: 'The café by the weir' }],
        help: [{ text: 'My brother Teal', phone: '555 0134' }],
        services: [{ text: 'Dr. Fenwick, therapist', phone: '555 0171' }],
      },
      reviewedOn: ['2026-10-19'],
      copyGivenOn: '2026-10-05',
    },
  ],
  person: [
    {
      answers: { strengths: 'Patient, dry humor, good with his hands', naming: 'He calls it “the fog”' },
      updatedOn: '2026-10-05',
    },
  ],
  'crisis-numbers': [{ numbers: [{ label: 'County crisis team', number: '555 0190' }] }],
};
