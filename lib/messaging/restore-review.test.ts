/** Faults of restores, backups and locks that a second security review found, each reproduced before it was mended. */
import { describe, expect, it } from 'vitest';
import { makeBackup, takeBackup } from '../backup/job.ts';
import { readHead } from '../backup/layout.ts';
import { sealJson } from '../vault/envelope.ts';
import { loadKeys } from '../vault/keyring.ts';
import type { CallInput } from './calls.ts';
import { lockNow } from './handlers/vault.ts';
import { answer } from './server.ts';
import {
  ask,
  callerOf,
  contentSender,
  factsOf,
  newWorld,
  openDatabase,
  openedWorld,
  pageSender,
  passphrase,
  portsOf,
  reportOf,
  self,
  send,
  type World,
} from './testing/fake-browser.ts';

const quiet = () => undefined;
const labels = async (world: World) => (await ask(world, pageSender, 'clients.list', {})).map(({ label }) => label);

/** Three clients in a backup that was read in again, and a fourth who came later. */
async function staged() {
  const world = await openedWorld();
  for (const label of ['A', 'B', 'C']) await ask(world, pageSender, 'clients.create', factsOf(label));
  const { file } = await makeBackup(callerOf(world), quiet);
  const { header } = await readHead(file);
  await ask(world, pageSender, 'clients.create', factsOf('D'));
  await ask(world, pageSender, 'restore.open', { header });
  const read = () => takeBackup(callerOf(world), file, quiet);
  await read();
  return { world, header, read };
}
const refused = { ok: false, error: { code: 'conflict' } };

describe('a restore that was looked at twice', () => {
  it('replaces nothing after another look was cut off', async () => {
    const { world, header } = await staged();
    const { look } = await ask(world, pageSender, 'restore.look', { header, mode: 'replace' });
    const ports = portsOf(world);
    // The rows are decided for a merge by then, and the mark that says so is not written any more.
    let writes = 0;
    ports.db.meta.hook('updating', (_change: unknown, key: unknown) => {
      if (key === 'restore' && ++writes > 1) throw new Error('the background was ended');
    });
    const cut = await answer({ name: 'restore.look', input: { header, mode: 'merge' } }, pageSender, self, ports);
    ports.db.close();
    expect(cut.ok).toBe(false);
    expect(await send(world, pageSender, 'restore.commit', { header, mode: 'replace', look })).toMatchObject(refused);
    expect(await labels(world)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('by two windows at once is committed as one of them saw it, or not at all', async () => {
    const { world, header } = await staged();
    const looks = await Promise.all(
      (['replace', 'merge'] as const).map((mode) => send(world, pageSender, 'restore.look', { header, mode })),
    );
    expect(looks.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    const [replacing] = looks;
    const look = replacing?.ok ? replacing.value.look : 'another';
    const done = await send(world, pageSender, 'restore.commit', { header, mode: 'replace', look });
    expect(await labels(world)).toEqual(done.ok ? ['A', 'B', 'C'] : ['A', 'B', 'C', 'D']);
  });

  it('with and without what was removed is never committed as the other window saw it', async () => {
    const { world, header, read } = await staged();
    const [first] = await ask(world, pageSender, 'clients.list', {});
    await ask(world, pageSender, 'clients.remove', { clientId: first?.id ?? '' });
    await read();
    const look = (bringBack: boolean) => ask(world, pageSender, 'restore.look', { header, mode: 'merge', bringBack });
    const without = await look(false);
    const withIt = await look(true);
    const commit = (seen: string) => send(world, pageSender, 'restore.commit', { header, mode: 'merge', look: seen });
    expect(await commit(without.look)).toMatchObject(refused);
    expect(await labels(world)).toEqual(['B', 'C', 'D']);
    expect((await commit(withIt.look)).ok).toBe(true);
    expect(await labels(world)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('onto a new machine brings its rows in their newest form, with nothing left to update', async () => {
    const world = await openedWorld();
    await ask(world, pageSender, 'clients.create', factsOf('A'));
    const { file } = await makeBackup(callerOf(world), quiet);
    const { header } = await readHead(file);
    const other = newWorld();
    await ask(other, pageSender, 'restore.open', { header, secret: passphrase });
    await takeBackup(callerOf(other), file, quiet);
    const { look } = await ask(other, pageSender, 'restore.look', { header, mode: 'replace' });
    await ask(other, pageSender, 'restore.commit', { header, mode: 'replace', look });
    await ask(other, pageSender, 'vault.lock', {});
    await ask(other, pageSender, 'vault.unlock', { passphrase });
    const query = { before: null, limit: 9, clientId: null, what: 'upgraded' };
    expect(await ask(other, pageSender, 'log.read', query)).toEqual([]);
    expect(await ask(other, pageSender, 'trust.state', {})).toMatchObject({ copies: null });
  });
});

describe('an entry that opens and does not fit its kind', () => {
  it.each([
    ['person', { answers: 3 }],
    ['a-kind-of-tomorrow', {}],
  ])('is named as damaged by a backup, and stops none: %s', async (kind, value) => {
    const world = await openedWorld();
    const { id: ownerId } = await ask(world, pageSender, 'clients.create', factsOf('A'));
    const put = { ownerId, kind: 'person', id: null, baseVersion: 0, value: { answers: {}, updatedOn: '2026-05-04' } };
    const { id, version } = await ask(world, pageSender, 'records.put', put as CallInput<'records.put'>);
    const keys = await loadKeys(portsOf(world).session);
    if (!keys) throw new Error('locked');
    const db = openDatabase(world);
    const box = await sealJson(
      keys.records,
      { table: 'records', id, version },
      { id, ownerId, kind, madeAt: 1, value },
    );
    await db.records.update(id, { box });
    db.close();
    expect((await makeBackup(callerOf(world), quiet)).damaged).toEqual([`records/${id}`]);
  });
});

describe('a lock while a page is answering', () => {
  it('is followed by no view of a client', async () => {
    const world = await openedWorld();
    const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
    world.pages.set(3, reportOf({ chartId: '1' }));
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
    await ask(world, pageSender, 'panel.view', { tabId: 3 });
    world.events.length = 0;
    const ports = portsOf(world);
    let armed = true;
    const session = {
      ...ports.session,
      get: async (key: string) => {
        const value = await ports.session.get(key);
        if (key !== 'panel.3' || !armed) return value;
        armed = false;
        await lockNow(portsOf(world));
        return value;
      },
    };
    const call = { name: 'page.report', input: { report: reportOf({ chartId: '1' }) } };
    await answer(call, contentSender(3), self, { ...ports, session });
    const told = world.events.map(({ event }) =>
      event.event === 'view' ? `view ${event.view.chart.state}` : event.event,
    );
    expect(told).toContain('locked');
    expect(told.slice(told.indexOf('locked'))).not.toContain('view linked');
  });

  it('has no chart linked that was not looked at', async () => {
    const world = await openedWorld();
    const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
    world.pages.set(3, reportOf({ chartId: '1' }));
    const ports = portsOf(world);
    const askPage: typeof ports.askPage = async (tabId, name, input) => {
      await lockNow(portsOf(world));
      return ports.askPage(tabId, name, input);
    };
    const call = { name: 'chart.link', input: { tabId: 3, clientId } };
    const result = await answer(call, pageSender, self, { ...ports, askPage });
    expect(result).toMatchObject({ ok: false, error: { code: 'locked' } });
    const db = openDatabase(world);
    expect(await db.chartLinks.count()).toBe(0);
    db.close();
  });
});

it('a viewing whose line could not be written has one at the next look', async () => {
  const world = await openedWorld();
  const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
  const ports = portsOf(world);
  ports.db.log.hook('creating', () => {
    throw new Error('the disk is full');
  });
  await answer({ name: 'clients.get', input: { clientId } }, pageSender, self, ports);
  ports.db.close();
  await ask(world, pageSender, 'clients.get', { clientId });
  const query = { before: null, limit: 9, clientId, what: 'viewed' };
  expect(await ask(world, pageSender, 'log.read', query)).toHaveLength(1);
});
