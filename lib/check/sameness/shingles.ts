/**
 * Texts as sets of hashed word runs, so that two can be compared without either being kept. Pure. Words cannot be had back
 * from the numbers; that a given sentence was in a text could be guessed at, so they are stored sealed, like the rest.
 *
 * Runs of words after Broder 1997, "On the resemblance and containment of documents"; a sketch keeps the smallest hashes.
 */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Words in a run: five in a row are rarely the same by chance in notes of a few hundred words. */
export const RUN = 5;
/** Numbers that a sketch keeps. With 160, a share is known to about eight hundredths. */
export const SKETCH = 160;

/** 32-bit FNV-1a with a last mix, so that small differences spread over all bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x7feb352d);
  value ^= value >>> 15;
  value = Math.imul(value, 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

export interface Shingle {
  readonly hash: number;
  /** Place of the run in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

/** Every run of words of a text; numbers count as one word, since only they differ in copied notes. */
export function shinglesOf(text: string, run = RUN): Shingle[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/\d+/g, '#'),
    start: index,
    end: index + word.length,
  }));
  const out: Shingle[] = [];
  for (let at = 0; at + run <= words.length; at += 1) {
    const span = words.slice(at, at + run);
    const key = span.map(({ word }) => word).join(' ');
    out.push({ hash: hash(key), start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0 });
  }
  return out;
}

/** The smallest hashes of a text's runs, at most {@link SKETCH}, ascending. */
export function sketchOf(text: string): number[] {
  const all = new Set(shinglesOf(text).map((shingle) => shingle.hash));
  return [...all].sort((a, b) => a - b).slice(0, SKETCH);
}

/**
 * Share of this text's runs that an earlier text had too, 0 to 1, from its sketch alone: of this text's runs whose hash is
 * not above the sketch's largest, those that are in the sketch.
 */
export function sharedWith<T extends Shingle>(
  shingles: readonly T[],
  sketch: readonly number[],
): { readonly share: number; readonly hits: readonly T[] } {
  const kept = new Set(sketch);
  const top = sketch.length < SKETCH ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
  const seen = new Set<number>();
  const shared = new Set<number>();
  const hits: T[] = [];
  for (const shingle of shingles) {
    if (shingle.hash > top) continue;
    seen.add(shingle.hash);
    if (!kept.has(shingle.hash)) continue;
    shared.add(shingle.hash);
    hits.push(shingle);
  }
  return { share: seen.size === 0 ? 0 : shared.size / seen.size, hits };
}
