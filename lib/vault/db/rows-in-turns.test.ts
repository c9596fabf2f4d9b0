import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { type ClientRow, VaultDatabase } from './database.ts';
import { perTurn, rowsInTurns } from './rows-in-turns.ts';

const db = new VaultDatabase('rows-in-turns');
afterAll(() => db.delete());
const box = { v: 1, iv: new Uint8Array(12), data: new Uint8Array(16) } as const;
const row = (id: string): ClientRow => ({ id, version: 1, box });
const idOf = async ({ id }: ClientRow) => id;

it('gives every row once, whatever their number', async () => {
  expect(await rowsInTurns(db, idOf)).toEqual([]);
  for (const count of [1, perTurn - 1, perTurn, perTurn + 1, 2 * perTurn, 2 * perTurn + 7]) {
    await db.clients.clear();
    const ids = Array.from({ length: count }, (_, at) => `c${String(at).padStart(5, '0')}`);
    await db.clients.bulkPut(ids.map(row));
    expect(await rowsInTurns(db, idOf)).toEqual(ids);
  }
});

it('passes over no row whose id was changed by hand into something else', async () => {
  await db.clients.clear();
  const ids = [
    7,
    -1,
    new Date(0),
    ...Array.from({ length: perTurn }, (_, at) => `c${at}`),
    ['c'],
  ] as unknown as string[];
  await db.clients.bulkPut(ids.map(row));
  expect(await rowsInTurns(db, idOf)).toHaveLength(ids.length);
});

it('never works on more than a turn at once, and fails with what fails', async () => {
  await db.clients.clear();
  await db.clients.bulkPut(Array.from({ length: 2 * perTurn + 1 }, (_, at) => row(`c${at}`)));
  let [now, most] = [0, 0];
  await rowsInTurns(db, async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
  });
  expect(most).toBe(perTurn);
  const failing = rowsInTurns(db, async ({ id }) => {
    if (id === 'c1') throw new RangeError('not ours');
  });
  await expect(failing).rejects.toThrow('not ours');
});
