import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  ask,
  newWorld,
  openDatabase,
  pageSender,
  portsOf,
  send,
  smallKdf,
  type World,
} from '../messaging/testing/fake-browser.ts';
import type { PlanContent } from '../plan/schema.ts';
import { calibrate, kdfFloor } from './derive.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { createVault } from './vault.ts';

const passphrase = 'seven quiet herons';

async function madeVault(): Promise<{ world: World; recoveryCode: string }> {
  const world = newWorld();
  const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
  await ask(world, pageSender, 'vault.confirm', {});
  return { world, recoveryCode };
}
async function lock(world: World) {
  await ask(world, pageSender, 'vault.lock', {});
}
const errorOf = async (result: ReturnType<typeof send>) => {
  const answer = await result;
  if (answer.ok) throw new Error('expected a refusal');
  return answer.error;
};
const content: PlanContent = {
  diagnoses: [],
  problems: [],
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Sleep through the night',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
async function withClient(world: World, label = 'Quillfeather') {
  return ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' });
}

describe('the vault', () => {
  it('goes from new to unlocked to locked to unlocked, each call in a new life', async () => {
    const world = newWorld();
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('new');
    await ask(world, pageSender, 'vault.create', { passphrase });
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('new');
    await ask(world, pageSender, 'vault.confirm', {});
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('unlocked');
    await lock(world);
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('locked');
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('unlocked');
  });

  it('can be made again when the page that showed the recovery code was lost, until it is used', async () => {
    const world = newWorld();
    await ask(world, pageSender, 'vault.create', { passphrase });
    const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase: 'a second passphrase' });
    const client = await withClient(world);
    expect((await errorOf(send(world, pageSender, 'vault.create', { passphrase }))).code).toBe('conflict');
    await lock(world);
    await ask(world, pageSender, 'vault.recover', { recoveryCode, passphrase });
    expect(await ask(world, pageSender, 'clients.list', {})).toEqual([client]);
  });

  it('is not made again over one that another window began to use meanwhile', async () => {
    const world = newWorld();
    const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
    const ports = portsOf(world);
    const meanwhile = {
      ...ports,
      chooseKdf: async () => {
        await ask(world, pageSender, 'vault.confirm', {});
        await withClient(world);
        return smallKdf;
      },
    };
    await expect(createVault(meanwhile, 'a second passphrase')).rejects.toMatchObject({ code: 'conflict' });
    ports.db.close();
    await lock(world);
    await ask(world, pageSender, 'vault.recover', { recoveryCode, passphrase });
    expect((await ask(world, pageSender, 'clients.list', {})).map(({ damaged }) => damaged)).toEqual([undefined]);
  });

  it('made again in two windows at once, is one vault whose key fits', async () => {
    const world = newWorld();
    await ask(world, pageSender, 'vault.create', { passphrase });
    const passphrases = ['a second passphrase', 'a third passphrase'];
    const made = await Promise.all(
      passphrases.map((text) => send(world, pageSender, 'vault.create', { passphrase: text })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    const client = await withClient(world);
    await lock(world);
    const winner = passphrases[made.findIndex(({ ok }) => ok)] ?? '';
    await ask(world, pageSender, 'vault.unlock', { passphrase: winner });
    expect(await ask(world, pageSender, 'clients.list', {})).toEqual([client]);
  });

  it('refuses a second vault, and a short passphrase by naming the field', async () => {
    const { world } = await madeVault();
    expect((await errorOf(send(world, pageSender, 'vault.create', { passphrase }))).code).toBe('conflict');
    const short = await errorOf(send(newWorld(), pageSender, 'vault.create', { passphrase: 'short' }));
    expect(short).toMatchObject({ code: 'invalid', message: expect.stringContaining('passphrase') });
  });

  it('tells a wrong passphrase from a damaged vault', async () => {
    const { world } = await madeVault();
    await lock(world);
    expect((await errorOf(send(world, pageSender, 'vault.unlock', { passphrase: 'wrong herons' }))).code).toBe(
      'wrong-passphrase',
    );
    const db = openDatabase(world);
    await db.meta
      .where('id')
      .equals('vault')
      .modify((row) => {
        if ('passphrase' in row) row.passphrase.wrapped.data[3] = (row.passphrase.wrapped.data[3] ?? 0) ^ 1;
      });
    db.close();
    const damaged = await errorOf(send(world, pageSender, 'vault.unlock', { passphrase }));
    expect(damaged).toMatchObject({ code: 'damaged', message: expect.stringContaining('meta/vault') });
  });

  it('opens with the recovery code when the passphrase part is damaged, and keeps the data', async () => {
    const { world, recoveryCode } = await madeVault();
    const client = await withClient(world);
    await lock(world);
    const db = openDatabase(world);
    await db.meta
      .where('id')
      .equals('vault')
      .modify((row) => {
        if ('passphrase' in row) row.passphrase.salt = new Uint8Array(16);
      });
    db.close();
    const typed = recoveryCode.toLowerCase().replace(/-/g, ' ');
    await ask(world, pageSender, 'vault.recover', { recoveryCode: typed, passphrase: 'a second passphrase' });
    expect(await ask(world, pageSender, 'clients.list', {})).toEqual([client]);
    await lock(world);
    expect((await errorOf(send(world, pageSender, 'vault.unlock', { passphrase }))).code).toBe('wrong-passphrase');
    await ask(world, pageSender, 'vault.unlock', { passphrase: 'a second passphrase' });
  });

  it('refuses a wrong and a malformed recovery code differently', async () => {
    const { world } = await madeVault();
    const wrong = '0000-1111-2222-3333-4444-5555-6666-7777';
    expect((await errorOf(send(world, pageSender, 'vault.recover', { recoveryCode: wrong, passphrase }))).code).toBe(
      'wrong-passphrase',
    );
    expect((await errorOf(send(world, pageSender, 'vault.recover', { recoveryCode: 'abc', passphrase }))).code).toBe(
      'invalid',
    );
    expect(parseRecoveryCode('U'.repeat(32))).toBeNull();
  });

  it('makes guesses wait longer and longer, across lives, and forgives a right one', async () => {
    const { world } = await madeVault();
    await lock(world);
    const guess = () => errorOf(send(world, pageSender, 'vault.unlock', { passphrase: 'wrong herons' }));
    for (let n = 0; n < 4; n++) expect((await guess()).code).toBe('wrong-passphrase');
    expect((await guess()).code).toBe('wait');
    // Even the right passphrase waits.
    expect((await errorOf(send(world, pageSender, 'vault.unlock', { passphrase }))).code).toBe('wait');
    expect((await ask(world, pageSender, 'vault.state', {})).waitSeconds).toBe(5);
    world.now += 5_000;
    expect((await guess()).code).toBe('wrong-passphrase');
    expect((await ask(world, pageSender, 'vault.state', {})).waitSeconds).toBe(10);
    // A clock set back does not lock the owner out for long.
    world.now -= 3_600_000;
    expect((await ask(world, pageSender, 'vault.state', {})).waitSeconds).toBe(10);
    world.now += 3_610_000;
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    expect((await ask(world, pageSender, 'vault.state', {})).waitSeconds).toBe(0);
  });

  it('treats a missing or mangled key as locked, not as an error', async () => {
    const { world } = await madeVault();
    for (const value of ['"%%%"', '"QUJD"', '42']) {
      world.session.set('vault.key', value);
      expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('locked');
      expect((await errorOf(send(world, pageSender, 'clients.list', {}))).code).toBe('locked');
    }
  });

  it('keeps new vaults at or above the floor', () => {
    expect(calibrate(5_000)).toEqual(kdfFloor);
    expect(calibrate(100).t).toBeGreaterThan(kdfFloor.t);
    expect(calibrate(0).t).toBeLessThanOrEqual(8);
  });
});

describe('stored records', () => {
  it('shows a damaged client as unreadable, names it, and leaves the others alone', async () => {
    const { world } = await madeVault();
    const good = await withClient(world, 'Amberwick');
    const bad = await withClient(world, 'Borrowdale');
    const db = openDatabase(world);
    await db.clients
      .where('id')
      .equals(bad.id)
      .modify((row) => {
        row.box.data[0] = (row.box.data[0] ?? 0) ^ 1;
      });
    db.close();
    const list = await ask(world, pageSender, 'clients.list', {});
    expect(list.find(({ id }) => id === good.id)).toEqual(good);
    expect(list.find(({ id }) => id === bad.id)).toMatchObject({ damaged: true });
    const error = await errorOf(send(world, pageSender, 'plans.current', { clientId: bad.id }));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain(`clients/${bad.id}`);
    expect(error.message).not.toContain('Borrowdale');
  });

  it('opens a whole older row that was put back: a limit that SECURITY.md and the threat model name', async () => {
    const { world } = await madeVault();
    const { id } = await withClient(world, 'Older');
    const db = openDatabase(world);
    const older = await db.clients.get(id);
    await ask(world, pageSender, 'clients.update', { id, label: 'Newer', population: 'adult', format: 'individual' });
    if (older) await db.clients.put(older);
    db.close();
    expect((await ask(world, pageSender, 'clients.list', {})).map(({ label }) => label)).toEqual(['Older']);
    expect(await readFile('SECURITY.md', 'utf8')).toContain('A whole older row of the same record');
  });

  it('refuses boxes that were moved to another row or another version', async () => {
    const { world } = await madeVault();
    const one = await withClient(world, 'Amberwick');
    const two = await withClient(world, 'Borrowdale');
    for (const reason of ['first', 'second']) {
      const baseVersion = reason === 'first' ? 0 : 1;
      await ask(world, pageSender, 'plans.save', { clientId: one.id, baseVersion, reason, content });
    }
    const db = openDatabase(world);
    const rows = await db.planVersions.toArray();
    const [first, second] = rows;
    if (!first || !second) throw new Error('two versions expected');
    await db.planVersions.bulkPut([
      { ...first, box: second.box },
      { ...second, box: first.box },
    ]);
    const clientTwo = await db.clients.get(two.id);
    const clientOne = await db.clients.get(one.id);
    if (!clientOne || !clientTwo) throw new Error('two clients expected');
    await db.clients.put({ ...clientTwo, box: clientOne.box });
    db.close();
    expect((await errorOf(send(world, pageSender, 'plans.versions', { clientId: one.id }))).code).toBe('damaged');
    expect((await errorOf(send(world, pageSender, 'plans.current', { clientId: one.id }))).code).toBe('damaged');
    expect((await errorOf(send(world, pageSender, 'plans.current', { clientId: two.id }))).code).toBe('damaged');
  });

  it('leaves a gap where a version was taken out of the sequence, and hides no other', async () => {
    const { world } = await madeVault();
    const { id: clientId } = await withClient(world);
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 0, reason: 'first', content });
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 1, reason: 'second', content });
    const db = openDatabase(world);
    await db.planVersions.where('[clientId+version]').equals([clientId, 1]).delete();
    db.close();
    expect((await ask(world, pageSender, 'plans.versions', { clientId })).map(({ version }) => version)).toEqual([2]);
    expect((await ask(world, pageSender, 'plans.current', { clientId }))?.version).toBe(2);
  });

  it('only ever appends plan versions; a stale edit is a conflict and changes nothing', async () => {
    const { world } = await madeVault();
    const { id: clientId } = await withClient(world);
    const save = (baseVersion: number, reason: string) =>
      send(world, pageSender, 'plans.save', { clientId, baseVersion, reason, content });
    expect((await save(0, 'first')).ok).toBe(true);
    expect((await errorOf(save(0, 'again'))).code).toBe('conflict');
    expect((await errorOf(save(5, 'from nowhere'))).code).toBe('conflict');
    // Two windows at the same moment: exactly one wins.
    const both = await Promise.all([save(1, 'left'), save(1, 'right')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const versions = await ask(world, pageSender, 'plans.versions', { clientId });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[1]?.reason).toBe('first');
  });

  it('loses no change when two windows change one client', async () => {
    const { world } = await madeVault();
    const { id: clientId } = await withClient(world);
    const aside = (treatment: string) =>
      ask(world, pageSender, 'clients.setAside', { clientId, treatment, reason: 'not now' });
    await Promise.all(['one', 'two', 'three'].map(aside));
    const [client] = await ask(world, pageSender, 'clients.list', {});
    expect(client?.setAside.map(({ treatment }) => treatment).sort()).toEqual(['one', 'three', 'two']);
  });

  it('removes a client with everything that belongs to it, and refuses to save to it afterwards', async () => {
    const { world } = await madeVault();
    const { id: clientId } = await withClient(world);
    const other = await withClient(world, 'Amberwick');
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 0, reason: 'first', content });
    await ask(world, pageSender, 'clients.remove', { clientId });
    expect(await ask(world, pageSender, 'clients.list', {})).toEqual([other]);
    const db = openDatabase(world);
    expect(await db.planVersions.count()).toBe(0);
    db.close();
    const late = send(world, pageSender, 'plans.save', { clientId, baseVersion: 1, reason: 'late', content });
    expect((await errorOf(late)).code).toBe('not-found');
  });

  it('gives each failure of the store its own words', async () => {
    const world = newWorld();
    expect((await errorOf(send(world, pageSender, 'clients.list', {}))).code).toBe('no-vault');
    expect((await errorOf(send(world, pageSender, 'vault.unlock', { passphrase }))).code).toBe('no-vault');
    const ports = portsOf(world);
    ports.db.close();
  });
});
