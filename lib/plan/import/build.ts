/**
 * Puts recognised parts together as a plan: objectives and interventions under their goal, dates and states at what they
 * belong to. Keeps the source's order and wording, and keeps whatever finds no place as left over.
 */
import { addGoal, addIntervention, addObjective, addProblem, changeGoal, emptyPlan, type NewId } from '../edit.ts';
import { dateSchema, type Goal, type Objective, type PlanContent, planContentSchema } from '../schema.ts';
import { dateIn, inlineDetails, statusIn } from './details.ts';
import type { Entry, PlanDraft } from './types.ts';

/** The limits of the plan's schema; what is beyond them stays left over rather than making the plan unsavable. */
const MOST = { problems: 20, goals: 20, objectives: 30, interventions: 30, diagnoses: 12, text: 4000, short: 400 };
const CODES = /\b[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/g;
/** What stands between a code and its words. */
const EDGES = /^[\s)\]–—:·,;.-]+|[\s([–—:·,;-]+$/g;

export interface BuildOptions {
  /** First day of the plan when the source names none, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: NewId;
  readonly dayFirst: boolean;
}

export interface Built extends PlanDraft {
  /** The entries that became left over. */
  readonly leftEntries: readonly Entry[];
}

export function buildDraft(entries: readonly Entry[], { today, newId, dayFirst }: BuildOptions): Built {
  let plan = emptyPlan(today);
  const stated = new Set<string>();
  const left: Entry[] = [];
  const remarks: string[] = [];
  const goalByRef = new Map<string, string>();
  let goalId: string | null = null;
  let objectiveId: string | null = null;
  let goalsInRow = 0;
  let before: Entry | undefined;
  const terms = closingTerms(entries);

  const goalNow = (): Goal | undefined => plan.goals.find((goal) => goal.id === goalId);
  const setObjective = (change: Partial<Objective>) => {
    const goal = goalNow();
    if (!goal) return;
    plan = changeGoal(plan, goal.id, {
      objectives: goal.objectives.map((old) => (old.id === objectiveId ? { ...old, ...change } : old)),
    });
  };

  /** The goal that a part belongs to: the one its number names, else the one above it. */
  const goalFor = ({ ref }: Entry): Goal | undefined => {
    const parent = /^(\d{1,2})[.-]?(?:[a-z]|\d{1,2})$/.exec(ref ?? '')?.[1];
    const named = parent ? goalByRef.get(parent) : undefined;
    if (!named && goalsInRow > 1 && remarks.length === 0) {
      remarks.push(
        'The source lists several goals before its objectives and does not say which belongs to which. They stand under the last of these goals here: look them over.',
      );
    }
    if (named) goalId = named;
    goalsInRow = 0;
    return goalNow();
  };

  const place = (entry: Entry): boolean => {
    const { kind, text } = entry;
    if (text.length > MOST.text) return false;
    switch (kind) {
      case 'problem':
        if (plan.problems.length >= MOST.problems) return false;
        plan = addProblem(plan, text, newId);
        return true;
      case 'goal': {
        if (plan.goals.length >= MOST.goals) return false;
        const own = inlineDetails(text, dayFirst);
        if (!own.text) return false;
        plan = addGoal(plan, { text: own.text, problemIds: plan.problems.map((problem) => problem.id) }, newId);
        const added = plan.goals.at(-1);
        goalId = added?.id ?? null;
        objectiveId = null;
        goalsInRow++;
        if (added) {
          goalByRef.set(entry.ref ?? String(added.number), added.id);
          if (own.dueDate) plan = changeGoal(plan, added.id, { targetDate: own.dueDate });
          if (own.status) {
            plan = changeGoal(plan, added.id, { status: own.status });
            stated.add(added.id);
          }
        }
        return true;
      }
      case 'objective': {
        const goal = goalFor(entry);
        const { text: words, dueDate, status } = inlineDetails(text, dayFirst);
        if (!goal || goal.objectives.length >= MOST.objectives || !words) return false;
        plan = addObjective(plan, goal.id, words, newId);
        objectiveId = goalNow()?.objectives.at(-1)?.id ?? null;
        setObjective({ ...(dueDate ? { dueDate } : {}), ...(status ? { status } : {}) });
        if (status && objectiveId) stated.add(objectiveId);
        return true;
      }
      case 'intervention': {
        const goal = goalFor(entry);
        if (!goal || goal.interventions.length >= MOST.interventions) return false;
        plan = addIntervention(plan, goal.id, { text }, newId);
        return true;
      }
      case 'diagnosis':
        return diagnosis(text);
      case 'detail':
        return detail(entry);
      default:
        return false;
    }
  };

  /** One or several codes on a line; the words stand behind their code, or before it when the line begins with words. */
  const diagnosis = (text: string): boolean => {
    const found = [...text.matchAll(CODES)];
    const wordsFirst = (found[0]?.index ?? 0) > 3;
    let whole = found.length > 0;
    found.forEach((match, index) => {
      const [code] = match;
      const end = match.index + code.length;
      const before = found[index - 1];
      const words = wordsFirst
        ? text.slice(before ? before.index + before[0].length : 0, match.index)
        : text.slice(end, found[index + 1]?.index);
      if (plan.diagnoses.some((known) => known.code === code)) return;
      if (plan.diagnoses.length >= MOST.diagnoses) {
        whole = false;
        return;
      }
      const description = words.replace(EDGES, '').replace(EDGES, '').slice(0, MOST.short);
      const principal = plan.diagnoses.length === 0 ? { principal: true } : {};
      plan = { ...plan, diagnoses: [...plan.diagnoses, { code, description, ...principal }] };
    });
    return whole;
  };

  const onObjective = (key: 'baseline' | 'target' | 'measure' | 'doneWhen' | 'dueDate', value: string): boolean => {
    const objective = goalNow()?.objectives.find(({ id }) => id === objectiveId);
    if (!objective || objective[key] !== undefined || value.length > MOST.short) return false;
    setObjective({ [key]: value });
    return true;
  };
  /** Before its first objective, a target date is the goal's own. */
  const onGoal = (date: string): boolean => {
    const goal = goalNow();
    if (!goal || goal.targetDate !== undefined) return false;
    plan = changeGoal(plan, goal.id, { targetDate: date });
    return true;
  };
  const followsIntervention = ({ line, source }: Entry): boolean =>
    before?.kind === 'intervention' && before.line >= line - 1 && /^frequency\b[^a-z]*:/i.test(source);
  /** How often, said right after an intervention, is said of it. */
  const onIntervention = (value: string): boolean => {
    const goal = goalNow();
    const last = goal?.interventions.at(-1);
    if (!goal || !last || last.frequency !== undefined || value.length > MOST.short) return false;
    const interventions = goal.interventions.map((each) => (each === last ? { ...each, frequency: value } : each));
    plan = changeGoal(plan, goal.id, { interventions });
    return true;
  };
  const onPlan = (key: 'frequency' | 'modality' | 'sessionLength' | 'dischargeCriteria', value: string): boolean => {
    const most = key === 'dischargeCriteria' ? MOST.text : MOST.short;
    const old = plan[key];
    const whole = old && key === 'dischargeCriteria' ? `${old}\n${value}` : value;
    if ((old !== undefined && key !== 'dischargeCriteria') || whole.length > most) return false;
    plan = { ...plan, [key]: whole };
    return true;
  };

  const detail = (entry: Entry): boolean => {
    const { detail: key, text, source } = entry;
    switch (key) {
      case 'baseline':
      case 'measure':
      case 'doneWhen':
        return onObjective(key, text);
      case 'target': {
        const date = dateIn(text, dayFirst);
        return date ? onObjective('dueDate', date) : onObjective('target', text);
      }
      case 'dueDate': {
        const date = dateIn(text, dayFirst);
        return date !== null && (objectiveId ? onObjective('dueDate', date) : onGoal(date));
      }
      case 'status':
      case 'goalStatus': {
        const status = statusIn(text);
        const goal = goalNow();
        if (!status || !goal) return false;
        if (objectiveId && key === 'status') {
          setObjective({ status });
          stated.add(objectiveId);
        } else {
          plan = changeGoal(plan, goal.id, { status });
          stated.add(goal.id);
        }
        return true;
      }
      case 'clientWords': {
        const goal = goalNow();
        if (!goal || goal.clientWords !== undefined) return false;
        plan = changeGoal(plan, goal.id, { clientWords: text });
        return true;
      }
      case 'startDate':
      case 'reviewDate': {
        const date = dateIn(text, dayFirst);
        // Beside a goal, "start date" is the goal's; after the plan's own terms, or named so, it is the plan's.
        const own = !goalId || /\b(?:plan|treatment)\b/i.test(source) || terms.has(entry);
        if (date && stated.has(key) && plan[key] === date) return true;
        if (!date || stated.has(key) || (key === 'startDate' && !own)) return false;
        plan = { ...plan, [key]: date };
        stated.add(key);
        return true;
      }
      case 'frequency':
        return (followsIntervention(entry) && onIntervention(text)) || onPlan(key, text);
      case 'modality':
      case 'sessionLength':
      case 'dischargeCriteria':
        return onPlan(key, text);
      default:
        return false;
    }
  };

  for (const entry of entries) {
    if (!place(entry)) left.push(entry);
    before = entry;
  }
  return {
    content: checked(plan),
    leftOver: left.map(({ source }) => source.slice(0, MOST.text)),
    leftEntries: left,
    remarks,
    stated: [...stated],
  };
}

const PARTS: ReadonlySet<string> = new Set(['goal', 'objective', 'intervention']);
const OF_THE_PLAN: ReadonlySet<string> = new Set(['reviewDate', 'sessionLength', 'modality', 'dischargeCriteria']);

/** What stands below the last goal with all that is its, when some of it can only be said of the whole plan. */
function closingTerms(entries: readonly Entry[]): ReadonlySet<Entry> {
  const after = entries.slice(entries.findLastIndex(({ kind }) => PARTS.has(kind)) + 1);
  return new Set(after.some(({ detail }) => detail && OF_THE_PLAN.has(detail)) ? after : []);
}

/** @throws Error when the builder made something that could never be saved, which would be its own fault. */
function checked(plan: PlanContent): PlanContent {
  const result = planContentSchema.safeParse(plan);
  if (result.success && (plan.startDate === undefined || dateSchema.safeParse(plan.startDate).success)) return plan;
  throw new Error(`The imported plan does not hold together: ${result.error?.issues[0]?.message ?? 'a date'}`);
}
