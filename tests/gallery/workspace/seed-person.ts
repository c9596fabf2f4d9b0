/** What is known of the gallery's first client beside plan and sessions: scores that speak of danger, a ladder, a safety plan. */
import { addDays } from '../../../lib/dates.ts';
import type { Goal } from '../../../lib/plan/schema.ts';
import { addRecord } from '../../../lib/records/client.ts';
import { practice } from '../../../lib/records/kinds.ts';

export async function seedPerson(clientId: string, goal: Goal | undefined, today: string): Promise<void> {
  const day = (weeksAgo: number) => addDays(today, -7 * weeksAgo);
  await addRecord(clientId, 'score', {
    date: addDays(today, -3),
    measure: 'phq-9',
    total: 11,
    how: 'items',
    items: [2, 2, 1, 1, 1, 2, 1, 0, 1],
    scoring: 'phq-9',
  });
  for (const [weeks, total] of [
    [12, 52],
    [2, 40],
  ] as const) {
    await addRecord(clientId, 'score', { date: day(weeks), measure: 'pcl-5', total, how: 'total', scoring: 'pcl-5' });
  }
  if (goal) {
    await addRecord(clientId, 'gas', {
      goalId: goal.id,
      about: 'Evenings with friends',
      levels: ['stays home', 'answers, does not go', 'meets one friend a week', 'asks somebody', 'has people over'],
      weight: 2,
      baseline: -1,
      createdOn: day(8),
      ratings: [{ date: day(2), level: 0 }],
    });
  }
  const signs = [{ text: 'I stop opening the post' }];
  await addRecord(clientId, 'safety-plan', { version: 1, date: day(8), steps: { signs }, reviewedOn: [] });
  await addRecord(clientId, 'safety-plan', {
    version: 2,
    date: day(4),
    steps: {
      signs: [...signs, { text: 'Awake at four, counting what I owe' }],
      alone: [{ text: 'Cold water, then the long way round the lake' }],
      help: [{ text: 'My brother Teal', phone: '555 0134' }],
      services: [{ text: 'Dr. Fenwick, therapist', phone: '555 0171' }],
    },
    reviewedOn: [day(2)],
    copyGivenOn: day(4),
  });
  await addRecord(clientId, 'person', {
    answers: { strengths: 'Patient, dry humor, good with her hands', naming: 'She calls it “the fog”' },
    updatedOn: day(4),
  });
  await addRecord(practice, 'crisis-numbers', { numbers: [{ label: 'County crisis team', number: '555 0190' }] });
}
