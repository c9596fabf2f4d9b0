/**
 * What a share pack holds beside the plan, as records of a client: scores, the agreement, the safety plan. Says for each
 * whether it can be taken in and why not; nothing is changed or left out silently, and nothing here writes. Pure.
 *
 * The opposite of `from-records.ts`: what that put into a pack comes back as it was, but for remarks, which never leave.
 */
import { findScoring, totalProblem } from '../measures/scoring.ts';
import { diffPlans } from '../plan/diff/index.ts';
import { safetySteps } from '../plan/safety.ts';
import type { PlanVersion } from '../plan/schema.ts';
import type { RecordValue } from '../records/kinds.ts';
import { planOfPack } from './document.ts';
import type { Pack, PackScore } from './pack.ts';
import { scoreWords } from './score-words.ts';

type Score = RecordValue<'score'>;
type Agreement = RecordValue<'agreement'>;
type SafetyPlan = RecordValue<'safety-plan'>;

/** What the client's record holds already. */
export interface Held {
  /** The plan in force; null: none. */
  readonly plan: PlanVersion | null;
  readonly scores: readonly Score[];
  readonly agreements: readonly Agreement[];
  /** null: one cannot be read, so that nobody can say which is the newest. */
  readonly safetyPlans: readonly SafetyPlan[] | null;
}

/** One thing that the pack holds: with the record it becomes, or with why it stays out. */
export type Offer<V> =
  | {
      readonly text: string;
      readonly value: V;
      /** What to look at when it is taken in. */
      readonly ask?: string;
      /** How many of its kind it was laid beside: with another there, it is to be laid beside that one first. */
      readonly beside?: number;
    }
  | { readonly text: string; readonly why: string };

export interface Offers {
  readonly scores: readonly Offer<Score>[];
  readonly agreement?: Offer<Agreement>;
  readonly safetyPlan?: Offer<SafetyPlan>;
}

/** Whether a pack holds anything beside the plan. */
export const holdsMore = ({ scores = [], agreement, safetyPlan }: Pack): boolean =>
  scores.length > 0 || agreement !== undefined || safetyPlan !== undefined;

/** Whether a pack holds anything of the plan. */
export function holdsPlan(pack: Pack): boolean {
  const { diagnoses, problems, goals, ...terms } = planOfPack(pack);
  return diagnoses.length + problems.length + goals.length + Object.keys(terms).length > 0;
}

const already = 'in the record already';

export function offersOf(pack: Pack, held: Held): Offers {
  const { agreement, safetyPlan } = pack;
  return {
    scores: (pack.scores ?? []).map((score) => scoreOffer(score, held, pack.madeOn)),
    ...(agreement ? { agreement: agreementOffer(agreement, pack, held) } : {}),
    ...(safetyPlan ? { safetyPlan: safetyOffer(safetyPlan, held, pack.madeOn) } : {}),
  };
}

function scoreOffer(score: PackScore, { plan, scores }: Held, madeOn: string): Offer<Score> {
  const { date, measure, total, scoring: id, objectiveId, items, parts } = score;
  const text = scoreWords(score);
  const scoring = id === undefined ? undefined : findScoring(id);
  if (!scoring || scoring.measure !== measure) {
    return { text, why: id ? `its scoring “${id}” is not known here` : 'the file does not say how it was scored' };
  }
  const problem = totalProblem(scoring, total);
  if (problem) return { text, why: problem };
  const objectives = plan?.content.goals.flatMap((goal) => goal.objectives) ?? [];
  if (scoring.measure === 'rating' && !objectives.some((each) => each.id === objectiveId)) {
    return { text, why: 'it rates an objective that the plan does not have' };
  }
  const same = (each: Score) =>
    each.date === date && each.scoring === scoring.id && each.total === total && each.objectiveId === objectiveId;
  if (scores.some(same)) return { text, why: already };
  const unasked = scoring.riskItem !== undefined && items === undefined && parts === undefined;
  const remark = `from a file written out ${madeOn}${unasked ? `; item ${scoring.riskItem}: answer not in it` : ''}`;
  return {
    text,
    value: {
      date,
      measure,
      total,
      how: items ? 'items' : 'total',
      scoring: scoring.id,
      remark,
      ...(objectiveId ? { objectiveId } : {}),
      ...(items ? { items } : {}),
      ...(parts ? { parts } : {}),
    },
    ...(unasked
      ? { ask: `The file does not say how item ${scoring.riskItem} (self-harm or death) was answered.` }
      : {}),
  };
}

function agreementOffer(agreement: NonNullable<Pack['agreement']>, pack: Pack, held: Held): Offer<Agreement> {
  const { date, with: who, understood, agreed, how, copy } = agreement;
  const text = `Agreement of ${date}: understood ${understood}, agreed ${agreed}`;
  const { plan } = held;
  if (!plan) return { text, why: 'there is no plan yet that it could belong to' };
  // Agreed was to that plan; to one that was changed on the way in, nobody has agreed.
  if (!samePlan(pack, plan)) return { text, why: 'it was given to the plan in the file, and the plan here differs' };
  const same = (each: Agreement) => each.date === date && each.planVersion === plan.version;
  if (held.agreements.some(same)) return { text, why: already };
  const reason = `Taken in from a file written out ${pack.madeOn}, where it was version ${pack.planVersion}`;
  return { text, value: { date, planVersion: plan.version, with: who, understood, agreed, how, copy, reason } };
}

/** Whether the plan in force says all that the pack says of it, and nothing else in the parts that the pack holds. */
function samePlan(pack: Pack, { content }: PlanVersion): boolean {
  const given = planOfPack(pack);
  const goals = (pack.goals ? content.goals : []).map((goal, at) => {
    const there = pack.goals?.[at];
    return {
      ...goal,
      objectives: there?.objectives ? goal.objectives : [],
      interventions: there?.interventions ? goal.interventions : [],
      problemIds: there?.problemIds ? goal.problemIds : [],
    };
  });
  const here = {
    ...content,
    diagnoses: pack.diagnoses ? content.diagnoses : [],
    problems: pack.problems ? content.problems : [],
    goals,
  };
  // What only the record here has (context of a goal, terms that the pack was not given) is no difference.
  return diffPlans(given, here).every(({ before, kind }) => before === undefined && kind === 'changed');
}

function safetyOffer(safety: NonNullable<Pack['safetyPlan']>, held: Held, madeOn: string): Offer<SafetyPlan> {
  const text = `Safety plan of ${safety.date}`;
  const known = new Set(safetySteps.map(({ id }) => id));
  const strange = safety.steps.find(({ id }) => !known.has(id));
  if (strange) return { text, why: `its step “${strange.heading}” has no place here` };
  const steps = Object.fromEntries(safety.steps.map(({ id, lines }) => [id, lines.map((line) => ({ ...line }))]));
  if (!held.safetyPlans) return { text, why: 'a version of the one here cannot be read' };
  const newest = held.safetyPlans.toSorted((a, b) => a.version - b.version).at(-1);
  if (newest && newest.date >= safety.date) {
    const same = JSON.stringify(newest.steps) === JSON.stringify(steps);
    return { text, why: same ? already : `the one here, of ${newest.date}, is not older` };
  }
  return {
    text,
    value: {
      version: (newest?.version ?? 0) + 1,
      date: safety.date,
      steps,
      reviewedOn: [],
      remark: `from a file written out ${madeOn}`,
    },
    ask: 'Go through it together before you rely on it.',
    beside: held.safetyPlans.length,
  };
}
