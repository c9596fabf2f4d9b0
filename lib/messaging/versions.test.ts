/** Versions of a plan only ever get added: whatever is saved in whatever order, what was stored stays as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGoal, addObjective, emptyPlan, moveGoal, removeGoal } from '../plan/edit.ts';
import { amendments } from '../plan/review/index.ts';
import type { PlanContent, PlanVersion } from '../plan/schema.ts';
import { ask, newWorld, pageSender, send } from './testing/fake-browser.ts';

let count = 0;
const newId = () => `n${++count}`;

type Edit = (plan: PlanContent, pick: number) => PlanContent;
const goalAt = (plan: PlanContent, pick: number) => plan.goals[pick % Math.max(1, plan.goals.length)];
const edits: readonly Edit[] = [
  (plan, pick) => addGoal(plan, { text: `Goal ${pick}` }, newId),
  (plan, pick) => addObjective(plan, goalAt(plan, pick)?.id ?? '', `Step ${pick}`, newId),
  (plan, pick) => removeGoal(plan, goalAt(plan, pick)?.id ?? ''),
  (plan, pick) => moveGoal(plan, goalAt(plan, pick)?.id ?? '', 0),
  (plan, pick) => ({ ...plan, frequency: `every ${pick} days` }),
  (plan, pick) => {
    const all = amendments(plan, '2026-06-01');
    return all[pick % all.length]?.apply(plan, 'A new need', newId, 50) ?? plan;
  },
];
const step = fc.record({
  edit: fc.nat({ max: edits.length - 1 }),
  pick: fc.nat({ max: 30 }),
  /** Saved from an old version now and then, as a forgotten window would. */
  stale: fc.integer({ min: 0, max: 2 }),
});

describe('the versions of a plan', () => {
  it('are numbered without gaps, and none is ever changed, replaced or lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const world = newWorld();
        await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
        const { id: clientId } = await ask(world, pageSender, 'clients.create', {
          label: 'A. B.',
          population: 'adult',
          format: 'individual',
        });
        const known: PlanVersion[] = [];
        for (const { edit, pick, stale } of steps) {
          const baseVersion = Math.max(0, known.length - stale);
          const base = known[baseVersion - 1]?.content ?? emptyPlan('2026-05-01');
          const content = edits[edit]?.(base, pick) ?? base;
          const saved = await send(world, pageSender, 'plans.save', {
            clientId,
            baseVersion,
            reason: `${edit}`,
            content,
          });
          if (baseVersion === known.length) {
            expect(saved.ok).toBe(true);
            if (saved.ok) known.push(saved.value);
          } else expect(saved).toMatchObject({ ok: false, error: { code: 'conflict' } });
          const stored = await ask(world, pageSender, 'plans.versions', { clientId });
          expect(stored.toReversed()).toEqual(known);
          expect(known.map(({ version }) => version)).toEqual(known.map((_, index) => index + 1));
          // Links stay whole.
          for (const goal of content.goals) {
            for (const link of goal.problemIds) expect(content.problems.map((problem) => problem.id)).toContain(link);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
