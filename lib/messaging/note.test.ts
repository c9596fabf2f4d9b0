import { describe, expect, it } from 'vitest';
import type { PageIdentity } from '../ehr/types.ts';
import type { Goal } from '../plan/schema.ts';
import { ask, newWorld, pageSender, reportOf, send } from './testing/fake-browser.ts';

const tabId = 3;
const amber: PageIdentity = { chartId: '1001' };
const documentToken = 'token-1';
const goal = (id: string, number: number, text: string): Goal => ({
  id,
  number,
  text,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
});

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const create = (label: string) =>
    ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' });
  const [a, b] = [await create('Client A'), await create('Client B')];
  world.pages.set(tabId, reportOf(amber));
  await ask(world, pageSender, 'chart.link', { tabId, clientId: a.id });
  const key = (change: Parameters<typeof reportOf>[1] = {}, clientId = a.id) => {
    world.pages.set(tabId, reportOf(amber, change));
    return send(world, pageSender, 'note.key', { tabId, documentToken, clientId });
  };
  return { world, a, b, key };
}

describe('the key of a note', () => {
  it('is the same for the same note and tells notes, days and sites apart', async () => {
    const { key } = await opened();
    const keyOf = async (change: Parameters<typeof reportOf>[1]) => {
      const answer = await key(change);
      return answer.ok ? answer.value.noteKey : answer.error.code;
    };
    const keys = [await keyOf({ noteId: '2' }), await keyOf({ noteId: '3' })];
    expect(await keyOf({ noteId: '2', fields: [] })).toBe(keys[0]);
    expect(await keyOf({ noteId: null, path: '/new', sessionDate: '2026-05-04' })).not.toBe(
      await keyOf({ noteId: null, path: '/new', sessionDate: '2026-05-11' }),
    );
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is given for the linked client’s page only, as it was seen', async () => {
    const { b, key } = await opened();
    expect(await key({}, b.id)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await key({ documentToken: 'token-2' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});

describe('marks in the note', () => {
  it('take places only, and say when nothing was marked', async () => {
    const { world } = await opened();
    const ranges = [{ fieldKey: 'f1', start: 0, end: 4 }];
    expect(await ask(world, pageSender, 'note.highlight', { tabId, documentToken, ranges, tone: 1 })).toEqual({
      shown: false,
    });
    const words = { tabId, documentToken, ranges: [{ ...ranges[0], text: 'quiet' }], tone: 1 } as never;
    expect(await send(world, pageSender, 'note.highlight', words)).toMatchObject({ error: { code: 'invalid' } });
  });
});

describe('goals that stand in somebody else’s plan', () => {
  it('are named by id, without whose and without words', async () => {
    const { world, a, b } = await opened();
    const same = 'Sleep through at least five nights a week without lying awake over work';
    const save = (clientId: string, goals: Goal[]) =>
      ask(world, pageSender, 'plans.save', {
        clientId,
        baseVersion: 0,
        reason: 'first',
        content: { diagnoses: [], problems: [], goals },
      });
    await save(a.id, [goal('g1', 1, same), goal('g2', 2, 'Call his brother on Sundays and talk for ten minutes')]);
    await save(b.id, [goal('x1', 1, same.replace('five', 'six')), goal('x2', 2, 'Call his brother')]);
    expect(await ask(world, pageSender, 'plans.alike', { clientId: a.id })).toEqual({ goalIds: ['g1'] });
  });
});
