/**
 * The stuck ladder: when a measure got reliably worse or stays level, or a goal shows no progress over several notes,
 * what to look at before changing the method. Pure, read only, loaded when needed.
 *
 * Prompts and options only. It explains what opened it and by which threshold; it never says that treatment failed.
 */
import file from './data/ladder.json' with { type: 'json' };
import { type MeasureRule, type Score, triggersOf } from './triggers.ts';

export type { MeasureRule, Score } from './triggers.ts';

export interface Rung {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** For the therapist: options to weigh. */
  readonly consider: readonly string[];
  /** Questions for the client, in plain words. */
  readonly ask: readonly string[];
  /** Names of the technique vocabulary. */
  readonly techniques: readonly string[];
}

/** The five rungs, in order. */
export const ladder = file.ladder as readonly Rung[];
/** Where the order comes from, and when it was last looked at. */
export const ladderOrigin = { source: file.source, checked: file.checked } as const;
/** Thresholds, each with its source. */
export const stuckRules = file.rules as {
  readonly notesWithoutProgress: { readonly count: number; readonly source: string };
  readonly flat: StuckWindow;
  readonly level: StuckWindow;
  readonly measures: readonly MeasureRule[];
};

export interface StuckWindow {
  /** Scores needed. */
  readonly scores: number;
  /** Days between the first and the last of them, at least. */
  readonly days: number;
  readonly source: string;
}

export interface StuckInput {
  /** Scores that may be compared: of one scoring (by id), and of one objective where they belong to one. In any order. */
  readonly measureHistory?: readonly { readonly scoring: string; readonly scores: readonly Score[] }[];
  /** Open goals whose last notes say nothing of progress, with the number of these notes. */
  readonly goalsWithoutProgress?: readonly { readonly goalNumber: number; readonly notes: number }[];
  /** Notes without progress that open the ladder; the house rule when not given. */
  readonly notesThreshold?: number;
  /** What the plan holds and no note documents yet. Comes first among the alternatives. */
  readonly unusedInterventions?: readonly string[];
}

export interface StuckTrigger {
  readonly kind: 'worse' | 'flat' | 'no-progress';
  /** What was seen, in a sentence. */
  readonly text: string;
  /** Where the threshold comes from. */
  readonly source: string;
}

export interface StuckResult {
  /** Why it is open; empty: it is not. */
  readonly triggers: readonly StuckTrigger[];
  /** Said before anything else when something got worse. */
  readonly first?: string;
  /** The rungs, in order; empty when nothing opened the ladder. */
  readonly steps: readonly Rung[];
  /** Ids of scorings given for which no threshold is known: looked at by nobody. */
  readonly notJudged: readonly string[];
}

/** Whether and why the ladder opens, and its rungs. The same input always gives the same answer. */
export function stuckSteps(input: StuckInput): StuckResult {
  const { measureHistory = [], goalsWithoutProgress = [], unusedInterventions = [] } = input;
  const threshold = input.notesThreshold ?? stuckRules.notesWithoutProgress.count;
  const triggers: StuckTrigger[] = [];
  const notJudged: string[] = [];
  for (const { scoring, scores } of measureHistory) {
    const rule = stuckRules.measures.find(({ scorings }) => scorings.includes(scoring));
    if (rule) triggers.push(...triggersOf(rule, scores, stuckRules));
    else if (!notJudged.includes(scoring)) notJudged.push(scoring);
  }
  for (const { goalNumber, notes } of goalsWithoutProgress) {
    if (notes < threshold) continue;
    triggers.push({
      kind: 'no-progress',
      text: `Goal ${goalNumber}: no progress noted in the last ${notes} notes`,
      source: stuckRules.notesWithoutProgress.source,
    });
  }
  // What got worse comes before what merely stands still.
  triggers.sort((a, b) => Number(b.kind === 'worse') - Number(a.kind === 'worse'));
  const worse = triggers.some((each) => each.kind === 'worse');
  return {
    triggers,
    ...(worse ? { first: 'Something got clearly worse: asking about safety comes first.' } : {}),
    steps: triggers.length === 0 ? [] : withUnused(unusedInterventions),
    notJudged,
  };
}

function withUnused(unused: readonly string[]): readonly Rung[] {
  if (unused.length === 0) return ladder;
  const line = `In the plan and in no note yet: ${unused.join(', ')}`;
  return ladder.map((rung) => (rung.id === 'alternatives' ? { ...rung, consider: [line, ...rung.consider] } : rung));
}
