/**
 * Scorings: which ways of scoring a measure has, in which band a total lies, and whether a total can be one at all. Pure.
 * It names bands with their source; it never diagnoses.
 */
import file from './data/scorings.json' with { type: 'json' };
import type { Scoring } from './schema.ts';

export type { ChangeRule, Scoring } from './schema.ts';

export const scorings = file.scorings as readonly Scoring[];

/** The ways of scoring one measure; empty when only its name is known. */
export function scoringsOf(measureId: string): readonly Scoring[] {
  return scorings.filter((each) => each.measure === measureId);
}

/** The scoring a stored score names; undefined when a later version of the data no longer has it. */
export function findScoring(id: string): Scoring | undefined {
  return scorings.find((each) => each.id === id);
}

export interface Band {
  readonly from: number;
  /** Highest total of the band. */
  readonly to: number;
  readonly label: string;
  /** 0 is the best band. */
  readonly severity: number;
}

/** The bands of a scoring, from low to high totals. */
export function bandsOf({ bands, max, step = 1, better }: Scoring): readonly Band[] {
  return bands.map(({ from, label }, index) => {
    const next = bands[index + 1];
    return {
      from,
      to: next ? rounded(next.from - step) : max,
      label,
      severity: better === 'lower' ? index : bands.length - 1 - index,
    };
  });
}

/** The band a total lies in. */
export function bandOf(scoring: Scoring, total: number): Band | undefined {
  return bandsOf(scoring).findLast((band) => total >= band.from);
}

/** What is wrong with a total, in words for the screen; undefined when it can be one. */
export function totalProblem({ min, max, step = 1 }: Scoring, total: number): string | undefined {
  if (!Number.isFinite(total)) return 'Enter the total as a number.';
  if (total < min || total > max) return `This scoring runs from ${min} to ${max}.`;
  const steps = (total - min) / step;
  if (Math.abs(steps - Math.round(steps)) < 1e-6) return undefined;
  return step === 1 ? 'Whole points only.' : `This scoring goes in steps of ${step}.`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
