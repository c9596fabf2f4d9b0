/**
 * The background killed in the middle of writes: its database connection is cut after ever more turns of the event loop.
 * Whatever the moment, an operation has happened as a whole or not at all, and everything stored can still be read.
 */
import { describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallResult } from '../messaging/calls.ts';
import { answer } from '../messaging/server.ts';
import {
  ask,
  newWorld,
  openDatabase,
  pageSender,
  portsOf,
  reportOf,
  self,
  send,
  type World,
} from '../messaging/testing/fake-browser.ts';
import type { PlanContent } from '../plan/schema.ts';

const passphrase = 'seven quiet herons';
const content: PlanContent = { diagnoses: [], problems: [{ id: 'p1', text: 'Wakes at three' }], goals: [] };
/** Turns of the event loop before each kill; dense at first, and the last one is never killed. */
const kills = [...Array(30).keys(), 35, 40, 50, 70, 100, 200, 500, Number.POSITIVE_INFINITY];
const someKills = kills.filter((_, at) => at % 3 === 0 || at === kills.length - 1);

/** Starts a call and cuts the connection after `turns` turns. Null: the caller never got an answer. */
async function killed<K extends CallName>(
  world: World,
  turns: number,
  name: K,
  input: CallInput<K>,
): Promise<CallResult<unknown> | null> {
  const ports = portsOf(world);
  let result: CallResult<unknown> | null = null;
  const running = answer({ name, input }, pageSender, self, ports).then((answered) => {
    result = answered;
  });
  if (turns === Number.POSITIVE_INFINITY) await running;
  else for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  // A closed Dexie would open itself again for the next table access; a dead worker does not.
  ports.db.close({ disableAutoOpen: true });
  await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 200))]);
  return result;
}

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase });
  const client = await ask(world, pageSender, 'clients.create', {
    label: 'Client A',
    population: 'adult',
    format: 'individual',
  });
  return { world, clientId: client.id };
}

describe('killed in the middle', () => {
  it('saving a plan: a version is there as a whole or not at all, and none is lost that was confirmed', async () => {
    const { world, clientId } = await opened();
    let confirmed = 0;
    for (const turns of kills) {
      const baseVersion = (await ask(world, pageSender, 'plans.current', { clientId }))?.version ?? 0;
      const result = await killed(world, turns, 'plans.save', {
        clientId,
        baseVersion,
        reason: `kill ${turns}`,
        content,
      });
      if (result?.ok) confirmed += 1;
      const versions = await ask(world, pageSender, 'plans.versions', { clientId });
      expect(versions.length).toBeGreaterThanOrEqual(confirmed);
      expect(versions.length - baseVersion).toBeLessThanOrEqual(1);
    }
    // The kills reached from before the write to after it, or the test would prove nothing.
    expect(confirmed).toBeGreaterThan(0);
    expect(confirmed).toBeLessThan(kills.length);
  }, 30_000);

  it('removing a client: the client goes with plans and links, or nothing goes', async () => {
    for (const turns of someKills) {
      const { world, clientId } = await opened();
      await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 0, reason: 'first', content });
      world.pages.set(3, reportOf({ chartId: '1' }));
      await ask(world, pageSender, 'chart.link', { tabId: 3, clientId });
      await killed(world, turns, 'clients.remove', { clientId });
      const db = openDatabase(world);
      const counts = [await db.clients.count(), await db.planVersions.count(), await db.chartLinks.count()];
      db.close();
      expect([
        [0, 0, 0],
        [1, 1, 1],
      ]).toContainEqual(counts);
    }
  }, 30_000);

  it('making the vault: there is none, or one that opens', async () => {
    for (const turns of someKills) {
      const world = newWorld();
      await killed(world, turns, 'vault.create', { passphrase });
      const db = openDatabase(world);
      const present = await db.meta.count();
      db.close();
      // Memory goes with the browser; what is on the disk must be enough.
      world.session.clear();
      const result = await send(world, pageSender, 'vault.unlock', { passphrase });
      if (present === 0) expect(result).toMatchObject({ ok: false, error: { code: 'no-vault' } });
      else expect(result.ok).toBe(true);
    }
  }, 30_000);

  it('recovering: the old passphrase opens the vault, or the new one does', async () => {
    for (const turns of someKills) {
      const world = newWorld();
      const { recoveryCode } = await ask(world, pageSender, 'vault.create', { passphrase });
      await ask(world, pageSender, 'vault.lock', {});
      await killed(world, turns, 'vault.recover', { recoveryCode, passphrase: 'a second passphrase' });
      const tries = [passphrase, 'a second passphrase'].map((text) =>
        send(world, pageSender, 'vault.unlock', { passphrase: text }),
      );
      expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
    }
  }, 30_000);
});

describe('the disk', () => {
  it('full: says so, and nothing was changed', async () => {
    const { world, clientId } = await opened();
    const ports = portsOf(world);
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    ports.db.planVersions.hook('creating', full);
    const input = { clientId, baseVersion: 0, reason: 'first', content };
    const result = await answer({ name: 'plans.save', input }, pageSender, self, ports);
    ports.db.close();
    expect(result).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(await ask(world, pageSender, 'plans.current', { clientId })).toBeNull();
  });
});
