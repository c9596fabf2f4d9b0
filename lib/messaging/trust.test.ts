/** Access log, ways into the vault, practice policy and wipe, through the calls that the options page makes. */
import { describe, expect, it } from 'vitest';
import { clearCopied } from './handlers/clipboard.ts';
import { hostOfPattern, readPolicy, siteAllowed } from './policy.ts';
import { tellAll } from './push.ts';
import { answer } from './server.ts';
import {
  ask,
  newWorld,
  openDatabase,
  pageSender,
  panelSender,
  portsOf,
  reportOf,
  self,
  send,
  type World,
} from './testing/fake-browser.ts';
import { lockIfAway } from './watch.ts';

const passphrase = 'seven quiet herons';
const query = { before: null, limit: 100, clientId: null, what: null };
const facts = { label: 'Wren Alderfen', population: 'adult', format: 'individual' } as const;

async function opened() {
  const world = newWorld();
  const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
  await ask(world, pageSender, 'vault.confirm', {});
  const { id } = await ask(world, pageSender, 'clients.create', facts);
  return { world, id, recoveryCode };
}
const words = async (world: World) => (await ask(world, pageSender, 'log.read', query)).map(({ what }) => what);
const unlock = (world: World, text: string) => send(world, pageSender, 'vault.unlock', { passphrase: text });
async function withRows(world: World, change: (db: ReturnType<typeof openDatabase>) => Promise<unknown>) {
  const db = openDatabase(world);
  await change(db);
  db.close();
}

describe('the access log', () => {
  it('says what was opened, changed and let out, newest first, and holds nothing of anybody', async () => {
    const { world, id } = await opened();
    const content = { diagnoses: [], problems: [{ id: 'p1', text: 'Wakes at three' }], goals: [] };
    await ask(world, pageSender, 'plans.save', { clientId: id, baseVersion: 0, reason: 'started', content });
    await ask(world, pageSender, 'vault.lock', {});
    await unlock(world, 'seven quiet hens');
    await unlock(world, passphrase);
    await ask(world, pageSender, 'export.begin', {});
    await ask(world, pageSender, 'clients.remove', { clientId: id });
    expect(await words(world)).toEqual([
      'client-removed',
      'exported-plain',
      'unlocked',
      'wrong-passphrase',
      'locked',
      'plan-saved',
      'client-added',
      'made',
    ]);
    await withRows(world, async (db) => {
      expect(JSON.stringify(await db.log.toArray())).not.toMatch(/Wren|Alderfen|three|started|seven/);
    });
  });

  it('counts the looks at one client within a quarter of an hour as one', async () => {
    const { world, id } = await opened();
    world.pages.set(3, reportOf({ chartId: '1' }));
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId: id });
    const looks = async () => (await words(world)).filter((what) => what === 'viewed').length;
    for (let look = 0; look < 5; look++) await ask(world, pageSender, 'panel.view', { tabId: 3 });
    expect(await looks()).toBe(1);
    world.now += 16 * 60_000;
    await ask(world, pageSender, 'panel.view', { tabId: 3 });
    expect(await looks()).toBe(2);
  });

  it('keeps one chain when many write at once', async () => {
    const { world } = await opened();
    await Promise.all(Array.from({ length: 12 }, () => ask(world, pageSender, 'clients.create', facts)));
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: true, lines: 14 });
  });

  it('is filtered by client and by kind, and read page by page', async () => {
    const { world, id } = await opened();
    await ask(world, pageSender, 'clients.create', facts);
    const of = await ask(world, pageSender, 'log.read', { ...query, clientId: id });
    expect(of.map(({ label }) => label)).toEqual(['Wren Alderfen']);
    expect(await ask(world, pageSender, 'log.read', { ...query, what: 'made' })).toHaveLength(1);
    const [first] = await ask(world, pageSender, 'log.read', { ...query, limit: 1 });
    const [second] = await ask(world, pageSender, 'log.read', { ...query, limit: 1, before: first?.seq ?? 0 });
    expect([first?.seq, second?.seq]).toEqual([3, 2]);
  });

  it.each<[string, number, (db: ReturnType<typeof openDatabase>) => Promise<unknown>]>([
    ['a changed line', 2, (db) => db.log.update(2, { what: 'settings' })],
    ['a changed time', 3, (db) => db.log.update(3, { at: 1 })],
    ['a removed line', 2, (db) => db.log.delete(2)],
    ['a removed end', 3, (db) => db.log.delete(3)],
    [
      'a removed end with its head set back',
      3,
      async (db) => {
        await db.log.delete(3);
        const last = await db.log.get(2);
        if (last) await db.meta.put({ id: 'log', seq: 2, chain: last.chain, seal: null });
      },
    ],
    [
      'a removed end with its head copied from the line before, seal and all',
      3,
      async (db) => {
        await db.log.delete(3);
        const [last, head] = await Promise.all([db.log.get(2), db.meta.get('log')]);
        const end = head && 'end' in head ? head.end : undefined;
        if (!last || !end) throw new Error('no lines');
        await db.meta.put({ id: 'log', seq: 2, chain: last.chain, seal: last.seal, end: { ...end, seq: 2 } });
      },
    ],
    [
      'a whole log chained anew without the key',
      1,
      async (db) => {
        const { chainOf, rootChain } = await import('../vault/log/entries.ts');
        let chain = rootChain;
        for (const row of await db.log.orderBy('seq').toArray()) {
          const forged = { ...row, what: row.seq === 3 ? 'settings' : row.what, seal: null };
          chain = chainOf(chain, forged);
          await db.log.put({ ...forged, chain });
        }
        await db.meta.put({ id: 'log', seq: 3, chain, seal: null });
      },
    ],
    [
      'a line without its seal',
      2,
      async (db) => {
        const row = await db.log.get(2);
        if (row) await db.log.put({ ...row, seal: null });
      },
    ],
    [
      'a line written without the key',
      3,
      async (db) => {
        const { chainOf } = await import('../vault/log/entries.ts');
        const [before, row] = await Promise.all([db.log.get(2), db.log.get(3)]);
        if (!before || !row) throw new Error('no lines');
        const forged = { ...row, what: 'settings' };
        const chain = chainOf(before.chain, forged);
        await db.log.put({ ...forged, chain });
        await db.meta.put({ id: 'log', seq: 3, chain, seal: row.seal });
      },
    ],
  ])('shows %s', async (_what, at, tamper) => {
    const { world } = await opened();
    await ask(world, pageSender, 'clients.create', facts);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: true, lines: 3 });
    await withRows(world, tamper);
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: false, brokenAt: at });
  });

  it('is intact after an unconfirmed vault was made anew: the lines of the first key go with it', async () => {
    const world = newWorld();
    await ask(world, pageSender, 'vault.create', { passphrase });
    await ask(world, pageSender, 'vault.create', { passphrase: 'a second passphrase' });
    await ask(world, pageSender, 'vault.confirm', {});
    expect(await ask(world, pageSender, 'log.check', {})).toMatchObject({ intact: true, lines: 1 });
  });

  it('says whether somebody locked, or nobody was there', async () => {
    const { world } = await opened();
    const ports = portsOf(world);
    await lockIfAway(ports, 'idle');
    ports.db.close();
    await unlock(world, passphrase);
    const [, locked] = await ask(world, pageSender, 'log.read', query);
    expect(locked).toMatchObject({ what: 'locked', detail: 'away' });
  });

  it('does not stop the work when there is no room for it', async () => {
    const { world } = await opened();
    const ports = portsOf(world);
    ports.db.table('log').hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const { answer } = await import('./server.ts');
    const { self } = await import('./testing/fake-browser.ts');
    const result = await answer({ name: 'vault.lock', input: {} }, pageSender, self, ports);
    ports.db.close();
    expect(result).toMatchObject({ ok: true });
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('locked');
  });
});

describe('ways into the vault', () => {
  it('another passphrase: the old one opens no more, records stay as they were', async () => {
    const { world } = await opened();
    let boxes = '';
    await withRows(world, async (db) => {
      boxes = JSON.stringify(await db.clients.toArray());
    });
    const change = (old: string) =>
      send(world, pageSender, 'vault.changePassphrase', { passphrase: old, next: 'a second passphrase' });
    expect(await change('wrong one here')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(await change(passphrase)).toMatchObject({ ok: true });
    await ask(world, pageSender, 'vault.lock', {});
    expect((await unlock(world, passphrase)).ok).toBe(false);
    expect((await unlock(world, 'a second passphrase')).ok).toBe(true);
    await withRows(world, async (db) => {
      expect(JSON.stringify(await db.clients.toArray())).toBe(boxes);
    });
  });

  it('a vault whose code was never confirmed says so, and a new code mends it', async () => {
    const world = newWorld();
    const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
    // Locked before anybody stored the code.
    await ask(world, pageSender, 'vault.lock', {});
    await unlock(world, passphrase);
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ recoveryUnconfirmed: true });
    const made = await ask(world, pageSender, 'vault.newRecoveryCode', { passphrase });
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ recoveryUnconfirmed: true });
    await ask(world, pageSender, 'vault.recoveryStored', {});
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ recoveryUnconfirmed: false });
    await ask(world, pageSender, 'vault.lock', {});
    const recover = (code: string) =>
      send(world, pageSender, 'vault.recover', { recoveryCode: code, passphrase: 'a third passphrase' });
    expect(await recover(recoveryCode)).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(await recover(made.recoveryCode)).toMatchObject({ ok: true });
  });

  it('a passkey opens with its own secret only, and no more once it is removed', async () => {
    const { world } = await opened();
    const text = (fill: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)));
    const passkey = { credential: btoa('key-1'), salt: text(1), name: 'Test key', secret: text(2) };
    const add = (words: string) => send(world, pageSender, 'passkeys.add', { ...passkey, passphrase: words });
    // An open vault is not enough to leave a way in behind.
    expect(await add('seven quiet hens')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(await ask(world, pageSender, 'passkeys.list', {})).toEqual([]);
    expect(await add(passphrase)).toMatchObject({ ok: true });
    await ask(world, pageSender, 'vault.lock', {});
    const open = (secret: string) => send(world, pageSender, 'passkeys.unlock', { credential: btoa('key-1'), secret });
    expect(await open(text(3))).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(await open(text(2))).toMatchObject({ ok: true });
    expect(await ask(world, pageSender, 'clients.list', {})).toHaveLength(1);
    const listed = JSON.stringify(await ask(world, pageSender, 'passkeys.list', {}));
    expect(listed).not.toContain('wrapped');
    await ask(world, pageSender, 'passkeys.remove', { credential: btoa('key-1') });
    await ask(world, pageSender, 'vault.lock', {});
    expect(await open(text(2))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('cannot be changed by a panel, nor while locked', async () => {
    const { world } = await opened();
    const result = await send(world, panelSender(3), 'vault.newRecoveryCode', { passphrase });
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await ask(world, pageSender, 'vault.lock', {});
    for (const name of ['backup.begin', 'export.begin', 'conflicts.list', 'log.check'] as const) {
      expect(await send(world, pageSender, name, {})).toMatchObject({ ok: false, error: { code: 'locked' } });
    }
  });
});

describe("the practice's policy", () => {
  it('leaves out what makes no sense, field by field', () => {
    expect(readPolicy('nonsense')).toEqual({});
    expect(readPolicy({ lockMinutes: 0, practice: 'Alder House', other: 1, allowedSites: ['https://x'] })).toEqual({
      practice: 'Alder House',
      // A limit with a slip allows nothing, rather than everything.
      allowedSites: [],
    });
    const allowedSites = ['EHR.example.org', 'https://other.example.org'];
    expect(readPolicy({ allowedSites })).toEqual({ allowedSites: ['ehr.example.org'] });
  });

  it('limits the lock time, whatever the therapist set', async () => {
    const { world } = await opened();
    world.managed = { lockMinutes: 3 };
    const set = await ask(world, pageSender, 'settings.set', { autoLockMinutes: 30 });
    expect(set.autoLockMinutes).toBe(3);
    world.managed = null;
    expect((await ask(world, pageSender, 'settings.get', {})).autoLockMinutes).toBe(30);
  });

  it.each([
    ['https://app.ehr.example/*', true],
    ['https://*.ehr.example/*', true],
    ['https://ehr.example', true],
    ['https://notehr.example/*', false],
    ['http://127.0.0.1/*', false],
  ])('%s: %s', (pattern, allowed) => {
    const host = hostOfPattern(pattern).replace(/^\*\./, '');
    expect(siteAllowed({ allowedSites: ['*.ehr.example'] }, host)).toBe(allowed);
  });
});

describe('wiping', () => {
  it('one client: nothing outside the log names it any more', async () => {
    const { world, id } = await opened();
    world.pages.set(3, reportOf({ chartId: '1' }));
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId: id });
    expect((await ask(world, pageSender, 'wipe.traces', { clientId: id })).rows).toBeGreaterThan(1);
    await ask(world, pageSender, 'clients.remove', { clientId: id });
    expect(await ask(world, pageSender, 'wipe.traces', { clientId: id })).toEqual({ rows: 0 });
  });

  it('everything, also while locked: only after the words, and then nothing is left', async () => {
    const { world } = await opened();
    world.local.set('layout.ehr.example', '{}');
    await ask(world, pageSender, 'vault.lock', {});
    const wipe = (text: string) => send(world, pageSender, 'wipe.all', { words: text });
    expect(await wipe('yes')).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await wipe('Delete everything')).toEqual({ ok: true, value: { rows: 0, keys: 0, sites: 0 } });
    expect([world.local.size, world.session.size, world.granted.size]).toEqual([0, 0, 0]);
    expect(await ask(world, pageSender, 'vault.state', {})).toMatchObject({ status: 'new' });
    const ports = portsOf(world);
    await tellAll(ports, { event: 'locked' });
    ports.db.close();
  });

  it('leaves no key of a page that had its say in the middle of it', async () => {
    const { world } = await opened();
    const ports = portsOf(world);
    const dropSites = async () => {
      await ports.session.set('ticket.3', { nonce: 'n', origin: 'https://ehr.example' });
      await ports.dropSites();
    };
    const call = { name: 'wipe.all', input: { words: 'delete everything' } };
    expect(await answer(call, pageSender, self, { ...ports, dropSites })).toMatchObject({ value: { keys: 0 } });
    expect(world.session.has('ticket.3')).toBe(false);
    ports.db.close();
  });
});

describe('the clipboard', () => {
  const plan = 'Goal 1: sleep through the night';

  it('is left alone unless somebody chose a time and the browser allows it', async () => {
    const { world } = await opened();
    world.clipboard.text = plan;
    expect(await ask(world, pageSender, 'clipboard.copied', {})).toEqual({ clearsIn: null });
    await ask(world, pageSender, 'settings.set', { clipboardSeconds: 30 });
    world.clipboard.may = false;
    expect(await ask(world, pageSender, 'clipboard.copied', {})).toEqual({ clearsIn: null });
    await ask(world, pageSender, 'vault.lock', {});
    expect(world.clipboard).toMatchObject({ text: plan, wakeAt: null });
  });

  it('is emptied at the time that was set, by a later life of the background', async () => {
    const { world } = await opened();
    await ask(world, pageSender, 'settings.set', { clipboardSeconds: 120 });
    world.clipboard.text = plan;
    expect(await ask(world, pageSender, 'clipboard.copied', {})).toEqual({ clearsIn: 120 });
    expect(world.clipboard).toMatchObject({ text: plan, wakeAt: world.now + 120_000 });
    const later = portsOf(world);
    await clearCopied(later);
    later.db.close();
    expect(world.clipboard).toMatchObject({ text: '', wakeAt: null });
  });

  it('is emptied with a lock and a wipe before that, and what was copied elsewhere afterwards stays', async () => {
    const { world } = await opened();
    await ask(world, pageSender, 'settings.set', { clipboardSeconds: 120 });
    for (const [name, input] of [
      ['vault.lock', {}],
      ['wipe.all', { words: 'delete everything' }],
    ] as const) {
      world.clipboard.text = plan;
      await ask(world, pageSender, 'clipboard.copied', {});
      await ask(world, pageSender, name, input as never);
      expect(world.clipboard).toMatchObject({ text: '', wakeAt: null });
      world.clipboard.text = 'from elsewhere';
      await ask(world, pageSender, 'vault.lock', {});
      expect(world.clipboard.text).toBe('from elsewhere');
    }
  });
});

describe('reminders', () => {
  it('come when there is something to lose and the last backup is old', async () => {
    const { world } = await opened();
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ backupDue: true, lastBackupAt: null });
    const { sum } = await ask(world, pageSender, 'backup.begin', {});
    expect(await ask(world, pageSender, 'backup.finish', { sum, damaged: 0 })).toEqual({ overtaken: false });
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ backupDue: true });
    await ask(world, pageSender, 'backup.saved', {});
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ backupDue: false });
    world.now += 8 * 86_400_000;
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ backupDue: true });
  });

  it('come when the last backup is of a day that is yet to come, as after a clock was put right', async () => {
    const { world } = await opened();
    world.now += 400 * 86_400_000;
    const { sum } = await ask(world, pageSender, 'backup.begin', {});
    await ask(world, pageSender, 'backup.finish', { sum, damaged: 0 });
    await ask(world, pageSender, 'backup.saved', {});
    world.now -= 400 * 86_400_000;
    expect(await ask(world, pageSender, 'trust.state', {})).toMatchObject({ backupDue: true });
  });
});
