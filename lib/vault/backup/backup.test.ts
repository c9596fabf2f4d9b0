/**
 * Backups through the calls that the options page makes: what comes back, on this machine, on another, over a store that
 * went on without it, from a file that was cut, changed or made to hurt, and with the background killed in between.
 */
import { describe, expect, it } from 'vitest';
import { type MadeBackup, makeBackup, takeBackup } from '../../backup/job.ts';
import { readHead } from '../../backup/layout.ts';
import { logEntry } from '../../messaging/audit.ts';
import type { CallInput, CallName, CallOutput } from '../../messaging/calls.ts';
import { answer } from '../../messaging/server.ts';
import {
  ask,
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
} from '../../messaging/testing/fake-browser.ts';
import type { PlanContent } from '../../plan/schema.ts';

const quiet = () => undefined;
const planned = (text: string): PlanContent => ({ diagnoses: [], problems: [{ id: 'p1', text }], goals: [] });
const session = { date: '2026-05-04', noteKey: 'n1', planVersion: 1, goals: [], objectives: [], interventions: [] };

class Failed extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
/** The calls as a page makes them, each in a new life of the background. */
const callerOf =
  (world: World) =>
  async <K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> => {
    const result = await send(world, pageSender, name, input);
    if (!result.ok) throw new Failed(result.error.code, result.error.message);
    return result.value;
  };

async function filled(clients = 3): Promise<{ world: World; ids: string[] }> {
  const world = await openedWorld();
  const ids: string[] = [];
  for (let at = 0; at < clients; at++) {
    const facts = { label: `Client ${at}`, population: 'adult', format: 'individual' } as const;
    const { id } = await ask(world, pageSender, 'clients.create', facts);
    ids.push(id);
    await ask(world, pageSender, 'plans.save', {
      clientId: id,
      baseVersion: 0,
      reason: 'first',
      content: planned('a'),
    });
    const value = { ...session, techniques: ['grounding'] };
    await ask(world, pageSender, 'records.put', { ownerId: id, kind: 'session', id: null, baseVersion: 0, value });
    world.pages.set(at, reportOf({ chartId: String(at) }));
    await ask(world, pageSender, 'chart.link', { tabId: at, clientId: id });
  }
  return { world, ids };
}

/** Everything a person would miss, without what differs by vault. */
async function contents(world: World) {
  const clients = await ask(world, pageSender, 'clients.list', {});
  return Promise.all(
    clients.map(async (client) => ({
      client,
      plans: await ask(world, pageSender, 'plans.versions', { clientId: client.id }),
      sessions: (await ask(world, pageSender, 'records.list', { ownerId: client.id, kind: 'session' })).records,
    })),
  );
}

/** Makes one, and says that its file is saved. */
async function backup(world: World): Promise<MadeBackup> {
  const made = await makeBackup(callerOf(world), quiet);
  await ask(world, pageSender, 'backup.saved', {});
  return made;
}

async function restored(world: World, file: Blob, mode: 'merge' | 'replace', secret?: string, bringBack = false) {
  const { header } = await readHead(file);
  const opened = await ask(world, pageSender, 'restore.open', { header, ...(secret ? { secret } : {}) });
  if (opened.state !== 'open') return opened;
  await takeBackup(callerOf(world), file, quiet);
  const dry = await ask(world, pageSender, 'restore.look', { header, mode, bringBack });
  const done = await ask(world, pageSender, 'restore.commit', { header, mode, look: dry.look });
  return { ...opened, dry, done };
}

describe('a backup', () => {
  it('brings everything back on a machine without a vault, with the passphrase of its day', async () => {
    const { world } = await filled();
    const before = await contents(world);
    const { file, rows } = await backup(world);
    expect(rows).toBe(12);
    const other = newWorld();
    expect(await restored(other, file, 'replace')).toMatchObject({ state: 'needs-passphrase' });
    expect(await restored(other, file, 'replace', passphrase)).toMatchObject({ state: 'open', fresh: true });
    expect(await contents(other)).toEqual(before);
    other.pages.set(1, reportOf({ chartId: '1' }));
    expect((await ask(other, pageSender, 'panel.view', { tabId: 1 })).chart.state).toBe('linked');
    await ask(other, pageSender, 'vault.lock', {});
    await ask(other, pageSender, 'vault.unlock', { passphrase });
    expect(await contents(other)).toEqual(before);
  });

  it('over a vault that nobody used leaves a log that holds', async () => {
    const { world } = await filled(1);
    const { file } = await backup(world);
    const other = newWorld();
    await ask(other, pageSender, 'vault.create', { passphrase: 'another long one' });
    await restored(other, file, 'replace', passphrase);
    expect(await ask(other, pageSender, 'log.check', {})).toMatchObject({ intact: true });
    expect(
      await ask(other, pageSender, 'log.read', { before: null, limit: 9, clientId: null, what: 'restored' }),
    ).toHaveLength(1);
  });

  it('opens with the recovery code too, and with nothing else', async () => {
    const world = newWorld();
    const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
    await ask(world, pageSender, 'vault.confirm', {});
    const { file } = await backup(world);
    const { header } = await readHead(file);
    const open = (secret: string) => send(newWorld(), pageSender, 'restore.open', { header, secret });
    expect(await open(recoveryCode)).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(await open('seven quiet hens')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  });

  it('holds nothing in the clear', async () => {
    const { world, ids } = await filled();
    const text = await (await backup(world)).file.text();
    for (const secret of ['Client 0', 'grounding', 'first', ...ids]) expect(text).not.toContain(secret);
  });

  it('is made again when something was changed meanwhile', async () => {
    const { world, ids } = await filled();
    let writes = 0;
    const { file } = await makeBackup(async (name, input) => {
      if (name === 'backup.check' && writes++ === 0) {
        await ask(world, pageSender, 'clients.update', {
          id: ids[0] ?? '',
          label: 'Changed',
          population: 'adult',
          format: 'individual',
        });
      }
      return callerOf(world)(name, input);
    }, quiet);
    const other = newWorld();
    await restored(other, file, 'replace', passphrase);
    expect((await ask(other, pageSender, 'clients.list', {})).map(({ label }) => label)).toContain('Changed');
  });

  it('leaves out what cannot be read, and says so', async () => {
    const { world, ids } = await filled();
    const db = openDatabase(world);
    await db.clients.update(ids[0] ?? '', { version: 9 });
    db.close();
    expect((await backup(world)).damaged).toEqual([`clients/${ids[0]}`]);
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ lastBackupLeftOut: 1 });
  });

  it('counts as the last one, and takes the place of older copies, only once its file is known to be saved', async () => {
    const { world, ids } = await filled(1);
    const db = openDatabase(world);
    const row = await db.clients.get(ids[0] ?? '');
    if (row) await db.snapshots.add({ table: 'clients', row });
    await makeBackup(callerOf(world), quiet);
    const state = () => ask(world, pageSender, 'trust.state', {});
    expect(await state()).toMatchObject({ lastBackupAt: null, backupDue: true, copies: { rows: 1 } });
    const madeAt = world.now;
    world.now += 60_000;
    await ask(world, pageSender, 'backup.saved', {});
    expect(await state()).toMatchObject({ lastBackupAt: madeAt, backupDue: false, copies: null });
    const again = await send(world, pageSender, 'backup.saved', {});
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } });
    db.close();
  });

  it('leaves the copies of an update that came after it', async () => {
    const { world, ids } = await filled(1);
    await makeBackup(callerOf(world), quiet);
    world.now += 60_000;
    const db = openDatabase(world);
    const row = await db.clients.get(ids[0] ?? '');
    if (row) await db.snapshots.add({ table: 'clients', row });
    await logEntry(portsOf(world), { what: 'upgraded' });
    await ask(world, pageSender, 'backup.saved', {});
    expect(await db.snapshots.count()).toBe(1);
    db.close();
  });

  it('keeps the copies made before an upgrade as long as it had to leave something out', async () => {
    const { world, ids } = await filled(1);
    const copies = async (change: (db: ReturnType<typeof openDatabase>) => Promise<unknown>) => {
      const db = openDatabase(world);
      await change(db);
      db.close();
      await backup(world);
      const after = openDatabase(world);
      const left = await after.snapshots.count();
      after.close();
      return left;
    };
    const version = (db: ReturnType<typeof openDatabase>, to: number) =>
      db.clients.update(ids[0] ?? '', { version: to });
    const damage = async (db: ReturnType<typeof openDatabase>) => {
      const row = await db.clients.get(ids[0] ?? '');
      if (row) await db.snapshots.add({ table: 'clients', row });
      await version(db, 9);
    };
    expect(await copies(damage)).toBe(1);
    expect(await copies((db) => version(db, 1))).toBe(0);
  });
});

describe('merging', () => {
  const rename = (world: World, id: string, label: string) =>
    ask(world, pageSender, 'clients.update', { id, label, population: 'adult', format: 'individual' });

  it('takes what is newer in the backup, leaves what is newer here, and adds what is missing', async () => {
    const { world, ids } = await filled();
    const [a = '', b = '', c = ''] = ids;
    const old = await backup(world);
    const other = newWorld();
    await restored(other, old.file, 'replace', passphrase);
    await rename(other, a, 'Newer there');
    await ask(other, pageSender, 'plans.save', { clientId: a, baseVersion: 1, reason: 'there', content: planned('b') });
    await rename(world, b, 'Newer here');
    await ask(world, pageSender, 'clients.remove', { clientId: c });
    other.ids = 900;
    await ask(other, pageSender, 'clients.create', { label: 'Added there', population: 'adult', format: 'individual' });
    const { file } = await backup(other);
    const { dry } = (await restored(world, file, 'merge')) as { dry: CallOutput<'restore.look'> };
    expect(dry.counts.clients).toEqual({ added: 1, updated: 1, same: 0, kept: 1, conflicts: 0, removed: 0, gone: 1 });
    expect(dry.counts.planVersions).toMatchObject({ added: 1, same: 2, conflicts: 0, gone: 1 });
    expect(dry.clients).toMatchObject({ added: ['Added there'], updated: ['Newer there'] });
    const labels = (await ask(world, pageSender, 'clients.list', {})).map(({ label }) => label);
    expect(labels).toEqual(['Added there', 'Newer here', 'Newer there']);
    expect(await ask(world, pageSender, 'plans.versions', { clientId: a })).toHaveLength(2);
  });

  it('keeps both sides of what was changed on both, and asks again no more once it is settled', async () => {
    const { world, ids } = await filled(1);
    const [id = ''] = ids;
    const first = await backup(world);
    const other = newWorld();
    await restored(other, first.file, 'replace', passphrase);
    const save = (where: World, reason: string) =>
      ask(where, pageSender, 'plans.save', { clientId: id, baseVersion: 1, reason, content: planned(reason) });
    await rename(world, id, 'Mine');
    await save(world, 'mine');
    await rename(other, id, 'Theirs');
    await save(other, 'theirs');
    const { file } = await backup(other);
    expect(await restored(world, file, 'merge')).toMatchObject({ done: { conflicts: 2 } });
    const [client, plan] = await ask(world, pageSender, 'conflicts.list', {});
    expect(client).toMatchObject({
      label: 'Mine',
      mine: 'Mine, adult, individual',
      theirs: 'Theirs, adult, individual',
      differences: [{ where: 'label', mine: 'Mine', theirs: 'Theirs' }],
    });
    expect(plan?.differences).toEqual([
      { where: 'reason', mine: 'mine', theirs: 'theirs' },
      { where: 'problems 1, text', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(plan?.mine).toMatch(/version 2 .*: mine$/);
    expect(plan?.theirs).toMatch(/version 2 .*: theirs$/);
    // Ours stays in force until somebody decides.
    expect((await ask(world, pageSender, 'plans.current', { clientId: id }))?.reason).toBe('mine');
    await ask(world, pageSender, 'conflicts.settle', { id: client?.id ?? '', use: 'mine' });
    await ask(world, pageSender, 'conflicts.settle', { id: plan?.id ?? '', use: 'theirs' });
    const reasons = (await ask(world, pageSender, 'plans.versions', { clientId: id })).map(({ reason }) => reason);
    expect(reasons[0]).toMatch(/^theirs \(from the backup of/);
    expect(reasons.slice(1)).toEqual(['mine', 'first']);
    expect(await restored(world, file, 'merge')).toMatchObject({ done: { conflicts: 0 } });
    expect(await ask(world, pageSender, 'plans.versions', { clientId: id })).toHaveLength(3);
  });

  it('into another vault keeps its passphrase, and says which chart links stay behind', async () => {
    const { world } = await filled();
    const before = await contents(world);
    const { file } = await backup(world);
    const other = newWorld();
    other.ids = 500;
    await ask(other, pageSender, 'vault.create', { passphrase: 'another long one' });
    await ask(other, pageSender, 'vault.confirm', {});
    expect(await restored(other, file, 'merge')).toMatchObject({ state: 'needs-passphrase' });
    const { dry } = (await restored(other, file, 'merge', passphrase)) as { dry: CallOutput<'restore.look'> };
    expect(dry).toMatchObject({ foreign: true, skippedLinks: 3 });
    expect(await contents(other)).toEqual(before);
    await ask(other, pageSender, 'vault.lock', {});
    await ask(other, pageSender, 'vault.unlock', { passphrase: 'another long one' });
  });

  it('leaves out what was removed here and names it, and brings it back when asked to', async () => {
    const { world, ids } = await filled(3);
    const [a = '', b = ''] = ids;
    const { file } = await backup(world);
    const [kept] = (await ask(world, pageSender, 'records.list', { ownerId: a, kind: 'session' })).records;
    await ask(world, pageSender, 'records.remove', { ownerId: a, id: kept?.id ?? '' });
    await ask(world, pageSender, 'chart.unlink', { tabId: 0 });
    await ask(world, pageSender, 'clients.remove', { clientId: b });
    const before = await contents(world);
    const named = [
      { label: 'Client 1', kind: 'client', madeAt: null },
      { label: 'Client 0', kind: 'chart link', madeAt: null },
      { label: 'Client 0', kind: 'session', madeAt: world.now },
    ];
    const { dry } = (await restored(world, file, 'merge')) as { dry: CallOutput<'restore.look'> };
    expect(dry.returning).toEqual({ count: 3, first: named, back: false });
    expect(dry.counts).toMatchObject({ clients: { gone: 1 }, planVersions: { gone: 1 }, records: { gone: 2 } });
    expect(await contents(world)).toEqual(before);
    // The marker of a removed client is a keyed hash: nothing but the log names the client.
    expect(await ask(world, pageSender, 'wipe.traces', { clientId: b })).toEqual({ rows: 0 });
    const back = (await restored(world, file, 'merge', undefined, true)) as { dry: CallOutput<'restore.look'> };
    expect(back.dry.returning).toEqual({ count: 3, first: named, back: true });
    expect((await contents(world)).map(({ client, sessions }) => [client.label, sessions.length])).toEqual([
      ['Client 0', 1],
      ['Client 1', 1],
      ['Client 2', 1],
    ]);
    // It is there again, so the same file has nothing more to say of it.
    const again = (await restored(world, file, 'merge')) as { dry: CallOutput<'restore.look'> };
    expect(again.dry.returning.count).toBe(0);
  });

  it('never commits rows that were decided for the other way', async () => {
    const { world } = await filled(2);
    const before = await contents(world);
    const { file } = await backup(world);
    const { header } = await readHead(file);
    await ask(world, pageSender, 'restore.open', { header });
    await takeBackup(callerOf(world), file, quiet);
    const { look } = await ask(world, pageSender, 'restore.look', { header, mode: 'merge' });
    const result = await send(world, pageSender, 'restore.commit', { header, mode: 'replace', look });
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await contents(world)).toEqual(before);
  });

  it('says nothing of what was only added where the backup was made', async () => {
    const { world, ids } = await filled(1);
    const other = newWorld();
    other.ids = 500;
    await restored(other, (await backup(world)).file, 'replace', passphrase);
    const value = { ...session, noteKey: 'n2', techniques: [] };
    await ask(other, pageSender, 'records.put', {
      ownerId: ids[0] ?? '',
      kind: 'session',
      id: null,
      baseVersion: 0,
      value,
    });
    const { dry } = (await restored(world, (await backup(other)).file, 'merge')) as { dry: CallOutput<'restore.look'> };
    expect([dry.counts.records.added, dry.returning.count]).toEqual([1, 0]);
  });

  it('mends what cannot be read here, and leaves what is newer here', async () => {
    const { world, ids } = await filled(2);
    const [a = '', b = ''] = ids;
    const wanted = (await contents(world))[0];
    const { file } = await backup(world);
    await rename(world, b, 'Newer here');
    const db = openDatabase(world);
    for (const table of [db.clients, db.planVersions, db.records, db.chartLinks]) {
      await (table as typeof db.clients).toCollection().modify((row) => {
        const owner = row as { id: string; clientId?: string; ownerId?: string };
        if ((owner.clientId ?? owner.ownerId ?? owner.id) !== a) return;
        const data = row.box.data.slice();
        data[0] = (data[0] ?? 0) ^ 1;
        Object.assign(row, { box: { ...row.box, data } });
      });
    }
    db.close();
    const { dry } = (await restored(world, file, 'merge')) as { dry: CallOutput<'restore.look'> };
    expect(dry.mended).toBe(4);
    const after = await contents(world);
    expect(after.find(({ client }) => client.id === a)).toEqual(wanted);
    expect(after.find(({ client }) => client.id === b)?.client.label).toBe('Newer here');
    expect((await backup(world)).damaged).toEqual([]);
  });

  it('stops when something changed since the dry run', async () => {
    const { world, ids } = await filled(1);
    const other = newWorld();
    const old = await backup(world);
    await restored(other, old.file, 'replace', passphrase);
    await rename(other, ids[0] ?? '', 'There');
    const { file } = await backup(other);
    const { header } = await readHead(file);
    await ask(world, pageSender, 'restore.open', { header });
    await takeBackup(callerOf(world), file, quiet);
    const { look } = await ask(world, pageSender, 'restore.look', { header, mode: 'merge' });
    await rename(world, ids[0] ?? '', 'Here meanwhile');
    const result = await send(world, pageSender, 'restore.commit', { header, mode: 'merge', look });
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await ask(world, pageSender, 'clients.list', {}))[0]?.label).toBe('Here meanwhile');
  });
});

describe('replacing', () => {
  it('says what would go, and leaves exactly what the backup holds', async () => {
    const { world } = await filled(2);
    const before = await contents(world);
    const { file } = await backup(world);
    const facts = { label: 'Added later', population: 'adult', format: 'individual' } as const;
    await ask(world, pageSender, 'clients.create', facts);
    const { dry } = (await restored(world, file, 'replace')) as { dry: CallOutput<'restore.look'> };
    expect(dry.clients.removed).toEqual(['Added later']);
    expect(await contents(world)).toEqual(before);
  });
});

describe('replacing what goes on being changed', () => {
  async function looked() {
    const { world, ids } = await filled(2);
    const { file } = await backup(world);
    const { header } = await readHead(file);
    await ask(world, pageSender, 'restore.open', { header });
    await takeBackup(callerOf(world), file, quiet);
    let look = '';
    const lookAt = async () => {
      const dry = await ask(world, pageSender, 'restore.look', { header, mode: 'replace' });
      look = dry.look;
      return dry;
    };
    const commit = () => send(world, pageSender, 'restore.commit', { header, mode: 'replace', look });
    return { world, id: ids[0] ?? '', look: lookAt, commit };
  }
  const facts = { label: 'Wren', population: 'adult', format: 'individual' } as const;
  const refused = { ok: false, error: { code: 'conflict' } };

  it.each<[string, (world: World, id: string) => Promise<unknown>]>([
    ['a client that came', (world) => ask(world, pageSender, 'clients.create', facts)],
    ['a client that was changed', (world, id) => ask(world, pageSender, 'clients.update', { id, ...facts })],
    [
      'a plan version',
      (world, clientId) =>
        ask(world, pageSender, 'plans.save', { clientId, baseVersion: 1, reason: 'second', content: planned('b') }),
    ],
    [
      'an entry',
      (world, ownerId) =>
        ask(world, pageSender, 'records.put', {
          ownerId,
          kind: 'session',
          id: null,
          baseVersion: 0,
          value: { ...session, techniques: [] },
        }),
    ],
  ])('stops for %s since the look, which stays, and goes on after another look', async (_what, write) => {
    const { world, id, look, commit } = await looked();
    await look();
    await write(world, id);
    const before = await contents(world);
    expect(await commit()).toMatchObject(refused);
    expect(await contents(world)).toEqual(before);
    await look();
    expect(await commit()).toMatchObject({ ok: true });
  });

  it('says how much is different here, and which conflicts would go', async () => {
    const { world, id, look, commit } = await looked();
    await ask(world, pageSender, 'clients.update', { id, ...facts });
    const db = openDatabase(world);
    const row = await db.clients.get(id);
    expect(await look()).toMatchObject({ otherHere: 1, conflictsDropped: 0 });
    if (row)
      await db.asides.add({ id: 'clients:1', clientId: id, table: 'clients', row, from: '2026-05-01T00:00:00Z' });
    expect(await commit()).toMatchObject(refused);
    expect(await look()).toMatchObject({ conflictsDropped: 1 });
    db.close();
  });
});

describe('a file that is not as it should be', () => {
  it('is refused wherever it was cut, changed or lengthened, and nothing is taken from it', async () => {
    const { world } = await filled(2);
    const { file } = await backup(world);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { at } = await readHead(file);
    const broken: Uint8Array<ArrayBuffer>[] = [];
    for (const cut of [0, 5, 30, at - 1, at, at + 3, at + 20, bytes.length - 1]) broken.push(bytes.slice(0, cut));
    for (const flip of [3, 60, at + 2, at + 4, at + 9, at + 60, bytes.length - 1]) {
      const changed = bytes.slice();
      changed[flip] = (changed[flip] ?? 0) ^ 1;
      broken.push(changed);
    }
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    broken.push(longer);
    for (const content of broken) {
      const other = newWorld();
      const attempt = restored(other, new Blob([content]), 'replace', passphrase);
      await expect(attempt).rejects.toThrow(/backup/);
      expect(await ask(other, pageSender, 'vault.state', {})).toMatchObject({ status: 'new' });
    }
  }, 30_000);

  it('with keys that ask for gigabytes is refused before anything is derived', async () => {
    const { world } = await filled(1);
    const { header } = await readHead((await backup(world)).file);
    const hostile = header.replace('"m":8', '"m":4000000');
    expect(hostile).not.toBe(header);
    const result = await send(newWorld(), pageSender, 'restore.open', { header: hostile, secret: passphrase });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

describe('killed in the middle of a restore', () => {
  it('at any moment: the old data or the new, whole, and going on brings the new', async () => {
    const { world } = await filled(2);
    const { file } = await backup(world);
    const wanted = await contents(world);
    const { header } = await readHead(file);
    let [before, after] = [0, 0];
    for (const turns of [...Array(24).keys(), 30, 40, 60, 100, 200, 400]) {
      const other = newWorld();
      await ask(other, pageSender, 'restore.open', { header, secret: passphrase });
      await takeBackup(callerOf(other), file, quiet);
      const { look } = await ask(other, pageSender, 'restore.look', { header, mode: 'replace' });
      const ports = portsOf(other);
      const commit = { name: 'restore.commit', input: { header, mode: 'replace', look } };
      const running = answer(commit, pageSender, self, ports);
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      ports.db.close({ disableAutoOpen: true });
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 100))]);
      const db = openDatabase(other);
      const rows = (await db.clients.count()) + (await db.planVersions.count()) + (await db.records.count());
      const header2 = await db.meta.get('vault');
      db.close();
      expect([0, 6]).toContain(rows);
      expect(header2 !== undefined).toBe(rows === 6);
      if (rows === 0) {
        before += 1;
        await restored(other, file, 'replace', passphrase);
      } else {
        after += 1;
        other.session.clear();
        await ask(other, pageSender, 'vault.unlock', { passphrase });
      }
      expect(await contents(other)).toEqual(wanted);
    }
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
  }, 60_000);

  it('while the file is taken in: the next life goes on with the next chunk', async () => {
    const { world } = await filled(2);
    const { file } = await backup(world);
    const { header } = await readHead(file);
    const other = newWorld();
    await ask(other, pageSender, 'restore.open', { header, secret: passphrase });
    await takeBackup(callerOf(other), file, quiet);
    const again = await ask(other, pageSender, 'restore.start', { header });
    expect(again.next).toBeNull();
  });
});
