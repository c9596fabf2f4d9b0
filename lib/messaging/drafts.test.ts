import { describe, expect, it } from 'vitest';
import { draftForms } from '../vault/drafts.ts';
import type { DraftForm } from './calls.ts';
import {
  ask,
  factsOf,
  openDatabase,
  openedWorld,
  pageSender,
  panelSender,
  passphrase,
  send,
} from './testing/fake-browser.ts';

const value = JSON.stringify({ frequency: 'every second Wednesday' });

async function opened() {
  const world = await openedWorld();
  const client = (label: string) => ask(world, pageSender, 'clients.create', factsOf(label));
  const [a, b] = [(await client('Client A')).id, (await client('Client B')).id];
  const keep = (clientId: string, form: DraftForm = 'plan', words = value) =>
    send(world, pageSender, 'drafts.keep', { clientId, form, value: words });
  const list = (clientId: string) => ask(world, pageSender, 'drafts.list', { clientId });
  /** All that lies outside the database, as whoever has the memory would read it. */
  const memory = () => JSON.stringify([...world.session]);
  const slots = () => [...world.session.keys()].filter((key) => key.startsWith('draft.'));
  return { world, a, b, keep, list, memory, slots };
}

describe('words that are not saved', () => {
  it('outlive a lock sealed, name nobody, and open again with the same vault', async () => {
    const { world, a, b, keep, list, memory } = await opened();
    expect(await keep(a)).toMatchObject({ ok: true });
    await keep(a, 'review', '"two"');
    await ask(world, pageSender, 'vault.lock', {});
    expect(memory()).not.toContain('Wednesday');
    expect(memory()).not.toContain(a);
    for (const name of ['drafts.list', 'drafts.keep', 'drafts.drop'] as const) {
      const input = { clientId: a, form: 'plan', value } as const;
      const needs = {
        'drafts.list': { clientId: a },
        'drafts.drop': { clientId: a, form: null },
        'drafts.keep': input,
      };
      expect(await send(world, pageSender, name, needs[name] as never)).toMatchObject({ error: { code: 'locked' } });
    }
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    expect(await list(a)).toEqual([
      { form: 'plan', at: world.now, value },
      { form: 'review', at: world.now, value: '"two"' },
    ]);
    expect(await list(b)).toEqual([]);
  });

  it('are written over, and forgotten by form or all at once', async () => {
    const { world, a, keep, list, slots } = await opened();
    await keep(a);
    await keep(a, 'plan', '"later"');
    await keep(a, 'review');
    expect((await list(a)).map((each) => each.value)).toEqual(['"later"', value]);
    await ask(world, pageSender, 'drafts.drop', { clientId: a, form: 'plan' });
    expect((await list(a)).map(({ form }) => form)).toEqual(['review']);
    await ask(world, pageSender, 'drafts.drop', { clientId: a, form: null });
    expect(slots()).toEqual([]);
  });

  it('are kept of every form, the safety plan, the person and the measures’ forms among them', async () => {
    const { a, keep, list, slots } = await opened();
    expect(draftForms).toEqual(expect.arrayContaining(['safety-plan', 'person', 'score', 'ladder']));
    for (const form of draftForms) expect(await keep(a, form, JSON.stringify(form))).toMatchObject({ ok: true });
    expect((await list(a)).map(({ form, value }) => [form, value])).toEqual(
      draftForms.map((form) => [form, JSON.stringify(form)]),
    );
    expect(slots()).toHaveLength(draftForms.length);
  });

  it('hold a long plan as well', async () => {
    const { a, keep, list } = await opened();
    const long = JSON.stringify('ä'.repeat(150_000));
    expect(await keep(a, 'plan', long)).toMatchObject({ ok: true });
    expect((await list(a))[0]?.value).toBe(long);
  });

  it('go with the client and with the wipe, and are kept for nobody who is gone', async () => {
    const { world, a, b, keep, slots } = await opened();
    await keep(a);
    await keep(b);
    await ask(world, pageSender, 'clients.remove', { clientId: a });
    expect(slots()).toHaveLength(1);
    expect(await keep(a)).toMatchObject({ error: { code: 'not-found' } });
    await ask(world, pageSender, 'wipe.all', { words: 'delete everything' });
    expect(slots()).toEqual([]);
  });

  it('are in no table, so in no backup, export or merge', async () => {
    const { world, a, keep } = await opened();
    const db = openDatabase(world);
    const rows = async () => Promise.all(db.tables.filter(({ name }) => name !== 'log').map((table) => table.count()));
    const before = await rows();
    await keep(a);
    expect(await rows()).toEqual(before);
    db.close();
  });

  it('that were changed, or are another vault’s, are dropped without a word', async () => {
    const { world, a, keep, list, slots } = await opened();
    await keep(a);
    const [slot = ''] = slots();
    world.session.set(slot, JSON.stringify({ iv: 'AAAA', data: 'AAAA' }));
    expect(await list(a)).toEqual([]);
    expect(slots()).toEqual([]);
  });

  it('are no matter of the panel', async () => {
    const { world, a } = await opened();
    const answer = await send(world, panelSender(3), 'drafts.list', { clientId: a });
    expect(answer).toMatchObject({ ok: false });
  });
});
