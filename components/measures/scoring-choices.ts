/** The ways of scoring to choose from: what the plan names first, then what was used before, then all by name. Pure. */
import { findMeasure } from '../../lib/measures/directory.ts';
import { scorings } from '../../lib/measures/scoring.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';

export interface ScoringChoice {
  readonly value: string;
  readonly label: string;
}

export function scoringChoices(plan: PlanContent | undefined, used: readonly string[]): readonly ScoringChoice[] {
  const named = new Set(
    (plan?.goals ?? [])
      .flatMap((goal) => goal.objectives)
      .flatMap(({ measure }) => (measure ? [findMeasure(measure)?.id] : [])),
  );
  const rank = (id: string, measure: string) => {
    const place = used.indexOf(id);
    if (place >= 0) return place;
    return named.has(measure) ? used.length : used.length + 1;
  };
  return scorings
    .toSorted((a, b) => rank(a.id, a.measure) - rank(b.id, b.measure) || a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: name }));
}
