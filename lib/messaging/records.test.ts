import { describe, expect, it } from 'vitest';
import { practice } from '../records/kinds.ts';
import { ask, newWorld, openDatabase, pageSender, send } from './testing/fake-browser.ts';

const score = (total: number, date = '2026-05-04') => ({
  date,
  measure: 'phq-9',
  total,
  how: 'total' as const,
  scoring: 'phq-9',
});

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const client = (label: string) =>
    ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' });
  const [a, b] = [await client('Client A'), await client('Client B')];
  const put = (ownerId: string, value: unknown, id: string | null = null, baseVersion = 0) =>
    send(world, pageSender, 'records.put', { ownerId, kind: 'score', id, baseVersion, value });
  const list = (ownerId: string) => ask(world, pageSender, 'records.list', { ownerId, kind: 'score' });
  return { world, a: a.id, b: b.id, put, list };
}

describe('records', () => {
  it('come back by client, in the order of making, and go with the client', async () => {
    const { world, a, b, put, list } = await opened();
    for (const total of [14, 11, 9]) await put(a, score(total));
    await put(b, score(20));
    expect((await list(a)).records.map(({ value }) => (value as { total: number }).total)).toEqual([14, 11, 9]);
    await ask(world, pageSender, 'clients.remove', { clientId: a });
    expect((await list(a)).records).toEqual([]);
    expect((await list(b)).records).toHaveLength(1);
  });

  it('lie in the table without kind or value', async () => {
    const { world, a, put } = await opened();
    await put(a, score(14));
    const db = openDatabase(world);
    const [row] = await db.records.toArray();
    db.close();
    expect(Object.keys(row ?? {}).sort()).toEqual(['box', 'bucket', 'id', 'ownerId', 'trail', 'version']);
    expect(JSON.stringify(row)).not.toMatch(/phq|score/);
  });

  it('refuse a value that does not fit, a client that is gone and a version that is not the newest', async () => {
    const { a, put } = await opened();
    expect(await put(a, { ...score(14), note: 'text' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await put('nobody', score(14))).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await put(practice, score(14))).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const first = await put(a, score(14));
    if (!first.ok) throw new Error('not stored');
    const { id } = first.value;
    expect(await put(a, score(13), id, 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await put(a, score(12), id, 1)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await put(a, score(12), 'gone', 3)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('refuse one that was to be the next, when another came in between, and count those that cannot be read', async () => {
    const { world, a, b, list } = await opened();
    const next = (ownerId: string, total: number, beside: number) =>
      send(world, pageSender, 'records.put', {
        ownerId,
        kind: 'score',
        id: null,
        baseVersion: 0,
        value: score(total),
        beside,
      });
    // At once, as two windows do it: whoever looked and then wrote would write twice.
    const both = await Promise.all([next(a, 14, 0), next(a, 11, 0)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict' } });
    expect((await list(a)).records).toHaveLength(1);
    expect(await next(b, 20, 0)).toMatchObject({ ok: true });
    expect(await next(a, 9, 1)).toMatchObject({ ok: true });
  });

  it('name a damaged one and give the others', async () => {
    const { world, a, put, list } = await opened();
    await put(a, score(14));
    const second = await put(a, score(11));
    if (!second.ok) throw new Error('not stored');
    const db = openDatabase(world);
    await db.records.update(second.value.id, { version: 7 });
    db.close();
    expect(await list(a)).toMatchObject({ damaged: [second.value.id], records: [{ value: { total: 14 } }] });
  });

  it('are removed by their owner only', async () => {
    const { world, a, b, put, list } = await opened();
    const stored = await put(a, score(14));
    if (!stored.ok) throw new Error('not stored');
    const remove = (ownerId: string) => send(world, pageSender, 'records.remove', { ownerId, id: stored.value.id });
    expect(await remove(b)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await remove(a)).toMatchObject({ ok: true });
    expect((await list(a)).records).toEqual([]);
  });
});
