/**
 * Text basics that the whole core shares: tokens, sentences, clauses, stems, shorthand. Pure and linear in the
 * length of the text. Offsets are UTF-16 into the text handed in. What this may not do: know anything clinical beyond
 * shorthand and spelling.
 */

export { expandAbbreviation } from './abbreviations.ts';
export { type NotePart, notePartsOf, type PartRole } from './note-parts.ts';
export { type Span, splitClauses, splitSentences } from './segments.ts';
export { stem } from './stem.ts';
export { type Token, tokenise, wordsOf } from './tokens.ts';
