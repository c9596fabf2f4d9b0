/**
 * Weighs the words of a statement, together with what the lexicon found, into log odds that it tells of a danger for the
 * client now. It sees danger told in images that no list holds. The weights are data, printed by
 * `scripts/fit-risk-weights.ts` from written example lines. Never a score for anyone to see: only whether to point at words.
 */
import { wordsOf } from '../../text/index.ts';
import type { RiskMention } from '../types.ts';
import stored from './data/weights.json' with { type: 'json' };

interface WordFeature {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Stems, pairs of neighbours and of next but one, the first word, quotes and questions. Each key once. */
export function riskWords(text: string): WordFeature[] {
  const found = new Map<string, WordFeature>();
  const put = (key: string, start: number, end: number) => {
    if (!found.has(key)) found.set(key, { key, start, end });
  };
  const words = wordsOf(text).map(({ kind, stem, start, end }) => ({
    stem: kind === 'number' ? '#' : stem,
    start,
    end,
  }));
  words.forEach((word, at) => {
    put(word.stem, word.start, word.end);
    const last = words[at - 1];
    const before = words[at - 2];
    put(last ? `${last.stem}_${word.stem}` : `^${word.stem}`, last ? last.start : word.start, word.end);
    if (before) put(`${before.stem}__${word.stem}`, before.start, word.end);
  });
  if (/['"‘“]/.test(text)) put('+quote', 0, 0);
  if (text.includes('?')) put('+asks', 0, 0);
  return [...found.values()];
}

/** How the words together are scaled; short statements are not allowed to shout. */
export const riskScale = (known: number): number => 2 / Math.sqrt(Math.max(known, 12));

/** Number of figures in {@link mentionFigures}. */
export const MENTION_FIGURES = 7;

/** What the lexicon found in a statement, as numbers. */
export function mentionFigures(
  mentions: readonly RiskMention[],
  counting: ReadonlySet<string>,
  assessed: boolean,
): readonly number[] {
  const has = (polarity: string) => (mentions.some((mention) => mention.polarity === polarity) ? 1 : 0);
  const affirmed = mentions.filter((mention) => mention.polarity === 'affirmed');
  const counted = affirmed.filter((mention) => counting.has(mention.kind)).length;
  return [
    counted > 0 ? 1 : 0,
    counted > 1 ? 1 : 0,
    affirmed.length > counted ? 1 : 0,
    has('negated'),
    has('historical'),
    has('hypothetical') || has('other-person') ? 1 : 0,
    assessed && counted === 0 ? 1 : 0,
  ];
}

let table: Map<string, number> | undefined;
function weightOf(key: string): number | undefined {
  table ??= new Map(
    stored.words.split('\n').map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1)) * stored.step];
    }),
  );
  return table.get(key);
}

/** Log odds of a statement, and where the words stand that speak most for danger. */
export interface RiskJudgement {
  readonly odds: number;
  readonly start: number;
  readonly end: number;
}

/**
 * @param text one statement, or a short text as a whole
 * @param figures what the lexicon found in it
 */
export function judgeRisk(text: string, figures: readonly number[]): RiskJudgement {
  const known = riskWords(text).flatMap((feature) => {
    const weight = weightOf(feature.key);
    return weight === undefined ? [] : [{ feature, weight }];
  });
  const words = known.reduce((sum, { weight }) => sum + weight, 0) * riskScale(known.length);
  const found = figures.reduce((sum, figure, at) => sum + figure * (stored.figures[at] ?? 0), 0);
  const speaking = known
    .filter(({ weight, feature }) => weight > 0 && feature.end > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ feature }) => feature);
  return {
    odds: stored.bias + words + found,
    start: speaking.length > 0 ? Math.min(...speaking.map(({ start }) => start)) : 0,
    end: speaking.length > 0 ? Math.max(...speaking.map(({ end }) => end)) : text.length,
  };
}
