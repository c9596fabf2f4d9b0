/**
 * How each technique shows itself in a note, gathered from the lexicon files. A strong line is enough by itself; a
 * general one where nothing more specific stands beside it; weak lines need company (two in one sentence). Data only.
 */
import { COGNITIVE_LEXICON } from './lexicon-cognitive.ts';
import { PRACTICE_LEXICON } from './lexicon-practice.ts';
import { RELATIONAL_LEXICON } from './lexicon-relational.ts';
import { SKILLS_LEXICON } from './lexicon-skills.ts';

/** One technique's ways of being written. Lines in the phrase language of `lib/check/phrases`. */
export interface TechniqueLexicon {
  readonly strong: string;
  /** Says it, but in words that other techniques share: counts where the sentence shows nothing more specific. */
  readonly general?: string;
  readonly weak?: string;
  /** A sentence in which one of these stands doesn't show the technique ("asbestos exposure"). */
  readonly unless?: string;
}

export const LEXICON: Readonly<Record<string, TechniqueLexicon>> = {
  ...COGNITIVE_LEXICON,
  ...SKILLS_LEXICON,
  ...RELATIONAL_LEXICON,
  ...PRACTICE_LEXICON,
};

/** Lines of a lexicon block, without blanks. */
export const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
