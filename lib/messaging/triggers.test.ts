import { describe, expect, it } from 'vitest';
import type { PageReport } from '../ehr/types.ts';
import type { PlanContent } from '../plan/schema.ts';
import {
  ask,
  contentSender,
  newWorld,
  pageSender,
  panelSender,
  reportOf,
  send,
  type World,
} from './testing/fake-browser.ts';
import { triggersAllowed } from './triggers-on.ts';

const tabId = 3;
const passphrase = 'seven quiet herons';
const content: PlanContent = {
  diagnoses: [],
  problems: [],
  goals: [
    {
      id: 'g',
      number: 2,
      text: 'Sleep through the night',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};

function note(change: Partial<PageReport> = {}, written = 'Worked on .g2'): PageReport {
  const page = reportOf({ chartId: '1001' });
  return { ...page, fields: page.fields.map((field) => ({ ...field, text: written })), ...change };
}

/** An open vault, a client with a plan, their chart linked and open, and its panel bound. */
async function linked(): Promise<World> {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase });
  await ask(world, pageSender, 'vault.confirm', {});
  const client = await ask(world, pageSender, 'clients.create', {
    label: 'A',
    population: 'adult',
    format: 'individual',
  });
  await ask(world, pageSender, 'plans.save', { clientId: client.id, baseVersion: 0, reason: 'first plan', content });
  world.pages.set(tabId, note());
  await ask(world, pageSender, 'chart.link', { tabId, clientId: client.id });
  const { nonce } = await ask(world, contentSender(tabId), 'panel.ticket', {});
  await ask(world, panelSender(tabId), 'panel.hello', { nonce });
  world.events.length = 0;
  return world;
}

async function type(
  world: World,
  change: Partial<{ trigger: string; typed: string; documentToken: string; fieldKey: string }> = {},
) {
  const input = { documentToken: 'token-1', fieldKey: 'f1', trigger: '.g2', ...change };
  const answer = await send(world, contentSender(tabId), 'note.trigger', input);
  const told = world.events.flatMap(({ to, event }) => (event.event === 'trigger' ? [{ to, ...event }] : []));
  return { answer, told: told.at(-1) };
}
const pushed = async (world: World, page = note()) =>
  ((await ask(world, contentSender(tabId), 'page.report', { report: page })).triggers ?? []).length > 0;

describe('a dot-trigger', () => {
  it('gives its text to the page as an insertion, answers nothing, and tells the panel', async () => {
    const world = await linked();
    const { answer, told } = await type(world);
    expect(answer).toEqual({ ok: true, value: {} });
    expect(world.inserted).toEqual([{ tabId, text: 'Goal 2: Sleep through the night' }]);
    expect(told).toMatchObject({ to: 'panel 3/7', trigger: '.g2', trouble: null, blanks: false });
  });

  it('writes the day of the next review that was agreed last, not one that a review replaced', async () => {
    const world = await linked();
    const [client] = await ask(world, pageSender, 'clients.list', {});
    const clientId = client?.id ?? '';
    const dated = { ...content, reviewDate: '2026-04-15' };
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 1, reason: 'a day', content: dated });
    world.pages.set(tabId, note({}, 'See .plan'));
    await type(world, { trigger: '.plan' });
    expect(world.inserted.at(-1)?.text).toContain('Review due 2026-04-15');
    await ask(world, pageSender, 'records.put', {
      ownerId: clientId,
      kind: 'review',
      id: null,
      baseVersion: 0,
      value: {
        date: '2026-03-01',
        planVersion: 2,
        goals: [],
        withClient: false,
        nextReview: '2026-06-01',
        planDate: '2026-04-15',
      },
    });
    await type(world, { trigger: '.plan' });
    expect(world.inserted.at(-1)?.text).toContain('Review due 2026-06-01');
  });

  it('says which blanks remain to be filled', async () => {
    const world = await linked();
    world.pages.set(tabId, note({}, 'Asked .phq'));
    expect((await type(world, { trigger: '.phq' })).told).toMatchObject({ trouble: null, blanks: true });
  });

  it.each<[string, (world: World) => Promise<unknown> | unknown, RegExp]>([
    ['the vault is locked', (world) => ask(world, pageSender, 'vault.lock', {}), /locked/],
    ['the page went on', (world) => world.pages.set(tabId, note({ documentToken: 'token-2' })), /moved on/],
    [
      'the page shows another chart under the same token',
      (world) => world.pages.set(tabId, note({ identity: { chartId: '2002' } })),
      /not linked/,
    ],
    ['the chart is unlinked', (world) => ask(world, pageSender, 'chart.unlink', { tabId }), /not linked/],
    ['it is switched off', (world) => ask(world, pageSender, 'settings.set', { triggers: false }), /are off/],
    [
      'it is switched off for the site',
      (world) => ask(world, pageSender, 'settings.set', { triggersOff: ['ehr.example'] }),
      /are off/,
    ],
    ['the note is signed', (world) => world.pages.set(tabId, note({ readOnly: true })), /are off/],
    [
      'the field holds no such trigger',
      (world) => world.pages.set(tabId, note({}, 'Nothing.')),
      /no longer in the note/,
    ],
    [
      'the field is not among those that may be read',
      (world) => world.pages.set(tabId, note({ fields: [] })),
      /no longer/,
    ],
    ['the page is gone', (world) => world.pages.delete(tabId), /does not answer/],
  ])('gives nothing when %s', async (_why, happens, words) => {
    const world = await linked();
    await happens(world);
    const { answer, told } = await type(world);
    expect(answer).toEqual({ ok: true, value: {} });
    expect(world.inserted).toEqual([]);
    expect(told?.trouble).toMatch(words);
    expect(JSON.stringify(told)).not.toContain('Sleep through');
  });

  it('says that the plan knows no such goal', async () => {
    const world = await linked();
    world.pages.set(tabId, note({}, 'on .g5'));
    expect((await type(world, { trigger: '.g5' })).told?.trouble).toMatch(/no goal 5/);
    expect(world.inserted).toEqual([]);
  });

  it('tells the panel when the text did not arrive, or the page answers nonsense', async () => {
    const world = await linked();
    for (const insertAnswer of [
      { outcome: 'failed', why: 'x' },
      { outcome: 'refused', why: 'private-note' },
      'what?',
      undefined,
    ]) {
      world.insertAnswer = insertAnswer;
      expect((await type(world)).told?.trouble).toMatch(/did not arrive/);
    }
  });

  it('may be asked for by a content script alone, and only by its shape', async () => {
    const world = await linked();
    for (const sender of [pageSender, panelSender(tabId), contentSender(tabId, 'https://other.example')]) {
      const input = { documentToken: 'token-1', fieldKey: 'f1', trigger: '.g2' };
      expect(await send(world, sender, 'note.trigger', input)).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    for (const trigger of ['g2', '.a-b', 'on .g2', '.g2 ', '.wordsthatneverend', '']) {
      expect((await type(world, { trigger })).answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(world.inserted).toEqual([]);
  });

  it('may be a snippet of the therapist’s own, chosen by its beginning, and is nothing when there is none', async () => {
    const world = await linked();
    world.pages.set(tabId, note({}, 'Seen today. .ms'));
    expect((await type(world, { trigger: '.mse', typed: '.ms' })).told).toMatchObject({ trouble: /no snippet/ });
    const value = { word: 'mse', text: 'Alert, oriented, mood ___.' };
    await ask(world, pageSender, 'records.put', {
      ownerId: 'practice',
      kind: 'snippet',
      id: null,
      baseVersion: 0,
      value,
    });
    const { told } = await type(world, { trigger: '.mse', typed: '.ms' });
    expect(told).toMatchObject({ trouble: null, blanks: true });
    expect(world.inserted).toEqual([{ tabId, text: value.text }]);
    expect((await type(world, { trigger: '.mse', typed: '.g' })).told?.trouble).toMatch(/does not begin/);
  });
});

describe('what a page is told beforehand', () => {
  it('is true for a note of a linked chart only', async () => {
    const world = await linked();
    expect(await pushed(world)).toBe(true);
    expect(await pushed(world, note({ role: 'plan' }))).toBe(false);
    expect(await pushed(world, note({ readOnly: true }))).toBe(false);
    expect(await pushed(world, note({ identity: { chartId: '2002' } }))).toBe(false);
    expect(await pushed(world, note({ identity: null }))).toBe(false);
    await ask(world, pageSender, 'vault.lock', {});
    expect(await pushed(world)).toBe(false);
  });

  it('is told again when lock, view or setting change it', async () => {
    const world = await linked();
    world.triggers.length = 0;
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    await ask(world, panelSender(tabId), 'panel.view', {});
    await ask(world, pageSender, 'settings.set', { triggers: false });
    await ask(world, pageSender, 'settings.set', { triggers: true });
    await ask(world, pageSender, 'chart.unlink', { tabId });
    expect(world.triggers).toEqual([false, true, false, true, false]);
  });
});

describe('sites without triggers', () => {
  it.each([
    ['ehr.example', 'ehr.example', false],
    ['ehr.example', 'my.ehr.example', true],
    ['*.ehr.example', 'my.ehr.example', false],
    ['*.ehr.example', 'ehr.example', false],
    ['*.ehr.example', 'otherehr.example', true],
  ])('%s against %s', (off, host, allowed) => {
    const other = { autoLockMinutes: 10, appearance: 'system', orientation: null, onboarded: true } as const;
    const settings = { ...other, clipboardSeconds: 0, clientLanguage: 'en' } as const;
    expect(triggersAllowed({ ...settings, triggers: true, triggersOff: [off] }, host)).toBe(allowed);
    expect(triggersAllowed({ ...settings, triggers: false, triggersOff: [] }, host)).toBe(false);
  });
});

describe('a page that reports again', () => {
  const report = (world: World, triggersAs = '') =>
    ask(world, contentSender(tabId), 'page.report', { report: note(), triggersAs });

  it('is not told its triggers again while nothing has changed', async () => {
    const world = await linked();
    const first = await report(world);
    expect(first.triggers?.map(({ word }) => word)).toContain('g2');
    expect(await report(world, first.triggersAs)).toMatchObject({ triggersAs: first.triggersAs });
    expect(await report(world, first.triggersAs)).not.toHaveProperty('triggers');
    // A fresh page has none yet.
    expect(await report(world)).toHaveProperty('triggers');
  });

  it.each<[string, (world: World, clientId: string) => Promise<unknown>, (words: readonly string[]) => boolean]>([
    [
      'a snippet is added',
      (world) =>
        ask(world, pageSender, 'records.put', {
          id: 's1',
          ownerId: 'practice',
          kind: 'snippet',
          baseVersion: 0,
          value: { word: 'mse', text: 'Alert, ___.' },
        }),
      (words) => words.includes('mse'),
    ],
    [
      'the plan has another version',
      (world, clientId) =>
        ask(world, pageSender, 'plans.save', {
          clientId,
          baseVersion: 1,
          reason: 'renumbered',
          content: { ...content, goals: content.goals.map((goal) => ({ ...goal, number: 7 })) },
        }),
      (words) => words.includes('g7') && !words.includes('g2'),
    ],
    ['it is locked', (world) => ask(world, pageSender, 'vault.lock', {}), (words) => words.length === 0],
    [
      'they are switched off',
      (world) => ask(world, pageSender, 'settings.set', { triggers: false }),
      (words) => words.length === 0,
    ],
    [
      'the chart is unlinked',
      (world) => ask(world, pageSender, 'chart.unlink', { tabId }),
      (words) => words.length === 0,
    ],
  ])('is told them anew once %s', async (_what, happens, good) => {
    const world = await linked();
    const [client] = await ask(world, pageSender, 'clients.list', {});
    const { triggersAs } = await report(world);
    await happens(world, client?.id ?? '');
    const words = (await report(world, triggersAs)).triggers?.map(({ word }) => word);
    expect(words && good(words), String(words)).toBe(true);
  });
});
