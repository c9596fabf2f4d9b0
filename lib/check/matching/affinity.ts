/**
 * How strongly one sentence of the note speaks for one target of the plan, and with which words. What this may not do:
 * decide; it only weighs.
 */
import { lexicon } from '../lexicon/index.ts';
import type { NoteUnit } from './note-profile.ts';
import type { PlanProfile, Target } from './plan-profile.ts';

export interface Affinity {
  /** Sum over the separate matters that the sentence and the target share. */
  readonly concept: number;
  /** Sum over the telling words they share. */
  readonly lexical: number;
  /** Token range (indices into the unit's tokens) of every contribution, for the evidence. */
  readonly places: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** A hit that a sibling goal claims more strongly counts by the square of the ratio; one that two claim alike, a little less. */
const SHARED = 0.75;

let roots: Int16Array | undefined;
function rootOf(concept: number): number {
  if (roots === undefined) {
    const all = lexicon();
    roots = new Int16Array(all.concepts.length);
    for (const one of all.concepts) {
      let top = one;
      while (top.parent !== undefined) top = all.byId(top.parent) ?? { ...top, parent: undefined };
      roots[one.index] = top.index;
    }
  }
  return roots[concept] ?? concept;
}

/**
 * @param target goal or objective
 * @param plan for the competition between sibling goals
 */
export function affinity(target: Target, plan: PlanProfile, unit: NoteUnit): Affinity {
  const perRoot = new Map<number, number>();
  const places: { from: number; to: number; weight: number }[] = [];
  for (const hit of unit.hits) {
    const pull = target.pull[hit.concept] ?? 0;
    if (pull < 0.1) continue;
    const goalPull = plan.goals[target.goal]?.pull[hit.concept] ?? pull;
    const best = Math.max(plan.bestPull[hit.concept] ?? pull, 0.01);
    const ratio = Math.min(1, Math.max(goalPull, pull) / best);
    const competition = ratio < 0.8 ? ratio * ratio : (plan.rivals[hit.concept] ?? 1) > 1 ? SHARED : 1;
    const weight = pull * hit.weight * competition;
    if (weight < 0.05) continue;
    const root = rootOf(hit.concept);
    perRoot.set(root, Math.max(perRoot.get(root) ?? 0, weight));
    places.push({ from: hit.from, to: hit.to, weight });
  }
  let lexical = 0;
  for (const [stem, weight] of target.stems) {
    const seen = unit.stems.get(stem);
    if (seen === undefined) continue;
    let claims = 0;
    for (const goal of plan.goals) if (goal.stems.has(stem)) claims += 1;
    const value = (weight * seen.weight) / Math.max(1, claims);
    lexical += value;
    if (value > 0.1) places.push({ from: seen.token, to: seen.token + 1, weight: value });
  }
  let concept = 0;
  for (const weight of perRoot.values()) concept += weight;
  return { concept, lexical, places };
}
