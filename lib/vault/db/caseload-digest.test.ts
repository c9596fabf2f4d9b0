import { expect, it } from 'vitest';
import type { CaseloadEntry } from '../../caseload/rows.ts';
import { ask, newWorld, openDatabase, pageSender, portsOf } from '../../messaging/testing/fake-browser.ts';
import { openStore } from '../vault.ts';
import { beginDigest, keepDigest, noteChanged, readDigest } from './caseload-digest.ts';

const entry = (id: string, label: string): CaseloadEntry => ({
  id,
  label,
  population: 'adult',
  createdAt: '2026-01-05T12:00:00Z',
  facts: null,
});

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const db = openDatabase(world);
  return { db, store: await openStore(portsOf(world, db)) };
}

it('keeps the notes of what was written while all were read', async () => {
  const { db, store } = await opened();
  const mark = await beginDigest(db);
  await noteChanged(db, 'c');
  await keepDigest(store, mark, [entry('c', 'before or after')]);
  expect(await readDigest(store)).toMatchObject({ entries: [{ id: 'c' }], changed: ['c'] });
});

it('is not put back by a window that read before another one took a write in', async () => {
  const { db, store } = await opened();
  await keepDigest(store, await beginDigest(db), [entry('c', 'old')]);
  const slow = await readDigest(store);
  await noteChanged(db, 'c');
  const quick = await readDigest(store);
  if (!slow || !quick) throw new Error('there is no digest');
  await keepDigest(store, quick.mark, [entry('c', 'new')]);
  await keepDigest(store, slow.mark, slow.entries);
  expect(await readDigest(store)).toMatchObject({ entries: [{ label: 'new' }], changed: [] });
});

it('is not kept by a window after another one began anew', async () => {
  const { db, store } = await opened();
  const first = await beginDigest(db);
  const second = await beginDigest(db);
  await keepDigest(store, first, [entry('c', 'first')]);
  expect(await readDigest(store)).toBeNull();
  await keepDigest(store, second, [entry('c', 'second')]);
  expect(await readDigest(store)).toMatchObject({ entries: [{ label: 'second' }] });
});

it('begins anew when more clients were written than it is worth reading again', async () => {
  const { db, store } = await opened();
  await keepDigest(store, await beginDigest(db), []);
  for (let at = 0; at <= 500; at++) await noteChanged(db, `c${at}`);
  expect(await readDigest(store)).toBeNull();
});
