import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientRanking, rankForClient } from './client-ranking.ts';
import { addGoal, emptyPlan, moveGoal, removeGoal } from './edit.ts';

const plan = ['a', 'b', 'c', 'd'].reduce(
  (before, id) => addGoal(before, { text: id }, () => id),
  emptyPlan('2026-01-05'),
);

describe("the client's ranking", () => {
  it('is the client’s alone: it moves without the therapist’s order, and the other way round', () => {
    const ranked = rankForClient(rankForClient(rankForClient(plan, 'c', 0), 'a', 1), 'b', 0);
    expect(clientRanking(ranked)).toEqual(['b', 'c', 'a']);
    expect(ranked.goals.map((goal) => goal.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(clientRanking(moveGoal(ranked, 'd', 0))).toEqual(['b', 'c', 'a']);
  });

  it('closes up when a goal goes or is taken out', () => {
    const ranked = ['a', 'b', 'c'].reduce((now, id, place) => rankForClient(now, id, place), plan);
    expect(removeGoal(ranked, 'b').goals.map((goal) => goal.clientRank)).toEqual([1, 2, undefined]);
    expect(clientRanking(rankForClient(ranked, 'a', null))).toEqual(['b', 'c']);
    expect(rankForClient(ranked, 'nobody', 0)).toBe(ranked);
  });

  it('always runs from 1 without gaps or doubles', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      to: fc.option(fc.integer({ min: -2, max: 9 })),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const after = steps.reduce(
          (now, { id, to, remove }) => (remove ? removeGoal(now, id) : rankForClient(now, id, to)),
          plan,
        );
        const ranks = after.goals.flatMap((goal) => (goal.clientRank === undefined ? [] : [goal.clientRank]));
        expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, place) => place + 1));
      }),
    );
  });
});
