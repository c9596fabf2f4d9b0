/**
 * A score as it is said to somebody who was not there: by which scoring, on which range, in which band. The measure's name
 * alone does not say it: DASS-21 has six totals, and ORS and SRS share an entry. Pure.
 */
import { findMeasure } from '../measures/directory.ts';
import { bandOf, findScoring, type Scoring } from '../measures/scoring.ts';
import type { PlanContent } from '../plan/schema.ts';

/** What is read of a score. */
export interface SaidScore {
  readonly date: string;
  readonly measure: string;
  readonly total: number;
  /** Id of the scoring; files of the first days do not say it. */
  readonly scoring?: string | undefined;
  /** What it is called where its scoring is not known here. */
  readonly name?: string | undefined;
  readonly objectiveId?: string | undefined;
}

/** Scorings whose total is a code for a level and says nothing by itself. */
const levels: ReadonlySet<string> = new Set(['c-ssrs']);

function scoringOf({ measure, scoring: id }: SaidScore): Scoring | undefined {
  const scoring = id === undefined ? undefined : findScoring(id);
  return scoring?.measure === measure ? scoring : undefined;
}

/** "DASS-21 Anxiety, 0 to 21 (not doubled)"; the measure's name where the scoring is not known. */
export function scoreName(score: SaidScore): string {
  return scoringOf(score)?.name ?? score.name ?? findMeasure(score.measure)?.name ?? score.measure;
}

/** The band that a total lies in, by name; undefined where the scoring is not known. */
export function scoreBand(score: SaidScore): string | undefined {
  const scoring = scoringOf(score);
  return scoring && bandOf(scoring, score.total)?.label;
}

/** "12 (moderate)"; only "moderate" where the total is a level's code. */
export function totalWords(score: SaidScore): string {
  const band = scoreBand(score);
  if (band !== undefined && levels.has(score.scoring ?? '')) return band;
  return band === undefined ? String(score.total) : `${score.total} (${band})`;
}

/**
 * "PHQ-9 total, 0 to 27: 12 (moderate) on 2026-10-01".
 *
 * @param labels what each objective is called ("1a"), for scores that were given for one
 */
export function scoreWords(score: SaidScore, labels?: ReadonlyMap<string, string>): string {
  const name = scoreName(score).replace(/: /g, ', ');
  const objective = labels?.get(score.objectiveId ?? '');
  return `${name}${objective ? `, for objective ${objective}` : ''}: ${totalWords(score)} on ${score.date}`;
}

/** What each objective of a plan is called, by its id. */
export function objectiveLabels({ goals }: Pick<PlanContent, 'goals'>): ReadonlyMap<string, string> {
  return new Map(
    goals.flatMap(({ number, objectives }) => objectives.map(({ id, letter }) => [id, `${number}${letter}`] as const)),
  );
}
