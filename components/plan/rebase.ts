/** Typed changes put on top of a version that was saved meanwhile. Pure. What both changed is as the typing has it. */
import { applyChanges, diffPlans } from '../../lib/plan/diff/index.ts';
import { nextObjectiveLetter } from '../../lib/plan/edit.ts';
import type { Goal, PlanContent } from '../../lib/plan/schema.ts';

/**
 * @param base what the typing started from
 * @param mine what it came to
 * @param newer what was saved meanwhile
 * @returns `newer` with what differs between `base` and `mine`. A part that was taken out there and changed here stays.
 *   A goal or objective added on both sides under one number or letter gets the next one here.
 */
export function rebase(base: PlanContent, mine: PlanContent, newer: PlanContent): PlanContent {
  const changed = new Set(diffPlans(base, mine).map(({ id }) => id));
  const chosen = new Set(
    diffPlans(newer, mine)
      .filter(({ id, kind }) => {
        if (changed.has(id)) return true;
        const part = id.slice(0, id.lastIndexOf('/') + 1);
        return kind === 'added' && [...changed].some((one) => one.startsWith(part));
      })
      .map(({ id }) => id),
  );
  const merged = applyChanges(newer, mine, chosen);
  const used = new Set(newer.goals.map(({ number }) => number));
  let last = Math.max(0, ...[base, mine, newer].flatMap(({ goals }) => goals.map(({ number }) => number)));
  const goals = merged.goals.map((goal) => {
    const there = newer.goals.find(({ id }) => id === goal.id);
    if (there) return relettered(goal, there);
    if (!used.has(goal.number)) return goal;
    last += 1;
    return { ...goal, number: last };
  });
  return { ...merged, goals };
}

function relettered(goal: Goal, newer: Goal): Goal {
  const there = new Set(newer.objectives.map(({ id }) => id));
  const used = new Set(newer.objectives.map(({ letter }) => letter));
  let objectives = goal.objectives;
  for (const objective of goal.objectives) {
    if (there.has(objective.id) || !used.has(objective.letter)) continue;
    const letter = nextObjectiveLetter({ ...goal, objectives });
    objectives = objectives.map((each) => (each === objective ? { ...each, letter } : each));
  }
  return { ...goal, objectives };
}
