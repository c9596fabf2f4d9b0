/**
 * How to do a technique or treatment: steps, cautions, wording for the note, what to watch for, homework. Own words.
 * Pure.
 *
 * Kept apart from the ranking so that a page loads it when a card is opened. It describes common practice for trained
 * clinicians and replaces neither training nor manual.
 */
import techniqueFile from './data/techniques.json' with { type: 'json' };
import cardFile from './data/treatment-cards.json' with { type: 'json' };
import type { HowTo } from './types.ts';

/** Cards for the technique vocabulary, in its names. */
export const techniqueCards = techniqueFile.techniques as readonly HowTo[];
/** Cards for whole treatments; `id` is the treatment's key. */
export const treatmentCards = cardFile.treatments as readonly HowTo[];

const byName = new Map<string, HowTo>();
for (const card of treatmentCards) byName.set(card.id.toLowerCase(), card).set(card.name.toLowerCase(), card);
for (const card of techniqueCards) {
  byName.set(card.name.toLowerCase(), card);
  for (const also of card.also ?? []) if (!byName.has(also.toLowerCase())) byName.set(also.toLowerCase(), card);
}

/** The card for a technique or treatment by name, treatment key, or another common name; undefined without one. */
export function howTo(name: string): HowTo | undefined {
  return byName.get(name.trim().toLowerCase());
}
