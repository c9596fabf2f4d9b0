/**
 * The word tree of the lexicon: where phrases end, and how they are found in tokens. What this may not do: depend on how
 * long the text is beyond one pass (the tree's depth bounds the work at each word), or know any concept.
 */
import type { Token } from '../../text/index.ts';

/** One phrase found. `from`/`to` are indices into the token list handed in (to is exclusive). */
export interface ConceptHit {
  readonly concept: number;
  readonly weight: number;
  /** Too loose to tell what a goal is about. */
  readonly noteOnly: boolean;
  readonly from: number;
  readonly to: number;
}
/** What a phrase that ends here says. */
export interface PhraseEnd {
  readonly concept: number;
  readonly weight: number;
  readonly noteOnly: boolean;
}
/** A place in the tree. */
export interface Node {
  /** Nearly every place has one way on: a map of its own for each would cost most of the compile time and memory. */
  onlyKey: string | undefined;
  only: Node | undefined;
  next: Map<string, Node> | undefined;
  /** Reached by skipping up to three words. */
  gap: Node | undefined;
  ends: PhraseEnd[] | undefined;
}

/** Left out of phrases and texts alike. */
export const SKIPPED = new Set(
  'a an the my his her their our your its this that these those some any i he she they we you it him them me us'.split(
    ' ',
  ),
);
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve once twice thrice couple several few'.split(' '),
);
const GAP_WORDS = 3;
/** A phrase may not run over these. */
const BREAKS = new Set([',', ';', ':', '—', '–', '(', ')', '|']);

export const newNode = (): Node => ({
  onlyKey: undefined,
  only: undefined,
  next: undefined,
  gap: undefined,
  ends: undefined,
});

const wayOn = (node: Node, key: string): Node | undefined => (node.onlyKey === key ? node.only : node.next?.get(key));

/** The branch for one word, grown when missing. */
export function child(node: Node, key: string): Node {
  const known = wayOn(node, key);
  if (known !== undefined) return known;
  const found = newNode();
  if (node.only === undefined) {
    node.onlyKey = key;
    node.only = found;
  } else {
    node.next ??= new Map();
    node.next.set(key, found);
  }
  return found;
}

function walk(
  node: Node,
  keys: readonly (string | null)[],
  at: number,
  gapLeft: number,
  visit: (end: Node, to: number) => void,
): void {
  if (node.ends !== undefined) visit(node, at);
  const key = keys[at];
  if (key !== undefined && key !== null) {
    if (node.only !== undefined) {
      const direct = wayOn(node, key);
      if (direct !== undefined) walk(direct, keys, at + 1, 0, visit);
      const number = wayOn(node, '#');
      if (number !== undefined && (/^\d/.test(key) || NUMBER_WORDS.has(key))) walk(number, keys, at + 1, 0, visit);
    }
    if (gapLeft > 0) walk(node, keys, at + 1, gapLeft - 1, visit);
  }
  if (node.gap !== undefined) walk(node.gap, keys, at, GAP_WORDS, visit);
}

/** "3-4x": the second number of a range says nothing of its own; "5-4-3-2-1" is no range. */
function endsRange(tokens: readonly Token[], place: number): boolean {
  const dash = (at: number): boolean => /^[-–]$/.test(tokens[at]?.text ?? '');
  const number = (at: number): boolean => tokens[at]?.kind === 'number';
  if (!number(place) || !dash(place - 1) || !number(place - 2)) return false;
  return !(dash(place - 3) && number(place - 4)) && !(dash(place + 1) && number(place + 2));
}

/**
 * Phrases in these tokens, longest readings first settled.
 * @param parents for each concept its parent's position, or -1
 */
export function findIn(root: Node, parents: readonly number[], tokens: readonly Token[]): ConceptHit[] {
  // Places of the words that count, and a break (null) where a phrase may not pass.
  const keys: (string | null)[] = [];
  const places: number[] = [];
  tokens.forEach((token, place) => {
    if (token.kind === 'mark') {
      if (token.text === '$') {
        keys.push('$');
        places.push(place);
      } else if (BREAKS.has(token.text)) {
        keys.push(null);
        places.push(place);
      }
    } else if (!SKIPPED.has(token.norm) && !endsRange(tokens, place)) {
      keys.push(token.stem);
      places.push(place);
    }
  });
  const raw: ConceptHit[] = [];
  const masks: ConceptHit[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    if (keys[at] === null) continue;
    walk(root, keys, at, 0, (node, end) => {
      const from = places[at] ?? 0;
      const to = (places[end - 1] ?? from) + 1;
      for (const mark of node.ends ?? []) {
        (mark.weight < 0 ? masks : raw).push({ ...mark, from, to });
      }
    });
  }
  return settle(raw, masks, parents);
}

const isUnder = (parents: readonly number[], concept: number, above: number): boolean => {
  for (let up = concept; up >= 0; up = parents[up] ?? -1) if (up === above) return true;
  return false;
};

/** How much a word still says for one concept when it is part of a longer phrase of another. */
const INSIDE_LONGER = 0.35;

function settle(raw: readonly ConceptHit[], masks: readonly ConceptHit[], parents: readonly number[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (const hit of raw) {
    if (masks.some((mask) => mask.from <= hit.from && mask.to >= hit.to && isUnder(parents, hit.concept, mask.concept)))
      continue;
    let weight = hit.weight;
    for (const other of raw) {
      if (other.to - other.from <= hit.to - hit.from || other.from > hit.from || other.to < hit.to) continue;
      if (isUnder(parents, hit.concept, other.concept) || isUnder(parents, other.concept, hit.concept)) continue;
      weight = Math.min(weight, hit.weight * INSIDE_LONGER);
    }
    // A concept's own longer phrase covers its shorter one.
    if (
      raw.some(
        (other) =>
          other !== hit &&
          other.concept === hit.concept &&
          other.weight >= hit.weight &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          other.to - other.from > hit.to - hit.from,
      )
    )
      continue;
    hits.push({ ...hit, weight });
  }
  return hits;
}
