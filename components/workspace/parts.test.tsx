// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf } from '../../lib/dates.ts';
import { openDatabase } from '../../lib/messaging/testing/fake-browser.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { RecordKind, RecordValue } from '../../lib/records/kinds.ts';
import { dayWords } from '../../lib/share/client-page.ts';
import { writeBundle } from '../../lib/share/fhir-write.ts';
import { type ShareField, shareFields } from '../../lib/share/fields.ts';
import { buildPack } from '../../lib/share/pack.ts';
import { sayDay } from '../measures/words.ts';
import { Workspace } from './app.tsx';
import type { PartId } from './part-ids.ts';
import { parts } from './parts.ts';
import { type LiveWorld, liveWorld } from './testing/world.ts';

// Machines differ; a part that is slow to come is still there.
configure({ asyncUtilTimeout: 5000 });
const today = dayOf(new Date());
const content: PlanContent = {
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
  problems: [{ id: 'p', text: 'Panic on the bus' }],
  startDate: addDays(today, -100),
  dischargeCriteria: 'Rides alone for a month',
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Travel alone',
      status: 'active',
      problemIds: ['p'],
      objectives: [
        { id: 'o', letter: 'a', text: 'Ride two stops alone', status: 'active', dueDate: addDays(today, -3) },
      ],
      interventions: [{ id: 'i', text: 'Interoceptive exposure' }],
    },
    {
      id: 'g2',
      number: 2,
      text: 'No more thoughts of suicide at night',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
let live: LiveWorld;
let clientId = '';

beforeEach(async () => {
  live = await liveWorld();
  const client = await live.ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' });
  clientId = client.id;
  await live.ask('plans.save', { clientId, baseVersion: 0, reason: 'First plan', content });
  // Loaded when opened; here all are there before the clock of a test runs.
  await Promise.all(Object.values(parts).map((part) => part.load()));
});
afterEach(cleanup);

function open(part: PartId | null): void {
  location.hash = part ? `client=${clientId}&part=${part}` : '';
  render(<Workspace />);
}
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));
const type = async (label: string | RegExp, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
async function values<K extends RecordKind>(kind: K): Promise<readonly RecordValue<K>[]> {
  const { records } = await live.ask('records.list', { ownerId: clientId, kind });
  return records.map(({ value }) => value as RecordValue<K>);
}
const versions = () => live.ask('plans.versions', { clientId });

describe('agreement', () => {
  it('is recorded in one tap, with version, day, way and reason, and taken back', async () => {
    open('agreement');
    await press('Understood and agreed, spoken, not signed');
    await screen.findByText('Understood, agreed');
    expect(await values('agreement')).toEqual([
      {
        date: today,
        planVersion: 1,
        with: 'client',
        understood: 'yes',
        agreed: 'yes',
        how: 'spoken',
        copy: 'not yet',
        reason: expect.stringContaining('No signature'),
      },
    ]);
    await press('Copy given');
    await waitFor(async () => expect((await values('agreement'))[0]?.copy).toBe('given'));
    await press('Take it back');
    await waitFor(async () => expect(await values('agreement')).toEqual([]));
  });

  it('is recorded once by a double click, in one tap and in the form', async () => {
    open('agreement');
    const once = await button('Understood and agreed, signed');
    fireEvent.click(once, { detail: 1 });
    fireEvent.click(once, { detail: 2 });
    await screen.findByText('Understood, agreed');
    fireEvent.click(await button('Understood and agreed, signed'), { detail: 2 });
    await press('Something else…');
    await type('Why', 'Wants to wait with goal 2');
    const form = (await button('Record it')).closest('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Record it' })).toBeNull());
    expect((await values('agreement')).map(({ agreed }) => agreed).toSorted()).toEqual(['in part', 'yes']);
  });

  it('can be of an earlier day, never of one to come, and comes back after a slip', async () => {
    open('agreement');
    await press('Something else…');
    await type('Why', 'Wants to wait with goal 2');
    await type('Day you talked', addDays(today, 1));
    await press('Record it');
    await screen.findByText(/today or before/);
    await type('Day you talked', addDays(today, -2));
    await press('Record it');
    await waitFor(async () => expect((await values('agreement'))[0]?.date).toBe(addDays(today, -2)));
    await screen.findByText(new RegExp(sayDay(addDays(today, -2))));
    await press('Take it back');
    await waitFor(async () => expect(await values('agreement')).toEqual([]));
    await press('Undo');
    await waitFor(async () => expect((await values('agreement'))[0]?.reason).toBe('Wants to wait with goal 2'));
  });

  it('asks why when it was not given', async () => {
    open('agreement');
    await press('Something else…');
    await press('Record it');
    await screen.findByText(/what a reviewer looks for/);
    await type('Why', 'Wants to wait with goal 2');
    await press('Record it');
    await waitFor(async () => expect(await values('agreement')).toHaveLength(1));
  });

  it('keeps the client’s own words as a new version', async () => {
    open('agreement');
    await type('What the client calls goal 1', 'I want to see my sister');
    await press('Save as a new version');
    await waitFor(async () => expect(await versions()).toHaveLength(2));
    const [newest] = await versions();
    expect(newest?.content.goals[0]?.clientWords).toBe('I want to see my sister');
    expect(newest?.reason).toContain('goal 1');
  });
});

describe('the client’s page', () => {
  it('shows goals and steps, no clinical field, and no goal that speaks of risk until somebody looked', async () => {
    open('client-page');
    await screen.findByText('My plan');
    const sheet = document.querySelector('.tl-client-sheet')?.textContent ?? '';
    expect(sheet).toContain('Travel alone');
    expect(sheet).toContain('Ride two stops alone');
    expect(sheet).not.toMatch(/F41|Panic|exposure|suicide/i);
    fireEvent.click(await screen.findByRole('checkbox', { name: /suicide at night/ }));
    await waitFor(() => expect(document.querySelector('.tl-client-sheet')?.textContent).toContain('at night'));
  });

  it('has no step with an open blank, and says so beside it, not on it', async () => {
    const [goal] = content.goals;
    if (!goal) throw new Error('no goal');
    const step = { id: 'o9', letter: 'b', text: 'Ride ___ stops', status: 'active' } as const;
    const changed = { ...content, goals: [{ ...goal, objectives: [...goal.objectives, step] }] };
    await live.ask('plans.save', { clientId, baseVersion: 1, reason: 'A step', content: changed });
    open('client-page');
    await screen.findByText('Left off until the blanks are filled');
    const told = screen.getByText(/^Step 1b\. Fill them in the plan/);
    expect(told.closest('.tl-no-print')).not.toBeNull();
    const sheet = document.querySelector('.tl-client-sheet')?.textContent ?? '';
    expect(sheet).toContain('Ride two stops alone');
    expect(sheet).not.toMatch(/___|blank/i);
  });

  it('has Spanish labels, and says so to assistive technology', async () => {
    open('client-page');
    fireEvent.change(await screen.findByLabelText('Labels in'), { target: { value: 'es' } });
    await screen.findByText('Mi plan');
    expect(document.querySelector('.tl-client-sheet')?.getAttribute('lang')).toBe('es');
  });
});

describe('an amendment', () => {
  it('takes three clicks with its reason', async () => {
    open('review');
    await press('Amend the plan');
    fireEvent.click(await screen.findByLabelText('Objective 1a: met'));
    await press('Save with “Objective 1a was reached”');
    await waitFor(async () => expect(await versions()).toHaveLength(2));
    const [newest] = await versions();
    expect(newest).toMatchObject({ reason: 'Objective 1a was reached', version: 2 });
    expect(newest?.content.goals[0]?.objectives[0]?.status).toBe('met');
  });

  it('has no reason until the therapist takes or writes one', async () => {
    open('review');
    await press('Amend the plan');
    fireEvent.click(await screen.findByLabelText('Goal 1: pause it'));
    const field = () => screen.getByLabelText('Why, in your own words') as HTMLInputElement;
    expect(field().value).toBe('');
    await press('Save as a new version');
    await screen.findByText('Take one of the reasons, or say in a few words why.');
    expect(await versions()).toHaveLength(1);
    await press('Reword “Goal 1 is paused: the client asked for it”');
    expect(field().value).toBe('Goal 1 is paused: the client asked for it');
    await type('Why, in your own words', 'Moving house first, as she asked');
    await press('Save as a new version');
    await waitFor(async () => expect(await versions()).toHaveLength(2));
    expect((await versions())[0]?.reason).toBe('Moving house first, as she asked');
  });

  it('offers what a session called for, and closes that', async () => {
    const value = { date: today, reason: 'Work is the strain now', themes: ['work'], planVersion: 1, state: 'open' };
    await live.ask('records.put', { ownerId: clientId, kind: 'amendment', id: null, baseVersion: 0, value });
    open('plan');
    await press('Amend the plan');
    expect(await screen.findByLabelText('Why, in your own words')).toHaveProperty('value', '');
    await press('Save with “Work is the strain now”');
    // The theme alone is no goal yet.
    await screen.findByText('“Work: ____” still has a blank to fill in.');
    expect(await versions()).toHaveLength(1);
    await type('The goal', 'Work: leave by six on four days a week');
    await press('Save with “Work is the strain now”');
    await waitFor(async () => expect((await values('amendment'))[0]?.state).toBe('made'));
    expect((await versions())[0]).toMatchObject({ reason: 'Work is the strain now' });
  });

  it('that is being written stays when another window answers what called for it', async () => {
    const value = { date: today, reason: 'Work is the strain now', themes: ['work'], planVersion: 1, state: 'open' };
    const put = { ownerId: clientId, kind: 'amendment' } as const;
    const { id } = await live.ask('records.put', { ...put, id: null, baseVersion: 0, value });
    open('review');
    await type('Why, in your own words', 'She asked for it');
    await live.ask('records.put', { ...put, id, baseVersion: 1, value: { ...value, state: 'let-go' } });
    live.tell({ event: 'data', clientId });
    await waitFor(() => expect(screen.queryByText('A session called for a change')).toBeNull());
    expect(screen.getByLabelText('Why, in your own words')).toHaveProperty('value', 'She asked for it');
  });
});

describe('a kept session', () => {
  const session = (date: string, noteKey: string, more: Partial<RecordValue<'session'>> = {}) =>
    live.ask('records.put', {
      ownerId: clientId,
      kind: 'session',
      id: null,
      baseVersion: 0,
      value: { date, noteKey, planVersion: 1, goals: [], objectives: [], interventions: [], techniques: [], ...more },
    });
  const summary = async () => {
    await live.ask('caseload.draw', { clientIds: [clientId] });
    const page = await live.ask('caseload.page', { filter: 'all', query: '', order: 'due', page: 0, today });
    return page.rows[0]?.summary;
  };

  it('is removed after a second press, and the caseload, the log and a later merge know', async () => {
    await session('2026-03-02', 'a note', { goals: [{ goalId: 'g1', state: 'addressed', progress: 'improved' }] });
    const byHand = await session('2026-03-09', 'by-hand-1', { exit: { kind: 'crisis', reason: '' } });
    expect(await summary()).toMatchObject({ sessions: 2, lastSession: '2026-03-09' });
    open('sessions');
    await screen.findByText(/Mar 9, 2026 · urgent need: no reason noted/);
    await screen.findByText(/Mar 2, 2026 · goal 1/);
    await press('Remove the session of Mar 9, 2026');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    await press('Keep');
    expect(await values('session')).toHaveLength(2);
    await press('Remove the session of Mar 9, 2026');
    await press('Remove the session');
    await screen.findByText('Session of Mar 9, 2026 removed');
    await waitFor(() => expect(screen.queryByText(/urgent need/)).toBeNull());
    expect(document.activeElement?.textContent).toBe('Kept sessions');
    expect((await values('session')).map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(await summary()).toMatchObject({ sessions: 1, lastSession: '2026-03-02' });
    const log = await live.ask('log.read', { before: null, limit: 50, clientId, what: 'record-removed' });
    expect(log).toHaveLength(1);
    expect(await openDatabase(live.world).meta.get('removed')).toMatchObject({ gone: [`records/${byHand.id}`] });
  });

  it('is there without a plan too', async () => {
    const other = await live.ask('clients.create', { label: 'S. T.', population: 'adult', format: 'individual' });
    clientId = other.id;
    await session('2026-03-09', 'by-hand-1', { planVersion: 0, exit: { kind: 'crisis', reason: 'threats at home' } });
    open('sessions');
    await screen.findByText(/urgent need: threats at home/);
  });
});

describe('a review', () => {
  it('names the rule that set its day, and keeps what was decided with the next day', async () => {
    open('review');
    await screen.findByText(/Was due/);
    await screen.findByText(/Good practice: every 90 days/);
    await press('Review the plan');
    fireEvent.click(await screen.findByLabelText('Done together with the client'));
    await press('Keep the review');
    await waitFor(async () => expect(await values('review')).toHaveLength(1));
    expect((await values('review'))[0]).toMatchObject({
      planVersion: 1,
      withClient: true,
      nextReview: addDays(today, 90),
      goals: [],
    });
    fireEvent.click(await screen.findByRole('button', { name: /· version 1/ }));
    await screen.findByText(/Set the next review for/);
    expect(document.body.textContent).not.toMatch(/not worked on|go on/);
  });

  it('states of a goal only what was chosen or what kept sessions say', async () => {
    const goals = [{ goalId: 'g2', state: 'addressed', progress: 'improved' } as const];
    const rest = { planVersion: 1, objectives: [], interventions: [], techniques: [] };
    const value = { date: today, noteKey: 'a note', goals, ...rest };
    await live.ask('records.put', { ownerId: clientId, kind: 'session', id: null, baseVersion: 0, value });
    open('review');
    await press('Review the plan');
    const [first, second] = (await screen.findAllByLabelText('How it stands')) as HTMLSelectElement[];
    expect([first?.value, second?.value]).toEqual(['', 'improved']);
    const [next] = screen.getAllByLabelText('What follows') as HTMLSelectElement[];
    if (!next) throw new Error('no choice');
    fireEvent.change(next, { target: { value: 'change' } });
    await press('Keep the review');
    await waitFor(async () => expect(await values('review')).toHaveLength(1));
    expect((await values('review'))[0]?.goals).toEqual([
      { goalId: 'g1', next: 'change' },
      { goalId: 'g2', progress: 'improved' },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: /· version 1/ }));
    await screen.findByText('Goal 1: change');
    await screen.findByText('Goal 2: improved');
  });

  it('is kept with the day it was held, which cannot be one to come', async () => {
    open('review');
    await press('Review the plan');
    await type('Held on', addDays(today, 3));
    await press('Keep the review');
    await screen.findByText(/today or before/);
    await type('Held on', addDays(today, -4));
    await press('Keep the review');
    await waitFor(async () => expect((await values('review'))[0]).toMatchObject({ date: addDays(today, -4) }));
    expect((await values('review'))[0]).toMatchObject({ planDate: null });
  });

  it('goes by the strictest of the rules that were chosen', async () => {
    open('review');
    await press('Whose rules apply');
    fireEvent.click(await screen.findByLabelText('Medicare'));
    await waitFor(async () => expect(await values('rules-for')).toEqual([{ profiles: ['MED'] }]));
    await press('Why this date');
    await screen.findByText(/Medicare: every 365 days/);
    expect(screen.queryByText(/No interval known here/)).toBeNull();
    fireEvent.click(await screen.findByLabelText('New York Medicaid'));
    await screen.findByText('No interval known here for New York Medicaid; look it up in your contract.');
    fireEvent.click(await screen.findByLabelText('Optum'));
    await screen.findByText('No interval known here for New York Medicaid and Optum; look it up in your contract.');
  });
});

describe('the next review', () => {
  const day = (days: number) => addDays(today, days);
  const say = (days: number) => sayDay(day(days));
  const keepReview = (nextReview: string, planDate: string | null, planVersion = 2) =>
    live.ask('records.put', {
      ownerId: clientId,
      kind: 'review',
      id: null,
      baseVersion: 0,
      value: { date: today, planVersion, goals: [], withClient: true, nextReview, planDate },
    });
  const planFor = (baseVersion: number, reviewDate: string) =>
    live.ask('plans.save', { clientId, baseVersion, reason: 'A day', content: { ...content, reviewDate } });
  const inCaseload = async () => {
    await live.ask('caseload.draw', { clientIds: [clientId] });
    const page = await live.ask('caseload.page', { filter: 'all', query: '', order: 'due', page: 0, today });
    return page.rows[0]?.due;
  };
  const text = () => document.querySelector('main')?.textContent ?? '';

  it('is one day on every page: a review’s replaces the plan’s, which is named as replaced', async () => {
    await planFor(1, day(20));
    await keepReview(day(40), day(20));
    expect(await inCaseload()).toMatchObject({ on: day(40), by: { name: 'the last review' } });
    open('review');
    await screen.findByText(/set by the last review/);
    expect(screen.getByText(`Was ${say(20)}, replaced on ${say(0)} by the review.`)).toBeTruthy();
    // Once, with the day that counts, and nowhere as another next review.
    expect(text().split(say(20))).toHaveLength(2);
    cleanup();
    open('plan');
    await screen.findByText(
      `The next review is ${say(40)}, set by the last review. Was ${say(20)}, replaced on ${say(0)} by the review.`,
    );
    cleanup();
    open('formats');
    await screen.findByText(new RegExp(`Next review ${day(40)}`));
    expect(text()).not.toContain(day(20));
    cleanup();
    open('client-page');
    await screen.findByText('My plan');
    await waitFor(() =>
      expect(document.querySelector('.tl-client-sheet')?.textContent).toContain(dayWords(day(40), 'en')),
    );
    expect(document.querySelector('.tl-client-sheet')?.textContent).not.toContain(dayWords(day(20), 'en'));
  });

  it('is the plan’s again once a later version sets it, and a stricter rule’s before both', async () => {
    await planFor(1, day(20));
    await keepReview(day(40), day(20));
    await planFor(2, day(60));
    expect(await inCaseload()).toMatchObject({ on: day(60), by: { name: 'the plan’s own date' } });
    open('review');
    await screen.findByText(`Was ${say(40)}, replaced on ${say(0)} by version 3 of the plan.`);
    cleanup();
    await planFor(3, day(200));
    expect(await inCaseload()).toMatchObject({ on: day(90), by: { name: 'Good practice' } });
    open('plan');
    await screen.findByText(`The next review is ${say(90)}, set by Good practice.`);
  });
});

describe('versions', () => {
  it('show what differs between any two', async () => {
    await live.ask('plans.save', {
      clientId,
      baseVersion: 1,
      reason: 'Weekly',
      content: { ...content, frequency: 'weekly' },
    });
    open('versions');
    await screen.findByText('What changed');
    expect(document.querySelector('.tl-changes')?.textContent).toContain('weekly');
  });
});

describe('formats', () => {
  it('set the plan out anew, keep an answer to their question, and say what is missing', async () => {
    open('formats');
    fireEvent.change(await screen.findByLabelText('Set out as'), { target: { value: 'cbt' } });
    await screen.findByText('What keeps it going');
    const question = await screen.findByLabelText(/In a typical bad moment/);
    fireEvent.input(question, { target: { value: 'Crowd, then out at the next stop' } });
    await press('Keep the answers');
    await waitFor(async () => expect(await values('format-answers')).toHaveLength(1));
    expect((await values('format-answers'))[0]?.answers).toEqual({ 'cbt.loop': 'Crowd, then out at the next stop' });
    expect(document.body.textContent).toContain('Not there yet:');
  });

  it('say of a score by which scoring it is, on which range and in which band', async () => {
    const score = { date: today, measure: 'dass-21', total: 24, how: 'total', scoring: 'dass-21-anxiety-x2' } as const;
    await live.ask('records.put', { ownerId: clientId, kind: 'score', id: null, baseVersion: 0, value: score });
    open('formats');
    await screen.findByText(`DASS-21 Anxiety, 0 to 42 (doubled): 24 (extremely severe) on ${today}`);
  });
});

describe('sharing', () => {
  it('starts from the least, refuses an empty pack, and notes with the release what was handed over', async () => {
    const made: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      made.push(this.download);
    };
    try {
      open('share');
      await press('Add a release');
      await type('Recipient', 'Lindenhall School');
      fireEvent.change(await screen.findByLabelText('Who they are'), { target: { value: 'school' } });
      await press('Note the release');
      await press('Prepare for Lindenhall School');
      await screen.findByText('For Lindenhall School');
      const pack = () => document.querySelector('.tl-pack')?.textContent ?? '';
      expect(pack()).toContain('Travel alone');
      expect(pack()).not.toMatch(/F41|exposure/);
      for (const [place, name] of ['Plain text', 'Word', 'FHIR bundle'].entries()) {
        await press(name);
        await waitFor(async () => expect((await values('release'))[0]?.shared).toHaveLength(place + 1));
        await waitFor(async () => expect((await button(name)).getAttribute('aria-disabled')).toBeNull());
      }
      expect((await values('release'))[0]?.shared.map(({ as }) => as)).toEqual(['text', 'docx', 'fhir']);
      expect(made.map((name) => name.replace(/^.*?\./, '.')).sort()).toEqual(['.docx', '.fhir.json', '.txt']);
      // Nothing about the client in a file's name.
      for (const name of made) expect(name).not.toMatch(/R\. ?Q/);
      for (const box of ['Goals', 'Frequency, length and modality', 'Start and review dates']) {
        fireEvent.click(await screen.findByLabelText(box));
      }
      await press('Plain text');
      await screen.findByText(/Nothing is included yet/);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

describe('the care team', () => {
  it('lists who else treats the client, what they may be told, and what was handed over without a release', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    open('share');
    await press('Add to the team');
    await press('Add to the team');
    await screen.findByText('Say who it is, by name or office.');
    await type('Name or office', 'Dr. Quillfeather');
    await type(/^What they do/, 'prescribes');
    await type(/^Organization/, 'Lindenhall Practice');
    await type(/^How to reach them/, '555 0144');
    await press('Add to the team');
    await screen.findByText('Lindenhall Practice · 555 0144');
    await screen.findByText('No release on file');
    await press('Prepare a pack for Dr. Quillfeather');
    await screen.findByText(/none may be needed; for anybody else/);
    await press('Plain text');
    await waitFor(async () => expect((await values('team-member'))[0]?.shared).toHaveLength(1));
    await press('Add a release for Dr. Quillfeather');
    expect(await screen.findByLabelText('Recipient')).toHaveProperty('value', 'Dr. Quillfeather');
    await press('Note the release');
    await screen.findByText(/Release in force until/);
    const { records } = await live.ask('records.list', { ownerId: clientId, kind: 'team-member' });
    expect((await values('release'))[0]).toMatchObject({ memberId: records[0]?.id, kind: 'physician' });
    // Handed over is handed over: who was told something cannot be taken off the list.
    expect(screen.queryByRole('button', { name: 'Remove Dr. Quillfeather' })).toBeNull();
    await press('Dr. Quillfeather is no longer involved');
    await screen.findByText('no longer involved');
    expect((await values('team-member'))[0]).toMatchObject({ until: today, role: 'prescribes' });
  });
});

describe('a background that dies', () => {
  it('in the middle of looking again takes nothing away that is open or typed', async () => {
    open('agreement');
    await type('What the client calls goal 1', 'Half a sentence');
    live.fail = true;
    live.tell({ event: 'data', clientId });
    live.tell({ event: 'data', clientId: null });
    await new Promise((done) => setTimeout(done, 50));
    live.fail = false;
    expect(await screen.findByLabelText('What the client calls goal 1')).toHaveProperty('value', 'Half a sentence');
    expect(screen.queryByRole('alert', { name: /could not/ })).toBeNull();
  });
});

describe('a FHIR file', () => {
  const take = async (bundle: object) => {
    await button('Import from a FHIR file');
    const input = document.querySelector('input[type=file]');
    if (!input) throw new Error('no place for a file');
    Object.defineProperty(input, 'files', { value: [new File([JSON.stringify(bundle)], 'plan.json')] });
    fireEvent.change(input);
  };
  const score = { date: today, measure: 'phq-9', name: 'PHQ-9', total: 12, scoring: 'phq-9' };
  const safetyPlan = {
    date: today,
    steps: [{ id: 'help', heading: 'People', lines: [{ text: 'My brother Teal', phone: '555 0134' }] }],
  };
  const bundleOf = async (fields: readonly ShareField[] = shareFields) => {
    const version = (await versions())[0];
    if (!version) throw new Error('no plan');
    const agreement: RecordValue<'agreement'> = {
      date: today,
      planVersion: 1,
      with: 'client',
      understood: 'yes',
      agreed: 'yes',
      how: 'spoken',
      copy: 'given',
    };
    const source = { name: 'A pseudonym', madeOn: today, planDate: today, version };
    const pack = buildPack({ ...source, scores: [score], agreement, safetyPlan }, new Set(fields));
    return writeBundle(pack, () => crypto.randomUUID());
  };
  const another = async () => {
    const other = await live.ask('clients.create', { label: 'S. T.', population: 'adult', format: 'individual' });
    clientId = other.id;
  };

  it('that was saved here comes back as the same plan, scores, agreement and safety plan, each when told to', async () => {
    const bundle = await bundleOf();
    await another();
    open('plan');
    await take(bundle);
    await press('Save plan');
    await waitFor(async () => expect(await versions()).toHaveLength(1));
    const saved = (await versions())[0]?.content;
    expect(saved?.goals).toEqual(content.goals);
    expect(saved?.diagnoses).toEqual(content.diagnoses);
    expect(saved?.dischargeCriteria).toBe(content.dischargeCriteria);
    await screen.findByText(/does not say how item 9/);
    expect(await values('score')).toEqual([]);
    await press('Take in 3 entries');
    await waitFor(async () => expect(await values('safety-plan')).toHaveLength(1));
    expect(await values('score')).toMatchObject([{ date: today, measure: 'phq-9', total: 12, scoring: 'phq-9' }]);
    expect(await values('agreement')).toMatchObject([{ date: today, planVersion: 1, agreed: 'yes', copy: 'given' }]);
    expect((await values('safety-plan'))[0]?.steps).toEqual({ help: [{ text: 'My brother Teal', phone: '555 0134' }] });
    // Where the scores now are.
    await screen.findByRole('heading', { name: /PHQ-9/ });
  });

  it('that holds no plan is asked about at once, and what is not ticked stays out', async () => {
    const bundle = await bundleOf(['scores', 'safety-plan']);
    await another();
    open('plan');
    await take(bundle);
    fireEvent.click(await screen.findByRole('checkbox', { name: /PHQ-9 total, 0 to 27: 12 \(moderate\)/ }));
    await press('Take in 1 entry');
    await waitFor(async () => expect(await values('safety-plan')).toHaveLength(1));
    expect(await values('score')).toEqual([]);
    await button('Import from a FHIR file');
  });
});

describe('the caseload', () => {
  it('says who is due by whose rule and what ran out, and finds by need', async () => {
    open(null);
    await screen.findByRole('heading', { name: 'Caseload' });
    await screen.findByText('Good practice');
    const table = document.querySelector('.tl-caseload-table')?.textContent ?? '';
    expect(table).toContain('R. Q.');
    expect(table).toContain('1a');
    expect(table).toContain('agreement not recorded');
    fireEvent.change(await screen.findByLabelText('Show'), { target: { value: 'off-track' } });
    await screen.findByText('Nobody fits this.');
  });

  it('is gone at once when the vault locks', async () => {
    open(null);
    await screen.findByText('Good practice');
    fireEvent.click(await screen.findByRole('button', { name: 'Lock' }));
    await screen.findByLabelText('Passphrase');
    expect(document.body.textContent).not.toContain('R. Q.');
  });
});

describe('your own format', () => {
  it('starts from a bundled one and is there for every client', async () => {
    location.hash = 'page=template';
    render(<Workspace />);
    await press('Make it your own');
    await type('Name', 'Lindenhall plan');
    await press('Keep this format');
    await screen.findByText('Lindenhall plan');
    location.hash = `client=${clientId}&part=formats`;
    cleanup();
    open('formats');
    await screen.findByRole('option', { name: 'Lindenhall plan' });
  });
});
