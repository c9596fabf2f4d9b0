/** Made-up sessions and scores of the gallery's client: four notes without progress, a PHQ-9 that rises again, a few words on the person. */
import type { RecordKind, RecordList, RecordValue } from '../../lib/records/kinds.ts';

const days = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
const sessions: readonly RecordValue<'session'>[] = days.map((date) => ({
  date,
  noteKey: `note ${date}`,
  planVersion: 2,
  goals: [{ goalId: 'g1', state: 'addressed', progress: 'same' }],
  objectives: [],
  interventions: ['i1'],
  techniques: ['behavioral activation', 'homework review'],
}));
const scores: readonly RecordValue<'score'>[] = [17, 9, 12, 16].map((total, index) => ({
  date: days[index] ?? '2026-11-16',
  measure: 'phq-9',
  total,
  how: 'total',
  scoring: 'phq-9',
}));

const person: readonly RecordValue<'person'>[] = [
  {
    answers: {
      fits: 'Likes a plan on paper. No breathing exercises: they make him more nervous.',
      involve: 'His brother may know. His mother is not to be told.',
      practical: 'Works shifts; no sessions before noon.',
    },
    updatedOn: '2026-10-20',
  },
];

/** Answers `records.list`. */
export function pastRecords({ kind, ownerId }: { readonly kind: RecordKind; readonly ownerId: string }): RecordList {
  const known: Partial<Record<RecordKind, readonly unknown[]>> = { session: sessions, score: scores, person };
  const values = known[kind] ?? [];
  const records = values.map((value, index) => ({ id: `${kind}-${index}`, ownerId, kind, version: 1, value }));
  return { records, damaged: [] } as RecordList;
}
