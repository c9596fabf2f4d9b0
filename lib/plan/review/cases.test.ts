/** Worked cases of a review: every amendment, every date that was weighed, and what counts as changed since. */
import { describe, expect, it } from 'vitest';
import { PROFILES, REVIEW_DAYS } from '../../check/rules/profiles.ts';
import type { Goal, PlanContent, PlanVersion } from '../schema.ts';
import { agreedReview } from './agreed.ts';
import { amendments } from './amend.ts';
import { firstPlanDue, reviewDue, withoutInterval } from './due.ts';
import { changedSince, dueObjectives, madeOn, type ScoreFacts, type SinceInput } from './since.ts';

const tram: Goal = {
  id: 'g1',
  number: 1,
  text: 'Ride the tram',
  status: 'active',
  problemIds: [],
  objectives: [
    { id: 'o1', letter: 'a', text: 'Two stops', status: 'active', dueDate: '2026-03-01' },
    { id: 'o2', letter: 'b', text: 'To work', status: 'paused', dueDate: '2026-03-10' },
    { id: 'o3', letter: 'c', text: 'At night', status: 'active' },
    { id: 'o4', letter: 'd', text: 'One stop', status: 'met', dueDate: '2026-01-01' },
  ],
  interventions: [
    { id: 'i1', text: 'Exposure' },
    { id: 'i2', text: 'Breathing' },
  ],
};
const closed: Goal = {
  id: 'g2',
  number: 2,
  text: 'Sleep',
  status: 'met',
  problemIds: [],
  objectives: [{ id: 'o5', letter: 'a', text: 'Diary', status: 'active', dueDate: '2026-01-01' }],
  interventions: [{ id: 'i3', text: 'Stimulus control' }],
};
const content: PlanContent = { diagnoses: [], problems: [], goals: [tram, closed] };

describe('amendments', () => {
  const found = () => amendments(content, '2026-03-10');
  const make = (id: string) =>
    found()
      .find((each) => each.id === id)
      ?.apply(content, 'typed', () => 'new', 0);

  it('are two for each open objective that ran out, one for a new goal, and three for each open goal', () => {
    expect(found().map(({ id, label, reasons }) => [id, label, reasons[0]])).toEqual([
      ['o1/met', 'Objective 1a: met', 'Objective 1a was reached'],
      ['o1/later', 'Objective 1a: 30 more days', 'Objective 1a needs more time'],
      ['new-goal', 'A new goal', 'A new need came up'],
      ['g1/met', 'Goal 1: met', 'Goal 1 was reached'],
      ['g1/paused', 'Goal 1: pause it', 'Goal 1 is paused: other needs come first'],
      ['g1/discontinued', 'Goal 1: stop it', 'Goal 1 is given up: it does not fit any more'],
    ]);
    expect(found().flatMap(({ asks }) => asks ?? [])).toEqual(['The goal']);
  });

  it('leave an objective that is due today for today', () => {
    expect(amendments(content, '2026-03-11').map(({ id }) => id)).toContain('o2/met');
    expect(found().map(({ id }) => id)).not.toContain('o2/met');
  });

  it('do what they say, and nothing else', () => {
    const [first, ...rest] = tram.objectives;
    const withFirst = (change: object) => ({
      ...content,
      goals: [{ ...tram, objectives: [{ ...first, ...change }, ...rest] }, closed],
    });
    expect(make('o1/met')).toEqual(withFirst({ status: 'met' }));
    // Thirty days from today, not from the day that has passed.
    expect(make('o1/later')).toEqual(withFirst({ dueDate: '2026-04-09' }));
    for (const status of ['met', 'paused', 'discontinued'])
      expect(make(`g1/${status}`)).toEqual({ ...content, goals: [{ ...tram, status }, closed] });
    expect(make('new-goal')?.goals[2]).toMatchObject({ id: 'new', number: 3, text: 'typed' });
  });
});

describe('the dates that were weighed for a review', () => {
  const since = '2026-01-01';
  const weighed = (facts: Partial<Parameters<typeof reviewDue>[0]>) => {
    const { on, by, others } = reviewDue({ since, profiles: [], population: 'adult', ...facts });
    return [{ on, by }, ...others].map((each) => [each.on, each.by.name]);
  };

  it('are good practice’s alone where nothing else asks, with no place named for it', () => {
    const due = reviewDue({ since, profiles: ['nobody', 'NY'], population: 'adult' });
    expect(due).toEqual({
      on: '2026-04-01',
      by: { name: 'Good practice', days: 90, source: expect.not.stringContaining('not looked up') },
      others: [],
    });
  });

  it('stand in order of the day, each profile once, the plan’s own date among them', () => {
    expect(weighed({ profiles: ['MED', 'ANT', 'MED', 'GEN'], agreed: { on: '2026-05-01', by: 'plan' } })).toEqual([
      ['2026-04-01', 'Good practice'],
      ['2026-05-01', 'the plan’s own date'],
      ['2026-06-30', 'Anthem California Medicaid'],
      ['2027-01-01', 'Medicare'],
    ]);
  });

  it('put a rule before the plan where both fall on one day', () => {
    expect(weighed({ agreed: { on: '2026-04-01', by: 'plan' } }).map(([, name]) => name)).toEqual([
      'Good practice',
      'the plan’s own date',
    ]);
  });

  it.each([
    ['adult', '2026-06-30'],
    ['child', '2026-04-01'],
    ['adolescent', '2026-04-01'],
  ])('are for an %s those for that age, where a rule tells ages apart', (population, on) => {
    expect(weighed({ profiles: ['CCBHC'], population })).toContainEqual([on, 'CCBHC']);
    expect(weighed({ profiles: ['MED'], population })).toContainEqual(['2027-01-01', 'Medicare']);
  });

  it('say where each rule is written', () => {
    const { by, others } = reviewDue({ since, profiles: ['MED', 'ANT', 'CCBHC', 'CO'], population: 'adult' });
    for (const each of [by, ...others.map((other) => other.by)])
      expect(each.source?.length, each.name).toBeGreaterThan(5);
  });
});

describe('when the first plan is due', () => {
  it('is the earliest of the days that the chosen payers give, the others after it', () => {
    const due = firstPlanDue('2026-01-01', ['CCBHC', 'NY', 'ANT']);
    expect([due?.on, ...(due?.others ?? []).map(({ on }) => on)]).toEqual(['2026-01-15', '2026-01-31', '2026-03-02']);
    expect([due?.by.days, ...(due?.others ?? []).map(({ by }) => by.days)]).toEqual([14, 30, 60]);
    for (const each of [due?.by, ...(due?.others ?? []).map(({ by }) => by)])
      expect(each?.source?.length, each?.name).toBeGreaterThan(5);
  });

  it('is said for New Jersey too', () => {
    expect(firstPlanDue('2026-01-01', ['NJ'])).toMatchObject({ on: '2026-01-15', by: { days: 14 }, others: [] });
  });
});

it('a date in the plan on the very day of the last review is spent', () => {
  const last = { date: '2026-03-01', planVersion: 1, nextReview: '2026-06-01' };
  const agreed = (reviewDate?: string) =>
    agreedReview({ version: 2, content: reviewDate === undefined ? {} : { reviewDate } }, last);
  expect(agreed('2026-03-01')).toEqual({ on: '2026-06-01', by: 'review' });
  expect(agreed('2026-03-02')).toEqual({ on: '2026-03-02', by: 'plan', was: '2026-06-01' });
  expect(agreed()).toEqual({ on: '2026-06-01', by: 'review' });
  expect(agreed('2026-09-01')).toEqual({ on: '2026-06-01', by: 'review', was: '2026-09-01' });
});

const version = (number: number, each: PlanContent): PlanVersion => ({
  planId: 'p',
  clientId: 'c',
  version: number,
  createdAt: '2026-01-01T12:00:00Z',
  reason: 'x',
  content: each,
});
const since = (input: Partial<SinceInput>) =>
  changedSince({
    versions: [version(1, content)],
    from: '2026-02-01',
    fromVersion: 1,
    sessions: [],
    scores: [],
    today: '2026-03-10',
    ...input,
  });

describe('the sessions since a review', () => {
  const on = (date: string, progress: 'improved' | 'same' | 'worse' | 'not stated', interventions: string[] = []) => ({
    date,
    goals: [{ goalId: 'g1', progress }],
    interventions,
  });

  it('are counted from its day on, by how they went, for open goals only', () => {
    const { goals, sessions } = since({
      sessions: [
        on('2026-02-20', 'same'),
        on('2026-02-01', 'worse'),
        on('2026-01-31', 'worse'),
        on('2026-02-09', 'same'),
      ],
    });
    expect(sessions).toBe(3);
    expect(goals).toEqual([
      {
        goalId: 'g1',
        number: 1,
        text: 'Ride the tram',
        sessions: 3,
        lastOn: '2026-02-20',
        progress: { improved: 0, same: 2, worse: 1 },
      },
    ]);
  });

  it('are told apart from those that served no goal', () => {
    const off = { date: '2026-02-02', goals: [], interventions: [] };
    expect(since({ sessions: [off, on('2026-02-03', 'same'), { ...off, date: '2026-01-02' }] })).toMatchObject({
      sessions: 2,
      offPlan: 1,
    });
    const other = { ...on('2026-02-04', 'same'), goals: [{ goalId: 'g2', progress: 'same' as const }] };
    expect(since({ sessions: [other] })).toMatchObject({ sessions: 1, offPlan: 0, goals: [{ sessions: 0 }] });
  });

  it('may be none: then no last day is given, and nothing is said of what was not used', () => {
    const found = since({});
    expect(found).toMatchObject({ sessions: 0, offPlan: 0, unused: [] });
    expect(found.goals[0]).not.toHaveProperty('lastOn');
  });

  it('tell which interventions of open goals none of them documents', () => {
    expect(since({ sessions: [on('2026-02-20', 'same', ['i2'])] }).unused).toEqual(['Exposure']);
    expect(since({ sessions: [on('2026-02-20', 'same'), on('2026-01-01', 'same', ['i1', 'i2'])] }).unused).toEqual([
      'Exposure',
      'Breathing',
    ]);
  });
});

describe('the plan since a review', () => {
  const other = { ...content, frequency: 'Weekly' };
  const changes = (versions: PlanVersion[], fromVersion: number) =>
    since({ versions, fromVersion }).changes.map(({ id }) => id);

  it('is compared with the version that was reviewed, or with the first where that is not there', () => {
    const versions = [version(3, content), version(2, other), version(1, { ...content, goals: [tram] })];
    expect(changes(versions, 2)).toEqual(['plan/frequency']);
    expect(changes(versions, 1)).toEqual(['goals/g2/added']);
    expect(changes(versions, 9)).toEqual(['goals/g2/added']);
    expect(changes(versions, 3)).toEqual([]);
  });

  it('may not be there at all', () => {
    expect(since({ versions: [] })).toMatchObject({ changes: [], goals: [], due: [] });
  });
});

describe('the scores since a review', () => {
  const score = (date: string, total: number, more: Partial<ScoreFacts> = {}): ScoreFacts => ({
    date,
    measure: 'phq-9',
    scoring: 'phq-9',
    total,
    ...more,
  });
  const totals = (scores: ScoreFacts[]) =>
    since({ scores }).scores.map(({ scoring, first, last }) => [scoring, first.total, last.total]);

  it('set the newest against the last one up to the day, in whatever order they come', () => {
    expect(
      totals([score('2026-03-01', 6), score('2026-01-20', 15), score('2026-01-01', 20), score('2026-02-10', 9)]),
    ).toEqual([['phq-9', 15, 6]]);
    expect(totals([score('2026-02-01', 14), score('2026-03-01', 6)])).toEqual([['phq-9', 14, 6]]);
  });

  it('set it against the first since where there is none before', () => {
    expect(totals([score('2026-02-20', 12), score('2026-03-01', 6)])).toEqual([['phq-9', 12, 6]]);
    expect(totals([score('2026-01-01', 12)])).toEqual([]);
  });

  it('stand in the order of their names, then of the objectives', () => {
    const found = since({
      scores: [
        score('2026-02-20', 1, { scoring: 'rating', objectiveId: 'o2' }),
        score('2026-02-20', 2, { scoring: 'rating', objectiveId: 'o1' }),
        score('2026-02-20', 3, { scoring: 'gad-7' }),
      ],
    }).scores;
    expect(found.map(({ scoring, objective }) => [scoring, objective])).toEqual([
      ['gad-7', undefined],
      ['rating', '1a'],
      ['rating', '1b'],
    ]);
    expect(found[0]).not.toHaveProperty('objective');
  });
});

describe('due objectives', () => {
  it('are the open ones of open goals with a date, the earliest first; due today is not yet past', () => {
    const early: Goal = {
      ...tram,
      id: 'g3',
      number: 3,
      objectives: [{ id: 'o6', letter: 'a', text: 'Call', status: 'active', dueDate: '2026-02-01' }],
    };
    expect(dueObjectives({ ...content, goals: [tram, closed, early] }, '2026-03-10')).toEqual([
      { goalId: 'g3', label: '3a', text: 'Call', due: '2026-02-01', past: true },
      { goalId: 'g1', label: '1a', text: 'Two stops', due: '2026-03-01', past: true },
      { goalId: 'g1', label: '1b', text: 'To work', due: '2026-03-10', past: false },
    ]);
  });
});

it('a version was made on a day, whatever the hour', () => {
  expect(madeOn(version(1, content))).toBe('2026-01-01');
});

it('every chosen profile either weighs a date or is named as one whose interval is not known here', () => {
  expect(withoutInterval(['NY', 'OPT', 'MED'])).toEqual(['New York Medicaid', 'Optum']);
  expect(withoutInterval([])).toEqual([]);
  for (const profile of PROFILES) {
    const { by, others } = reviewDue({ since: '2026-01-01', profiles: [profile], population: 'adult' });
    const weighed = [by, ...others.map((each) => each.by)].length;
    const named = withoutInterval([profile]).length;
    expect(weighed + named, profile).toBe(profile === 'GEN' ? 1 : 2);
    expect(named, profile).toBe(REVIEW_DAYS[profile] ? 0 : 1);
  }
});
