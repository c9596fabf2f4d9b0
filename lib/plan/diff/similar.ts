/**
 * Which items of one list are the items of another, when only their words can tell. Pure, deterministic.
 */
import { wordsOf } from '../../text/index.ts';

/** How alike two wordings are, 0 to 1: Dice's coefficient over word stems, each counted as often as it occurs. */
export function similarity(a: string, b: string): number {
  const [left, right] = [stems(a), stems(b)];
  if (left.length === 0 || right.length === 0) return plain(a) === plain(b) ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** Words only, lower case: the same wording whatever its case, spacing and final full stop. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Long texts are compared by their beginning; a goal has no more words than that. */
const stems = (text: string): string[] => wordsOf(text.slice(0, 600)).map((word) => word.stem);

/**
 * Pairs items of two lists, best pairs first, each used once.
 *
 * @param score how alike two items are, 0 to 1
 * @param least below this a pair is none
 * @returns index in `after` → index in `before`
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  score: (a: T, b: T) => number,
  least: number,
): ReadonlyMap<number, number> {
  const pairs = after.flatMap((now, j) =>
    before.map((was, i) => ({ i, j, score: score(was, now) })).filter((pair) => pair.score >= least),
  );
  pairs.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.j - y.j);
  const used = new Set<number>();
  const result = new Map<number, number>();
  for (const { i, j } of pairs) {
    if (used.has(i) || result.has(j)) continue;
    used.add(i);
    result.set(j, i);
  }
  return result;
}
