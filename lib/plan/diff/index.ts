/**
 * The difference between two plan contents, as changes that a person can read and tick one by one. Parts are the same when
 * their ids are (codes, for diagnoses); {@link alignPlan} gives an imported plan the ids of the stored one.
 *
 * Promise: applying every change of `diffPlans(a, b)` to `a` gives `b`.
 */
import type { Diagnosis, Goal, Intervention, Objective, PlanContent, Problem } from '../schema.ts';
import { changedFields, fieldWords, kindOfField, mergeFields, showValue } from './fields.ts';
import { type MergeChoice, mergeLists, orderDiffers } from './lists.ts';
import type { PlanChange } from './types.ts';

export { alignPlan } from './align.ts';
export type { PlanChange } from './types.ts';

type Part = PlanChange['part'];

const PLAN_LISTS = new Set(['diagnoses', 'problems', 'goals']);
const GOAL_LISTS = new Set(['id', 'objectives', 'interventions']);
const ID = new Set(['id']);
const CODE = new Set(['code']);

const idOf = (item: { readonly id: string }) => item.id;
const codeOf = (item: Diagnosis) => item.code;

/** How a kind of part is compared, named and nested. */
interface Spec<T extends object> {
  readonly part: Part;
  readonly key: (item: T) => string;
  readonly skip: ReadonlySet<string>;
  readonly about: (item: T) => string;
  readonly text: (item: T) => string;
  readonly within?: (item: T) => readonly string[];
}

const diagnosisSpec: Spec<Diagnosis> = {
  part: 'diagnosis',
  key: codeOf,
  skip: CODE,
  about: ({ code }) => `Diagnosis ${code}`,
  text: ({ code, description }) => (description ? `${code} ${description}` : code),
};
const problemSpec: Spec<Problem> = {
  part: 'problem',
  key: idOf,
  skip: ID,
  about: () => 'Problem',
  text: (item) => item.text,
};
const goalSpec: Spec<Goal> = {
  part: 'goal',
  key: idOf,
  skip: GOAL_LISTS,
  about: ({ number }) => `Goal ${number}`,
  text: (item) => item.text,
  within: (goal) => [
    ...goal.objectives.map(({ letter, text }) => `${goal.number}${letter}: ${text}`),
    ...goal.interventions.map(({ text }) => text),
  ],
};
const objectiveSpec = (goal: Goal): Spec<Objective> => ({
  part: 'objective',
  key: idOf,
  skip: ID,
  about: ({ letter }) => `Objective ${goal.number}${letter}`,
  text: (item) => item.text,
});
const interventionSpec = (goal: Goal): Spec<Intervention> => ({
  part: 'intervention',
  key: idOf,
  skip: ID,
  about: () => `Intervention of goal ${goal.number}`,
  text: (item) => item.text,
});

const change = (parts: Omit<PlanChange, 'before' | 'after'>, before?: string, after?: string): PlanChange => ({
  ...parts,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function fieldChange(
  id: string,
  part: Part,
  about: string,
  field: string,
  before: unknown,
  after: unknown,
): PlanChange {
  const parts = { id: `${id}/${field}`, kind: kindOfField(field), part, about, field: fieldWords(field) };
  return change(parts, showValue(before), showValue(after));
}

/** Changes of one list; `path` makes their ids unique. */
function listChanges<T extends object>(
  path: string,
  before: readonly T[],
  after: readonly T[],
  spec: Spec<T>,
  inside?: (before: T, after: T, path: string) => PlanChange[],
): PlanChange[] {
  const { key, part, about, text } = spec;
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  const changes: PlanChange[] = [];
  const whole = (kind: 'added' | 'removed', item: T): PlanChange => {
    const within = spec.within?.(item) ?? [];
    const parts = { id: `${path}/${key(item)}/${kind}`, kind, part, about: about(item) };
    const full = within.length > 0 ? { ...parts, within } : parts;
    return kind === 'added' ? change(full, undefined, text(item)) : change(full, text(item));
  };
  for (const [id, item] of now) {
    const was = old.get(id);
    if (was === undefined) {
      changes.push(whole('added', item));
      continue;
    }
    for (const field of changedFields(was, item, spec.skip)) {
      const [a, b] = [new Map(Object.entries(was)).get(field), new Map(Object.entries(item)).get(field)];
      changes.push(fieldChange(`${path}/${id}`, part, about(was), field, a, b));
    }
    if (inside) changes.push(...inside(was, item, `${path}/${id}`));
  }
  for (const [id, item] of old) if (!now.has(id)) changes.push(whole('removed', item));
  if (orderDiffers(before, after, key)) {
    const order = (items: readonly T[]) =>
      items.map((item) => (part === 'diagnosis' ? key(item) : text(item))).join(' · ');
    changes.push(
      change(
        { id: `${path}/order`, kind: 'reordered', part, about: `Order of ${path.split('/').at(-1)}` },
        order(before),
        order(after),
      ),
    );
  }
  return changes;
}

/** What differs, in the order of the plan: arrangements, diagnoses, problems, goals with their parts. */
export function diffPlans(before: PlanContent, after: PlanContent): PlanChange[] {
  const names = (plan: PlanContent, goal: Goal) =>
    goal.problemIds.map((id) => plan.problems.find((problem) => problem.id === id)?.text ?? 'a problem that is gone');
  const terms = changedFields(before, after, PLAN_LISTS).map((field) => {
    const about = fieldWords(field);
    const title = about.charAt(0).toUpperCase() + about.slice(1);
    const value = (plan: PlanContent) => new Map(Object.entries(plan)).get(field);
    return fieldChange('plan', 'plan', title, field, value(before), value(after));
  });
  return [
    ...terms,
    ...listChanges('diagnoses', before.diagnoses, after.diagnoses, diagnosisSpec),
    ...listChanges('problems', before.problems, after.problems, problemSpec),
    ...listChanges('goals', before.goals, after.goals, goalSpec, (a, b, path) => [
      ...listChanges(`${path}/objectives`, a.objectives, b.objectives, objectiveSpec(a)),
      ...listChanges(`${path}/interventions`, a.interventions, b.interventions, interventionSpec(a)),
    ]).map((each) => withNames(each, before, after, names)),
  ];
}

/** Links to problems are shown by the problems' words, not by ids. */
function withNames(
  each: PlanChange,
  before: PlanContent,
  after: PlanContent,
  names: (plan: PlanContent, goal: Goal) => readonly string[],
): PlanChange {
  if (each.field !== fieldWords('problemIds')) return each;
  const id = each.id.split('/')[1];
  const [a, b] = [before, after].map((plan) => {
    const goal = plan.goals.find((one) => one.id === id);
    return goal ? names(plan, goal).join(', ') || 'none' : 'none';
  });
  return { ...each, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) };
}

/** `before` with the chosen changes (by id) of `diffPlans(before, after)`. */
export function applyChanges(before: PlanContent, after: PlanContent, chosen: ReadonlySet<string>): PlanContent {
  const choice = <T extends object>(
    path: string,
    spec: Pick<Spec<T>, 'key' | 'skip'>,
    inside: (merged: T, was: T, now: T, path: string) => T = (merged) => merged,
  ): MergeChoice<T> => ({
    key: spec.key,
    takeAdded: (id) => chosen.has(`${path}/${id}/added`),
    takeRemoved: (id) => chosen.has(`${path}/${id}/removed`),
    takeOrder: chosen.has(`${path}/order`),
    merge: (was, now) => {
      const here = `${path}/${spec.key(was)}`;
      return inside(
        mergeFields(was, now, spec.skip, (field) => chosen.has(`${here}/${field}`)),
        was,
        now,
        here,
      );
    },
  });
  const goals = choice<Goal>('goals', goalSpec, (merged, was, now, path) => ({
    ...merged,
    objectives: mergeLists(
      was.objectives,
      now.objectives,
      choice<Objective>(`${path}/objectives`, { key: idOf, skip: ID }),
    ),
    interventions: mergeLists(
      was.interventions,
      now.interventions,
      choice<Intervention>(`${path}/interventions`, { key: idOf, skip: ID }),
    ),
  }));
  const merged: PlanContent = {
    ...mergeFields(before, after, PLAN_LISTS, (field) => chosen.has(`plan/${field}`)),
    diagnoses: mergeLists(before.diagnoses, after.diagnoses, choice('diagnoses', diagnosisSpec)),
    problems: mergeLists(before.problems, after.problems, choice('problems', problemSpec)),
    goals: mergeLists(before.goals, after.goals, goals),
  };
  return unlinkMissing(merged, before, after);
}

/** A goal taken without the problem it serves (or kept while that goes) loses the link. */
function unlinkMissing(merged: PlanContent, before: PlanContent, after: PlanContent): PlanContent {
  const there = new Set(merged.problems.map(idOf));
  const dropped = new Set([...before.problems, ...after.problems].map(idOf).filter((id) => !there.has(id)));
  if (dropped.size === 0) return merged;
  const goals = merged.goals.map((goal) => ({ ...goal, problemIds: goal.problemIds.filter((id) => !dropped.has(id)) }));
  return { ...merged, goals };
}
