/**
 * The never list as data, and the treatments it rules out for a set of diagnoses. Pure.
 *
 * What is asked for by name goes through `ask.ts`; this module only keeps the suggester clean.
 */
import neverFile from './data/never.json' with { type: 'json' };
import type { NeverEntry } from './types.ts';

/** Practices that are never suggested, with the reason, the sources and what to consider instead. */
export const neverList = neverFile.never as readonly NeverEntry[];

/**
 * Treatments that are well supported elsewhere but harmful or advised against with one of these diagnoses (conjoint
 * couple work under partner violence, sleep restriction in bipolar disorder …).
 *
 * @returns treatment key → id of the never-list entry that rules it out
 */
export function blockedTreatments(codes: readonly string[]): ReadonlyMap<string, string> {
  const blocked = new Map<string, string>();
  for (const entry of neverList) {
    if (!entry.blocks || !codes.some((code) => entry.codes.some((prefix) => code.startsWith(prefix)))) continue;
    for (const key of entry.blocks) blocked.set(key, entry.id);
  }
  return blocked;
}

/** A never-list entry by its id. */
export function neverEntry(id: string): NeverEntry | undefined {
  return neverList.find((entry) => entry.id === id);
}
