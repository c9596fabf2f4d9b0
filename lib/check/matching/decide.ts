/**
 * From features to addressed / touched / not found, with the words that show it. What this may not do: read text itself.
 */
import type { Addressed, CheckPlan, Evidence, Finding } from '../types.ts';
import { goalFeatures, objectiveFeatures, readTargets, type TargetReading } from './features.ts';
import { jointly } from './joint.ts';
import type { NoteUnit } from './note-profile.ts';
import type { PlanProfile } from './plan-profile.ts';
import { GOAL_BAR, GOAL_WEIGHTS, OBJECTIVE_WEIGHTS, TOUCHED_ABOVE, type Weights } from './weights.ts';

export interface Decision {
  readonly reading: TargetReading;
  /** Log odds that a reviewer would accept the link. */
  readonly score: number;
  readonly finding: Finding;
}

const MOST_EVIDENCE = 4;
/** A sentence with less than this share of the best one's weight is no evidence worth showing. */
const WORTH_SHOWING = 0.4;

const logOdds = (weights: Weights, features: readonly number[]): number =>
  features.reduce((sum, value, index) => sum + value * (weights.values[index] ?? 0), weights.bias);

/** The clause of a sentence that carries most of the match. */
function evidenceOf(unit: NoteUnit, places: TargetReading['matches'][number]['affinity']['places']): Evidence {
  const totals = unit.clauses.map(() => 0);
  for (const place of places) {
    const at = unit.tokens[place.from]?.start ?? unit.start;
    let index = 0;
    unit.clauses.forEach((clause, position) => {
      if (clause.start <= at) index = position;
    });
    totals[index] = (totals[index] ?? 0) + place.weight;
  }
  const clause = unit.clauses[totals.indexOf(Math.max(...totals, 0))] ?? unit;
  return { section: unit.part.section, start: clause.start, end: clause.end, text: clause.text };
}

function findingOf(status: Addressed, reading: TargetReading, units: readonly NoteUnit[]): Finding {
  if (status === 'not-found') return { status, evidence: [] };
  const best = reading.matches[0]?.score ?? 0;
  const evidence: Evidence[] = [];
  const named = new Set<number>();
  for (const place of reading.explicit.slice(0, MOST_EVIDENCE)) {
    const unit = units[place.unit];
    const clause = unit?.clauses[place.clause];
    if (unit === undefined || clause === undefined || named.has(clause.start)) continue;
    named.add(clause.start);
    evidence.push({ section: unit.part.section, start: clause.start, end: clause.end, text: clause.text });
  }
  for (const match of reading.matches) {
    const unit = units[match.unit];
    if (unit === undefined || match.score < best * WORTH_SHOWING || evidence.length >= MOST_EVIDENCE) continue;
    const shown = evidenceOf(unit, match.affinity.places);
    if (!evidence.some((other) => other.section === shown.section && other.start === shown.start)) evidence.push(shown);
  }
  return { status, evidence };
}

const statusOf = (score: number): Addressed =>
  score > 0 ? 'addressed' : score > TOUCHED_ABOVE ? 'touched' : 'not-found';

/** One step down. */
const LESS: Readonly<Record<Addressed, Addressed>> = {
  addressed: 'touched',
  touched: 'not-found',
  'not-found': 'not-found',
};
/**
 * An objective that is set as a score ("Lower the PHQ-9 from 16 to 9"), of which the note names neither number nor score. A
 * questionnaire asks about much, sleep among it: that one of its matters comes up is a step less than it would be elsewhere, and nothing where not even the
 * goal is addressed.
 */
const isBareScore = ({ target, measured, explicit }: TargetReading): boolean =>
  target.measures.size > 0 && !measured && explicit.length === 0;

/** Decisions for every goal and objective of the plan. */
export function decide(
  plan: CheckPlan,
  profile: PlanProfile,
  units: readonly NoteUnit[],
): { goals: Map<string, Decision>; objectives: Map<string, Decision> } {
  const readings = readTargets(plan, profile, units);
  const goals = new Map<string, Decision>();
  const objectives = new Map<string, Decision>();
  const wholes = readings.filter((reading) => reading.target.objective === undefined);
  const scores = jointly(wholes.map((reading) => logOdds(GOAL_WEIGHTS, goalFeatures(reading, readings, units))));
  const byGoal: number[] = [];
  wholes.forEach((reading, place) => {
    const together = scores[place] ?? 0;
    const score = together - GOAL_BAR;
    byGoal[reading.target.goal] = together;
    goals.set(reading.target.id, { reading, score, finding: findingOf(statusOf(score), reading, units) });
  });
  for (const reading of readings) {
    if (reading.target.objective === undefined) continue;
    const score = logOdds(
      OBJECTIVE_WEIGHTS,
      objectiveFeatures(reading, readings, units, byGoal[reading.target.goal] ?? 0),
    );
    const status = statusOf(score);
    const goalScore = (byGoal[reading.target.goal] ?? 0) - GOAL_BAR;
    const spoken = isBareScore(reading) ? (goalScore > 0 ? LESS[status] : 'not-found') : status;
    objectives.set(reading.target.id, { reading, score, finding: findingOf(spoken, reading, units) });
  }
  return { goals, objectives };
}
