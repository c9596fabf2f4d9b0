import { describe, expect, it } from 'vitest';
import { mintTicket } from './bindings.ts';
import { syncSites } from './handlers/sites.ts';
import type { Ports } from './ports.ts';
import { tellAll } from './push.ts';
import {
  ask,
  contentSender,
  openedWorld,
  pageSender,
  panelSender,
  portsOf,
  reportOf,
  send,
  site,
  type World,
} from './testing/fake-browser.ts';
import { lockIfAway, lockWatch, tabClosed, tabInFront, tabLoaded } from './watch.ts';

/** Runs one background event in a life of its own. */
async function event<T>(world: World, work: (ports: Ports) => Promise<T>): Promise<T> {
  const ports = portsOf(world);
  try {
    return await work(ports);
  } finally {
    ports.db.close();
  }
}
const status = async (world: World) => (await ask(world, pageSender, 'vault.state', {})).status;

async function opened() {
  const world = await openedWorld();
  world.events.length = 0;
  return world;
}

describe('locking by itself', () => {
  it.each(['idle', 'locked'] as const)('locks at once when the browser says %s, and tells the views', async (idle) => {
    const world = await opened();
    expect(await event(world, (ports) => lockIfAway(ports, idle))).toBe(true);
    expect(await status(world)).toBe('locked');
    expect(world.events).toEqual([{ to: 'pages', event: { event: 'locked' } }]);
  });

  it('stays open while somebody works, however long', async () => {
    const world = await opened();
    for (let minute = 0; minute < 120; minute++) {
      world.now += 60_000;
      await event(world, (ports) => lockWatch(ports, async () => 'active'));
    }
    expect(await status(world)).toBe('unlocked');
  });

  it('locks after a sleep, before the first call is answered', async () => {
    const world = await opened();
    world.now += 3 * 3_600_000;
    expect(await event(world, (ports) => lockIfAway(ports, 'active'))).toBe(true);
    expect(await send(world, pageSender, 'clients.list', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
  });

  it('takes four minutes without a look for a sleep, however long the lock time is, and two for lateness', async () => {
    const world = await opened();
    await ask(world, pageSender, 'settings.set', { autoLockMinutes: 60 });
    world.now += 2 * 60_000;
    await event(world, (ports) => lockWatch(ports, async () => 'active'));
    expect(await status(world)).toBe('unlocked');
    world.now += 4 * 60_000;
    expect(await event(world, (ports) => lockIfAway(ports, 'active'))).toBe(true);
    expect(await status(world)).toBe('locked');
  });

  it.each([
    ['a tab comes to the front', tabInFront],
    ['a tab has loaded', tabLoaded],
  ])('locks after a sleep, before a view is shown because %s', async (_what, happen) => {
    const world = await opened();
    const facts = { label: 'Wren Alderfen', population: 'adult', format: 'individual' } as const;
    const { id } = await ask(world, pageSender, 'clients.create', facts);
    world.pages.set(3, reportOf({ chartId: '1' }));
    await ask(world, pageSender, 'chart.link', { tabId: 3, clientId: id });
    await ask(world, pageSender, 'panel.view', { tabId: 3, following: true });
    world.events.length = 0;
    await event(world, (ports) => happen(ports, 3));
    expect(JSON.stringify(world.events)).toContain('Wren');
    world.events.length = 0;
    world.now += 3 * 3_600_000;
    await event(world, (ports) => happen(ports, 3));
    expect(await status(world)).toBe('locked');
    expect(JSON.stringify(world.events)).not.toContain('Wren');
  });

  it('asks the browser about the time that was set', async () => {
    const world = await opened();
    await ask(world, pageSender, 'settings.set', { autoLockMinutes: 2 });
    const asked: number[] = [];
    await event(world, (ports) =>
      lockWatch(ports, async (minutes) => {
        asked.push(minutes);
        return 'idle';
      }),
    );
    expect(asked).toEqual([2]);
    expect(await status(world)).toBe('locked');
  });

  it('does not lock for a clock set back', async () => {
    const world = await opened();
    world.now -= 3_600_000;
    expect(await event(world, (ports) => lockIfAway(ports, 'active'))).toBe(false);
  });
});

describe('who is looking at which tab', () => {
  it('gives a side panel that follows the view of the tab in front', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    world.pages.set(4, reportOf(null));
    await event(world, (ports) => tabInFront(ports, 4));
    expect(world.events).toEqual([]);
    await ask(world, pageSender, 'panel.view', {});
    await event(world, (ports) => tabInFront(ports, 4));
    expect(world.events).toMatchObject([{ to: 'pages', event: { event: 'view', view: { tabId: 4 } } }]);
  });

  it('gives one that follows its own window the view of a tab that comes to the front', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    world.pages.set(4, reportOf(null));
    await ask(world, pageSender, 'panel.view', { tabId: 3, following: true });
    await event(world, (ports) => tabInFront(ports, 4));
    expect(world.events).toMatchObject([{ to: 'pages', event: { event: 'view', view: { tabId: 4 } } }]);
  });

  it('tells watchers that the page they look at is gone', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    await ask(world, pageSender, 'panel.view', { tabId: 3 });
    world.pages.delete(3);
    await event(world, (ports) => tabLoaded(ports, 3));
    expect(world.events.at(-1)).toMatchObject({ event: { view: { tabId: 3, report: null } } });
  });

  it('forgets a panel that is gone, and lets the one of the next page in the tab greet', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    const { nonce } = await ask(world, contentSender(3), 'panel.ticket', {});
    await ask(world, panelSender(3), 'panel.hello', { nonce });
    const next = await ask(world, contentSender(3), 'panel.ticket', {});
    await event(world, (ports) => tellAll({ ...ports, tellPanel: async () => false }, { event: 'unlocked' }));
    expect((await send(world, panelSender(3), 'panel.view', {})).ok).toBe(false);
    expect((await send(world, panelSender(3, 9), 'panel.hello', { nonce: next.nonce })).ok).toBe(true);
  });

  it('forgets panel and ticket of a closed tab', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    const { nonce } = await ask(world, contentSender(3), 'panel.ticket', {});
    await ask(world, panelSender(3), 'panel.hello', { nonce });
    await event(world, (ports) => mintTicket(ports.session, 3, site));
    await event(world, (ports) => tabClosed(ports, 3));
    expect([...world.session.keys()].filter((key) => key.includes('.3'))).toEqual([]);
  });

  it('lets go of panels on sites whose permission was withdrawn', async () => {
    const world = await opened();
    world.pages.set(3, reportOf(null));
    const { nonce } = await ask(world, contentSender(3), 'panel.ticket', {});
    await ask(world, panelSender(3), 'panel.hello', { nonce });
    world.granted.clear();
    await event(world, syncSites);
    const result = await send(world, panelSender(3), 'clients.list', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

it('opens the workspace on a client, and on the tab whose plan is to be read', async () => {
  const world = await opened();
  world.pages.set(3, reportOf(null));
  const { nonce } = await ask(world, contentSender(3), 'panel.ticket', {});
  await ask(world, panelSender(3), 'panel.hello', { nonce });
  await ask(world, pageSender, 'workspace.open', { clientId: 'c 1&x' });
  await ask(world, panelSender(3), 'workspace.open', { clientId: 'c1', draft: 'from-page' });
  // The side panel has no tab of its own; it names the one that it stands beside.
  await ask(world, pageSender, 'workspace.open', { clientId: 'c1', draft: 'from-page', tabId: 8 });
  expect(world.opened).toEqual([
    'client=c+1%26x',
    'client=c1&draft=from-page&tab=3',
    'client=c1&draft=from-page&tab=8',
  ]);
  const other = await send(world, panelSender(3), 'workspace.open', { clientId: 'c1', draft: 'from-page', tabId: 8 });
  expect(other).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});
