import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../check/rules/profiles.ts';
import type { PlanContent, PlanVersion } from '../schema.ts';
import { planContentSchema } from '../schema.ts';
import {
  agreedReview,
  amendments,
  changedSince,
  firstPlanDue,
  lastReview,
  reviewDue,
  withAgreedDate,
} from './index.ts';

const since = '2026-01-01';

describe('the review date', () => {
  it('is the strictest rule’s, and names it with its source', () => {
    const due = reviewDue({ since, profiles: ['MED', 'ANT'], population: 'adult' });
    // Good practice asks for 90 days, Anthem for 180, Medicare for a year.
    expect(due).toMatchObject({ on: '2026-04-01', by: { name: 'Good practice', days: 90 } });
    expect(due.others.map(({ by }) => by.name)).toEqual(['Anthem California Medicaid', 'Medicare']);
    expect(due.others[0]?.by.source).toContain('providernews.anthem.com');
  });

  it('is the plan’s own date when that comes first', () => {
    const due = reviewDue({ since, agreed: { on: '2026-02-01', by: 'plan' }, profiles: [], population: 'adult' });
    expect(due).toMatchObject({ on: '2026-02-01', by: { name: 'the plan’s own date' } });
  });

  it('is the child’s interval for a child, where there is one', () => {
    const weigh = (population: string) =>
      [reviewDue({ since, profiles: ['CCBHC'], population })]
        .flatMap(({ by, others }) => [by, ...others.map((o) => o.by)])
        .find(({ name }) => name === 'CCBHC')?.days;
    expect(weigh('adult')).toBe(180);
    expect(weigh('child')).toBe(90);
  });

  it('never falls after any date that was weighed, whatever the profiles', () => {
    fc.assert(
      fc.property(
        fc.subarray([...PROFILES, 'nobody']),
        fc.option(fc.constantFrom('2026-02-01', '2028-01-01')),
        (profiles, planDate) => {
          const agreed = planDate ? ({ on: planDate, by: 'review' } as const) : undefined;
          const { on, others } = reviewDue({ since, profiles, population: 'adult', agreed });
          for (const other of others) expect(on <= other.on).toBe(true);
        },
      ),
    );
  });

  it('knows when a first plan is due, and says nothing where no rule does', () => {
    expect(firstPlanDue(since, ['NY', 'ANT'])).toMatchObject({ on: '2026-01-15', by: { days: 14 } });
    expect(firstPlanDue(since, ['MED'])).toBeUndefined();
  });
});

const content: PlanContent = {
  diagnoses: [],
  problems: [],
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Sleep',
      status: 'active',
      problemIds: [],
      objectives: [
        { id: 'o1', letter: 'a', text: 'Diary', status: 'active', dueDate: '2026-03-01' },
        { id: 'o2', letter: 'b', text: 'Old', status: 'met', dueDate: '2026-02-01' },
      ],
      interventions: [
        { id: 'i1', text: 'Stimulus control' },
        { id: 'i2', text: 'Sleep restriction' },
      ],
    },
  ],
};
const version = (number: number, each: PlanContent): PlanVersion => ({
  planId: 'p',
  clientId: 'c',
  version: number,
  createdAt: '2026-01-01T12:00:00Z',
  reason: 'x',
  content: each,
});
const session = (date: string, progress: 'improved' | 'not stated') => ({
  date,
  goals: [{ goalId: 'g1', progress }],
  interventions: ['i1'],
});

describe('the date agreed for the next review', () => {
  const plan = (reviewDate: string | undefined, at = 2) => ({ version: at, content: reviewDate ? { reviewDate } : {} });
  const last = { date: '2026-03-01', planVersion: 2, nextReview: '2026-06-01', planDate: '2026-04-15' };

  it('is the plan’s until a review sets one, and then the review’s, be it earlier or later', () => {
    expect(agreedReview(plan(undefined), undefined)).toBeUndefined();
    expect(agreedReview(plan('2026-04-15'), undefined)).toEqual({ on: '2026-04-15', by: 'plan' });
    expect(agreedReview(plan('2026-04-15'), last)).toEqual({ on: '2026-06-01', by: 'review', was: '2026-04-15' });
    expect(agreedReview(plan('2026-04-15', 5), last)).toEqual({ on: '2026-06-01', by: 'review', was: '2026-04-15' });
    expect(agreedReview(plan(undefined, 3), last)).toEqual({ on: '2026-06-01', by: 'review' });
  });

  it('is the plan’s again once a later version changed it', () => {
    expect(agreedReview(plan('2026-07-01', 3), last)).toEqual({ on: '2026-07-01', by: 'plan', was: '2026-06-01' });
    expect(agreedReview(plan('2026-05-01', 3), { ...last, planDate: null })).toEqual({
      on: '2026-05-01',
      by: 'plan',
      was: '2026-06-01',
    });
  });

  it('is never one that the review already met', () => {
    expect(agreedReview(plan('2026-02-15', 3), last)).toEqual({ on: '2026-06-01', by: 'review' });
    expect(agreedReview(plan('2026-03-01'), { ...last, planDate: '2026-03-01' })).toEqual({
      on: '2026-06-01',
      by: 'review',
    });
  });

  it('is the stricter one where a review from before does not say what the plan had', () => {
    const { planDate: _, ...old } = last;
    expect(agreedReview(plan('2026-05-01', 3), old)?.on).toBe('2026-05-01');
    expect(agreedReview(plan('2026-05-01', 2), old)?.on).toBe('2026-06-01');
    expect(agreedReview(plan('2026-08-01', 3), old)?.on).toBe('2026-06-01');
  });

  it('is what the plan is shown with, and leaves the plan itself alone', () => {
    const shown = { ...content, reviewDate: '2026-04-15' };
    expect(withAgreedDate(shown, agreedReview({ version: 2, content: shown }, last)).reviewDate).toBe('2026-06-01');
    expect(shown.reviewDate).toBe('2026-04-15');
    expect(withAgreedDate(shown, undefined)).toBe(shown);
  });

  it('comes from the newest review', () => {
    expect(lastReview([last, { ...last, date: '2026-01-01' }])).toBe(last);
    const later = { ...last, nextReview: '2026-09-01' };
    expect(lastReview([last, later])).toBe(later);
    expect(lastReview([])).toBeUndefined();
  });
});

describe('amendments', () => {
  const found = amendments(content, '2026-03-10');
  it('come with reasons to choose from, what ran out first', () => {
    expect(found.slice(0, 2).map(({ label }) => label)).toEqual(['Objective 1a: met', 'Objective 1a: 30 more days']);
    for (const { reasons } of found) for (const reason of reasons) expect(reason.length).toBeGreaterThan(5);
    expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('each make a plan that can be saved, leave the old one as it was, and change just what they say', () => {
    const before = JSON.stringify(content);
    for (const each of found) {
      const after = each.apply(content, 'Go swimming', () => 'new', 7);
      expect(planContentSchema.safeParse(after).success).toBe(true);
      expect(after).not.toEqual(content);
    }
    expect(JSON.stringify(content)).toBe(before);
    const goal = found.find(({ id }) => id === 'new-goal')?.apply(content, 'Go swimming', () => 'new', 7);
    expect(goal?.goals.at(-1)).toMatchObject({ number: 8, text: 'Go swimming' });
  });
});

describe('what changed since', () => {
  const found = changedSince({
    versions: [version(2, content), version(1, { ...content, goals: [] })],
    from: '2026-02-01',
    fromVersion: 1,
    sessions: [
      session('2026-01-20', 'improved'),
      session('2026-02-03', 'improved'),
      session('2026-02-10', 'not stated'),
      { date: '2026-02-17', goals: [], interventions: [] },
    ],
    scores: [
      { date: '2026-01-15', measure: 'phq-9', scoring: 'phq-9', total: 18 },
      { date: '2026-02-20', measure: 'phq-9', scoring: 'phq-9', total: 9 },
      { date: '2025-12-01', measure: 'gad-7', scoring: 'gad-7', total: 5 },
    ],
    today: '2026-03-10',
  });

  it('counts the sessions since then, by goal, and those off the plan', () => {
    expect(found).toMatchObject({ sessions: 3, offPlan: 1 });
    expect(found.goals).toEqual([
      {
        goalId: 'g1',
        number: 1,
        text: 'Sleep',
        sessions: 2,
        lastOn: '2026-02-10',
        progress: { improved: 1, same: 0, worse: 0 },
      },
    ]);
  });

  it('compares the last score before with the newest, and leaves out a measure without a new one', () => {
    expect(found.scores.map(({ scoring, first, last }) => [scoring, first.total, last.total])).toEqual([
      ['phq-9', 18, 9],
    ]);
  });

  it('never compares scores of two scorings or of two objectives', () => {
    const at = (date: string, scoring: string, total: number, objectiveId?: string) => ({
      date,
      measure: scoring.replace('-raw', ''),
      scoring,
      total,
      objectiveId,
    });
    const { scores } = changedSince({
      versions: [version(1, content)],
      from: '2026-02-01',
      fromVersion: 1,
      sessions: [],
      scores: [
        at('2026-01-15', 'who-5', 60),
        at('2026-02-15', 'who-5-raw', 15),
        at('2026-01-15', 'rating', 8, 'o1'),
        at('2026-02-15', 'rating', 2, 'o2'),
        at('2026-02-20', 'rating', 9, 'o1'),
      ],
      today: '2026-03-10',
    });
    expect(scores.map(({ scoring, objective, first, last }) => [scoring, objective, first.total, last.total])).toEqual([
      ['rating', '1a', 8, 9],
      ['rating', '1b', 2, 2],
      ['who-5-raw', undefined, 15, 15],
    ]);
  });

  it('shows the plan’s changes, due objectives that are still open, and what was never used', () => {
    expect(found.changes.map(({ kind, about }) => `${kind} ${about}`)).toEqual(['added Goal 1']);
    expect(found.due).toEqual([{ goalId: 'g1', label: '1a', text: 'Diary', due: '2026-03-01', past: true }]);
    expect(found.unused).toEqual(['Sleep restriction']);
  });
});
