/** Made-up records for the gallery, in the shape in which the background lists them. */
import type { CallInput } from '../../lib/messaging/calls.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';

type Session = RecordValue<'session'>;

export interface GalleryRecords {
  /** Day, goals that were addressed, and the exit. */
  readonly sessions?: readonly (readonly [string, readonly string[], Session['exit']?])[];
  /** Day, measure, total. */
  readonly scores?: readonly (readonly [string, string, number])[];
  readonly safetyPlanOn?: string;
}

const session = ([date, goals, exit]: readonly [string, readonly string[], Session['exit']?]): Session => ({
  date,
  noteKey: date,
  planVersion: 2,
  goals: goals.map((goalId) => ({ goalId, state: 'addressed', progress: 'same' })),
  objectives: [],
  interventions: [],
  techniques: goals.includes('g1') ? ['behavioral activation'] : [],
  ...(exit ? { exit } : {}),
});

/** An answer to `records.list`. */
export function records({ sessions = [], scores = [], safetyPlanOn }: GalleryRecords) {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    session: sessions.map(session),
    score: scores.map(([date, measure, total]) => ({ date, measure, total, how: 'total', scoring: measure })),
    'safety-plan': safetyPlanOn ? [{ version: 1, date: safetyPlanOn, steps: {}, reviewedOn: [] }] : [],
  };
  return ({ ownerId, kind }: CallInput<'records.list'>) => ({
    records: (values[kind] ?? []).map((value, at) => ({ id: `${kind}-${at}`, ownerId, kind, version: 1, value })),
    damaged: [],
  });
}
