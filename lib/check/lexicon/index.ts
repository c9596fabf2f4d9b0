/**
 * The clinical concept lexicon, compiled once on first use, and how near two concepts are. What this may not do: decide
 * anything about a goal.
 */
import { ANXIETY } from './anxiety.ts';
import { BODY } from './body.ts';
import { type CompiledLexicon, type Concept, compileLexicon } from './compile.ts';
import { MOOD } from './mood.ts';
import { RELATIONSHIPS } from './relationships.ts';
import { ROLES } from './roles.ts';
import { WIDER_ANXIETY } from './wider-anxiety.ts';
import { WIDER_BODY } from './wider-body.ts';
import { WIDER_METHODS } from './wider-methods.ts';
import { WIDER_MOOD } from './wider-mood.ts';
import { WIDER_RELATIONSHIPS } from './wider-relationships.ts';
import { WIDER_ROLES } from './wider-roles.ts';

export type { CompiledLexicon, ConceptHit } from './compile.ts';

const SOURCES = [
  MOOD,
  ANXIETY,
  BODY,
  RELATIONSHIPS,
  ROLES,
  WIDER_MOOD,
  WIDER_ANXIETY,
  WIDER_BODY,
  WIDER_RELATIONSHIPS,
  WIDER_ROLES,
  WIDER_METHODS,
];

let compiled: CompiledLexicon | undefined;
let nearness: Float32Array | undefined;

/** The shipped lexicon. The first call compiles it (some tens of milliseconds). */
export function lexicon(): CompiledLexicon {
  compiled ??= compileLexicon(SOURCES);
  return compiled;
}

/** A note on a part of the domain serves a goal on the whole; a note on the whole says little of a goal on a part. */
const BELOW = 0.9;
const ABOVE = 0.35;

function lineage(concepts: CompiledLexicon, concept: Concept): number[] {
  const line: number[] = [];
  let current: Concept | undefined = concept;
  while (current !== undefined) {
    line.push(current.index);
    current = current.parent === undefined ? undefined : concepts.byId(current.parent);
  }
  return line;
}

/**
 * How far a mention of `mentioned` speaks for a goal about `wanted`.
 * @returns 0 (another matter, siblings of one domain included) to 1 (the same)
 */
export function speaksFor(wanted: number, mentioned: number): number {
  const all = lexicon();
  const size = all.concepts.length;
  if (nearness === undefined) {
    nearness = new Float32Array(size * size);
    for (const concept of all.concepts) {
      lineage(all, concept).forEach((ancestor, distance) => {
        if (nearness === undefined) return;
        nearness[ancestor * size + concept.index] = distance === 0 ? 1 : BELOW ** distance;
        if (distance > 0) nearness[concept.index * size + ancestor] = ABOVE ** distance;
      });
    }
  }
  return nearness[wanted * size + mentioned] ?? 0;
}

/** Whether `concept` is a part of `whole` (at any depth). */
export function isBelow(concept: number, whole: number): boolean {
  return concept !== whole && speaksFor(whole, concept) > ABOVE;
}
