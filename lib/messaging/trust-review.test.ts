/** Faults that a security review found: each was reproduced before it was mended. */
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { makeBackup, takeBackup } from '../backup/job.ts';
import { VaultDatabase } from '../vault/db/database.ts';
import { lockNow } from './handlers/vault.ts';
import {
  ask,
  callerOf,
  contentSender,
  factsOf,
  openedWorld,
  pageSender,
  passphrase,
  portsOf,
  reportOf,
  send,
  type World,
} from './testing/fake-browser.ts';
import { lockIfAway } from './watch.ts';

/** A backup of three clients, read in again to its end. */
async function staged(world: World) {
  const ids: string[] = [];
  for (const label of ['A', 'B', 'C']) ids.push((await ask(world, pageSender, 'clients.create', factsOf(label))).id);
  const call = callerOf(world);
  const { file } = await makeBackup(call, () => undefined);
  const header = (await file.slice(0, 70_000).text()).split('\n')[1] ?? '';
  await ask(world, pageSender, 'restore.open', { header });
  const read = () => takeBackup(call, file, () => undefined);
  await read();
  return { ids, header, read };
}

describe('a client removed between reading a backup and restoring it', () => {
  it('makes the restore refuse, and everybody else stays', async () => {
    const world = await openedWorld();
    const { ids, header } = await staged(world);
    const { look } = await ask(world, pageSender, 'restore.look', { header, mode: 'replace' });
    await ask(world, pageSender, 'clients.remove', { clientId: ids[2] ?? '' });
    const answer = await send(world, pageSender, 'restore.commit', { header, mode: 'replace', look });
    expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await ask(world, pageSender, 'clients.list', {})).map(({ label }) => label)).toEqual(['A', 'B']);
  });

  it('has the same file read anew', async () => {
    const world = await openedWorld();
    const { ids, header, read } = await staged(world);
    await ask(world, pageSender, 'clients.remove', { clientId: ids[0] ?? '' });
    await read();
    const { look } = await ask(world, pageSender, 'restore.look', { header, mode: 'replace' });
    await ask(world, pageSender, 'restore.commit', { header, mode: 'replace', look });
    expect(await ask(world, pageSender, 'clients.list', {})).toHaveLength(3);
  });
});

describe('a database that does not open', () => {
  const failing = {
    open() {
      const request = { error: new DOMException('backing store', 'UnknownError'), onerror: (_event: unknown) => {} };
      setTimeout(() => request.onerror({ target: request, preventDefault() {}, stopPropagation() {} }));
      return request;
    },
  } as unknown as IDBFactory;

  it.each(['asked for', 'by the watch'])('keeps nobody from locking, %s', async (how) => {
    const world = await openedWorld();
    const db = new VaultDatabase('test', { indexedDB: failing, IDBKeyRange });
    const ports = { ...portsOf(world), db };
    expect(world.session.has('vault.key')).toBe(true);
    if (how === 'asked for') await lockNow(ports);
    else expect(await lockIfAway(ports, 'locked')).toBe(true);
    expect(world.session.has('vault.key')).toBe(false);
    expect(world.events.some(({ event }) => event.event === 'locked')).toBe(true);
  });
});

describe('a site that the practice does not allow', () => {
  it('is neither read nor written, whoever asks', async () => {
    const world = await openedWorld();
    const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('A'));
    const report = reportOf({ chartId: '1' });
    world.pages.set(3, report);
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
    world.managed = { allowedSites: ['elsewhere.example.org'] };
    expect(await ask(world, pageSender, 'panel.view', { tabId: 3 })).toMatchObject({ report: null });
    const [field] = report.fields;
    const insert = {
      tabId: 3,
      clientId,
      documentToken: report.documentToken,
      fieldKey: field?.key ?? '',
      text: 'Goal 1',
    };
    expect(await send(world, pageSender, 'note.insert', insert)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(world.inserted).toEqual([]);
  });
});

describe('the access log', () => {
  it('has a line for what a dot-trigger hands to a page, and a new one for a viewing after a lock', async () => {
    const world = await openedWorld();
    const { id: clientId } = await ask(world, pageSender, 'clients.create', factsOf('A'));
    const goal = { id: 'g1', number: 1, text: 'Sleep through', status: 'active' as const };
    const content = {
      diagnoses: [],
      problems: [],
      goals: [{ ...goal, problemIds: [], objectives: [], interventions: [] }],
    };
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 0, reason: 'First', content });
    const report = reportOf({ chartId: '1' });
    const [field] = report.fields;
    world.pages.set(3, { ...report, fields: field ? [{ ...field, text: 'note .g1' }] : [] });
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
    const input = { documentToken: 'token-1', fieldKey: field?.key ?? '', trigger: '.g1' };
    await ask(world, contentSender(3), 'note.trigger', input);
    const lines = async (what: string) =>
      (await ask(world, pageSender, 'log.read', { before: null, limit: 100, clientId: null, what })).map((line) => [
        line.clientId,
        line.detail,
      ]);
    expect(await lines('inserted')).toEqual([[clientId, 'trigger']]);
    await ask(world, pageSender, 'plans.current', { clientId });
    const before = (await lines('viewed')).length;
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    await ask(world, pageSender, 'plans.current', { clientId });
    expect((await lines('viewed')).length).toBe(before + 1);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: true });
  });
});
