import { describe, expect, it } from 'vitest';
import type { Session } from '../check/coverage/coverage.ts';
import type { Score } from '../measures/risk.ts';
import type { Goal, PlanContent, PlanVersion } from '../plan/schema.ts';
import { caseloadSummary, caseloadSummarySchema, type SummarySource } from './summary.ts';

const nothing: SummarySource = {
  current: null,
  firstOn: null,
  reviews: [],
  agreements: [],
  sessions: [],
  scores: [],
  ownProfiles: null,
  amendments: [],
};
const score = (date: string, scoring: string, total: number, more: Partial<Score> = {}): Score => ({
  date,
  measure: scoring.replace('-raw', ''),
  scoring,
  total,
  how: 'total',
  ...more,
});
const goal = (number: number, more: Partial<Goal> = {}): Goal => ({
  id: `g${number}`,
  number,
  text: `Goal text ${number}`,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
  ...more,
});
const version = (content: Partial<PlanContent>, number = 2): PlanVersion => ({
  planId: 'plan',
  clientId: 'client',
  version: number,
  createdAt: '2026-01-01T09:00:00Z',
  reason: 'first plan',
  content: { diagnoses: [], problems: [], goals: [], ...content },
});
type Progress = Session['goals'][number]['progress'];
/** A session on a day that served the goals named, each with what it says of progress. */
const session = (date: string, served: Readonly<Record<string, Progress>> = {}): Session => ({
  date,
  noteKey: `note of ${date}`,
  planVersion: 2,
  goals: Object.entries(served).map(([goalId, progress]) => ({ goalId, state: 'addressed', progress })),
  objectives: [],
  interventions: [],
  techniques: [],
});
const day = (number: number) => `2026-03-0${number}`;
const said = (given: Partial<SummarySource>) =>
  caseloadSummary({ ...nothing, ...given }).offTrack.map(({ text }) => text);

describe('a client’s summary', () => {
  it('says what got worse on one scoring, with its threshold', () => {
    const { offTrack } = caseloadSummary({
      ...nothing,
      scores: [score('2026-02-01', 'phq-9', 17), score('2026-01-01', 'phq-9', 8)],
    });
    expect(offTrack.map(({ text }) => text)).toEqual(['PHQ-9 went from 8 to 17, more than measurement error (6)']);
  });

  it('names an answer on self-harm first, until the item is answered again', () => {
    const above = score('2026-01-01', 'phq-9', 9, { parts: { 'risk-item': 1 } });
    const open = 'Item 9 of the PHQ-9 was above zero on 2026-01-01, and was not answered since';
    expect(said({ scores: [above] })).toEqual([open]);
    expect(said({ scores: [above, score('2026-02-01', 'phq-9', 17)] })[0]).toBe(open);
    expect(said({ scores: [above, score('2026-02-01', 'phq-9', 9, { parts: { 'risk-item': 0 } })] })).toEqual([]);
  });

  it('never compares scores of two scorings or of two objectives', () => {
    const { offTrack } = caseloadSummary({
      ...nothing,
      scores: [
        score('2026-01-01', 'who-5', 60),
        score('2026-02-01', 'who-5-raw', 15),
        score('2026-01-01', 'ors', 30),
        score('2026-02-01', 'srs', 12),
        score('2026-01-01', 'phq-9', 4, { objectiveId: 'o1' }),
        score('2026-02-01', 'phq-9', 17, { objectiveId: 'o2' }),
      ],
    });
    expect(offTrack).toEqual([]);
  });

  it('of whom nothing is held is empty, and calls for nothing', () => {
    expect(caseloadSummary(nothing)).toEqual({
      planVersion: null,
      since: null,
      agreed: null,
      ownProfiles: null,
      openGoals: 0,
      due: [],
      lastSession: null,
      sessions: 0,
      offTrack: [],
      notAgreed: false,
      amendments: 0,
    });
  });

  it('counts the goals that are open and the changes still to be made', () => {
    const goals = [goal(1), goal(2, { status: 'paused' }), goal(3, { status: 'met' })];
    const summary = caseloadSummary({
      ...nothing,
      current: version({ goals }, 7),
      amendments: [{ state: 'open' }, { state: 'made' }, { state: 'open' }],
    });
    expect(summary).toMatchObject({ planVersion: 7, openGoals: 2, amendments: 2 });
  });

  it('copies the rule profiles chosen for this client alone, also when none is left', () => {
    expect(caseloadSummary({ ...nothing, ownProfiles: ['MED', 'ANT'] }).ownProfiles).toEqual(['MED', 'ANT']);
    expect(caseloadSummary({ ...nothing, ownProfiles: [] }).ownProfiles).toEqual([]);
  });
});

describe('the days in it', () => {
  const reviews = [
    { date: '2026-05-01', planVersion: 2, nextReview: '2026-08-01' },
    { date: '2026-02-01', planVersion: 1, nextReview: '2026-05-01' },
  ];

  it('count the next review from the last, else from the plan’s start, else from its first version', () => {
    const current = version({ startDate: '2026-01-05', reviewDate: '2026-04-01' });
    const firstOn = '2026-01-01';
    expect(caseloadSummary({ ...nothing, current, firstOn, reviews }).since).toBe('2026-05-01');
    expect(caseloadSummary({ ...nothing, current, firstOn }).since).toBe('2026-01-05');
    expect(caseloadSummary({ ...nothing, current: version({}), firstOn }).since).toBe('2026-01-01');
  });

  it('take the review date agreed last', () => {
    const current = version({ reviewDate: '2026-04-01' });
    expect(caseloadSummary({ ...nothing, current }).agreed).toEqual({ on: '2026-04-01', by: 'plan' });
    expect(caseloadSummary({ ...nothing, current, reviews }).agreed).toEqual({ on: '2026-08-01', by: 'review' });
  });

  it('name the last session by its day, in whatever order they were kept', () => {
    const sessions = [session(day(2)), session(day(9)), session(day(4))];
    expect(caseloadSummary({ ...nothing, sessions })).toMatchObject({ lastSession: day(9), sessions: 3 });
  });

  it('list the open objectives that have one, the earliest first', () => {
    const objective = (letter: string, dueDate: string | undefined, status: Goal['status'] = 'active') => ({
      id: letter,
      letter,
      text: 'Ride two stops',
      status,
      ...(dueDate ? { dueDate } : {}),
    });
    const objectives = [objective('a', day(9)), objective('b', day(2)), objective('c', undefined)];
    const goals = [goal(1, { objectives: [...objectives, objective('d', day(1), 'met')] })];
    expect(caseloadSummary({ ...nothing, current: version({ goals }) }).due).toEqual([
      { label: '1b', on: day(2) },
      { label: '1a', on: day(9) },
    ]);
  });

  it('fit into what is kept, however many a plan has', () => {
    const objectives = Array.from({ length: 30 }, (_, at) => ({
      id: `o${at}`,
      letter: at < 26 ? String.fromCharCode(97 + at) : `a${String.fromCharCode(71 + at)}`,
      text: 'Ride two stops',
      dueDate: day(1),
      status: 'active' as const,
    }));
    const goals = Array.from({ length: 12 }, (_, at) => goal(at + 1, { objectives }));
    const sessions = [1, 2, 3, 4].map((number) =>
      session(day(number), Object.fromEntries(goals.map(({ id }) => [id, 'same']))),
    );
    const summary = caseloadSummary({ ...nothing, current: version({ goals }), sessions });
    expect(summary.due).toHaveLength(60);
    expect(summary.offTrack).toHaveLength(10);
    expect(caseloadSummarySchema.safeParse(summary).error?.issues).toBeUndefined();
  });
});

describe('whether the plan is agreed', () => {
  it('asks for an agreement to the very version in force', () => {
    const current = version({}, 3);
    const notAgreed = (...versions: readonly number[]) =>
      caseloadSummary({ ...nothing, current, agreements: versions.map((planVersion) => ({ planVersion })) }).notAgreed;
    expect(notAgreed()).toBe(true);
    expect(notAgreed(1, 2)).toBe(true);
    expect(notAgreed(2, 3)).toBe(false);
  });
});

describe('a goal without progress', () => {
  const current = version({ goals: [goal(1)] });
  const worked = (...progress: readonly Progress[]) =>
    progress.map((each, at) => session(day(at + 1), { g1: each, g9: 'improved' }));

  it('is named after four notes in a row, with their number', () => {
    expect(said({ current, sessions: worked('same', 'worse', 'not stated') })).toEqual([]);
    expect(said({ current, sessions: worked('same', 'worse', 'not stated', 'same') })).toEqual([
      'Goal 1: no progress noted in the last 4 notes',
    ]);
  });

  it('counts from the last progress on, in order of date', () => {
    const sessions = worked('same', 'improved', 'same', 'same', 'same', 'same');
    expect(said({ current, sessions: sessions.toReversed() })).toEqual([
      'Goal 1: no progress noted in the last 4 notes',
    ]);
    expect(said({ current, sessions: worked('same', 'same', 'same', 'same', 'improved') })).toEqual([]);
  });

  it('passes over sessions that were about something else', () => {
    const sessions = [...worked('same', 'same', 'same', 'same'), session(day(6)), session(day(7), { g9: 'improved' })];
    expect(said({ current, sessions })).toEqual(['Goal 1: no progress noted in the last 4 notes']);
  });

  it('is no matter once the goal is closed', () => {
    const closed = version({ goals: [goal(1, { status: 'met' })] });
    expect(said({ current: closed, sessions: worked('same', 'same', 'same', 'same') })).toEqual([]);
  });
});

describe('a goal that sessions leave out', () => {
  const current = version({ goals: [goal(1), goal(2)] });
  const sessions = (...served: readonly string[]) => served.map((id, at) => session(day(at + 1), { [id]: 'improved' }));

  it('is named once the last four kept sessions did, with the rule', () => {
    const { offTrack } = caseloadSummary({ ...nothing, current, sessions: sessions('g2', 'g1', 'g1', 'g1', 'g1') });
    expect(offTrack).toEqual([
      {
        text: 'Goal 2: in none of the last 4 kept sessions',
        source: 'House rule, as in rule X-05 of the note check',
      },
    ]);
    expect(said({ current, sessions: sessions('g2', 'g1', 'g1', 'g1') })).toEqual([]);
  });

  it('is named when it was never worked on, the most important first and alone', () => {
    expect(said({ current, sessions: sessions('g9', 'g9', 'g9', 'g9') })).toEqual([
      'Goal 1: in none of the last 4 kept sessions',
    ]);
    expect(said({ current, sessions: sessions('g1', 'g1', 'g1', 'g1') })).toEqual([
      'Goal 2: in none of the last 4 kept sessions',
    ]);
  });

  it('says nothing before four sessions are kept, nor without a plan', () => {
    expect(said({ current, sessions: sessions('g1', 'g1', 'g1') })).toEqual([]);
    expect(said({ sessions: sessions('g1', 'g1', 'g1', 'g1') })).toEqual([]);
  });
});
