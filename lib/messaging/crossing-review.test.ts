/** What the third security review found: calls that a lock, another window or another client crosses, and a log that was cut. */
import { describe, expect, it } from 'vitest';
import { makeBackup, plainExport, takeBackup } from '../backup/job.ts';
import { readHead } from '../backup/layout.ts';
import type { KeyValueStore } from '../vault/keyring.ts';
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
  panelSender,
  passphrase,
  portsOf,
  reportOf,
  self,
  send,
  type World,
} from './testing/fake-browser.ts';
import { tabInFront } from './watch.ts';

const quiet = () => undefined;

async function linked(): Promise<{ world: World; clientId: string }> {
  const world = await openedWorld();
  const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
  world.pages.set(3, reportOf({ chartId: '1' }));
  await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
  return { world, clientId };
}

/** A file in which the client is called otherwise than here by now: a merge keeps both sides. */
async function inConflict(): Promise<World> {
  const world = await openedWorld();
  const { id } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
  const other = newWorld();
  await takeIn(other, (await makeBackup(callerOf(world), quiet)).file, 'replace', passphrase);
  await ask(other, pageSender, 'clients.update', { id, ...factsOf('Theirs') });
  const { file } = await makeBackup(callerOf(other), quiet);
  await ask(world, pageSender, 'clients.update', { id, ...factsOf('Mine') });
  await takeIn(world, file, 'merge');
  return world;
}

async function takeIn(world: World, file: Blob, mode: 'merge' | 'replace', secret?: string): Promise<void> {
  const { header } = await readHead(file);
  await ask(world, pageSender, 'restore.open', { header, ...(secret ? { secret } : {}) });
  await takeBackup(callerOf(world), file, quiet);
  const { look } = await ask(world, pageSender, 'restore.look', { header, mode });
  await ask(world, pageSender, 'restore.commit', { header, mode, look });
}

describe('a log that was cut while the vault was locked', () => {
  it('says so for good, whatever is written after it', async () => {
    const { world, clientId } = await linked();
    await ask(world, pageSender, 'export.begin', {});
    await ask(world, pageSender, 'vault.lock', {});
    const db = openDatabase(world);
    await db.log.where('seq').above(1).delete();
    db.close();
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    await ask(world, pageSender, 'clients.get', { clientId });
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: false });
  });
});

describe("a panel's greeting that waits for its nonce", () => {
  const nonce = 'a'.repeat(72);
  const greet = (world: World) =>
    answer({ name: 'panel.hello', input: { nonce } }, panelSender(3), self, portsOf(world));
  const aMoment = () => new Promise((done) => setTimeout(done, 60));

  it('shows nobody after a lock that came meanwhile', async () => {
    const { world } = await linked();
    const greeting = greet(world);
    await aMoment();
    await lockNow(portsOf(world));
    await ask(world, contentSender(3), 'page.report', { report: reportOf({ chartId: '1' }), ticket: nonce });
    expect(JSON.stringify(await greeting)).not.toContain('Wren');
  });

  it('shows whose page it is by then, not whose it was', async () => {
    const { world } = await linked();
    const greeting = greet(world);
    await aMoment();
    const next = reportOf({ chartId: '2' }, { documentToken: 'token-2' });
    world.pages.set(3, next);
    await ask(world, contentSender(3), 'page.report', { report: next, ticket: nonce });
    expect(JSON.stringify(await greeting)).not.toContain('Wren');
  });
});

describe('a restore onto a new machine, where somebody makes a vault meanwhile', () => {
  it.each(['before', 'after'])('puts no rows of another key into it, looked at %s that', async (when) => {
    const source = await openedWorld();
    await ask(source, pageSender, 'clients.create', factsOf('Wren'));
    const { file } = await makeBackup(callerOf(source), quiet);
    const { header } = await readHead(file);
    const world = newWorld();
    await ask(world, pageSender, 'restore.open', { header, secret: passphrase });
    await takeBackup(callerOf(world), file, quiet);
    const looked = { header, mode: 'replace' } as const;
    const first = await ask(world, pageSender, 'restore.look', looked);
    await ask(world, pageSender, 'vault.create', { passphrase: 'another quiet heron' });
    await ask(world, pageSender, 'vault.confirm', {});
    const second = when === 'after' ? await send(world, pageSender, 'restore.look', looked) : null;
    const look = second?.ok ? second.value.look : first.look;
    expect(await send(world, pageSender, 'restore.commit', { ...looked, look })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await ask(world, pageSender, 'clients.list', {})).toEqual([]);
  });
});

describe('an export in clear', () => {
  it('names what it could not read', async () => {
    const world = await openedWorld();
    const { id } = await ask(world, pageSender, 'clients.create', factsOf('Wren'));
    const db = openDatabase(world);
    await db.clients.update(id, { box: { v: 1, iv: new Uint8Array(12), data: new Uint8Array(40) } });
    db.close();
    const { file, leftOut } = await plainExport(callerOf(world), quiet);
    expect(leftOut).toHaveLength(1);
    expect(JSON.parse(await file.text())).toMatchObject({ leftOut: [expect.stringContaining(id)] });
  });
});

describe('a lock in the middle', () => {
  it('of showing the tab in front lets no client come to the pages after it', async () => {
    const { world } = await linked();
    await ask(world, pageSender, 'panel.view', {});
    world.events.length = 0;
    const ports = portsOf(world);
    let reads = 0;
    const session: KeyValueStore = {
      ...ports.session,
      get: async (key) => {
        const value = await ports.session.get(key);
        if (key === 'vault.key' && ++reads === 3) await lockNow(portsOf(world));
        return value;
      },
    };
    await tabInFront({ ...ports, session }, 3);
    const told = JSON.stringify(world.events);
    expect(told.slice(told.indexOf('locked'))).not.toContain('Wren');
  });

  it('of noting a viewing does not take the next viewing for the same', async () => {
    const { world, clientId } = await linked();
    const ports = portsOf(world);
    let armed = true;
    const session: KeyValueStore = {
      ...ports.session,
      set: async (key, value) => {
        if (key === `viewed.${clientId}` && armed) {
          armed = false;
          await lockNow(portsOf(world));
        }
        await ports.session.set(key, value);
      },
    };
    world.session.delete(`viewed.${clientId}`);
    await answer({ name: 'clients.get', input: { clientId } }, pageSender, self, { ...ports, session });
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    await ask(world, pageSender, 'clients.get', { clientId });
    const query = { before: null, limit: 1, clientId: null, what: null };
    expect(await ask(world, pageSender, 'log.read', query)).toMatchObject([{ what: 'viewed' }]);
  });
});

describe('a conflict that is being settled', () => {
  it('leaves the caseload as true as the client, wherever it is cut off', async () => {
    const world = await inConflict();
    const question = { today: '2026-05-04', filter: 'all', order: 'due', page: 0 } as const;
    await ask(world, pageSender, 'caseload.page', { ...question, query: '' });
    const [conflict] = await ask(world, pageSender, 'conflicts.list', {});
    const ports = portsOf(world);
    const real = ports.db.transaction.bind(ports.db) as (...words: unknown[]) => unknown;
    let writes = 0;
    // The background ends after the first transaction that writes.
    const cut = (...words: unknown[]) =>
      words[0] === 'rw' && ++writes === 2 ? new Promise(() => undefined) : real(...words);
    Object.assign(ports.db, { transaction: cut });
    const settle = { name: 'conflicts.settle', input: { id: conflict?.id, use: 'theirs' } };
    void answer(settle, pageSender, self, ports);
    await new Promise((done) => setTimeout(done, 200));
    const found = await ask(world, pageSender, 'caseload.page', { ...question, query: 'Theirs' });
    expect(found.rows).toHaveLength(1);
  });
});
