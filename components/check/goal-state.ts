/**
 * How a goal stands in a note, its objectives counted: a goal is touched on when only an objective of it shows. Pure; the
 * check's own answer always wins when it found the goal.
 */
import type { CheckResult, Evidence, Finding } from '../../lib/check/types.ts';

interface WithObjectives {
  readonly id: string;
  readonly objectives: readonly { readonly id: string }[];
}

const nothing: Finding = { status: 'not-found', evidence: [] };

function shownObjectives(goal: WithObjectives, result: CheckResult): Finding[] {
  return goal.objectives.flatMap(({ id }) => {
    const found = result.objectives[id];
    return found && found.status !== 'not-found' ? [found] : [];
  });
}

/** State and evidence of a goal; evidence is its objectives' where the goal has none of its own. */
export function goalState(goal: WithObjectives, result: CheckResult): Finding {
  const own = result.goals[goal.id] ?? nothing;
  const evidence = shownObjectives(goal, result).flatMap((found) => found.evidence);
  if (own.status === 'not-found') return evidence.length > 0 ? { status: 'touched', evidence } : nothing;
  return own.evidence.length > 0 ? own : { ...own, evidence };
}

/** What shows the goal and none of its objectives, so that an unfolded goal says each thing once. */
export function ownEvidence(goal: WithObjectives, result: CheckResult): Evidence[] {
  const elsewhere = shownObjectives(goal, result).flatMap((found) => found.evidence);
  return (result.goals[goal.id]?.evidence ?? []).filter(
    ({ section, start, end }) =>
      !elsewhere.some((other) => other.section === section && other.start <= start && other.end >= end),
  );
}

/** True when no goal shows in the note at all. */
export function servesNoGoal(goals: readonly WithObjectives[], result: CheckResult): boolean {
  return goals.every((goal) => goalState(goal, result).status === 'not-found');
}
