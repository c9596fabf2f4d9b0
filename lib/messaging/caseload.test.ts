import fc from 'fast-check';
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

const question = { filter: 'all', query: '', order: 'due', page: 0, today: '2026-06-01' } as const;

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
  const page = () => ask(world, pageSender, 'caseload.page', question);
  const listed = async () => (await page()).rows[0]?.summary ?? null;
  const drawn = async () => {
    await ask(world, pageSender, 'caseload.draw', { clientIds: [clientId] });
    return listed();
  };
  return { world, clientId, save, put, page, listed, drawn };
}

describe('the caseload', () => {
  it('answers with a screenful first, and the rest of the page makes it whole', async () => {
    const { world } = await opened();
    for (let at = 0; at < 60; at++) {
      const facts = { label: `C. ${String(at).padStart(2, '0')}`, population: 'adult', format: 'individual' } as const;
      await ask(world, pageSender, 'clients.create', facts);
    }
    const whole = await ask(world, pageSender, 'caseload.page', { ...question, order: 'label' });
    expect([whole.rows.length, whole.rest.length]).toEqual([50, 0]);
    const quick = await ask(world, pageSender, 'caseload.page', { ...question, order: 'label', first: 15 });
    expect([quick.rows.length, quick.rest.length, quick.found]).toEqual([15, 35, 61]);
    const { today } = question;
    const { rows } = await ask(world, pageSender, 'caseload.rows', { clientIds: quick.rest, today });
    expect([...quick.rows, ...rows]).toEqual(whole.rows);
    // One that went in between is no row, and keeps none of the others back.
    await ask(world, pageSender, 'clients.remove', { clientId: quick.rest[3] ?? '' });
    const left = await ask(world, pageSender, 'caseload.rows', { clientIds: quick.rest, today });
    expect(left.rows).toEqual(rows.filter(({ client }) => client.id !== quick.rest[3]));
  });

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
    expect(await ask(world, pageSender, 'caseload.draw', { clientIds: ['nobody'] })).toEqual({});
  });

  it('keeps the order of all in one sealed box, and reads again who was written since', async () => {
    const { world, clientId, save, put, page, drawn } = await opened();
    await save(0, '2026-03-01');
    await drawn();
    const db = openDatabase(world);
    const since = async () => {
      const row = await db.meta.get('caseload-since');
      return row?.id === 'caseload-since' ? row.clientIds : undefined;
    };
    await page();
    expect(await since()).toEqual([]);
    expect(JSON.stringify(await db.meta.toArray())).not.toMatch(/A\. B\.|2026-03-01|2026-01-10/);
    expect(await page()).toMatchObject({ total: 1, unread: [], counts: { 'past-objectives': 1 } });

    await put('session', session('2026-02-01', 'same'));
    expect(await since()).toEqual([clientId]);
    expect(await page()).toMatchObject({ unread: [clientId], counts: { 'past-objectives': 0 } });
    await drawn();
    const other = await ask(world, pageSender, 'clients.create', {
      label: 'A. A.',
      population: 'adult',
      format: 'couple',
    });
    await ask(world, pageSender, 'clients.update', {
      id: clientId,
      label: 'Z.',
      population: 'adult',
      format: 'individual',
    });
    const rows = async () => (await page()).rows.map(({ client }) => client.label);
    // Neither is drawn up yet, so neither has a day.
    expect(await rows()).toEqual(['A. A.', 'Z.']);
    await drawn();
    expect(await rows()).toEqual(['Z.', 'A. A.']);
    expect((await since())?.toSorted()).toEqual([clientId, other.id].toSorted());
    for (let more = 0; more < 20; more++) {
      await ask(world, pageSender, 'clients.create', { label: `B. ${more}`, population: 'adult', format: 'couple' });
    }
    // So many are taken into the box.
    expect(await rows()).toHaveLength(22);
    expect(await since()).toEqual([]);
    expect(await rows()).toHaveLength(22);

    await ask(world, pageSender, 'clients.remove', { clientId: other.id });
    // No trace of who was removed, in a box or beside it.
    expect(await db.meta.bulkGet(['caseload', 'caseload-since'])).toEqual([undefined, undefined]);
    expect((await rows())[0]).toBe('Z.');
    expect(await rows()).toHaveLength(21);
    db.close();
  });

  it.each([
    [
      'a box that was changed',
      { id: 'caseload', token: 'same', box: { v: 1, iv: new Uint8Array(12), data: new Uint8Array(40) } },
    ],
    ['a box of no shape', { id: 'caseload', token: 'same', box: 7 }],
    ['notes of no shape', { id: 'caseload-since', token: 'same', writes: 0, clientIds: 7 }],
  ])('begins anew over %s, and no write is lost to it', async (_what, changed) => {
    const { world, clientId, save, page, drawn } = await opened();
    await save(0, '2026-03-01');
    await drawn();
    await page();
    const db = openDatabase(world);
    const row = await db.meta.get('caseload-since');
    const token = row?.id === 'caseload-since' ? row.token : '';
    await db.table('meta').put({ ...changed, token });
    db.close();
    await save(1, '2026-04-01');
    await ask(world, pageSender, 'caseload.draw', { clientIds: [clientId] });
    expect((await page()).rows[0]?.summary?.due).toEqual([{ label: '1a', on: '2026-04-01' }]);
  });

  it('has no row for a client who is gone from the table', async () => {
    const { world, clientId, save, page, drawn } = await opened();
    await save(0, '2026-03-01');
    await drawn();
    const db = openDatabase(world);
    await db.clients.delete(clientId);
    db.close();
    expect((await page()).rows).toEqual([]);
  });

  it('after any writes is what it would be without the box', async () => {
    const acts = ['create', 'update', 'plan', 'session', 'remove', 'draw', 'look'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(3), fc.nat(27)), { maxLength: 14 }),
        async (steps) => {
          const { world, page } = await opened();
          const ids = async () => (await ask(world, pageSender, 'clients.list', {})).map(({ id }) => id);
          for (const [act, which, day] of steps) {
            const clientId = (await ids())[which];
            const on = `2026-05-${String(day + 1).padStart(2, '0')}`;
            const facts = { label: `${on} ${which}`, population: 'adult', format: 'individual' } as const;
            if (act === 'create') await ask(world, pageSender, 'clients.create', facts);
            if (act === 'look') await page();
            if (clientId === undefined) continue;
            if (act === 'update') await ask(world, pageSender, 'clients.update', { id: clientId, ...facts });
            if (act === 'remove') await ask(world, pageSender, 'clients.remove', { clientId });
            if (act === 'draw') await ask(world, pageSender, 'caseload.draw', { clientIds: [clientId] });
            if (act === 'session') {
              const entry = {
                ownerId: clientId,
                kind: 'session',
                id: null,
                baseVersion: 0,
                value: session(on, 'same'),
              };
              await ask(world, pageSender, 'records.put', entry as CallInput<'records.put'>);
            }
            if (act === 'plan') {
              const baseVersion = (await ask(world, pageSender, 'plans.versions', { clientId })).length;
              await ask(world, pageSender, 'plans.save', { clientId, baseVersion, reason: 'x', content: content(on) });
            }
          }
          const kept = await page();
          const db = openDatabase(world);
          await db.meta.bulkDelete(['caseload', 'caseload-since']);
          db.close();
          expect(kept).toEqual(await page());
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('knows the version of the plan by its summary', async () => {
    const { page, save, drawn } = await opened();
    const version = async () => {
      const [row] = (await page()).rows;
      return [row?.client.planVersion, row?.summary?.planVersion];
    };
    expect(await version()).toEqual([null, undefined]);
    await drawn();
    expect(await version()).toEqual([null, null]);
    await save(0, '2026-03-01');
    await drawn();
    expect(await version()).toEqual([1, 1]);
  });
});
