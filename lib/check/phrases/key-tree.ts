/**
 * Word beginnings as numbers, in a tree of letters: whoever reads a text goes from letter to letter and makes no strings.
 * Holds what lexicons are made of, never a word of a note.
 */

/** How many letters of a word make its key in the index; shorter words and beginnings are their own key. */
export const KEY_LENGTH = 4;
/** Beginnings shorter than this ("si*") would open half the dictionary and make no key. */
export const KEY_MINIMUM = 3;
/** Stands for any word that begins with a digit. */
export const DIGIT_KEY = '#';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Closes a key of one or two letters that stands for every word that begins so. */
export const ANY_FURTHER = '+';
/** Branches of each node: one a letter, and the numbers of the keys that end here (plus one; 0 is none). */
const WIDTH = LETTERS.length + 2;
const OWN = LETTERS.length;
const FURTHER = LETTERS.length + 1;

/** For each character code below 128 the letter's branch plus one, or 0. */
export const BRANCHES = new Uint8Array(128);
[...LETTERS].forEach((letter, at) => {
  BRANCHES[letter.charCodeAt(0)] = at + 1;
});

let tree = new Int32Array(WIDTH * 1024);
let nodes = 1;
let keys = 1;
/** The number of {@link DIGIT_KEY}. */
export const DIGIT_NUMBER = 0;

function branch(node: number, letter: number): number {
  const at = node * WIDTH + letter;
  const known = tree[at] ?? 0;
  if (known !== 0) return known;
  if ((nodes + 1) * WIDTH > tree.length) {
    const wider = new Int32Array(tree.length * 2);
    wider.set(tree);
    tree = wider;
  }
  tree[at] = nodes;
  nodes += 1;
  return nodes - 1;
}

/** The number of a key, given to it at the first asking. */
export function numberFor(key: string): number {
  if (key === DIGIT_KEY) return DIGIT_NUMBER;
  const further = key.endsWith(ANY_FURTHER);
  let node = 0;
  for (const letter of further ? key.slice(0, -1) : key) node = branch(node, (BRANCHES[letter.charCodeAt(0)] ?? 0) - 1);
  const own = node * WIDTH + (further ? FURTHER : OWN);
  if (tree[own] === 0) {
    keys += 1;
    tree[own] = keys;
  }
  return (tree[own] ?? 0) - 1;
}

/** The node behind a letter's branch (from {@link BRANCHES}), or 0 when no key goes on so. */
export const nodeBehind = (node: number, letter: number): number => tree[node * WIDTH + letter - 1] ?? 0;

/** The number of the key that ends at a node, or -1. */
export const keyAt = (node: number): number => (tree[node * WIDTH + OWN] ?? 0) - 1;

/** The number of the key for every word that begins as far as this node, or -1. */
export const furtherAt = (node: number): number => (tree[node * WIDTH + FURTHER] ?? 0) - 1;
