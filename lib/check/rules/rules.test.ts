import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../../plan/schema.ts';
import { toCheckPlan } from '../../plan/to-check-plan.ts';
import { checkNote } from '../index.ts';
import type { NoteInput } from '../types.ts';
import type { RuleAnswer, RuleCase } from './case.ts';
import { ANSWERS, answerRules, evaluateRules, PROFILES, type Profile, RULES } from './index.ts';
import { FIRST_PLAN_DAYS, strictest } from './profiles.ts';
import { RULE_SOURCES } from './sources.ts';

const goal: Goal = {
  id: 'g1',
  number: 1,
  text: 'Fewer panic attacks',
  clientWords: 'I want to take the train again.',
  status: 'active',
  problemIds: ['p1'],
  objectives: [
    {
      id: 'o1',
      letter: 'a',
      text: 'No more than 1 panic attack a week',
      baseline: '5 a week',
      target: '1 a week',
      measure: 'GAD-7',
      dueDate: '2026-06-01',
      status: 'active',
    },
  ],
  interventions: [{ id: 'i1', text: 'Exposure', technique: 'exposure' }],
};
const content: PlanContent = {
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
  problems: [{ id: 'p1', text: 'Panic attacks' }],
  goals: [goal],
  startDate: '2026-02-01',
  reviewDate: '2026-07-01',
  frequency: 'weekly',
  modality: 'individual, in person',
  sessionLength: '50 minutes',
  dischargeCriteria: 'Four weeks without a panic attack; relapse prevented',
};
const full =
  '10:00 to 10:50, 90834, individual session in person at the office. Goal 1: two panic attacks this week, down from five; missed work once. In vivo exposure in the elevator, SUDS 80 to 40. Ct was able to stay. Denies SI/HI.';
const note: NoteInput = { sections: { D: full, P: 'Will ride one stop by Thursday. Referred to the walking group.' } };
const nothing: NoteInput = { text: 'Talked about the week.' };
const record = {
  content,
  version: 2,
  firstVersionOn: '2026-02-05',
  thisVersionOn: '2026-03-01',
  agreement: 'signed on Feb 5',
  understood: 'said it back',
  copyGiven: 'Feb 5',
  signed: 'A. Vale, LCSW, Feb 5',
  strengths: 'humour',
  culture: 'asked, none',
  whoDoesWhat: 'A. Vale, LCSW',
  careTeam: 'none',
  familyRole: 'mother joins monthly',
  language: 'English',
  safetyPlanOn: '2026-04-01',
  reviewedOn: '2026-03-20',
  reviewedGoals: ['g1'],
  goalsLikeOthers: [],
};
const sessions = ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26'].map((date) => ({ date, goals: ['g1'] }));

/** A case in which every rule can be answered; `more` changes it. */
function given(more: Partial<RuleCase> & { text?: NoteInput } = {}): RuleCase {
  const { text = note, ...rest } = more;
  const plan = rest.plan ?? toCheckPlan(rest.record?.content ?? content);
  return {
    plan,
    note: text,
    result: checkNote(plan, text),
    profiles: PROFILES,
    record,
    population: 'adult',
    format: 'individual',
    sessionDate: '2026-04-02',
    today: '2026-04-02',
    rightChart: true,
    signedNote: true,
    noteDiagnoses: ['F41.0'],
    sessions,
    scores: [],
    measuresInNote: [],
    contradictions: [],
    ...rest,
  };
}
const bare = (change: Partial<PlanContent>): Partial<RuleCase> => ({
  record: { ...record, content: { ...content, ...change } },
});
const recorded = (change: object): Partial<RuleCase> => ({ record: { ...record, ...change } });
const risky = { text: 'Endorses SI with a plan to overdose tonight.' } satisfies NoteInput;
const handled = {
  text: 'Endorses SI with a plan to overdose. High risk. Her sister will stay with her. Pills handed over. Safety plan updated, 988 on the card.',
} satisfies NoteInput;
const saying = (text: string): Partial<RuleCase> & { text: NoteInput } => ({ text: { text } });
const evidence = [{ section: 'D', start: 0, end: 5, text: '10:00' }];
const goalLess = bare({ goals: [] });

/** For each rule: a case in which it is met, and one in which it is not found. */
const cases: Readonly<Record<string, readonly [Parameters<typeof given>[0], Parameters<typeof given>[0]]>> = {
  'P-01': [{}, goalLess],
  'P-02': [{}, recorded({ thisVersionOn: '2025-01-01' })],
  'P-03': [{}, bare({ modality: 'in person' })],
  'P-04': [{}, bare({ sessionLength: ' ' })],
  'P-05': [{}, bare({ frequency: 'as needed' })],
  'P-06': [{}, bare({ reviewDate: '2028-01-01' })],
  'P-07': [{}, bare({ diagnoses: [] })],
  'P-08': [{}, goalLess],
  'P-09': [
    {},
    bare({ goals: [{ ...goal, objectives: [{ id: 'o', letter: 'a', text: 'Feel better', status: 'active' }] }] }),
  ],
  'P-10': [{}, bare({ goals: [{ ...goal, objectives: [] }] })],
  'P-11': [{}, bare({ goals: [{ ...goal, clientWords: '' }] })],
  'P-12': [{}, recorded({ strengths: null })],
  'P-13': [{}, bare({ problems: [...content.problems, { id: 'p2', text: 'Sleep' }] })],
  'P-14': [{}, recorded({ goalsLikeOthers: ['g1'] })],
  'P-15': [{}, recorded({ culture: '' })],
  'P-16': [{}, bare({ goals: [{ ...goal, interventions: [] }] })],
  'P-18': [{}, recorded({ whoDoesWhat: null })],
  'P-19': [{}, recorded({ signed: null })],
  'P-20': [{}, recorded({ agreement: null })],
  'P-21': [{}, recorded({ understood: null })],
  'P-22': [{}, recorded({ copyGiven: null })],
  'P-23': [{}, recorded({ firstVersionOn: '2026-03-10' })],
  'P-24': [{}, recorded({ reviewedOn: '2025-12-01' })],
  'P-25': [{}, recorded({ reviewedGoals: [] })],
  'P-26': [{}, bare({ dischargeCriteria: '' })],
  'P-27': [
    { scores: [{ date: '2026-03-01', measure: 'gad-7', name: 'GAD-7', total: 12 }] },
    bare({ goals: [{ ...goal, objectives: goal.objectives.map(({ measure: _, ...rest }) => rest) }] }),
  ],
  'P-28': [{}, recorded({ careTeam: null })],
  'P-30': [{ population: 'child' }, { population: 'child', ...recorded({ familyRole: null }) }],
  'P-31': [{}, recorded({ language: null })],
  'P-33': [{ text: risky }, { text: risky, ...recorded({ safetyPlanOn: null }) }],
  'N-02': [{}, { sessionDate: '2026-05-01' }],
  'N-03': [{}, { text: nothing }],
  'N-04': [{}, saying('10:00 to 10:20. 90837.')],
  'N-05': [{}, { text: nothing }],
  'N-06': [{}, { text: nothing }],
  'N-07': [{}, { text: nothing }],
  'N-08': [{}, { noteDiagnoses: ['F33.1'] }],
  'N-09': [{}, { text: nothing }],
  'N-10': [{}, { text: nothing }],
  'N-11': [{}, { text: nothing }],
  'N-12': [{}, saying('Goal 1 was worked on: panic attacks on the train.')],
  'N-13': [{}, { text: nothing }],
  'N-14': [{}, { text: nothing }],
  'N-15': [{}, { text: nothing }],
  'N-16': [{ text: handled }, { text: risky }],
  'N-18': [{}, { sessionDate: '2026-03-20' }],
  'N-19': [{}, { repeated: { share: 0.8, date: '2026-03-26', evidence } }],
  'N-20': [{}, { sessionDate: '2026-05-20', today: '2026-05-20' }],
  'N-21': [
    { scores: [{ date: '2026-04-01', measure: 'gad-7', name: 'GAD-7', total: 9 }], measuresInNote: ['gad-7'] },
    { scores: [{ date: '2026-04-01', measure: 'gad-7', name: 'GAD-7', total: 9 }] },
  ],
  'N-23': [{}, saying('Noticed my own reaction; strong countertransference. Her boss Harlow shouted.')],
  'N-24': [
    saying('Telehealth session by video, consent on file, client is at home, emergency contact confirmed.'),
    saying('Telehealth session by video.'),
  ],
  'N-26': [
    { format: 'group', ...saying('Group with 8 members. She shared about the week.') },
    { format: 'group', ...saying('Group with 15 members. She shared about the week.') },
  ],
  'N-27': [{}, { text: { sections: { D: full, P: 'May try a walk this week.' } } }],
  'X-01': [{}, { text: nothing }],
  'X-02': [{}, bare({ reviewDate: '2026-03-01' })],
  'X-03': [{}, saying('Taught diaphragmatic breathing.')],
  'X-04': [{}, bare({ problems: [...content.problems, { id: 'p2', text: 'Sleep' }] })],
  'X-05': [{}, { text: nothing, sessions: sessions.map(({ date }) => ({ date, goals: [] })) }],
  'X-06': [{ text: risky, ...recorded({ thisVersionOn: '2026-04-02' }) }, { text: risky }],
  'X-07': [{}, { contradictions: [{ words: 'GAD-7 went up', evidence }] }],
  'X-08': [
    bare({ goals: [goal, { ...goal, id: 'g2', number: 2, status: 'met', objectives: [] }] }),
    bare({ goals: [goal, { ...goal, id: 'g2', number: 2, status: 'met' }] }),
  ],
  'X-11': [{}, { noteDiagnoses: ['F33.1'] }],
};
/** Rules that plan, note and records can show to be met, and never to be missing. */
const neverMissing: Readonly<Record<string, Parameters<typeof given>[0]>> = {
  'N-01': {},
  'N-17': {},
  'N-22': {},
  'P-32': {},
  'P-34': {},
  'X-09': {},
  'X-12': {},
};
/** Rules that plan, note and records cannot answer. */
const honest = ['P-17', 'P-29', 'P-35', 'N-25', 'X-10'];

const answerOf = (id: string, more: Parameters<typeof given>[0]): RuleAnswer | undefined =>
  answerRules(given(more)).find(({ rule }) => rule === id)?.answer;

describe('every rule', () => {
  it('stands in one of the three lists below, and has an answer', () => {
    const listed = [...Object.keys(cases), ...Object.keys(neverMissing), ...honest].sort();
    expect(listed).toEqual(RULES.map(({ id }) => id).sort());
    expect(Object.keys(ANSWERS).sort()).toEqual(listed);
    expect(RULES.length).toBe(35 + 27 + 12);
  });
  it.each(Object.entries(cases))('%s is met where it shows, and not found where it does not', (id, [yes, no]) => {
    expect([answerOf(id, yes), answerOf(id, no)]).toEqual(['met', 'not-found']);
  });
  it.each(Object.entries(neverMissing))('%s can be met, and is not called missing in an empty case', (id, yes) => {
    expect(answerOf(id, yes)).toBe('met');
    const empty = { plan: { diagnoses: [], problems: [], goals: [] }, note: nothing, profiles: PROFILES };
    const found = answerRules({ ...empty, result: checkNote(empty.plan, nothing) }).find(({ rule }) => rule === id);
    expect(found?.answer ?? 'cannot-tell').toBe('cannot-tell');
  });
  it.each(honest)('%s says that it cannot tell', (id) => {
    expect(answerOf(id, {})).toBe('cannot-tell');
  });
  it('has own words, a source with a date, and no verdict', () => {
    for (const rule of RULES) {
      expect(rule.verified).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const id of rule.sources) expect(RULE_SOURCES[id].where).not.toBe('');
      expect(`${rule.text} ${rule.prompt}`).not.toMatch(/complian|audit-proof|violat|fail/i);
    }
  });
});

describe('profiles', () => {
  const answers = (text: string, profile: Profile) =>
    Object.fromEntries(
      evaluateRules(toCheckPlan(content), { text }, checkNote(toCheckPlan(content), { text }), profile).map((f) => [
        f.rule,
        f.answer,
      ]),
    );
  it('hold exact times where one does', () => {
    expect(answers('50 minute session.', 'MED')['N-03']).toBe('met');
    expect(answers('50 minute session.', 'CEN')['N-03']).toBe('not-found');
    expect(answers('x', 'MED')).not.toHaveProperty('P-11');
  });
  it('let the strictest limit win, and name it', () => {
    expect(strictest(FIRST_PLAN_DAYS, ['NY', 'CCBHC', 'GEN'])).toEqual({ profile: 'NY', days: 30 });
    expect(strictest(FIRST_PLAN_DAYS, ['GEN'])).toBeUndefined();
    const late = answerRules(given({ profiles: ['MED', 'ANT'], ...recorded({ reviewedOn: '2025-12-20' }) }));
    const review = late.find(({ rule }) => rule === 'P-24');
    expect(review).toMatchObject({ answer: 'not-found', strictest: 'GEN', askedBy: ['MED', 'ANT', 'GEN'] });
    expect(review?.detail).toContain('every 90 days');
  });
  it('let notes carry the plan in California, unless somebody else asks too', () => {
    const undated = bare({ goals: [{ ...goal, objectives: [] }] });
    const of = (profiles: Profile[]) =>
      answerRules(given({ profiles, ...undated })).find(({ rule }) => rule === 'P-10')?.answer;
    expect(of(['CA'])).toBe('cannot-tell');
    expect(of(['CA', 'MED'])).toBe('not-found');
  });
  it('without records, say that they cannot tell', () => {
    const plan = toCheckPlan(content);
    const found = answerRules({ plan, note, result: checkNote(plan, note), profiles: PROFILES });
    const of = (id: string) => found.find(({ rule }) => rule === id)?.answer;
    for (const id of ['P-02', 'P-19', 'P-20', 'P-22', 'P-24', 'X-02', 'X-05', 'X-07', 'N-19', 'N-21']) {
      expect([id, of(id)]).toEqual([id, 'cannot-tell']);
    }
  });
});
