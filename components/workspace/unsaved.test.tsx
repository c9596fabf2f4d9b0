// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from './app.tsx';
import { parts } from './parts.ts';
import { type LiveWorld, liveWorld } from './testing/world.ts';

configure({ asyncUtilTimeout: 2000 });
const content = { diagnoses: [], problems: [], startDate: '2026-01-05', goals: [] };
let live: LiveWorld;
let [first, second] = ['', ''];

beforeEach(async () => {
  live = await liveWorld();
  const facts = { population: 'adult', format: 'individual' } as const;
  first = (await live.ask('clients.create', { label: 'R. Q.', ...facts })).id;
  second = (await live.ask('clients.create', { label: 'S. T.', ...facts })).id;
  await live.ask('plans.save', { clientId: first, baseVersion: 0, reason: 'First plan', content });
  await Promise.all(Object.values(parts).map((part) => part.load()));
});
afterEach(cleanup);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const field = async (label: string | RegExp) => (await screen.findByLabelText(label)) as HTMLInputElement;
const typed = (label: string | RegExp, value: string) =>
  field(label).then((input) => fireEvent.input(input, { target: { value } }));
const question = () => screen.findByText('Leave without saving?');

async function openAt(hash: string) {
  location.hash = hash;
  render(<Workspace />);
  await screen.findByRole('heading', { level: 1, name: 'R. Q.' });
}
/** As a link, or the background, does it; a press comes after what was typed, never in the same turn. */
async function address(hash: string) {
  await new Promise((done) => setTimeout(done));
  location.hash = hash;
}

describe('what is typed and not saved', () => {
  it('is asked about before another client, and is still there after staying', async () => {
    await openAt(`client=${first}`);
    await typed('Frequency', 'weekly');
    await address(`client=${second}`);
    await question();
    expect(screen.getByText(/would be lost: Plan\./)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stay'));
    expect(location.hash).toContain(first);
    await press('Stay');
    expect((await field('Frequency')).value).toBe('weekly');
    await address(`client=${second}`);
    await press('Leave without saving');
    await screen.findByRole('heading', { level: 1, name: 'S. T.' });
    expect(screen.queryByText('Leave without saving?')).toBeNull();
    // Nothing is left to ask about.
    await address(`client=${first}`);
    await screen.findByRole('heading', { level: 1, name: 'R. Q.' });
  });

  it('is asked about before it goes with a lock, and a second press locks', async () => {
    await openAt(`client=${first}`);
    await typed('Frequency', 'weekly');
    await press('Lock');
    await screen.findByText('Lock without saving?');
    await press('Stay');
    expect((await field('Frequency')).value).toBe('weekly');
    await press('Lock');
    await screen.findByText('Lock without saving?');
    await press('Lock');
    await screen.findByLabelText('Passphrase');
    expect(document.body.textContent).not.toContain('R. Q.');
  });

  it('is asked about before the caseload and before a new client', async () => {
    await openAt(`client=${first}`);
    await typed('Frequency', 'weekly');
    await address('');
    await question();
    await press('Stay');
    await press('New client');
    await question();
    expect(screen.queryByLabelText('What you call this client')).toBeNull();
    await press('Leave without saving');
    await screen.findByLabelText('What you call this client');
    await press('Cancel');
    await screen.findByText('Good practice');
  });

  it('goes along when another part of the same record is opened', async () => {
    await openAt(`client=${first}&part=measures`);
    await press('Add a score');
    await typed('Total', '12');
    await address(`client=${first}&part=share`);
    await press('Add a release');
    await typed('Recipient', 'Lindenhall');
    expect(screen.queryByText('Leave without saving?')).toBeNull();
    await address(`client=${first}&part=measures`);
    await waitFor(async () => expect((await field('Total')).closest('[hidden]')).toBeNull());
    expect((await field('Total')).value).toBe('12');
    expect((await field('Recipient')).value).toBe('Lindenhall');
    await address('');
    await screen.findByText(/would be lost: Measures, Team and sharing\./);
  });

  it('is nothing while a form stands open as it was opened, or as it was again', async () => {
    await openAt(`client=${first}&part=share`);
    await press('Add a release');
    await field('Recipient');
    await address(`client=${second}`);
    await screen.findByRole('heading', { level: 1, name: 'S. T.' });
    for (const [part, opens] of [
      ['agreement', 'Something else…'],
      ['review', 'Amend the plan'],
      ['review', 'Review the plan'],
      ['safety', 'Write one together'],
      ['measures', 'Add a score'],
      ['plan', 'Import from text'],
    ]) {
      await address(`client=${first}&part=${part}`);
      await press(opens ?? '');
      await address('');
      await screen.findByRole('heading', { level: 1, name: 'Caseload' });
    }
    await address(`client=${first}&part=measures`);
    await press('Add a score');
    await typed('Total', '12');
    await typed('Total', '');
    await address('');
    await screen.findByRole('heading', { level: 1, name: 'Caseload' });
  });

  it('counts in the form for pasted text as well', async () => {
    await openAt(`client=${first}`);
    await press('Import from text');
    await typed('Text of the plan', 'Goal 1: Sleep');
    await address('');
    await question();
  });

  it('stays in its form when it could not be saved', async () => {
    await openAt(`client=${first}&part=share`);
    await press('Add a release');
    await typed('Recipient', 'Lindenhall');
    live.fail = true;
    await press('Note the release');
    await screen.findByRole('alert');
    expect((await field('Recipient')).value).toBe('Lindenhall');
    live.fail = false;
    await address(`client=${first}&part=agreement`);
    await press('Something else…');
    await typed('Why', 'Wants to wait');
    live.fail = true;
    await press('Record it');
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(0));
    expect((await field('Why')).value).toBe('Wants to wait');
  });
});

describe('words that a lock took off the screen', () => {
  const kept = async () => {
    const drafts = await live.ask('drafts.list', { clientId: first });
    return drafts.map(({ form, value }) => [form, value] as const);
  };
  const keptSoon = (words: string) =>
    waitFor(async () => expect(JSON.stringify(await kept())).toContain(words), { timeout: 4000 });
  const unlock = async () => {
    await live.ask('vault.unlock', { passphrase: 'seven quiet herons' });
    live.tell({ event: 'unlocked' });
  };
  /** As the timer, the panel or the popup do it: nobody here is asked. */
  async function lockedElsewhere() {
    await live.ask('vault.lock', {});
    live.tell({ event: 'locked' });
    await screen.findByLabelText('Passphrase');
  }

  it('are offered after the unlock, taken back as they were, and forgotten once saved', async () => {
    await openAt(`client=${first}`);
    await typed('Frequency', 'every second Wednesday');
    await keptSoon('every second Wednesday');
    await lockedElsewhere();
    expect(document.body.textContent).not.toContain('Wednesday');
    await unlock();
    await screen.findByText(/Unsaved words of the plan/);
    expect((await field('Frequency')).value).toBe('');
    await press('Take them back');
    expect((await field('Frequency')).value).toBe('every second Wednesday');
    expect(screen.queryByText(/Unsaved words/)).toBeNull();
    await typed('What changed, and why', 'A new rhythm');
    await press('Save new version');
    await screen.findByText('Saved as version 2');
    await waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('are gone when they are discarded, left or locked away by a press here', async () => {
    await openAt(`client=${first}`);
    await typed('Frequency', 'every second Wednesday');
    await keptSoon('Wednesday');
    await lockedElsewhere();
    await unlock();
    await press('Discard them');
    await waitFor(async () => expect(await kept()).toEqual([]));
    await typed('Frequency', 'on Thursdays');
    await keptSoon('Thursdays');
    await address(`client=${second}`);
    await press('Leave without saving');
    await waitFor(async () => expect(await kept()).toEqual([]));
    await address(`client=${first}`);
    await screen.findByRole('heading', { level: 1, name: 'R. Q.' });
    await typed('Frequency', 'on Fridays');
    await keptSoon('Fridays');
    await press('Lock');
    await press('Lock without saving');
    await screen.findByLabelText('Passphrase');
    await unlock();
    await screen.findByLabelText('Frequency');
    expect(await kept()).toEqual([]);
  });

  it('come back into the review too, and count as unsaved there', async () => {
    await openAt(`client=${first}&part=review`);
    await press('Review the plan');
    await typed(/^In sum/, 'Steadier since spring');
    await keptSoon('Steadier');
    await lockedElsewhere();
    await unlock();
    await screen.findByText(/Unsaved words of the review/);
    await press('Take them back');
    expect((await field(/^In sum/)).value).toBe('Steadier since spring');
    await address('');
    await question();
  });

  it('come back into a questionnaire that was half answered', async () => {
    await openAt(`client=${first}&part=measures`);
    await press('Add a score');
    fireEvent.change(await screen.findByLabelText('Measure', { selector: 'select' }), { target: { value: 'phq-9' } });
    fireEvent.click(await screen.findByLabelText('Ask item by item'));
    const answer = () => document.querySelectorAll<HTMLInputElement>('.tl-item')[2]?.querySelectorAll('input')[2];
    fireEvent.click(answer() as HTMLInputElement);
    await keptSoon('phq-9');
    await lockedElsewhere();
    await unlock();
    await screen.findByText(/Unsaved words of the score/);
    await press('Take them back');
    await waitFor(() => expect(answer()?.checked).toBe(true));
    await address('');
    await question();
  });
});

describe('words of the records’ forms that a lock took off the screen', () => {
  const kept = async () => JSON.stringify(await live.ask('drafts.list', { clientId: first }));
  async function lockedAndOpened(words: string) {
    await waitFor(async () => expect(await kept()).toContain(words), { timeout: 4000 });
    await live.ask('vault.lock', {});
    live.tell({ event: 'locked' });
    await screen.findByLabelText('Passphrase');
    expect(document.body.textContent).not.toContain(words);
    await live.ask('vault.unlock', { passphrase: 'seven quiet herons' });
    live.tell({ event: 'unlocked' });
  }
  const safety = async () => (await live.ask('records.list', { ownerId: first, kind: 'safety-plan' })).records;
  const signs = 'How I notice that it is starting, line 1';

  it('come back into a safety plan being written, and are forgotten once saved', async () => {
    await openAt(`client=${first}&part=safety`);
    await press('Write one together');
    await typed(signs, 'I stop answering');
    await lockedAndOpened('I stop answering');
    await screen.findByText(/Unsaved words of the safety plan/);
    await press('Take them back');
    expect((await field(signs)).value).toBe('I stop answering');
    expect(screen.queryByText(/Unsaved words/)).toBeNull();
    await address('');
    await question();
    await press('Stay');
    await press('Save safety plan');
    await screen.findByText('I stop answering');
    expect(await safety()).toHaveLength(1);
    await waitFor(async () => expect(await kept()).toBe('[]'));
  });

  it('come back into a safety plan on the version they were written for: one saved since then is shown first', async () => {
    await openAt(`client=${first}&part=safety`);
    await press('Write one together');
    await typed(signs, 'I stop answering');
    await lockedAndOpened('I stop answering');
    await screen.findByText(/Unsaved words of the safety plan/);
    const steps = { signs: [{ text: 'I pace at night' }] };
    const value = { version: 1, date: '2026-05-04', steps, reviewedOn: [] };
    await live.ask('records.put', { ownerId: first, kind: 'safety-plan', id: null, baseVersion: 0, value });
    live.tell({ event: 'data', clientId: first });
    await screen.findByText('I pace at night');
    await press('Take them back');
    await screen.findByText('Version 1 was saved in another window meanwhile');
    expect((await field(signs)).value).toBe('I stop answering');
  });

  it('come back into the page of the person, and go when they are discarded', async () => {
    await openAt(`client=${first}&part=person`);
    await typed('Who and what holds them', 'Her sister Teal');
    await lockedAndOpened('Her sister Teal');
    await screen.findByText(/Unsaved words of the person page/);
    expect((await field('Who and what holds them')).value).toBe('');
    await press('Take them back');
    expect((await field('Who and what holds them')).value).toBe('Her sister Teal');
    await press('Discard changes');
    await waitFor(async () => expect(await kept()).toBe('[]'));
    await typed('Who and what holds them', 'Her choir');
    await lockedAndOpened('Her choir');
    await press('Discard them');
    await waitFor(async () => expect(await kept()).toBe('[]'));
  });

  it('come back into the answers to a format’s questions', async () => {
    await openAt(`client=${first}&part=formats`);
    fireEvent.change(await field('Set out as'), { target: { value: 'cbt' } });
    await typed(/In a typical bad moment/, 'Crowd, then out');
    await lockedAndOpened('Crowd, then out');
    await screen.findByText(/Unsaved words of the answers/);
    await press('Take them back');
    fireEvent.change(await field('Set out as'), { target: { value: 'cbt' } });
    expect((await field(/In a typical bad moment/)).value).toBe('Crowd, then out');
  });

  it('come back into what the client calls a goal', async () => {
    const goal = { id: 'g1', number: 1, text: 'Sleep through', problemIds: [], objectives: [], interventions: [] };
    await live.ask('plans.save', {
      clientId: first,
      baseVersion: 1,
      reason: 'A goal',
      content: { ...content, goals: [{ ...goal, status: 'active' }] },
    });
    await openAt(`client=${first}&part=agreement`);
    await typed('What the client calls goal 1', 'Nights without the boat');
    await lockedAndOpened('Nights without the boat');
    await screen.findByText(/Unsaved words of the client/);
    expect((await field('What the client calls goal 1')).value).toBe('');
    await press('Take them back');
    expect((await field('What the client calls goal 1')).value).toBe('Nights without the boat');
    await press('Save as a new version');
    await waitFor(async () => expect(await kept()).toBe('[]'));
  });
});

describe('a version saved elsewhere', () => {
  const elsewhere = async () => {
    await live.ask('plans.save', {
      clientId: first,
      baseVersion: 1,
      reason: 'Every week',
      content: { ...content, frequency: 'weekly' },
    });
    live.tell({ event: 'data', clientId: first });
  };

  it('is shown at once where nothing was typed', async () => {
    await openAt(`client=${first}`);
    await field('Frequency');
    await elsewhere();
    await waitFor(async () => expect((await field('Frequency')).value).toBe('weekly'));
    expect(screen.queryByRole('button', { name: 'Save new version' })).toBeNull();
  });

  it('is shown beside what was typed, which is then saved on top of it', async () => {
    await openAt(`client=${first}`);
    await typed('Modality', 'by video');
    await elsewhere();
    await screen.findByText('Version 2 was saved meanwhile: Every week');
    expect(document.querySelector('.tl-changes')?.textContent).toContain('weekly');
    await typed('What changed, and why', 'Moved to video');
    await press('Save new version');
    await screen.findByRole('alert');
    expect(await live.ask('plans.versions', { clientId: first })).toHaveLength(2);
    await press('Put my changes on top of version 2');
    await press('Save new version');
    await waitFor(async () => expect(await live.ask('plans.versions', { clientId: first })).toHaveLength(3));
    const [newest] = await live.ask('plans.versions', { clientId: first });
    expect(newest?.content).toMatchObject({ frequency: 'weekly', modality: 'by video' });
  });
});
