/**
 * A share pack's lines beside the plan that is taken in: which are of the plan, and which are asked about afterwards
 * (scores, agreement, safety plan; see `take-in.ts`). Pure.
 */
import { packLines } from './document.ts';
import type { Pack } from './pack.ts';

/** The pack's lines, each with whether it is part of the plan. */
export function linesOf(
  pack: Pack,
): readonly { readonly text: string; readonly heading: boolean; readonly plan: boolean }[] {
  const { scores: _scores, agreement: _agreement, safetyPlan: _safetyPlan, ...plan } = pack;
  // The plan comes first in the document.
  const ofPlan = packLines(plan).length;
  return packLines(pack).map(({ kind, text }, place) => ({
    text,
    heading: kind === 'heading' || kind === 'title',
    plan: place < ofPlan,
  }));
}
