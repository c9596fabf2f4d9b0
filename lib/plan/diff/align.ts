/**
 * Lays an imported plan over the stored one: what is the same goal, objective, intervention or problem gets the stored
 * id, number and letter and keeps the stored details that the source is silent about. Silence is no change.
 */
import { type NewId, nextObjectiveLetter } from '../edit.ts';
import type { PlanDraft } from '../import/types.ts';
import type { Diagnosis, Goal, Objective, PlanContent } from '../schema.ts';
import { pairUp, plain, similarity } from './similar.ts';

const LEAST = 0.5;

/**
 * @param draft as read from page or text
 * @param usedNumber the highest goal number that any version ever used
 */
export function alignPlan(stored: PlanContent, draft: PlanDraft, newId: NewId, usedNumber = 0): PlanContent {
  const { content } = draft;
  const stated = new Set(draft.stated);
  const problems = alignTexts(stored.problems, content.problems, newId);
  const problemId = new Map(content.problems.map((problem, index) => [problem.id, problems[index]?.id ?? problem.id]));
  const pairs = pairUp(stored.goals, content.goals, goalLikeness, LEAST);
  let number = Math.max(usedNumber, 0, ...stored.goals.map((goal) => goal.number));
  const goals = content.goals.map((goal, index): Goal => {
    const was = stored.goals[pairs.get(index) ?? -1];
    if (was) return alignGoal(was, goal, stated, newId);
    number += 1;
    return { ...goal, id: newId(), number, problemIds: goal.problemIds.flatMap((id) => problemId.get(id) ?? []) };
  });
  const { startDate: _start, ...terms } = content;
  const start = stated.has('startDate') ? content.startDate : stored.startDate;
  return {
    ...stored,
    ...terms,
    ...(start === undefined ? {} : { startDate: start }),
    diagnoses: alignDiagnoses(stored.diagnoses, content.diagnoses),
    problems,
    goals,
  };
}

/** A goal is known by its words, or by its objectives when it was put in other words. */
function goalLikeness(was: Goal, now: Goal): number {
  const own = similarity(was.text, now.text);
  if (was.objectives.length === 0 || now.objectives.length === 0) return own;
  const found = pairUp(was.objectives, now.objectives, (a, b) => similarity(a.text, b.text), LEAST).size;
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

function alignGoal(was: Goal, now: Goal, stated: ReadonlySet<string>, newId: NewId): Goal {
  const pairs = pairUp(was.objectives, now.objectives, (a, b) => similarity(a.text, b.text), LEAST);
  let lettered = was;
  const objectives = now.objectives.map((objective, index): Objective => {
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
  return {
    ...was,
    text: keepWording(was.text, now.text),
    ...(now.clientWords === undefined ? {} : { clientWords: keepWording(was.clientWords ?? '', now.clientWords) }),
    ...(now.targetDate === undefined ? {} : { targetDate: now.targetDate }),
    status: stated.has(now.id) ? now.status : was.status,
    objectives,
    interventions: alignTexts(was.interventions, now.interventions, newId),
  };
}

function alignTexts<T extends { readonly id: string; readonly text: string; readonly frequency?: string | undefined }>(
  before: readonly T[],
  after: readonly T[],
  newId: NewId,
): T[] {
  const pairs = pairUp(before, after, (a, b) => similarity(a.text, b.text), LEAST);
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
    if (was) return now.description && !was.description ? { ...was, description: now.description } : was;
    return { code: now.code, description: now.description };
  });
}
