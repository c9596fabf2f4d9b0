/**
 * Which techniques belong to a phase of treatment, and what that says about an option. It orders techniques and peers;
 * no option is left out for its phase. Pure.
 */
import file from './data/phases.json' with { type: 'json' };
import type { Phase, Treatment } from './types.ts';

const phases = new Map(file.phases.map((each) => [each.id, each]));

/** The phase as a person reads it: "middle phase". */
export function phaseLabel(phase: Phase): string {
  return phases.get(phase)?.label ?? phase;
}

export interface Phased {
  readonly points: number;
  /** The treatment's techniques that belong to the phase, the most typical first. */
  readonly techniques: readonly string[];
  readonly reasons: readonly string[];
}
const NONE: Phased = { points: 0, techniques: [], reasons: [] };

/** What the phase says about this treatment. */
export function phasedFor(phase: Phase | undefined, treatment: Treatment): Phased {
  if (!phase) return NONE;
  const own = (phases.get(phase)?.techniques ?? []).filter((name) => treatment.techniques.includes(name));
  return {
    points: own.length > 0 ? 2 : 0,
    techniques: own,
    reasons: own.length > 0 ? [`Fits the ${phaseLabel(phase)}: ${own.slice(0, 2).join(' and ')}`] : [],
  };
}
