import { expect, it } from 'vitest';
import { buildAdapter } from '../ehr/taught/build.ts';
import { ask, contentSender, newWorld, pageSender, reportOf, send } from './testing/fake-browser.ts';

const locator = { select: '#note', by: 'id', sure: 'sure' as const };
const taught = (host = 'ehr.example') =>
  buildAdapter({
    role: 'note',
    host,
    path: '/c/1/notes/2',
    today: '2026-11-25',
    fields: [locator],
    goals: null,
    client: null,
  });

it('keeps what a page was taught, for that site alone, until it is removed', async () => {
  const world = newWorld();
  world.pages.set(3, reportOf(null));
  const adapter = taught();
  await ask(world, contentSender(3), 'adapters.save', { adapter });
  expect(await ask(world, contentSender(3), 'adapters.here', {})).toEqual([adapter]);
  expect(await ask(world, pageSender, 'adapters.list', {})).toEqual([adapter]);
  world.granted.add('https://other.example');
  expect(await ask(world, contentSender(3, 'https://other.example'), 'adapters.here', {})).toEqual([]);
  expect(await ask(world, pageSender, 'adapters.remove', { id: adapter.id })).toEqual([]);
});

it('lets no page teach another site, or anything that is not plain data', async () => {
  const world = newWorld();
  const other = await send(world, contentSender(3), 'adapters.save', { adapter: taught('mail.example') });
  expect(other).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  const adapter = { ...taught(), identity: { chartId: ['^(a+)+$'] } };
  const hostile = await send(world, contentSender(3), 'adapters.save', { adapter });
  expect(hostile).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

it('takes a file over as a whole, and refuses a hostile one with a sentence', async () => {
  const world = newWorld();
  const file = (adapters: unknown[]) => JSON.stringify({ format: 'throughline-adapters', version: 1, adapters });
  const list = await ask(world, pageSender, 'adapters.import', { text: file([taught(), taught('b.example')]) });
  expect(list).toHaveLength(2);
  const bad = file([taught('c.example'), { ...taught(), pages: [{ role: 'note', path: ['(x+x+)+y'] }] }]);
  const refused = await send(world, pageSender, 'adapters.import', { text: bad });
  expect(refused.ok ? '' : refused.error.message).toMatch(/Nothing was imported: adapters\.1\.pages/);
  expect(await ask(world, pageSender, 'adapters.list', {})).toHaveLength(2);
});

it('drops stored adapters that are not as they should be', async () => {
  const world = newWorld();
  world.local.set('taught.x', JSON.stringify({ id: 'x', hosts: ['*'] }));
  expect(await ask(world, pageSender, 'adapters.list', {})).toEqual([]);
});

it('says so where a page cannot be looked at', async () => {
  const world = newWorld();
  for (const name of ['page.teach', 'page.structure'] as const) {
    expect(await send(world, pageSender, name, { tabId: 9 })).toMatchObject({
      ok: false,
      error: { code: 'page-gone' },
    });
  }
});
