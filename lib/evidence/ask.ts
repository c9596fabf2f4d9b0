/**
 * A practice asked for by name: is it on the never list? Pure.
 *
 * It answers with the reason and the sources, and refuses nothing else: a practice that is not on the list is not
 * thereby recommended.
 */
import conditionFile from './data/conditions.json' with { type: 'json' };
import wordFile from './data/words.json' with { type: 'json' };
import { howTo, techniqueCards, treatmentCards } from './how-to.ts';
import { sourceOf, treatments } from './knowledge.ts';
import { neverList } from './never.ts';
import { matches, parseTerm, type Term, wordsOf } from './phrases.ts';
import type { AskResult, NeverEntry } from './types.ts';

interface Rule {
  readonly entry: NeverEntry;
  readonly terms: readonly Term[];
  readonly unless: readonly Term[];
}

const rules: readonly Rule[] = neverList.map((entry) => ({
  entry,
  terms: entry.terms.map(parseTerm),
  unless: (entry.unless ?? []).map(parseTerm),
}));

/** Ordinary words near a never-list word: "compassion" is no mistyped "compression". */
const known: ReadonlySet<string> = new Set(
  [
    ...wordFile.words,
    ...treatments.flatMap((each) => [each.name, ...each.elements]),
    ...conditionFile.conditions.flatMap((each) => [each.name, ...each.lay]),
    ...[...techniqueCards, ...treatmentCards].flatMap((each) => [each.name, ...(each.also ?? []), ...each.steps]),
  ]
    .flatMap((text) => wordsOf(text).lower)
    .filter((word) => word.length > 4),
);

/** The never-list entry that a text asks for, by name, alias, inflection, or with a typing error; undefined if none. */
export function findNever(text: string): NeverEntry | undefined {
  const words = wordsOf(text.normalize('NFC'));
  return rules.find(
    ({ terms, unless }) =>
      terms.some((term) => matches(words, term, known)) && !unless.some((term) => matches(words, term, null)),
  )?.entry;
}

/** Answers whether a practice, named in a word or in a sentence, is on the never list, with reason and sources. */
export function ask(text: string): AskResult {
  const entry = findNever(text);
  if (!entry) {
    return {
      refused: false,
      practice: howTo(text)?.name ?? text.trim(),
      reason:
        'Not on the never list. That is no statement that it works for this client: see the evidence per diagnosis.',
      sources: [],
      insteadConsider: [],
    };
  }
  const scope = entry.scope === 'always' ? '' : ` Applies to: ${entry.appliesTo}.`;
  return {
    refused: true,
    practice: entry.practice,
    reason: `${entry.why} (${entry.status}).${scope}`,
    sources: entry.sources.map((id) => sourceOf(id)?.citation ?? id),
    insteadConsider: entry.insteadConsider,
  };
}
