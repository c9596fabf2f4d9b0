/**
 * How strongly one sentence of the note speaks for one target of the plan, and with which words. What this may not do:
 * decide; it only weighs.
 */
import { lexicon } from '../lexicon/index.ts';
import { COMMON_STEMS } from './common-words.ts';
import type { NoteWords } from './note-profile.ts';
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

/** A second mention of the same matter in one sentence adds a little. */
const REPEATED = 0.25;
/** What a shared word says by how common it is in English. */
const COMMON_WORD = 0.7;
const RARE_WORD = 1.25;
const PEOPLE_MOST = 0.6;
const PEOPLE_ALONE = 0.4;
const PEOPLE_IN_STATUS = 0.8;
const ENOUGH_TOPIC = 0.2;

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

interface Contribution {
  readonly weight: number;
  readonly root: number;
  readonly from: number;
  readonly to: number;
  readonly person: boolean;
}

function contributions(target: Target, plan: PlanProfile, unit: NoteWords): Contribution[] {
  const all = lexicon();
  const found: Contribution[] = [];
  for (const hit of unit.hits) {
    const pull = target.pull[hit.concept] ?? 0;
    if (pull < 0.1) continue;
    const goalPull = plan.goals[target.goal]?.pull[hit.concept] ?? pull;
    const best = Math.max(plan.bestPull[hit.concept] ?? pull, 0.01);
    const ratio = Math.min(1, Math.max(goalPull, pull) / best);
    const competition = ratio < 0.95 ? ratio ** 3 : (plan.rivals[hit.concept] ?? 1) > 1 ? SHARED : 1;
    const weight = pull * hit.weight * competition;
    if (weight < 0.05) continue;
    const kind = all.concepts[hit.concept]?.kind;
    found.push({
      weight,
      root: rootOf(hit.concept),
      from: hit.from,
      to: hit.to,
      person: kind === 'person' || kind === 'setting',
    });
  }
  return found;
}

const NOTHING = { topic: 0, people: 0 };

/** Sums over the matters shared; each that counts is put down in `places`. Most sentences share none with most targets. */
function conceptsShared(
  found: Contribution[],
  places: { from: number; to: number; weight: number }[],
): { readonly topic: number; readonly people: number } {
  if (found.length === 0) return NOTHING;
  const perRoot = new Map<number, number>();
  const taken = new Set<number>();
  let topic = 0;
  let people = 0;
  // Strongest first: a word speaks once, however many concepts know it.
  for (const one of found.sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (taken.has(one.from)) continue;
    for (let place = one.from; place < one.to; place += 1) taken.add(place);
    const before = perRoot.get(one.root) ?? 0;
    const added = before === 0 ? one.weight : one.weight * REPEATED;
    perRoot.set(one.root, before + added);
    if (one.person) people += added;
    else topic += added;
    places.push({ from: one.from, to: one.to, weight: one.weight });
  }
  return { topic, people };
}

/**
 * @param target goal or objective
 * @param plan for the competition between sibling goals
 * @param sharesWords whether any telling word of the target stands in the sentence
 */
export function affinity(target: Target, plan: PlanProfile, unit: NoteWords, sharesWords: boolean): Affinity {
  const places: { from: number; to: number; weight: number }[] = [];
  const { topic, people } = conceptsShared(contributions(target, plan, unit), places);
  let lexical = 0;
  for (const [stem, weight] of sharesWords ? target.stems : []) {
    const seen = unit.stems.get(stem);
    if (seen === undefined) continue;
    const rarity = COMMON_STEMS.has(stem) ? COMMON_WORD : RARE_WORD;
    const value = (weight * rarity * seen.weight) / Math.max(1, plan.claims.get(stem) ?? 1);
    lexical += value;
    if (value > 0.1) places.push({ from: seen.token, to: seen.token + 1, weight: value });
  }
  // People and places only count beside a matter that concerns them.
  const concept =
    topic +
    Math.min(people, PEOPLE_MOST) *
      (topic + lexical >= ENOUGH_TOPIC ? 1 : unit.status >= 1 ? PEOPLE_IN_STATUS : PEOPLE_ALONE);
  return { concept, lexical, places };
}
