/** Whether a goal reads like one of somebody else's plan. Pure; answers with ids only. */
import { shinglesOf } from './shingles.ts';

/** Runs of three: a goal is one sentence. */
const RUN = 3;
/** Fewer runs than this and sharing one proves nothing ("sleep through the night"). */
const LEAST_RUNS = 4;
/**
 * Share of a goal's runs found in one other text from which it reads like it: at 0.7, one changed word in a goal of
 * twelve is still seen, and two goals on one problem in own words are not.
 */
const ALIKE = 0.7;

interface GoalText {
  readonly id: string;
  readonly text: string;
}

/** Ids of the goals that another text holds (nearly) word for word. */
export function alikeGoals(goals: readonly GoalText[], others: readonly string[]): string[] {
  const own = goals.map(({ id, text }) => ({ id, runs: new Set(shinglesOf(text, RUN).map(({ hash }) => hash)) }));
  const found = new Set<string>();
  for (const other of others) {
    const theirs = new Set(shinglesOf(other, RUN).map(({ hash }) => hash));
    for (const { id, runs } of own) {
      if (runs.size < LEAST_RUNS || found.has(id)) continue;
      const shared = [...runs].filter((run) => theirs.has(run)).length;
      if (shared / runs.size >= ALIKE) found.add(id);
    }
  }
  return goals.filter(({ id }) => found.has(id)).map(({ id }) => id);
}
