/**
 * What the lexicon and the facets see in one sentence, technique by technique. Gathers only; whether it is enough is for
 * the judge (`judge.ts`) to say. Must not look at who acted or when.
 */
import { type PhraseHit, phraseIndex } from '../phrases/index.ts';
import { FACETS } from './facets.ts';
import { LEXICON, linesOf } from './lexicon.ts';

type Strength = 'strong' | 'general' | 'weak' | 'unless' | 'facet';
interface Cue {
  readonly name: string;
  readonly strength: Strength;
  /** The line's number, so that the same line found twice counts once. */
  readonly line: number;
}

/** Every line of lexicon and facets with the technique it speaks for. */
export function* cueLines(): Generator<{ phrase: string; value: Cue }> {
  let line = 0;
  for (const [name, entry] of Object.entries(LEXICON))
    for (const strength of ['strong', 'general', 'weak', 'unless'] as const)
      for (const phrase of linesOf(entry[strength] ?? '')) yield { phrase, value: { name, strength, line: line++ } };
  for (const [name, facets] of Object.entries(FACETS))
    for (const phrase of linesOf(facets.lines)) yield { phrase, value: { name, strength: 'facet', line: line++ } };
}

const INDEX = phraseIndex(cueLines());

/** What one sentence shows of one technique. */
export interface TechniqueCues {
  /** Lines of each strength that were found, each counted once. */
  readonly count: Record<Strength, number>;
  readonly lines: number[];
  /** The words that show it best: of a strong line, else a general one, else all of its cues. */
  start: number;
  end: number;
  best: number;
}

const RANK: Readonly<Record<Strength, number>> = { strong: 3, general: 2, weak: 1, facet: 1, unless: 0 };

function add(cues: TechniqueCues, { start, end, value }: PhraseHit<Cue>): void {
  if (!cues.lines.includes(value.line)) {
    cues.lines.push(value.line);
    cues.count[value.strength] += 1;
  }
  const rank = RANK[value.strength];
  if (rank === 0) return;
  if (rank > cues.best) {
    cues.best = rank;
    cues.start = start;
    cues.end = end;
  } else if (rank === 1 && cues.best === 1) {
    cues.start = Math.min(cues.start, start);
    cues.end = Math.max(cues.end, end);
  }
}

/**
 * @returns for each technique with any cue in the sentence what was found
 */
export function cuesIn(sentence: string): Map<string, TechniqueCues> {
  const found = new Map<string, TechniqueCues>();
  for (const hit of INDEX.find(sentence)) {
    let cues = found.get(hit.value.name);
    if (!cues) {
      cues = { count: { strong: 0, general: 0, weak: 0, unless: 0, facet: 0 }, lines: [], start: 0, end: 0, best: 0 };
      found.set(hit.value.name, cues);
    }
    add(cues, hit);
  }
  return found;
}

/** Number of figures in {@link cueFigures}. */
export const CUE_FIGURES = 8;

/** The cues of one technique as numbers for the weighing. */
export function cueFigures({ count }: TechniqueCues): readonly number[] {
  const { strong, general, weak, unless, facet } = count;
  return [
    strong > 0 ? 1 : 0,
    Math.min(Math.max(strong - 1, 0), 2),
    general > 0 ? 1 : 0,
    Math.min(weak, 3),
    unless > 0 ? 1 : 0,
    facet >= 2 ? 1 : 0,
    facet >= 3 ? 1 : 0,
    facet === 1 ? 1 : 0,
  ];
}
