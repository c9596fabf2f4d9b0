/**
 * What a share pack holds beside the plan. Taking a pack in takes in the plan alone: a score in it does not say how it was
 * scored, and an agreement or a safety plan was made with a person, of a version, elsewhere. So they are named instead. Pure.
 */
import { packLines } from './document.ts';
import type { Pack } from './pack.ts';

/** A sentence that names it, for the therapist; undefined where there is nothing. */
export function besidePlan({ scores = [], agreement, safetyPlan }: Pack): string | undefined {
  const parts = [
    ...(scores.length > 0 ? [scores.length === 1 ? '1 score' : `${scores.length} scores`] : []),
    ...(agreement ? [`the agreement of ${agreement.date}`] : []),
    ...(safetyPlan ? [`a safety plan of ${safetyPlan.date}`] : []),
  ];
  if (parts.length === 0) return undefined;
  return `Only the plan is taken in. Not taken in: ${parts.join(', ')}. Enter what still holds in its own place.`;
}

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
