/** Invented clients with a few months behind them, made through the same calls as everybody's. */

import { addDays, dayOf } from '../../../lib/dates.ts';
import { addRecord } from '../../../lib/records/client.ts';
import samples from '../../../public/samples/clients.json' with { type: 'json' };
import { call, world } from './live-client.ts';
import { seedPerson } from './seed-person.ts';

export async function seed(): Promise<void> {
  world.samples = samples;
  await call('vault.create', { passphrase: 'seven quiet herons' });
  await call('samples.load', {});
  const clients = await call('clients.list', {});
  const today = dayOf(new Date());
  for (const [place, client] of clients.entries()) {
    const plan = await call('plans.current', { clientId: client.id });
    const goals = plan?.content.goals ?? [];
    for (let week = 1; week <= 6; week++) {
      const goal = goals[week % Math.max(1, goals.length)];
      await addRecord(client.id, 'session', {
        date: addDays(today, -7 * week - place),
        noteKey: `${client.id}-${week}`,
        planVersion: 1,
        goals: goal ? [{ goalId: goal.id, state: 'addressed', progress: week % 3 === 0 ? 'same' : 'improved' }] : [],
        objectives: [],
        interventions: goal?.interventions.slice(0, 1).map(({ id }) => id) ?? [],
        techniques: [],
      });
    }
    for (const [weeks, total] of [
      [12, 12],
      [6, 15],
      [1, place % 3 === 0 ? 19 : 9],
    ] as const) {
      await addRecord(client.id, 'score', {
        date: addDays(today, -7 * weeks),
        measure: 'phq-9',
        total,
        how: 'total',
        scoring: 'phq-9',
      });
    }
  }
  const first = clients.find(({ id }) => id === 'sample-juniper');
  if (!first) return;
  const plan = await call('plans.current', { clientId: first.id });
  if (plan) {
    const { content } = plan;
    await call('plans.save', {
      clientId: first.id,
      baseVersion: 1,
      reason: 'Objective dates moved after the holidays',
      content: {
        ...content,
        frequency: 'every second week',
        goals: content.goals.map((goal) => ({
          ...goal,
          objectives: goal.objectives.map((each) => ({ ...each, dueDate: addDays(today, -10) })),
        })),
      },
    });
  }
  await seedPerson(first.id, plan?.content.goals[0], today);
  await addRecord(first.id, 'agreement', {
    date: addDays(today, -60),
    planVersion: 1,
    with: 'client',
    understood: 'yes',
    agreed: 'in part',
    how: 'spoken',
    copy: 'given',
    reason: 'Wants to leave the second goal for the spring',
  });
  await addRecord(first.id, 'review', {
    date: addDays(today, -80),
    planVersion: 1,
    goals: content(plan).map((goalId) => ({ goalId, progress: 'improved' as const, next: 'go on' as const })),
    withClient: true,
    summary: 'Sleep is better; mornings are still hard.',
    nextReview: addDays(today, -2),
  });
  await addRecord(first.id, 'amendment', {
    date: addDays(today, -5),
    reason: 'Work has become the main strain',
    themes: ['work'],
    planVersion: 2,
    state: 'open',
  });
  const physician = await addRecord(first.id, 'team-member', {
    name: 'Dr. Quillfeather',
    kind: 'physician',
    role: 'prescribes, sees her every three months',
    organisation: 'Lindenhall Practice',
    contact: '555 0144',
    since: addDays(today, -300),
    shared: [],
  });
  await addRecord(first.id, 'team-member', {
    name: 'Ms. Arkwright',
    kind: 'school',
    role: 'counselor',
    organisation: 'Lindenhall School',
    until: addDays(today, -20),
    shared: [{ date: addDays(today, -60), planVersion: 1, as: 'print', fields: ['goals', 'dates'] }],
  });
  await addRecord(first.id, 'release', {
    memberId: physician.id,
    recipient: 'Dr. Quillfeather',
    kind: 'physician',
    purpose: 'Coordination of care',
    scope: ['diagnoses', 'goals', 'scores'],
    basis: 'release',
    from: addDays(today, -100),
    expires: addDays(today, 200),
    shared: [],
  });
}

const content = (plan: { readonly content: { readonly goals: readonly { readonly id: string }[] } } | null) =>
  plan?.content.goals.map(({ id }) => id) ?? [];
