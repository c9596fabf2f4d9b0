/**
 * Hints on how an objective's details and a plan's parts sit together, beside those on wording. Offers only: nothing here
 * blocks, scores or counts.
 */
import { findMeasure } from '../../measures/directory.ts';
import { scoringsOf } from '../../measures/scoring.ts';
import { isOpen } from '../edit.ts';
import type { Goal, Objective, PlanContent } from '../schema.ts';
import { LINT_RULES, type LintHint } from './index.ts';

function hint(id: string): LintHint[] {
  return LINT_RULES.filter((rule) => rule.id === id).map(({ id: rule, message }) => ({ rule, message }));
}

/** Baseline and target: different, and in the direction that the measure calls better. */
export function detailHints({ baseline, target, measure }: Objective): readonly LintHint[] {
  if (!baseline || !target) return [];
  if (baseline.trim().toLowerCase() === target.trim().toLowerCase()) return hint('L-same');
  const known = measure ? scoringsOf(findMeasure(measure)?.id ?? '') : [];
  const directions = new Set(known.map((each) => each.better));
  const [from, to] = [firstNumber(baseline), firstNumber(target)];
  // The client's own rating may run either way, so only the client can say.
  if (directions.size !== 1 || from === undefined || to === undefined || from === to) return [];
  const better = directions.has('lower') ? to < from : to > from;
  return better ? [] : hint('L-direction');
}

function firstNumber(text: string): number | undefined {
  const found = /\d+(?:\.\d+)?/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

const OFTEN =
  /\b(?:\d+|once|twice|one|two|three|four|five|six|seven|daily|weekly|nightly|monthly|every|each|per|always|times?|days?|nights?|weeks?)\b/i;
const WHERE = /\b(?:at|in|on|with|to|from|during|before|after|alone|outside)\s+\p{L}/iu;

/** An act without how often, where or with whom. A score says it all by itself. */
export function rateHints({ text, measure }: Objective): readonly LintHint[] {
  return !text.trim() || measure || OFTEN.test(text) || WHERE.test(text) ? [] : hint('L-frequency');
}

export function goalHints({ objectives }: Goal): readonly LintHint[] {
  return objectives.filter((each) => isOpen(each.status)).length > 3 ? hint('L-many-objectives') : [];
}

export function planHints({ goals }: PlanContent): readonly LintHint[] {
  return goals.filter((each) => isOpen(each.status)).length > 4 ? hint('L-many-goals') : [];
}
