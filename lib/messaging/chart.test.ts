import { describe, expect, it } from 'vitest';
import type { PageIdentity } from '../ehr/types.ts';
import type { PlanContent } from '../plan/schema.ts';
import { putLink } from '../vault/db/chart-links.ts';
import { normaliseDate, normaliseName } from '../vault/identity.ts';
import { openStore } from '../vault/vault.ts';
import {
  ask,
  contentSender,
  newWorld,
  openDatabase,
  pageSender,
  panelSender,
  portsOf,
  reportOf,
  send,
  type World,
} from './testing/fake-browser.ts';

const tabId = 3;
const amber: PageIdentity = { chartId: '1001', name: 'Amberwick, Tuva', dateOfBirth: '03/04/1990' };
const borrow: PageIdentity = { chartId: '1002', name: 'Odd Borrowdale', dateOfBirth: '1988-11-30' };
const passphrase = 'seven quiet herons';
const content: PlanContent = {
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate' }],
  problems: [{ id: 'p1', text: 'Wakes at three and broods' }],
  goals: [],
};

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase });
  const create = (label: string) =>
    ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' });
  return { world, a: await create('Client A'), b: await create('Client B') };
}
const show = (world: World, identity: PageIdentity | null) => world.pages.set(tabId, reportOf(identity));
async function chart(world: World, identity: PageIdentity | null) {
  show(world, identity);
  return (await ask(world, pageSender, 'panel.view', { tabId })).chart;
}
async function link(world: World, identity: PageIdentity, clientId: string) {
  show(world, identity);
  return ask(world, pageSender, 'chart.link', { tabId, clientId });
}

describe('whose chart', () => {
  it('asks at first sight, and knows it afterwards with the plan', async () => {
    const { world, a } = await opened();
    await ask(world, pageSender, 'plans.save', { clientId: a.id, baseVersion: 0, reason: 'first plan', content });
    expect(await chart(world, amber)).toEqual({ state: 'unlinked', pageName: 'Amberwick, Tuva' });
    const view = await link(world, amber, a.id);
    expect(view.chart).toMatchObject({ state: 'linked', client: { id: a.id }, plan: { version: 1 } });
    expect(await chart(world, amber)).toMatchObject({ state: 'linked', client: { id: a.id, planVersion: 1 } });
  });

  it('does not take a name alone, or nothing, for an identity', async () => {
    const { world, a } = await opened();
    for (const identity of [null, {}, { name: 'Tuva Amberwick' }, { name: 'T', dateOfBirth: 'unknown' }]) {
      expect((await chart(world, identity)).state).toBe('no-identity');
      const refused = await send(world, pageSender, 'chart.link', { tabId, clientId: a.id });
      expect(refused).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });

  it('knows the same person printed another way, by chart id or by name and birth date', async () => {
    const { world, a } = await opened();
    await link(world, amber, a.id);
    for (const identity of [
      { chartId: '1001' },
      { chartId: '1001', name: 'Tuva Amberwick', dateOfBirth: 'Mar 4, 1990 (36 y)' },
      { name: 'TUVA  AMBERWICK', dateOfBirth: '1990-03-04' },
    ]) {
      expect(await chart(world, identity)).toMatchObject({ state: 'linked', client: { id: a.id } });
    }
  });

  it('locks on every contradiction and shows no client then', async () => {
    const { world, a, b } = await opened();
    await link(world, amber, a.id);
    await link(world, borrow, b.id);
    const contradictions: PageIdentity[] = [
      { chartId: '1001', name: 'Odd Borrowdale', dateOfBirth: '11/30/1988' },
      { chartId: '1001', name: 'Tuva Amberwick', dateOfBirth: '1991-03-04' },
      { chartId: '1002', name: 'Tuva Amberwick', dateOfBirth: '1990-03-04' },
    ];
    for (const identity of contradictions) {
      const state = await chart(world, identity);
      expect(state.state).toBe('mismatch');
      expect(JSON.stringify(state)).not.toMatch(/Client [AB]/);
      const relink = await send(world, pageSender, 'chart.link', { tabId, clientId: a.id });
      expect(relink).toMatchObject({ ok: false, error: { code: 'conflict' } });
    }
  });

  it('locks when a chart number linked without a name meets a name linked to somebody else', async () => {
    const { world, a, b } = await opened();
    await link(world, { chartId: '1001' }, a.id);
    await link(world, borrow, b.id);
    expect((await chart(world, { ...borrow, chartId: '1001' })).state).toBe('mismatch');
  });

  it('locks when two clients share name and birth date and the page shows no chart number', async () => {
    const { world, a, b } = await opened();
    await link(world, amber, a.id);
    await link(world, { ...amber, chartId: '2001' }, b.id);
    expect(await chart(world, { ...amber, chartId: '2001' })).toMatchObject({ state: 'linked', client: { id: b.id } });
    expect((await chart(world, { name: 'Tuva Amberwick', dateOfBirth: '1990-03-04' })).state).toBe('mismatch');
  });

  it('links nothing when the page went on since the therapist looked', async () => {
    const { world, a } = await opened();
    show(world, amber);
    const stale = await send(world, pageSender, 'chart.link', { tabId, clientId: a.id, documentToken: 'token-0' });
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await chart(world, amber)).state).toBe('unlinked');
    await ask(world, pageSender, 'chart.link', { tabId, clientId: a.id, documentToken: 'token-1' });
  });

  it('unlinks nothing when the page went on since the therapist looked', async () => {
    const { world, a } = await opened();
    await link(world, amber, a.id);
    const stale = await send(world, pageSender, 'chart.unlink', { tabId, documentToken: 'token-0' });
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await chart(world, amber)).state).toBe('linked');
  });

  it('keeps charts of different sites apart', async () => {
    const { world, a } = await opened();
    await link(world, { chartId: '1001' }, a.id);
    world.pages.set(tabId, reportOf({ chartId: '1001' }, { host: 'other.example' }));
    expect((await ask(world, pageSender, 'panel.view', { tabId })).chart.state).toBe('unlinked');
  });

  it('moves a chart to another client only by unlinking first', async () => {
    const { world, a, b } = await opened();
    await link(world, amber, a.id);
    const direct = await send(world, pageSender, 'chart.link', { tabId, clientId: b.id });
    expect(direct).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await ask(world, pageSender, 'chart.unlink', { tabId })).chart.state).toBe('unlinked');
    expect((await link(world, amber, b.id)).chart).toMatchObject({ client: { id: b.id } });
  });

  it('shows no client on a damaged link, and lets it be unlinked', async () => {
    const { world, a, b } = await opened();
    await link(world, amber, a.id);
    const db = openDatabase(world);
    // A hand-edited index column must not redirect a chart.
    await db.chartLinks.toCollection().modify({ clientId: b.id });
    db.close();
    const state = await chart(world, amber);
    expect(state).toMatchObject({ state: 'mismatch', why: expect.stringContaining('chartLinks') });
    expect((await ask(world, pageSender, 'chart.unlink', { tabId })).chart.state).toBe('unlinked');
  });

  it('gives a chart to one client when two windows link it at once', async () => {
    const { world, a, b } = await opened();
    show(world, amber);
    const both = await Promise.all(
      [a, b].map(({ id }) => send(world, pageSender, 'chart.link', { tabId, clientId: id })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict' } });
  });

  it('leaves no link behind when the client is removed while it is made', async () => {
    const { world, a } = await opened();
    const ports = portsOf(world);
    const store = await openStore(ports);
    await ask(world, pageSender, 'clients.remove', { clientId: a.id });
    const hashes = { chartHash: '0'.repeat(64), nameHash: null };
    const late = putLink(store, hashes, a.id, new Date(world.now).toISOString());
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
    expect(await ports.db.table('chartLinks').count()).toBe(0);
    ports.db.close();
  });

  it('forgets the link with the client', async () => {
    const { world, a } = await opened();
    await link(world, amber, a.id);
    await ask(world, pageSender, 'clients.remove', { clientId: a.id });
    expect((await chart(world, amber)).state).toBe('unlinked');
  });

  it('says nothing while locked, and pushes what it knows to panel and badge', async () => {
    const { world, a } = await opened();
    await link(world, amber, a.id);
    const { nonce } = await ask(world, contentSender(tabId), 'panel.ticket', {});
    await ask(world, panelSender(tabId), 'panel.hello', { nonce });
    await ask(world, contentSender(tabId), 'page.report', { report: reportOf(amber) });
    const pushed = world.events.filter(({ to, event }) => to.startsWith('panel') && event.event === 'view').at(-1);
    expect(pushed?.event).toMatchObject({ view: { tabId, chart: { state: 'linked' } } });
    expect(world.badges.get(tabId)?.text).toBe('✓');
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, contentSender(tabId), 'page.report', { report: reportOf(amber) });
    expect(world.badges.get(tabId)?.title).not.toContain('Client');
    expect(await chart(world, amber)).toEqual({ state: 'vault-locked' });
  });
});

describe('insertion', () => {
  const insert = (world: World, clientId: string, documentToken = 'token-1') =>
    send(world, pageSender, 'note.insert', { tabId, documentToken, clientId, fieldKey: 'f1', text: 'Goal 1' });

  it('reaches the page of the right client only', async () => {
    const { world, a, b } = await opened();
    await link(world, amber, a.id);
    expect(await insert(world, a.id)).toEqual({ ok: true, value: { outcome: 'inserted', method: 'test' } });
    expect(world.inserted).toEqual([{ tabId, text: 'Goal 1' }]);
    expect(await insert(world, b.id)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await insert(world, a.id, 'token-0')).toEqual({
      ok: true,
      value: { outcome: 'refused', why: 'page-changed' },
    });
    // The page went on to another client while the panel still showed the first.
    show(world, borrow);
    expect(await insert(world, a.id)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await ask(world, pageSender, 'vault.lock', {});
    show(world, amber);
    expect(await insert(world, a.id)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(world.inserted).toHaveLength(1);
  });

  it('does not believe an answer that makes no sense', async () => {
    const { world, a } = await opened();
    await link(world, amber, a.id);
    for (const nonsense of [undefined, { outcome: 'inserted' }, { outcome: 'saved' }, 'ok']) {
      world.insertAnswer = nonsense;
      expect(await insert(world, a.id)).toMatchObject({ ok: true, value: { outcome: 'failed' } });
    }
    world.pages.delete(tabId);
    expect(await insert(world, a.id)).toMatchObject({ ok: false, error: { code: 'page-gone' } });
  });
});

describe('what is stored', () => {
  it('holds no label, name, birth date, chart number, plan text or note text in the clear', async () => {
    const { world, a } = await opened();
    await ask(world, pageSender, 'plans.save', { clientId: a.id, baseVersion: 0, reason: 'Zanzibar reason', content });
    await ask(world, pageSender, 'clients.setAside', { clientId: a.id, treatment: 'Prolonged X', reason: 'Mothwing' });
    await link(world, amber, a.id);
    await ask(world, contentSender(tabId), 'page.report', { report: reportOf(amber) });
    const db = openDatabase(world);
    const chunks: string[] = [...world.session.values(), ...world.local.values()];
    for (const table of db.tables) chunks.push(...(await table.toArray()).map(everything));
    db.close();
    const stored = chunks.join('\n');
    expect(stored).toContain(a.id);
    for (const secret of ['Client A', 'Amberwick', 'Tuva', '1990', '1001', 'broods', 'Zanzibar', 'Mothwing', 'F33']) {
      expect(stored).not.toContain(secret);
    }
    expect(stored).not.toContain('Zorblatt');
    expect(stored).not.toContain(passphrase);
  });
});

/** Every string and every byte of a stored value, bytes read as Latin-1 and as UTF-16, so that no text hides in them. */
function everything(value: unknown): string {
  if (value instanceof Uint8Array) {
    const wide = value.byteLength % 2 === 0 ? value : value.slice(1);
    return [new TextDecoder('latin1').decode(value), new TextDecoder('utf-16le').decode(wide)].join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${everything(part)}`)
      .join('\n');
  }
  return String(value);
}

describe('normalising', () => {
  it.each([
    ['Amberwick, Tuva', 'tuva amberwick'],
    ['  Tuva   AMBERWICK ', 'tuva amberwick'],
    ['José Núñez-Ortiz', 'jose nunez ortiz'],
    ['', ''],
  ])('name %s', (text, expected) => expect(normaliseName(text)).toBe(expected));
  it.each([
    ['03/04/1990', '1990-03-04'],
    ['DOB: 3-4-1990 (36 y/o)', '1990-03-04'],
    ['25/12/1990', '1990-12-25'],
    ['1990-03-04T00:00:00Z', '1990-03-04'],
    ['4 Mar 1990', '1990-03-04'],
    ['March 4th, 1990', '1990-03-04'],
    ['04-Mar-1990', '1990-03-04'],
    ['36 years', ''],
    ['99/99/1990', ''],
  ])('date %s', (text, expected) => expect(normaliseDate(text)).toBe(expected));
});
