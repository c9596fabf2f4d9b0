// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../lib/dates.ts';
import type { RecordKind, RecordValue } from '../../lib/records/kinds.ts';
import { Workspace } from './app.tsx';
import type { PartId } from './part-ids.ts';
import { parts } from './parts.ts';
import { type LiveWorld, liveWorld } from './testing/world.ts';

configure({ asyncUtilTimeout: 3000 });
const today = dayOf(new Date());
let live: LiveWorld;
let clientId = '';

beforeEach(async () => {
  live = await liveWorld();
  clientId = (await live.ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' })).id;
  const content = { diagnoses: [], problems: [], startDate: '2026-01-05', goals: [] };
  await live.ask('plans.save', { clientId, baseVersion: 0, reason: 'First plan', content });
  await Promise.all(Object.values(parts).map((part) => part.load()));
});
afterEach(cleanup);

async function open(part: PartId) {
  location.hash = `client=${clientId}&part=${part}`;
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1, name: 'R. Q.' });
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const field = async (label: string | RegExp) => (await screen.findByLabelText(label)) as HTMLInputElement;
const type = async (label: string | RegExp, value: string) =>
  fireEvent.input(await field(label), { target: { value } });
async function stored<K extends RecordKind>(kind: K, ownerId = clientId) {
  const { records } = await live.ask('records.list', { ownerId, kind });
  return records as unknown as readonly { id: string; version: number; value: RecordValue<K> }[];
}
/** Another window saves; `told`: this one hears of it. */
async function elsewhere<K extends RecordKind>(kind: K, value: RecordValue<K>, told = true, ownerId = clientId) {
  const [before] =
    kind === 'person' || kind === 'format-answers' || kind === 'template' ? await stored(kind, ownerId) : [];
  const { id = null, version = 0 } = before ?? {};
  await live.ask('records.put', { ownerId, kind, id, baseVersion: version, value });
  // Its word is not to come along with the next call of this window either.
  if (told) live.tell({ event: 'data', clientId: ownerId === clientId ? clientId : null });
  else live.world.events.length = 0;
}
const soon = () => new Promise((done) => setTimeout(done, 60));

describe('an open page', () => {
  it('shows the prompt on self-harm for an answer that another window saved, and leaves an open form as it is', async () => {
    await open('measures');
    await press('Add a score');
    await type('Total', '7');
    await elsewhere('score', {
      date: addDays(today, -1),
      measure: 'phq-9',
      total: 12,
      how: 'items',
      scoring: 'phq-9',
      items: [2, 2, 2, 1, 1, 1, 1, 1, 1],
    });
    await screen.findByText(/self-harm|hurting|item 9/i);
    expect((await field('Total')).value).toBe('7');
  });

  it('shows what another window saved of the person, beside what is being typed', async () => {
    await open('person');
    await type('Who and what holds them', 'Her sister Teal');
    await elsewhere('person', { answers: { strengths: 'Plays the cello' }, updatedOn: today });
    await waitFor(async () =>
      expect((await field('What goes well, and what the client is good at')).value).toBe('Plays the cello'),
    );
    expect((await field('Who and what holds them')).value).toBe('Her sister Teal');
    // Nothing of the other's is lost with the save, and nothing stands in its way.
    await press('Save');
    await screen.findByText('Saved');
    expect((await stored('person'))[0]?.value.answers).toEqual({
      strengths: 'Plays the cello',
      support: 'Her sister Teal',
    });
  });
});

describe('a person page changed in two windows', () => {
  const mine = 'Her sister Teal';
  const theirs = 'Her choir';
  async function clash(told = true) {
    await elsewhere('person', { answers: { support: 'Nobody yet', strengths: 'Cello' }, updatedOn: today });
    await open('person');
    await waitFor(async () => expect((await field('Who and what holds them')).value).toBe('Nobody yet'));
    await type('Who and what holds them', mine);
    await soon();
    await elsewhere('person', { answers: { support: theirs, strengths: 'Cello' }, updatedOn: today }, told);
  }
  const support = async () => (await stored('person'))[0]?.value.answers.support;

  it('shows the other text beside the own and saves over it only once that was said', async () => {
    await clash();
    await screen.findByText(theirs);
    expect((await field('Who and what holds them')).value).toBe(mine);
    await press('Save');
    await screen.findByText('Not saved: 1 answer was changed in another window too');
    expect(await support()).toBe(theirs);
    await press('Go to it');
    expect(document.activeElement).toBe(await field('Who and what holds them'));
    await press('Keep mine: Who and what holds them');
    await press('Save');
    await screen.findByText('Saved');
    expect(await support()).toBe(mine);
    expect(screen.queryByText(/another window/i)).toBeNull();
  });

  it('lets the other be taken, and the own be had back', async () => {
    await clash();
    await press('Take the other: Who and what holds them');
    expect((await field('Who and what holds them')).value).toBe(theirs);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await press('Undo');
    expect((await field('Who and what holds them')).value).toBe(mine);
    await screen.findByRole('button', { name: 'Keep mine: Who and what holds them' });
  });

  it('has a way out also where this window had not heard of the other', async () => {
    await clash(false);
    await press('Save');
    await screen.findByText(theirs);
    expect((await field('Who and what holds them')).value).toBe(mine);
    expect(await support()).toBe(theirs);
    await press('Keep mine: Who and what holds them');
    await press('Save');
    await screen.findByText('Saved');
    expect(await support()).toBe(mine);
  });

  it('says a refused save in plain words beside the button', async () => {
    await open('person');
    await type('Who and what holds them', 'x'.repeat(4001));
    await press('Save');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“Who and what holds them” is longer than 4,000 characters. Shorten it');
    const bar = alert.closest<HTMLElement>('.tl-plan-save');
    expect(bar && within(bar).getByRole('button', { name: 'Save' })).toBeTruthy();
    await type('Who and what holds them', mine);
    live.fail = true;
    await press('Save');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Throughline did not answer'));
    expect(screen.getByRole('alert').textContent).not.toMatch(/records\.put|Error:/);
    live.fail = false;
    await press('Save');
    await screen.findByText('Saved');
    expect(await support()).toBe(mine);
  });
});

describe('a safety plan written in two windows', () => {
  const signs = 'How I notice that it is starting, line 1';
  const other = { version: 1, date: today, steps: { signs: [{ text: 'I pace at night' }] }, reviewedOn: [] };
  async function writing() {
    await open('safety');
    await press('Write one together');
    await type(signs, 'I stop answering');
  }
  const saved = async () =>
    (await stored('safety-plan')).map(({ value }) => [value.version, value.steps.signs?.[0]?.text]);

  it('shows the other version before anything is saved, then saves as the next one when told to', async () => {
    await writing();
    await elsewhere('safety-plan', other);
    await screen.findByText('Version 1 was saved in another window meanwhile');
    expect(screen.getAllByText('I pace at night').length).toBeGreaterThan(0);
    expect((await field(signs)).value).toBe('I stop answering');
    await press('Save safety plan');
    await screen.findByRole('alert');
    expect(await saved()).toEqual([[1, 'I pace at night']]);
    await press('Save mine as version 2');
    await screen.findByText(/Version 2, written/);
    expect(await saved()).toEqual([
      [1, 'I pace at night'],
      [2, 'I stop answering'],
    ]);
  });

  it('refuses the save where this window had not heard of the other, and keeps both texts', async () => {
    await writing();
    await soon();
    await elsewhere('safety-plan', other, false);
    await press('Save safety plan');
    await screen.findByText('Version 1 was saved in another window meanwhile');
    expect(screen.queryByText('Safety plan saved')).toBeNull();
    expect((await field(signs)).value).toBe('I stop answering');
    expect(await saved()).toEqual([[1, 'I pace at night']]);
    await press('Leave mine, keep version 1');
    await screen.findByText(/Version 1, written/);
    expect(await saved()).toEqual([[1, 'I pace at night']]);
  });

  it('of which two have one number shows the one made later', async () => {
    await elsewhere('safety-plan', other);
    await elsewhere('safety-plan', { ...other, steps: { signs: [{ text: 'I stop answering' }] } });
    await open('safety');
    const current = await screen.findByText(/Version 1, written/);
    expect(current.closest('article')?.textContent).toContain('I stop answering');
  });
});

describe('answers to a format’s questions changed in two windows', () => {
  it('are shown side by side, and one is chosen', async () => {
    await open('formats');
    fireEvent.change(await field('Set out as'), { target: { value: 'cbt' } });
    await type(/In a typical bad moment/, 'Crowd, then out');
    await elsewhere('format-answers', { answers: { 'cbt.loop': 'Waking at four' } });
    await screen.findByText('Waking at four', { selector: '.tl-clash' });
    fireEvent.change(await field('Set out as'), { target: { value: 'medical' } });
    await press('Keep the answers');
    await press('Go to it');
    await waitFor(async () => expect(document.activeElement).toBe(await field(/^In a typical bad moment/)));
    fireEvent.click(await screen.findByRole('button', { name: /^Keep mine/ }));
    await press('Keep the answers');
    await screen.findByText('Answers kept');
    expect((await stored('format-answers'))[0]?.value.answers).toEqual({ 'cbt.loop': 'Crowd, then out' });
  });
});

describe('your own format changed in two windows', () => {
  it('is not saved over unseen, and has a way out', async () => {
    location.hash = 'page=template';
    render(<Workspace />);
    await press('Make it your own');
    await type('Name', 'Lindenhall plan');
    await press('Keep this format');
    await press('Change');
    await type('Name', 'Mine');
    const [format] = await stored('template', 'practice');
    if (!format) throw new Error('not kept');
    await elsewhere('template', { ...format.value, name: 'Theirs' }, true, 'practice');
    await soon();
    await press('Keep this format');
    await screen.findByText(/changed or removed in another window/);
    expect((await stored('template', 'practice'))[0]?.value.name).toBe('Theirs');
    await press('Keep this format');
    await waitFor(async () =>
      expect((await stored('template', 'practice')).map(({ value }) => value.name)).toEqual(['Mine']),
    );
  });
});

describe('plainer words on the client’s page', () => {
  it('follow another window, and leaving the field writes nothing over them', async () => {
    const goal = {
      id: 'g1',
      number: 1,
      text: 'Travel alone',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    } as const;
    const content = { diagnoses: [], problems: [], startDate: '2026-01-05', goals: [goal] };
    await live.ask('plans.save', { clientId, baseVersion: 1, reason: 'A goal', content: content as never });
    await open('client-page');
    await press('Plainer words for steps');
    await field('Goal 1');
    await elsewhere('client-page', { language: 'en', leaveOff: [], plain: { g1: 'Ride the bus' } });
    await waitFor(async () => expect((await field('Goal 1')).value).toBe('Ride the bus'));
    fireEvent.blur(await field('Goal 1'));
    await soon();
    expect((await stored('client-page'))[0]?.value.plain).toEqual({ g1: 'Ride the bus' });
    await type('Goal 1', 'Go by bus');
    fireEvent.blur(await field('Goal 1'));
    await waitFor(async () => expect((await stored('client-page'))[0]?.value.plain).toEqual({ g1: 'Go by bus' }));
  });
});
