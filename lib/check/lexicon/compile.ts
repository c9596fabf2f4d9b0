/**
 * Turns the readable lexicon into a word tree and finds its phrases in tokens. Knows the format, not the concepts.
 *
 *   @id kind "label" < parent     a concept: kind is topic, person, setting or skill
 *   s: … ; …                      phrases that show it by themselves
 *   m: … ; …                      phrases that only support it
 *   n: … ; …  and  o: … ; …       the same two for notes alone: too loose to tell what a goal is about
 *   w: … ; …                      words that go with it in daily life (the bakery with leaving the flat); notes alone
 *   -: … ; …                      phrases inside which this concept and those below it are not meant
 *   +id                           more phrases for a concept that is there already
 *   a/b one of these · ~ up to three words between · # a number
 *
 * Words are compared by stem; articles, pronouns and possessives are left out on both sides. What this may not do: hold
 * any phrase itself.
 */
import { expandAbbreviation, stem, type Token, wordsOf } from '../../text/index.ts';
import { type ConceptHit, child, findIn, type Node, newNode, type PhraseEnd, SKIPPED } from './phrase-tree.ts';

export type { ConceptHit } from './phrase-tree.ts';

export type ConceptKind = 'topic' | 'person' | 'setting' | 'skill';
export interface Concept {
  readonly id: string;
  readonly index: number;
  readonly kind: ConceptKind;
  readonly label: string;
  readonly parent: string | undefined;
}
const EXCLUDE = -1;
/** How far each kind of phrase speaks for its concept. */
const KINDS: Readonly<Record<string, { readonly weight: number; readonly noteOnly: boolean }>> = {
  s: { weight: 1, noteOnly: false },
  m: { weight: 0.5, noteOnly: false },
  n: { weight: 0.7, noteOnly: true },
  o: { weight: 0.3, noteOnly: true },
  w: { weight: 0.25, noteOnly: true },
  '-': { weight: EXCLUDE, noteOnly: false },
};
const PRONOUNS = new Set('i he she they we you it him her them me us'.split(' '));
const ARTICLES = new Set(['a', 'an', 'the']);
const FUNCTION_WORDS = new Set(
  'at to on in with up out off for of by from down back about again over after before around through away so do did is was be go goes going went come came comes get gets got make makes made take takes took have keep kept put give gave see saw know want try let'.split(
    ' ',
  ),
);

export interface CompiledLexicon {
  readonly concepts: readonly Concept[];
  readonly vocabulary: ReadonlySet<string>;
  byId(id: string): Concept | undefined;
  /** Phrases in these tokens (one sentence or one statement of the plan), longest readings first settled. */
  find(tokens: readonly Token[]): ConceptHit[];
}
/** "a/b c" gives [["a", "c"], ["b", "c"]]. Throws where a line would give more than 400: a slip of the pen. */
export function expandAlternatives(line: string): string[][] {
  // Nearly all phrases have no alternatives.
  if (!line.includes('/')) {
    const words = line.trim();
    return words === '' ? [] : [words.split(/\s+/)];
  }
  let variants: string[][] = [[]];
  for (const word of line.trim().split(/\s+/)) {
    if (word === '') continue;
    const options = word.includes('/') ? word.split('/').filter((option) => option !== '') : [word];
    variants =
      options.length === 1 && options[0] !== undefined
        ? variants.map((start) => [...start, options[0] ?? ''])
        : variants.flatMap((start) => options.map((option) => [...start, option]));
    if (variants.length > 400) throw new Error(`too many variants in "${line}"`);
  }
  return variants.filter((variant) => variant.length > 0);
}

interface Piece {
  readonly keys: readonly string[];
  readonly telling: number;
  readonly pronoun: boolean;
  /** A possessive or demonstrative was left out (not merely an article). */
  readonly dropped: boolean;
}

/** Plain words need no tokeniser, and nearly all pieces are one ("mo" is read by what stands before it). */
function wordsIn(piece: string): readonly Pick<Token, 'norm' | 'stem'>[] {
  if (piece === 'mo' || !/^[a-z]+$/.test(piece)) return wordsOf(piece);
  const norm = expandAbbreviation(piece, piece);
  return [{ norm, stem: stem(norm) }];
}

function readPiece(piece: string, vocabulary: Set<string>): Piece {
  if (piece === '~') return { keys: [piece], telling: 0, pronoun: false, dropped: false };
  if (piece === '$' || piece === '#') return { keys: [piece], telling: 1, pronoun: false, dropped: false };
  const keys: string[] = [];
  let telling = 0;
  let pronoun = false;
  let dropped = false;
  for (const token of wordsIn(piece)) {
    vocabulary.add(token.norm);
    if (PRONOUNS.has(token.norm)) pronoun = true;
    else if (SKIPPED.has(token.norm)) dropped ||= !ARTICLES.has(token.norm);
    else {
      keys.push(token.stem);
      if (!FUNCTION_WORDS.has(token.norm)) telling += 1;
    }
  }
  return { keys, telling, pronoun, dropped };
}

/** Word keys of one phrase. None where leaving out its pronouns would leave too little to mean anything. */
function keysOf(phrase: readonly string[], known: Map<string, Piece>, vocabulary: Set<string>): string[] {
  const keys: string[] = [];
  let telling = 0;
  let pronoun = false;
  let dropped = false;
  for (const text of phrase) {
    let piece = known.get(text);
    if (piece === undefined) {
      piece = readPiece(text, vocabulary);
      known.set(text, piece);
    }
    keys.push(...piece.keys);
    telling += piece.telling;
    pronoun ||= piece.pronoun;
    dropped ||= piece.dropped;
  }
  const emptied = (pronoun && telling < 2) || (dropped && keys.length < 2) || telling === 0;
  return emptied ? [] : keys;
}

function addPhrase(root: Node, keys: readonly string[], end: PhraseEnd): void {
  let node = root;
  for (const key of keys) {
    if (key === '~') {
      node.gap ??= newNode();
      node = node.gap;
    } else node = child(node, key);
  }
  if (node === root) return;
  node.ends ??= [];
  const same = node.ends.find((other) => other.concept === end.concept && other.weight > 0 === end.weight > 0);
  if (same === undefined) node.ends.push(end);
  else if (same.weight < end.weight) node.ends.splice(node.ends.indexOf(same), 1, end);
}

/** @throws Error on an unknown parent, a repeated id or a line that belongs to no concept */
export function compileLexicon(sources: readonly string[]): CompiledLexicon {
  const concepts: Concept[] = [];
  const ids = new Map<string, Concept>();
  const root = newNode();
  const vocabulary = new Set<string>();
  const pieces = new Map<string, Piece>();
  let current: Concept | undefined;
  for (const line of sources.flatMap((source) => source.split('\n'))) {
    if (line.trim() === '') continue;
    const head = /^@(\w+) (topic|person|setting|skill) "([^"]+)"\s*(?:< (\w+))?\s*$/.exec(line);
    if (head !== null) {
      const [, id = '', kind, label = '', parent] = head;
      if (ids.has(id)) throw new Error(`concept "${id}" is there twice`);
      const concept: Concept = { id, index: concepts.length, kind: kind as ConceptKind, label, parent };
      concepts.push(concept);
      ids.set(id, concept);
      current = concept;
      continue;
    }
    const more = /^\+(\w+)$/.exec(line);
    if (more !== null) {
      current = ids.get(more[1] ?? '');
      if (current === undefined) throw new Error(`"${line}" continues an unknown concept`);
      continue;
    }
    const body = /^([smnow-]): (.*)$/.exec(line);
    const kind = KINDS[body?.[1] ?? ''];
    if (body === null || kind === undefined || current === undefined) throw new Error(`not a lexicon line: "${line}"`);
    for (const phrase of (body[2] ?? '').split(';')) {
      for (const variant of expandAlternatives(phrase)) {
        addPhrase(root, keysOf(variant, pieces, vocabulary), { concept: current.index, ...kind });
      }
    }
  }
  const parents = concepts.map((concept) => {
    if (concept.parent === undefined) return -1;
    const parent = ids.get(concept.parent);
    if (parent === undefined) throw new Error(`concept "${concept.id}" has the unknown parent "${concept.parent}"`);
    return parent.index;
  });
  return { concepts, vocabulary, byId: (id) => ids.get(id), find: (tokens) => findIn(root, parents, tokens) };
}
