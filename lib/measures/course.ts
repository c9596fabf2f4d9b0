/**
 * A client's scores as a course: by scoring, in order of date, each with its band, what changed and how long it has been.
 * Pure. A first score is a baseline, not progress. Scores of different scorings are never compared.
 */
import { daysBetween } from '../dates.ts';
import { type Change, changeBetween } from './change.ts';
import { type Band, bandOf, findScoring, type Scoring } from './scoring.ts';
import { courseKey, scoresTogether } from './together.ts';

/** What the course needs of a stored score. */
export interface ScoreLike {
  readonly date: string;
  readonly total: number;
  readonly scoring: string;
  readonly objectiveId?: string | undefined;
}

export interface CoursePoint<T extends ScoreLike> {
  readonly score: T;
  readonly band: Band | undefined;
  /** Days since the score before. */
  readonly gap?: number;
  readonly sinceFirst?: Change;
  readonly sinceLast?: Change;
}

export interface Course<T extends ScoreLike> {
  /** Scoring, and the objective where the score belongs to one. */
  readonly key: string;
  readonly scoring: Scoring;
  readonly objectiveId?: string;
  readonly points: readonly CoursePoint<T>[];
}

/** Courses in the order of their newest score. Scores whose scoring is no longer known are left out. */
export function coursesOf<T extends ScoreLike>(scores: readonly T[]): readonly Course<T>[] {
  return scoresTogether(scores)
    .flatMap((own): Course<T>[] => {
      const [{ scoring: id, objectiveId }] = own;
      const scoring = findScoring(id);
      if (!scoring) return [];
      return [
        { key: courseKey(own[0]), scoring, ...(objectiveId ? { objectiveId } : {}), points: pointsOf(scoring, own) },
      ];
    })
    .toSorted((a, b) => lastDate(b).localeCompare(lastDate(a)));
}

function pointsOf<T extends ScoreLike>(scoring: Scoring, scores: readonly T[]): readonly CoursePoint<T>[] {
  const sorted = scores.toSorted((a, b) => a.date.localeCompare(b.date));
  const [first] = sorted;
  return sorted.map((score, index): CoursePoint<T> => {
    const before = sorted[index - 1];
    const band = bandOf(scoring, score.total);
    if (!first || !before) return { score, band };
    return {
      score,
      band,
      gap: daysBetween(before.date, score.date),
      sinceFirst: changeBetween(scoring, first.total, score.total),
      sinceLast: changeBetween(scoring, before.total, score.total),
    };
  });
}

function lastDate<T extends ScoreLike>({ points }: Course<T>): string {
  return points.at(-1)?.score.date ?? '';
}
