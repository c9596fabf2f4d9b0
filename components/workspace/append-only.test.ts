/** The whole way from an edit to the sealed store: whatever is done to a plan, earlier versions stay as they were. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '../../lib/messaging/calls.ts';
import { newWorld, pageSender, send, type World } from '../../lib/messaging/testing/fake-browser.ts';
import { alignPlan, applyChanges, diffPlans } from '../../lib/plan/diff/index.ts';
import * as edit from '../../lib/plan/edit.ts';
import { amendments } from '../../lib/plan/review/index.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';

const today = '2026-11-26';
let world: World;
let count = 0;
const newId = () => `id-${++count}`;

async function ask<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  const answer = await send(world, pageSender, name, input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

beforeAll(async () => {
  world = newWorld();
  await ask('vault.create', { passphrase: 'seven quiet herons' });
});

const kinds = [
  'goal',
  'problem',
  'objective',
  'intervention',
  'drop goal',
  'drop problem',
  'move',
  'amend',
  'import',
] as const;
const operation = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(20), stale: fc.boolean() });

/** Every link of a plan points at something of the same plan, and no number or letter stands twice. */
function expectWhole({ problems, goals }: PlanContent): void {
  const known = new Set(problems.map(({ id }) => id));
  expect(new Set(goals.map(({ number }) => number)).size).toBe(goals.length);
  for (const { problemIds, objectives, interventions } of goals) {
    expect(problemIds.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(objectives.map(({ letter }) => letter)).size).toBe(objectives.length);
    const own = new Set(objectives.map(({ id }) => id));
    expect(interventions.flatMap(({ objectiveIds = [] }) => objectiveIds).filter((id) => !own.has(id))).toEqual([]);
  }
}

function changed(plan: PlanContent, { kind, at }: { kind: (typeof kinds)[number]; at: number }, used: number) {
  const goal = plan.goals[at % Math.max(1, plan.goals.length)];
  const problem = plan.problems[at % Math.max(1, plan.problems.length)];
  if (kind === 'goal') {
    return edit.addGoal(plan, { text: `goal ${at}`, problemIds: problem ? [problem.id] : [] }, newId, used);
  }
  if (kind === 'problem') return edit.addProblem(plan, `problem ${at}`, newId);
  if (problem && kind === 'drop problem') return edit.removeProblem(plan, problem.id);
  if (!goal) return plan;
  if (kind === 'objective') return edit.addObjective(plan, goal.id, `objective ${at}`, newId);
  if (kind === 'intervention') {
    const objectiveIds = goal.objectives.slice(0, 1).map(({ id }) => id);
    const links = objectiveIds.length > 0 ? { objectiveIds } : {};
    return edit.addIntervention(plan, goal.id, { text: `work ${at}`, ...links }, newId);
  }
  if (kind === 'drop goal') return edit.removeGoal(plan, goal.id);
  if (kind === 'move') return edit.moveGoal(plan, goal.id, at % plan.goals.length);
  if (kind === 'amend') {
    const options = amendments(plan, today);
    return options[at % options.length]?.apply(plan, `new ${at}`, newId, used) ?? plan;
  }
  // The same goals from elsewhere, with ids of their own; every other change is taken.
  const content = { ...plan, goals: plan.goals.map((each) => ({ ...each, id: newId(), text: `${each.text} again` })) };
  const aligned = alignPlan(plan, { content, leftOver: [], remarks: [], stated: [] }, newId, used);
  const taken = diffPlans(plan, aligned).filter((_, place) => place % 2 === 0);
  return applyChanges(plan, aligned, new Set(taken.map(({ id }) => id)));
}

it('any sequence of edits only appends versions, keeps the earlier ones as they were, and keeps links whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 10 }), async (operations) => {
      const client = await ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' });
      const kept: PlanVersion[] = [];
      let plan = edit.emptyPlan('2026-01-05');
      for (const each of operations) {
        const used = Math.max(0, ...kept.flatMap(({ content }) => content.goals.map(({ number }) => number)));
        const next = changed(plan, each, used);
        const save = { clientId: client.id, reason: `${each.kind} ${each.at}`, content: next };
        if (each.stale && kept.length > 0) {
          await expect(ask('plans.save', { ...save, baseVersion: kept.length - 1 })).rejects.toThrow('conflict');
        } else {
          kept.push(await ask('plans.save', { ...save, baseVersion: kept.length }));
          plan = next;
        }
        const versions = (await ask('plans.versions', { clientId: client.id })).toReversed();
        expect(versions).toEqual(kept);
        expect(versions.map(({ version }) => version)).toEqual(kept.map((_, place) => place + 1));
        for (const { content } of versions) expectWhole(content);
      }
    }),
    { numRuns: 20 },
  );
});
