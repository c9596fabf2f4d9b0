/**
 * Lays an imported plan over the stored one: what is the same goal, objective, intervention or problem gets the stored
 * id, number and letter and keeps the stored details that the source is silent about. Silence is no change.
 */
import { type NewId, nextObjectiveLetter } from '../edit.ts';
import type { PlanDraft, PlanList } from '../import/types.ts';
import type { Diagnosis, Goal, Intervention, Objective, PlanContent } from '../schema.ts';
import { pairUp, plain, similarity } from './similar.ts';

const LEAST = 0.5;
/** What has the same id is the same: a file that was written here comes back to the plan that it was made of. */
const SAME = 2;

interface Given {
  readonly stated: ReadonlySet<string>;
  readonly silent: ReadonlySet<PlanList>;
  readonly newId: NewId;
  /** The stored id of a problem of the source. */
  readonly problemId: ReadonlyMap<string, string>;
}

interface Worded {
  readonly id: string;
  readonly text: string;
}
const likeness = (was: Worded, now: Worded): number => (was.id === now.id ? SAME : similarity(was.text, now.text));

/**
 * @param draft as read from page or text
 * @param usedNumber the highest goal number that any version ever used
 */
export function alignPlan(stored: PlanContent, draft: PlanDraft, newId: NewId, usedNumber = 0): PlanContent {
  const { content } = draft;
  const stated = new Set(draft.stated);
  const silent = new Set(draft.silent);
  const problems = silent.has('problems') ? stored.problems : alignTexts(stored.problems, content.problems, newId);
  const problemId = new Map(
    silent.has('problems') ? [] : content.problems.map(({ id }, index) => [id, problems[index]?.id ?? id] as const),
  );
  const given: Given = { stated, silent, newId, problemId };
  const { startDate: _start, ...terms } = content;
  const start = stated.has('startDate') ? content.startDate : stored.startDate;
  return {
    ...stored,
    ...terms,
    ...(start === undefined ? {} : { startDate: start }),
    diagnoses: silent.has('diagnoses') ? stored.diagnoses : alignDiagnoses(stored.diagnoses, content.diagnoses),
    problems,
    goals: silent.has('goals') ? stored.goals : alignGoals(stored.goals, content.goals, given, usedNumber),
  };
}

function alignGoals(before: readonly Goal[], after: readonly Goal[], given: Given, usedNumber: number): Goal[] {
  const pairs = pairUp(before, after, goalLikeness, LEAST);
  let number = Math.max(usedNumber, 0, ...before.map((goal) => goal.number));
  return after.map((goal, index): Goal => {
    const was = before[pairs.get(index) ?? -1];
    if (was) return alignGoal(was, goal, given);
    number += 1;
    return newGoal(goal, number, given);
  });
}

/** A goal that the plan did not have, with ids of its own and every link inside it kept. */
function newGoal(goal: Goal, number: number, { newId, problemId }: Given): Goal {
  const objectiveId = new Map(goal.objectives.map(({ id }) => [id, newId()]));
  return {
    ...goal,
    id: newId(),
    number,
    problemIds: goal.problemIds.flatMap((id) => problemId.get(id) ?? []),
    objectives: goal.objectives.map((each) => ({ ...each, id: objectiveId.get(each.id) ?? each.id })),
    interventions: goal.interventions.map((each) => ({ ...relinked(each, objectiveId), id: newId() })),
  };
}

/** The intervention with the stored ids of the objectives it serves; a link to one that is gone goes. */
function relinked(each: Intervention, objectiveId: ReadonlyMap<string, string>): Intervention {
  const { objectiveIds, ...rest } = each;
  const links = objectiveIds?.flatMap((id) => objectiveId.get(id) ?? []);
  return links && links.length > 0 ? { ...rest, objectiveIds: links } : rest;
}

/** A goal is known by its words, or by its objectives when it was put in other words. */
function goalLikeness(was: Goal, now: Goal): number {
  if (was.id === now.id) return SAME;
  const own = similarity(was.text, now.text);
  if (was.objectives.length === 0 || now.objectives.length === 0) return own;
  const found = pairUp(was.objectives, now.objectives, likeness, LEAST).size;
  const shared = found / Math.max(was.objectives.length, now.objectives.length);
  return Math.max(own, 0.5 * own + 0.5 * shared);
}

const keepWording = (was: string, now: string): string => (plain(was) === plain(now) ? was : now);

/** Details that say the same as the stored ones, but for a full stop, are the stored ones. */
function sameWords(old: Objective, now: Partial<Objective>): Partial<Objective> {
  const before = new Map<string, unknown>(Object.entries(old));
  const entries = Object.entries(now).map(([key, value]) => {
    const was = before.get(key);
    return [key, typeof was === 'string' && typeof value === 'string' ? keepWording(was, value) : value];
  });
  return Object.fromEntries(entries) as Partial<Objective>;
}

function alignGoal(was: Goal, now: Goal, given: Given): Goal {
  const { stated, silent, newId, problemId } = given;
  const objectives = silent.has('objectives') ? was.objectives : alignObjectives(was, now, given);
  const objectiveId = new Map(
    silent.has('objectives') ? [] : now.objectives.map(({ id }, index) => [id, objectives[index]?.id ?? id] as const),
  );
  const links = now.problemIds.flatMap((id) => problemId.get(id) ?? []);
  // What the source says nothing of stays; a link of the stored plan too.
  const { id: _id, number: _number, text, clientWords, status, problemIds: _, objectives: __, ...more } = now;
  const { interventions, ...details } = more;
  return {
    ...was,
    ...details,
    text: keepWording(was.text, text),
    ...(clientWords === undefined ? {} : { clientWords: keepWording(was.clientWords ?? '', clientWords) }),
    status: stated.has(now.id) ? status : was.status,
    problemIds: stated.has('problemIds') ? links : was.problemIds,
    objectives,
    interventions: silent.has('interventions')
      ? was.interventions
      : alignTexts(
          was.interventions,
          interventions.map((each) => (silent.has('objectives') ? unlinked(each) : relinked(each, objectiveId))),
          newId,
        ),
  };
}

const unlinked = ({ objectiveIds: _, ...rest }: Intervention): Intervention => rest;

function alignObjectives(was: Goal, goal: Goal, { stated, newId }: Given): Objective[] {
  const pairs = pairUp(was.objectives, goal.objectives, likeness, LEAST);
  let lettered = was;
  return goal.objectives.map((objective, index): Objective => {
    const old = was.objectives[pairs.get(index) ?? -1];
    if (old) {
      const { id, letter: _letter, text, status, ...details } = objective;
      const said = stated.has(id) ? status : old.status;
      return { ...old, ...sameWords(old, details), text: keepWording(old.text, text), status: said };
    }
    const letter = nextObjectiveLetter(lettered);
    const added = { ...objective, id: newId(), letter };
    lettered = { ...lettered, objectives: [...lettered.objectives, added] };
    return added;
  });
}

function alignTexts<T extends { readonly id: string; readonly text: string; readonly frequency?: string | undefined }>(
  before: readonly T[],
  after: readonly T[],
  newId: NewId,
): T[] {
  const pairs = pairUp(before, after, likeness, LEAST);
  return after.map((now, index) => {
    const was = before[pairs.get(index) ?? -1];
    if (!was) return { ...now, id: newId() };
    // "CBT (weekly)" is the intervention CBT with the frequency weekly.
    const whole = plain(`${was.text} ${was.frequency ?? ''}`) === plain(now.text);
    return { ...was, ...now, id: was.id, text: whole ? was.text : keepWording(was.text, now.text) };
  });
}

function alignDiagnoses(before: readonly Diagnosis[], after: readonly Diagnosis[]): Diagnosis[] {
  const known = new Map(before.map((diagnosis) => [diagnosis.code, diagnosis]));
  return after.map((now) => {
    const was = known.get(now.code);
    if (was) return { ...was, ...now, description: was.description || now.description };
    return now;
  });
}
