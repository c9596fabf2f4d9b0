import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findScoring } from '../../measures/scoring.ts';
import { type StuckInput, stuckRules, stuckSteps } from './index.ts';

/** One score a week. */
const weekly = (scoring: string, values: readonly number[]): StuckInput => ({
  measureHistory: [
    {
      scoring,
      scores: values.map((value, week) => ({
        date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
        value,
      })),
    },
  ],
});
const kinds = (input: StuckInput) => stuckSteps(input).triggers.map((each) => each.kind);

describe('the stuck ladder', () => {
  it('stays shut without a reason', () => {
    expect(stuckSteps({})).toEqual({ triggers: [], steps: [], notJudged: [] });
    expect(kinds(weekly('phq-9', [18]))).toEqual([]);
    expect(kinds(weekly('phq-9', [18, 14, 11, 8, 6]))).toEqual([]);
    expect(kinds({ goalsWithoutProgress: [{ goalNumber: 1, notes: 3 }] })).toEqual([]);
  });

  it('opens on a reliable worsening, safety first, with the origin of the threshold', () => {
    const { triggers, first, steps } = stuckSteps(weekly('phq-9', [12, 13, 18]));
    expect(triggers).toHaveLength(1);
    expect(triggers[0]?.text).toBe('PHQ-9 went from 12 to 18, more than measurement error (6)');
    expect(triggers[0]?.source).toContain('NHS Talking Therapies');
    expect(first).toMatch(/safety/);
    expect(steps.map((each) => each.id)).toEqual(['alliance', 'motivation', 'support', 'life-events', 'alternatives']);
  });

  it('does not take a change within measurement error for worse', () => {
    expect(kinds(weekly('phq-9', [12, 17]))).toEqual([]);
    expect(kinds(weekly('pcl-5', [40, 54]))).toEqual([]);
    expect(kinds(weekly('pcl-5', [40, 55]))).toEqual(['worse']);
  });

  it('sees a relapse after a gain', () => {
    expect(stuckSteps(weekly('phq-9', [20, 12, 8, 15])).triggers[0]?.text).toContain('after 8 at its best');
  });

  it('minds which way is better, and other limits for worse', () => {
    expect(kinds(weekly('who-5', [40, 28]))).toEqual(['worse']);
    expect(kinds(weekly('who-5', [40, 56]))).toEqual([]);
    expect(kinds(weekly('epds', [14, 17]))).toEqual(['worse']);
  });

  it('opens on a measure that stays level, unless it is well', () => {
    expect(kinds(weekly('phq-9', [15, 14, 16, 15, 14]))).toEqual(['flat']);
    expect(kinds(weekly('phq-9', [15, 14, 16]))).toEqual([]);
    expect(kinds(weekly('phq-9', [4, 3, 4, 3, 4]))).toEqual([]);
    // After a real gain: only when it has been level for longer.
    expect(kinds(weekly('phq-9', [22, 12, 12, 11, 12]))).toEqual([]);
    expect(kinds(weekly('phq-9', [22, 12, 12, 11, 12, 12, 11, 12]))).toEqual(['flat']);
  });

  it('wants time as well as scores', () => {
    const sameWeek = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'];
    const scores = sameWeek.map((date) => ({ date, value: 15 }));
    expect(kinds({ measureHistory: [{ scoring: 'phq-9', scores }] })).toEqual([]);
  });

  it('opens on a goal without progress, by the house rule or the caller’s', () => {
    const goals = [{ goalNumber: 2, notes: 4 }];
    expect(stuckSteps({ goalsWithoutProgress: goals }).triggers[0]?.text).toBe(
      'Goal 2: no progress noted in the last 4 notes',
    );
    expect(kinds({ goalsWithoutProgress: goals, notesThreshold: 6 })).toEqual([]);
  });

  it('puts what got worse first, and what the plan has not used yet first among alternatives', () => {
    const result = stuckSteps({
      ...weekly('gad-7', [8, 14]),
      goalsWithoutProgress: [{ goalNumber: 1, notes: 5 }],
      unusedInterventions: ['exposure'],
    });
    expect(result.triggers.map((each) => each.kind)).toEqual(['worse', 'no-progress']);
    expect(result.steps.at(-1)?.consider[0]).toBe('In the plan and in no note yet: exposure');
  });

  it('judges a scoring by the points meant for it, and says what it cannot judge', () => {
    expect(kinds(weekly('ors', [30, 20]))).toEqual(['worse']);
    for (const scoring of ['srs', 'who-5-raw', 'oq-45-es', 'audit', 'WHO-5']) {
      expect(stuckSteps(weekly(scoring, [30, 10]))).toEqual({ triggers: [], steps: [], notJudged: [scoring] });
    }
  });

  it('names known scorings of the same direction, each in one rule', () => {
    const named = stuckRules.measures.flatMap(({ scorings }) => scorings);
    expect(new Set(named).size).toBe(named.length);
    for (const { better, well, scorings } of stuckRules.measures) {
      for (const id of scorings) {
        const scoring = findScoring(id);
        expect(scoring, id).toMatchObject({ better });
        expect(well > (scoring?.min ?? Infinity) && well < (scoring?.max ?? 0), id).toBe(true);
      }
    }
  });

  it('does not depend on the order of the scores, and survives odd numbers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stuckRules.measures.flatMap((each) => each.scorings)),
        fc.array(
          fc.record({
            date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
            value: fc.oneof(fc.integer({ min: 0, max: 180 }), fc.constant(Number.NaN)),
          }),
          { maxLength: 8 },
        ),
        (scoring, given) => {
          const scores = [...new Map(given.map((each) => [each.date, each])).values()];
          const forward = stuckSteps({ measureHistory: [{ scoring, scores }] });
          expect(stuckSteps({ measureHistory: [{ scoring, scores: scores.toReversed() }] })).toEqual(forward);
          expect(forward.triggers.length).toBeLessThanOrEqual(1);
          expect(JSON.stringify(forward)).not.toContain('NaN');
        },
      ),
    );
  });
});
