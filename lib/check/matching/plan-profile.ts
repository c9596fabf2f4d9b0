/**
 * A plan made ready for matching: for every goal and objective the concepts and the telling words, and how strongly each
 * concept pulls towards each goal against its siblings. Computed once for a plan, used at every keystroke. What this may
 * not do: read the note.
 */
import { type Token, tokenise } from '../../text/index.ts';
import { type ConceptHit, isBelow, lexicon, speaksFor } from '../lexicon/index.ts';
import type { CheckPlan } from '../types.ts';
import { findMeasures } from './measures.ts';
import { EMPTY_STEMS } from './words.ts';

export interface Target {
  readonly id: string;
  readonly goal: number;
  /** Position among the goal's objectives; undefined for the goal itself. */
  readonly objective: number | undefined;
  /** Concept index to how much it belongs to this target (0 to 1). */
  readonly concepts: ReadonlyMap<number, number>;
  /** Stem to weight. */
  readonly stems: ReadonlyMap<string, number>;
  readonly measures: ReadonlySet<string>;
  /** For each concept of the lexicon, how far a mention speaks for this target (before competition). */
  readonly pull: Float32Array;
}
export interface PlanProfile {
  readonly goals: readonly Target[];
  readonly objectives: readonly Target[];
  /** Best pull of any goal for each concept. */
  readonly bestPull: Float32Array;
  /** Number of goals whose pull is near the best. */
  readonly rivals: Float32Array;
  /** Number of goals that hold a stem. */
  readonly claims: ReadonlyMap<string, number>;
}

/** A person or a place alone doesn't make a topic: "phoned sister" isn't yet work on the bond with her. */
const KIND_WEIGHT = { topic: 1, skill: 0.85, person: 0.5, setting: 0.45 } as const;
const SOURCE_WEIGHT = { goal: 1, clientWords: 0.9, objective: 0.85, intervention: 0.3 } as const;

/** Where a statement names its topic outright, its merely supporting words count less. */
const BESIDE_A_CLEAR_TOPIC = 0.4;

/** "Mother" in goal and note is no shared topic yet. */
const PERSON_WORD = 0.25;

/** A name in a statement ("make amends with Tyler"): a capital inside the sentence on a word that the lexicon doesn't know. */
function isName(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  if (token === undefined || before === undefined || before.kind === 'mark') return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !lexicon().vocabulary.has(token.norm);
}

interface Draft {
  concepts: Map<number, number>;
  stems: Map<string, number>;
  measures: Set<string>;
}

/** Words that merely go with a matter say nothing of what a goal is about. */
const MERELY_ASSOCIATED = 0.26;
const NAMED = 0.5;

/** Concepts that a statement names; the loose wording of notes only where it names nothing else. */
function hitsOfPlan(tokens: readonly Token[]): ConceptHit[] {
  const all = lexicon();
  const found = all.find(tokens).filter((hit) => hit.weight > MERELY_ASSOCIATED);
  const sure = found.filter((hit) => !hit.noteOnly);
  const kindOf = (hit: ConceptHit) => all.concepts[hit.concept]?.kind;
  return sure.some((hit) => hit.weight >= NAMED && (kindOf(hit) === 'topic' || kindOf(hit) === 'skill')) ? sure : found;
}

function readInto(draft: Draft, text: string, source: number): void {
  const all = lexicon();
  const tokens = tokenise(text);
  const hits = hitsOfPlan(tokens);
  const clear = hits.some((hit) => hit.weight >= 1 && all.concepts[hit.concept]?.kind === 'topic');
  for (const hit of hits) {
    const kind = all.concepts[hit.concept]?.kind ?? 'topic';
    const doubt = clear && hit.weight < 1 ? BESIDE_A_CLEAR_TOPIC : 1;
    const weight = hit.weight * source * KIND_WEIGHT[kind] * doubt;
    draft.concepts.set(hit.concept, Math.max(draft.concepts.get(hit.concept) ?? 0, weight));
  }
  const weak = new Set<number>();
  for (const hit of hits) {
    const kind = all.concepts[hit.concept]?.kind;
    if (hit.to === hit.from + 1 && (kind === 'person' || kind === 'setting')) weak.add(hit.from);
  }
  tokens.forEach((token, place) => {
    if (token.kind !== 'word' || token.norm.length < 3 || EMPTY_STEMS.has(token.stem)) return;
    const weight = source * (weak.has(place) || isName(tokens, place) ? PERSON_WORD : 1);
    draft.stems.set(token.stem, Math.max(draft.stems.get(token.stem) ?? 0, weight));
  });
  for (const mention of findMeasures(text)) {
    draft.measures.add(mention.measure.id);
    const concept = all.byId(mention.measure.concept);
    if (concept !== undefined)
      draft.concepts.set(concept.index, Math.max(draft.concepts.get(concept.index) ?? 0, source));
  }
}

/** Where a goal names the part ("cocaine"), its word for the whole ("using") no longer stands for the other parts. */
const WHOLE_BESIDE_PART = 0.6;
/** A statement without any clear topic is taken by the best that it has. */
const CLEAR = 0.85;
const MOST_LIFT = 1.7;

function finish(id: string, goal: number, objective: number | undefined, draft: Draft): Target {
  const size = lexicon().concepts.length;
  const pull = new Float32Array(size);
  const strongest = Math.max(0, ...draft.concepts.values());
  const lift = strongest > 0 ? Math.min(MOST_LIFT, Math.max(1, CLEAR / strongest)) : 1;
  for (const [wanted, own] of draft.concepts) {
    const weight = own * lift;
    let narrowed = false;
    for (const [other, otherWeight] of draft.concepts) {
      if (other !== wanted && isBelow(other, wanted) && otherWeight >= own * WHOLE_BESIDE_PART) narrowed = true;
    }
    for (let mentioned = 0; mentioned < size; mentioned += 1) {
      if (narrowed && mentioned !== wanted && isBelow(mentioned, wanted)) continue;
      const value = weight * speaksFor(wanted, mentioned) * (narrowed ? WHOLE_BESIDE_PART : 1);
      pull[mentioned] = Math.max(pull[mentioned] ?? 0, value);
    }
  }
  return { id, goal, objective, concepts: draft.concepts, stems: draft.stems, measures: draft.measures, pull };
}

const emptyDraft = (): Draft => ({ concepts: new Map(), stems: new Map(), measures: new Set() });

/** Profiles of all goals (their objectives, client's words and interventions included) and of each objective alone. */
export function profilePlan(plan: CheckPlan): PlanProfile {
  const goals: Target[] = [];
  const objectives: Target[] = [];
  plan.goals.forEach((goal, index) => {
    const whole = emptyDraft();
    readInto(whole, goal.text, SOURCE_WEIGHT.goal);
    if (goal.clientWords !== undefined) readInto(whole, goal.clientWords, SOURCE_WEIGHT.clientWords);
    goal.objectives.forEach((objective, position) => {
      readInto(whole, objective.text, SOURCE_WEIGHT.objective);
      const own = emptyDraft();
      readInto(own, objective.text, 1);
      objectives.push(finish(objective.id, index, position, own));
    });
    for (const intervention of goal.interventions) readInto(whole, intervention, SOURCE_WEIGHT.intervention);
    goals.push(finish(goal.id, index, undefined, whole));
  });
  const size = lexicon().concepts.length;
  const bestPull = new Float32Array(size);
  const rivals = new Float32Array(size);
  for (let concept = 0; concept < size; concept += 1) {
    for (const goal of goals) bestPull[concept] = Math.max(bestPull[concept] ?? 0, goal.pull[concept] ?? 0);
    for (const goal of goals)
      if ((goal.pull[concept] ?? 0) > 0.8 * (bestPull[concept] ?? 0)) rivals[concept] = (rivals[concept] ?? 0) + 1;
  }
  const claims = new Map<string, number>();
  for (const goal of goals) for (const stem of goal.stems.keys()) claims.set(stem, (claims.get(stem) ?? 0) + 1);
  return { goals, objectives, bestPull, rivals, claims };
}
