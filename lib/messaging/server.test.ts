import { describe, expect, it } from 'vitest';
import type { CallInput, CallName, Principal } from './calls.ts';
import { callers, type Sender, speakerOf } from './principals.ts';
import { callSchemas } from './schemas.ts';
import { answer, isCall } from './server.ts';
import {
  ask,
  contentSender,
  newWorld,
  pageSender,
  panelSender,
  portsOf,
  reportOf,
  self,
  send,
  site,
  type World,
} from './testing/fake-browser.ts';

const names = Object.keys(callers) as CallName[];
const senders: Record<Principal, Sender> = { page: pageSender, panel: panelSender(3), content: contentSender(3) };

async function boundPanel(world: World, tabId = 3, frameId = 7): Promise<Sender> {
  world.pages.set(tabId, reportOf(null));
  const { nonce } = await ask(world, contentSender(tabId), 'panel.ticket', {});
  await ask(world, panelSender(tabId, frameId), 'panel.hello', { nonce });
  return panelSender(tabId, frameId);
}

describe('who may call what', () => {
  const table = names.flatMap((name) =>
    (['page', 'panel', 'content'] as const).map((principal) => ({
      name,
      principal,
      allowed: principal in callers[name],
    })),
  );
  it.each(table)('$name by $principal: $allowed', async ({ name, principal, allowed }) => {
    const world = newWorld();
    await boundPanel(world);
    // Input that no schema takes: what passes the gate of principals is then refused as invalid, before any work.
    const result = await send(world, senders[principal], name, { bogus: 1 } as unknown as CallInput<typeof name>);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.code).toBe(allowed ? 'invalid' : 'forbidden');
  });

  it('refuses unknown names, also those that every object has', async () => {
    for (const name of ['nope', '__proto__', 'constructor', 'toString', '', 7, null, undefined]) {
      const result = await answer({ name, input: {} }, pageSender, self, portsOf(newWorld()));
      expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  it('takes only its own messages for calls', () => {
    for (const message of [null, 'call', 7, {}, { throughline: 'event' }, { throughline: 'page' }]) {
      expect(isCall(message)).toBe(false);
    }
    expect(isCall({ throughline: 'call', name: 'x', input: {} })).toBe(true);
  });
});

describe('who is speaking', () => {
  const cases: [what: string, sender: Sender, principal: Principal | null][] = [
    ['the popup', { id: self.id, url: `${self.origin}/popup.html`, origin: self.origin }, 'page'],
    ['a workspace tab', { ...pageSender, frameId: 0, tab: { id: 1 } }, 'page'],
    ['the panel frame', panelSender(3), 'panel'],
    ['a panel in Firefox, without origin', { ...panelSender(3), origin: undefined }, 'panel'],
    ['the content script', contentSender(3), 'content'],
    ['a content script in a subframe', contentSender(3, site, 5), null],
    ['another extension', { ...pageSender, id: 'other' }, null],
    ['a page that names our URL as its own', { ...contentSender(3), url: `${self.origin}/panel.html` }, null],
    ['a sandboxed copy of our page', { ...panelSender(3), origin: 'null' }, null],
    [
      'an origin that starts like ours',
      { ...pageSender, url: `${self.origin}.evil.example/`, origin: undefined },
      null,
    ],
    ['a data document', { id: self.id, url: 'data:text/html,x', frameId: 0, tab: { id: 3 } }, null],
    ['a file', { id: self.id, url: 'file:///home/note.html', frameId: 0, tab: { id: 3 } }, null],
  ];
  it.each(cases)('%s', (_what, sender, principal) => {
    expect(speakerOf(sender, self)?.principal ?? null).toBe(principal);
  });

  it('stops listening to a content script when its site loses the permission', async () => {
    const world = newWorld();
    await ask(world, contentSender(3), 'page.report', { report: reportOf(null) });
    world.granted.clear();
    const result = await send(world, contentSender(3), 'page.report', { report: reportOf(null) });
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('a panel and its page', () => {
  it('starts the engine only in the tab of the sentinel that asked', async () => {
    const world = newWorld();
    await ask(world, contentSender(3), 'page.engine', {});
    expect(world.engines).toEqual([3]);
    expect(await send(world, panelSender(3), 'page.engine', {})).toMatchObject({ ok: false });
  });

  it('binds by a nonce of the same tab, once', async () => {
    const world = newWorld();
    world.pages.set(3, reportOf(null));
    const { nonce } = await ask(world, contentSender(3), 'panel.ticket', {});
    const hello = (sender: Sender) => send(world, sender, 'panel.hello', { nonce });
    expect((await hello(panelSender(4))).ok).toBe(false);
    expect((await hello(panelSender(3))).ok).toBe(true);
    expect((await hello(panelSender(3))).ok).toBe(false);
    const wrong = await send(world, panelSender(3), 'panel.hello', { nonce: 'x'.repeat(72) });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('tells an unbound or foreign frame nothing', async () => {
    const world = newWorld();
    await boundPanel(world, 3, 7);
    await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
    for (const sender of [panelSender(3, 8), panelSender(5, 7), panelSender(3, 7, 'other document')]) {
      const result = await send(world, sender, 'clients.list', {});
      expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect((await send(world, panelSender(3, 7), 'clients.list', {})).ok).toBe(true);
  });

  it('lets a panel look at no tab but its own', async () => {
    const world = newWorld();
    const panel = await boundPanel(world, 3);
    world.pages.set(4, reportOf({ chartId: 'other' }));
    expect(await send(world, panel, 'panel.view', { tabId: 4 })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect((await ask(world, panel, 'panel.view', {})).tabId).toBe(3);
  });

  it('refuses a report that names another host than the page it came from', async () => {
    const world = newWorld();
    const report = reportOf(null, { host: 'other.example' });
    const result = await send(world, contentSender(3), 'page.report', { report });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message: expect.stringContaining('host') } });
  });

  it('remembers the layout of each host', async () => {
    const world = newWorld();
    const panel = await boundPanel(world);
    await ask(world, panel, 'panel.layout', { side: 'left', width: 420 });
    const { layout } = await ask(world, contentSender(3), 'page.report', { report: reportOf(null) });
    expect(layout).toEqual({ side: 'left', width: 420, collapsed: false });
    const other = await send(world, panel, 'panel.layout', { host: 'other.example', width: 300 });
    expect(other).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('takes a nonce that the content script made, once, and however early the frame greets', async () => {
    const world = newWorld();
    const nonce = crypto.randomUUID() + crypto.randomUUID();
    const early = send(world, panelSender(3), 'panel.hello', { nonce });
    const report = reportOf(null);
    world.pages.set(3, report);
    await ask(world, contentSender(3), 'page.report', { report, ticket: nonce });
    expect((await early).ok).toBe(true);
    const again = await send(world, panelSender(3, 9), 'panel.hello', { nonce });
    expect(again).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    const short = await send(world, contentSender(3), 'page.report', { report, ticket: 'abc' });
    expect(short).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('knows the site of a panel by its ticket, without having the page read once more', async () => {
    const world = newWorld();
    const panel = await boundPanel(world);
    await ask(world, contentSender(3), 'panel.layout', { side: 'left' });
    world.pages.delete(3);
    expect((await ask(world, panel, 'panel.layout', {})).layout.side).toBe('left');
  });

  it('answers with an empty view when the page is gone', async () => {
    const world = newWorld();
    await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
    await ask(world, pageSender, 'vault.confirm', {});
    expect(await ask(world, pageSender, 'panel.view', { tabId: 9 })).toEqual({
      tabId: 9,
      report: null,
      chart: { state: 'no-identity' },
    });
  });

  it('keeps saying "new" to panels until the recovery code of a new vault is confirmed', async () => {
    const world = newWorld();
    const panel = await boundPanel(world);
    await ask(world, panel, 'vault.create', { passphrase: 'seven quiet herons' });
    expect(world.events).toEqual([]);
    expect((await ask(world, panel, 'panel.view', {})).chart.state).toBe('vault-new');
    await ask(world, panel, 'vault.confirm', {});
    expect(world.events.map(({ to, event }) => `${to}: ${event.event}`).sort()).toEqual([
      'pages: unlocked',
      'panel 3/7: unlocked',
    ]);
    expect((await ask(world, panel, 'panel.view', {})).chart.state).toBe('no-identity');
  });

  it('tells every view to blank at a lock', async () => {
    const world = newWorld();
    await boundPanel(world, 3, 7);
    await boundPanel(world, 4, 9);
    await ask(world, pageSender, 'vault.lock', {});
    const told = world.events.filter(({ event }) => event.event === 'locked').map(({ to }) => to);
    expect(told.sort()).toEqual(['pages', 'panel 3/7', 'panel 4/9']);
  });
});

describe('bad input', () => {
  const bad: [CallName, unknown, field: string][] = [
    ['vault.create', { passphrase: 'short' }, 'passphrase'],
    ['vault.unlock', { passphrase: 7 }, 'passphrase'],
    ['clients.create', { label: '', population: 'adult', format: 'individual' }, 'label'],
    ['clients.create', { label: 'A', population: 'robot', format: 'individual' }, 'population'],
    ['plans.save', { clientId: 'a', baseVersion: -1, reason: 'x', content: {} }, 'baseVersion'],
    [
      'plans.save',
      {
        clientId: 'a',
        baseVersion: 0,
        reason: 'x',
        content: { diagnoses: [{ code: 'XX', description: '' }], problems: [], goals: [] },
      },
      'content.diagnoses.0.code',
    ],
    ['note.insert', { documentToken: 't', clientId: 'c', fieldKey: null, text: '' }, 'text'],
    ['settings.set', { autoLockMinutes: 0 }, 'autoLockMinutes'],
    ['settings.set', { surprise: true }, 'surprise'],
    ['panel.view', { tabId: '3' }, 'tabId'],
  ];
  it.each(bad)('%s names the field: %j', async (name, input, field) => {
    const result = await send(newWorld(), pageSender, name, input as CallInput<typeof name>);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid', message: expect.stringContaining(field) } });
  });

  it('never repeats what was typed', () => {
    const parsed = callSchemas['vault.create'].safeParse({ passphrase: 'hunter2' });
    expect(JSON.stringify(parsed.error?.issues)).not.toContain('hunter2');
  });
});
