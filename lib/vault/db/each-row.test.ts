import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, expect, it } from 'vitest';
import { eachRow } from './each-row.ts';

const db = new Dexie('each-row');
db.version(1).stores({ rows: 'id' });
const rows = db.table<{ id: number }>('rows');
afterAll(() => db.delete());

it('gives every row in order, and passes on what the taker throws', async () => {
  await rows.bulkPut([{ id: 2 }, { id: 1 }, { id: 3 }]);
  const seen: number[] = [];
  await eachRow(rows.toCollection(), ({ id }) => void seen.push(id));
  expect(seen).toEqual([1, 2, 3]);
  const failing = eachRow(rows.toCollection(), ({ id }) => {
    if (id > 1) throw new RangeError(`row ${id}`);
  });
  await expect(failing).rejects.toThrow(new RangeError('row 2'));
});

it('is needed: the library itself says nothing of it', async () => {
  const own = rows.toCollection().each(() => {
    throw new RangeError('dropped');
  });
  await expect(own).resolves.toBeUndefined();
});
