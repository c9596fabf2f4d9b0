import { describe, expect, it } from 'vitest';
import type { CallInput } from './calls.ts';
import { ask, newWorld, openDatabase, pageSender } from './testing/fake-browser.ts';

const content = (dueDate: string) => ({
  diagnoses: [],
  problems: [],
  startDate: '2026-01-10',
  goals: [
    {
      id: 'g',
      number: 1,
      text: 'Sleep through',
      status: 'active' as const,
      problemIds: [],
      objectives: [{ id: 'o', letter: 'a', text: 'Diary', status: 'active' as const, dueDate }],
      interventions: [],
    },
  ],
});
const session = (date: string, progress: 'improved' | 'same') => ({
  date,
  noteKey: `n-${date}`,
  planVersion: 1,
  goals: [{ goalId: 'g', state: 'addressed', progress }],
  objectives: [],
  interventions: [],
  techniques: [],
});

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const client = await ask(world, pageSender, 'clients.create', {
    label: 'A. B.',
    population: 'adult',
    format: 'individual',
  });
  const clientId = client.id;
  const save = (baseVersion: number, dueDate: string) =>
    ask(world, pageSender, 'plans.save', { clientId, baseVersion, reason: 'x', content: content(dueDate) });
  const put = (kind: CallInput<'records.put'>['kind'], value: unknown) =>
    ask(world, pageSender, 'records.put', { ownerId: clientId, kind, id: null, baseVersion: 0, value });
  const listed = async () => (await ask(world, pageSender, 'caseload.list', {}))[0]?.summary ?? null;
  const drawn = async () =>
    (await ask(world, pageSender, 'caseload.draw', { clientIds: [clientId] }))[0]?.summary ?? null;
  return { world, clientId, save, put, listed, drawn };
}

describe('the caseload', () => {
  it('draws a client up once and keeps it, sealed', async () => {
    const { world, save, put, listed, drawn } = await opened();
    await save(0, '2026-03-01');
    await put('session', session('2026-02-01', 'improved'));
    expect(await listed()).toBeNull();
    const summary = await drawn();
    expect(summary).toMatchObject({
      planVersion: 1,
      since: '2026-01-10',
      openGoals: 1,
      due: [{ label: '1a', on: '2026-03-01' }],
      lastSession: '2026-02-01',
      sessions: 1,
      notAgreed: true,
    });
    expect(await listed()).toEqual(summary);
    const db = openDatabase(world);
    expect(JSON.stringify(await db.clients.toArray())).not.toMatch(/2026-03-01|lastSession/);
    db.close();
  });

  it('is never older than what it is drawn from: every write of plan or record has it drawn again', async () => {
    const { world, clientId, save, put, listed, drawn } = await opened();
    await save(0, '2026-03-01');
    const stored = await put('session', session('2026-02-01', 'same'));
    const writes: (() => Promise<unknown>)[] = [
      () => save(1, '2026-04-01'),
      () =>
        put('review', { date: '2026-03-05', planVersion: 2, goals: [], withClient: true, nextReview: '2026-06-01' }),
      () =>
        put('agreement', {
          date: '2026-03-05',
          planVersion: 2,
          with: 'client',
          understood: 'yes',
          agreed: 'yes',
          how: 'spoken',
          copy: 'given',
        }),
      () => ask(world, pageSender, 'records.remove', { ownerId: clientId, id: stored.id }),
    ];
    for (const write of writes) {
      await drawn();
      await write();
      expect(await listed()).toBeNull();
    }
    expect(await drawn()).toMatchObject({
      planVersion: 2,
      since: '2026-03-05',
      notAgreed: false,
      sessions: 0,
      lastSession: null,
    });
  });

  it('names the most important goal that the last four kept sessions left out', async () => {
    const { save, put, drawn } = await opened();
    await save(0, '2026-03-01');
    for (const [at, goals] of [
      [1, true],
      [8, false],
      [15, false],
      [22, false],
    ] as const) {
      const value = session(`2026-02-${String(at).padStart(2, '0')}`, 'improved');
      await put('session', goals ? value : { ...value, goals: [] });
    }
    expect((await drawn())?.offTrack).toEqual([]);
    await put('session', { ...session('2026-03-01', 'improved'), goals: [] });
    expect((await drawn())?.offTrack.map(({ text }) => text)).toEqual(['Goal 1: in none of the last 4 kept sessions']);
  });

  it('says what is off track, and leaves out clients that are gone', async () => {
    const { world, save, put, drawn } = await opened();
    await save(0, '2026-03-01');
    for (const [date, total] of [
      ['2026-01-10', 8],
      ['2026-02-10', 17],
    ] as const) {
      await put('score', { date, measure: 'phq-9', total, how: 'total', scoring: 'phq-9' });
    }
    const summary = await drawn();
    expect(summary?.offTrack.map(({ text }) => text).join()).toContain('PHQ-9 went from 8 to 17');
    expect(summary?.offTrack[0]?.source).toBeTruthy();
    expect(await ask(world, pageSender, 'caseload.draw', { clientIds: ['nobody'] })).toEqual([]);
  });

  it('knows the version of the plan with a summary and without one', async () => {
    const { world, save, drawn } = await opened();
    const version = async () => {
      const [row] = await ask(world, pageSender, 'caseload.list', {});
      return [row?.client.planVersion, row?.summary?.planVersion];
    };
    expect(await version()).toEqual([null, undefined]);
    await drawn();
    expect(await version()).toEqual([null, null]);
    await save(0, '2026-03-01');
    expect(await version()).toEqual([1, undefined]);
    await drawn();
    expect(await version()).toEqual([1, 1]);
    await save(1, '2026-04-01');
    expect(await version()).toEqual([2, undefined]);
  });
});
