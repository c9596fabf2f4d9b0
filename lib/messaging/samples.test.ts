import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, newWorld, openDatabase, pageSender, send } from './testing/fake-browser.ts';

const bundled = JSON.parse(readFileSync(new URL('../../public/samples/clients.json', import.meta.url), 'utf8'));

async function opened() {
  const world = newWorld();
  world.samples = bundled;
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  return world;
}

describe('sample clients', () => {
  it('come with their plans, marked as samples, and link no chart', async () => {
    const world = await opened();
    const { added } = await ask(world, pageSender, 'samples.load', {});
    expect(added).toBe(bundled.clients.length);
    const clients = await ask(world, pageSender, 'clients.list', {});
    expect(clients.every(({ sample, planVersion }) => sample && planVersion === 1)).toBe(true);
    const db = openDatabase(world);
    expect(await db.chartLinks.count()).toBe(0);
    db.close();
  });

  it('are added once, also from two windows at once', async () => {
    const world = await opened();
    const both = await Promise.all([1, 2].map(() => send(world, pageSender, 'samples.load', {})));
    expect(both.some(({ ok }) => ok)).toBe(true);
    expect((await ask(world, pageSender, 'samples.load', {})).added).toBe(0);
    expect(await ask(world, pageSender, 'clients.list', {})).toHaveLength(bundled.clients.length);
  });

  it('are completed when a load was cut off between client and plan', async () => {
    const world = await opened();
    await ask(world, pageSender, 'samples.load', {});
    const db = openDatabase(world);
    await db.planVersions.clear();
    db.close();
    expect((await ask(world, pageSender, 'samples.load', {})).added).toBe(bundled.clients.length);
  });

  it('are refused as a whole when the file is not as expected, naming the place', async () => {
    const world = await opened();
    world.samples = { clients: [{ ...bundled.clients[0], plan: { goals: 'none' } }] };
    const result = await send(world, pageSender, 'samples.load', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message: expect.stringContaining('plan') } });
  });
});
