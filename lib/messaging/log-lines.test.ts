/** What the access log tells, and to whom, where views show a client without being asked and where calls cross. */
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../backup/job.ts';
import { readHead } from '../backup/layout.ts';
import type { KeyValueStore } from '../vault/keyring.ts';
import { markSeen } from '../vault/lock-policy.ts';
import { logEntry } from './audit.ts';
import { lockNow } from './handlers/vault.ts';
import { answer } from './server.ts';
import {
  ask,
  callerOf,
  factsOf,
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
import { tabInFront, tabLoaded } from './watch.ts';

async function opened(): Promise<{ world: World; clientId: string }> {
  const world = await openedWorld();
  return { world, clientId: (await ask(world, pageSender, 'clients.create', factsOf('A'))).id };
}
const intact = { intact: true };

describe('a viewing', () => {
  async function watched() {
    const { world, clientId } = await opened();
    world.pages.set(4, reportOf({ chartId: '2' }));
    world.pages.set(3, reportOf({ chartId: '1' }));
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
    await ask(world, pageSender, 'panel.view', {});
    const viewings = async () =>
      (await ask(world, pageSender, 'log.read', { before: null, limit: 100, clientId, what: 'viewed' })).length;
    /** Another day, as far as the log is concerned, with the vault still open. */
    const later = async () => {
      world.now += 16 * 60_000;
      await markSeen(portsOf(world).session, world.now);
    };
    return { world, clientId, viewings, later };
  }

  it('by a side panel that follows the tab in front has its line', async () => {
    const { world, viewings, later } = await watched();
    await later();
    const before = await viewings();
    await tabInFront(portsOf(world), 3);
    expect(await viewings()).toBe(before + 1);
    await later();
    await tabLoaded(portsOf(world), 3);
    expect(await viewings()).toBe(before + 2);
  });

  it('that nobody was there to see has none', async () => {
    const { world, viewings, later } = await watched();
    await later();
    const before = await viewings();
    await tabInFront({ ...portsOf(world), tellPages: async () => false }, 3);
    expect(await viewings()).toBe(before);
  });

  it.each(['records.list', 'clients.get'] as const)('by %s has its line', async (name) => {
    const { world, clientId, viewings, later } = await watched();
    await later();
    const before = await viewings();
    if (name === 'clients.get') await ask(world, pageSender, name, { clientId });
    else await ask(world, pageSender, name, { ownerId: clientId, kind: 'score' });
    expect(await viewings()).toBe(before + 1);
  });
});

describe('the kind of an entry', () => {
  it('is told to whoever has the key, and to nobody else, not even by its length', async () => {
    const { world, clientId } = await opened();
    const put = { ownerId: clientId, id: null, baseVersion: 0 } as const;
    await ask(world, pageSender, 'records.put', {
      ...put,
      kind: 'person',
      value: { answers: {}, updatedOn: '2026-05-04' },
    });
    await ask(world, pageSender, 'records.put', {
      ...put,
      kind: 'client-page',
      value: { language: 'en', leaveOff: [], plain: {} },
    });
    const query = { before: null, limit: 2, clientId: null, what: 'record-saved' };
    expect((await ask(world, pageSender, 'log.read', query)).map(({ detail }) => detail)).toEqual([
      'client-page',
      'person',
    ]);
    const db = openDatabase(world);
    const rows = await db.log.where('seq').above(0).toArray();
    db.close();
    expect(JSON.stringify(rows)).not.toMatch(/person|client-page/);
    const hidden = rows.filter(({ what }) => what === 'record-saved').map(({ detail }) => detail?.length);
    expect(new Set(hidden).size).toBe(1);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject(intact);
  });

  it('that was changed by hand is not told, and the check says so', async () => {
    const { world, clientId } = await opened();
    await ask(world, pageSender, 'records.put', {
      ownerId: clientId,
      kind: 'person',
      id: null,
      baseVersion: 0,
      value: { answers: {}, updatedOn: '2026-05-04' },
    });
    const db = openDatabase(world);
    const last = await db.log.orderBy('seq').last();
    await db.log.update(last?.seq ?? 0, { detail: 'sealed:AAAA.AAAA' });
    db.close();
    const query = { before: null, limit: 1, clientId, what: null };
    expect(await ask(world, pageSender, 'log.read', query)).toMatchObject([{ what: 'record-saved', detail: null }]);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: false });
  });
});

describe('a lock', () => {
  it('stands in the log before what other calls still had to say when the key was gone', async () => {
    const { world, clientId } = await opened();
    const ports = portsOf(world);
    const session: KeyValueStore = {
      ...ports.session,
      async remove(key) {
        await ports.session.remove(key);
        if (key === 'vault.key') await logEntry(ports, { what: 'viewed', clientId });
      },
    };
    await lockNow({ ...ports, session });
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    const query = { before: null, limit: 3, clientId: null, what: null };
    const lines = await ask(world, pageSender, 'log.read', query);
    expect(lines.map(({ what }) => what)).toEqual(['unlocked', 'viewed', 'locked']);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject(intact);
  });
});

describe('an opening', () => {
  /** A session store that does something as soon as the key was kept. */
  function once(session: KeyValueStore, then: () => Promise<void>): KeyValueStore {
    let armed = true;
    return {
      ...session,
      async set(key, value) {
        await session.set(key, value);
        if (key !== 'vault.key' || !armed) return;
        armed = false;
        await then();
      },
    };
  }
  const unlock = { name: 'vault.unlock', input: { passphrase } };

  it('that somebody locks in the middle leaves a whole log', async () => {
    const { world } = await opened();
    await ask(world, pageSender, 'vault.lock', {});
    const ports = portsOf(world);
    const session = once(ports.session, () => lockNow(portsOf(world)));
    await answer(unlock, pageSender, self, { ...ports, session });
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject(intact);
  });

  it('cut off in the middle has its line already', async () => {
    const { world } = await opened();
    await ask(world, pageSender, 'vault.lock', {});
    const ports = portsOf(world);
    const session = once(ports.session, () => Promise.reject(new Error('the background was ended')));
    await answer(unlock, pageSender, self, { ...ports, session });
    const query = { before: null, limit: 1, clientId: null, what: null };
    expect(await ask(world, pageSender, 'log.read', query)).toMatchObject([{ what: 'unlocked' }]);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject(intact);
  });
});

describe('the beginning of the log', () => {
  const check = (world: World) => ask(world, pageSender, 'log.check', {});
  async function emptied(world: World) {
    const db = openDatabase(world);
    await db.log.clear();
    await db.meta.delete('log');
    db.close();
  }

  it('is the making of the vault, also of one made anew because nobody had used it', async () => {
    const world = await openedWorld();
    const query = { before: null, limit: 9, clientId: null, what: 'made' };
    expect(await ask(world, pageSender, 'log.read', query)).toMatchObject([{ seq: 1 }]);
    expect(await check(world)).toMatchObject(intact);
  });

  it('is missed when somebody emptied the log, before anything more is written and after', async () => {
    const { world, clientId } = await opened();
    await emptied(world);
    expect(await check(world)).toMatchObject({ intact: false, why: expect.stringContaining('empty') });
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    await ask(world, pageSender, 'clients.get', { clientId });
    expect(await check(world)).toMatchObject({
      intact: false,
      brokenAt: 1,
      why: expect.stringContaining('does not begin'),
    });
  });
});

describe('a look at the list of all clients', () => {
  it.each(['clients.list', 'caseload.page'] as const)('by %s has its line, once for one viewing', async (name) => {
    const { world } = await opened();
    const query = { before: null, limit: 9, clientId: null, what: 'list-viewed' };
    const look = () =>
      name === 'clients.list'
        ? ask(world, pageSender, name, {})
        : ask(world, pageSender, name, { today: '2026-05-04', filter: 'all', order: 'due', query: '', page: 0 });
    await look();
    await look();
    expect(await ask(world, pageSender, 'log.read', query)).toHaveLength(1);
    world.now += 16 * 60_000;
    await markSeen(portsOf(world).session, world.now);
    await look();
    expect(await ask(world, pageSender, 'log.read', query)).toHaveLength(2);
  });
});

describe('a restore whose file was not opened', () => {
  it('is refused, and no wrong passphrase stands in the log', async () => {
    const { world } = await opened();
    const { file } = await makeBackup(callerOf(world), () => undefined);
    const { header } = await readHead(file);
    const other = await openedWorld();
    const refused = await send(other, pageSender, 'restore.start', { header });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: expect.stringContaining('passphrase') },
    });
    const query = { before: null, limit: 9, clientId: null, what: 'wrong-passphrase' };
    expect(await ask(other, pageSender, 'log.read', query)).toEqual([]);
  });
});
