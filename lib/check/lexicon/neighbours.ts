/**
 * Words that no phrase of the lexicon holds, each with the concepts whose words it keeps company with in general English
 * (distilled from word vectors at build time, see scripts/distil-vectors). Supports the lexicon, never overrules it. What
 * this may not do: add anything to a word that the lexicon reads.
 */
import type { Token } from '../../text/index.ts';
import type { CompiledLexicon, ConceptHit } from './compile.ts';

/** word to pairs of concept id and weight. */
export type NeighbourTable = Readonly<Record<string, readonly (readonly [string, number])[]>>;

/** @returns hits for the tokens that `known` leaves uncovered */
export function neighbourHits(table: ReadonlyMap<string, readonly (readonly [number, number])[]>, tokens: readonly Token[], known: readonly ConceptHit[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  tokens.forEach((token, place) => {
    if (token.kind !== 'word') return;
    const entries = table.get(token.norm);
    if (entries === undefined || known.some((hit) => hit.from <= place && hit.to > place)) return;
    for (const [concept, weight] of entries) hits.push({ concept, weight, from: place, to: place + 1 });
  });
  return hits;
}

/** Table with concept positions instead of ids; unknown ids are left out. */
export function indexNeighbours(table: NeighbourTable, lexicon: CompiledLexicon): Map<string, readonly (readonly [number, number])[]> {
  const out = new Map<string, readonly (readonly [number, number])[]>();
  for (const [word, entries] of Object.entries(table)) {
    const known = entries.flatMap(([id, weight]): [number, number][] => {
      const concept = lexicon.byId(id);
      return concept === undefined ? [] : [[concept.index, weight]];
    });
    if (known.length > 0) out.set(word, known);
  }
  return out;
}
