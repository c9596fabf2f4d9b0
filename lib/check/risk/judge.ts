/**
 * Weighs the words of a statement, together with what the lexicon found, into log odds that it tells of a danger for the
 * client now. It sees danger told in images that no list holds. The weights are data, printed by
 * `scripts/fit-risk-weights.ts` from written example lines. Never a score for anyone to see: only whether to point at words.
 */
import { tokenise } from '../../text/index.ts';
import type { RiskMention } from '../types.ts';
import stored from './data/weights.json' with { type: 'json' };

interface WordFeature {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Tells what a text is made of, key by key; a key may come again. */
function eachWord(text: string, tell: (key: string, start: number, end: number) => void): void {
  let words = 0;
  let last = '';
  let lastStart = 0;
  let before = '';
  let beforeStart = 0;
  for (const { kind, stem: written, start, end } of tokenise(text)) {
    if (kind === 'mark') continue;
    const stem = kind === 'number' ? '#' : written;
    tell(stem, start, end);
    if (words === 0) tell(`^${stem}`, start, end);
    else tell(`${last}_${stem}`, lastStart, end);
    if (words > 1) tell(`${before}__${stem}`, beforeStart, end);
    before = last;
    beforeStart = lastStart;
    last = stem;
    lastStart = start;
    words += 1;
  }
  if (/['"‘“]/.test(text)) tell('+quote', 0, 0);
  if (text.includes('?')) tell('+asks', 0, 0);
}

/** Stems, pairs of neighbours and of next but one, the first word, quotes and questions. Each key once. */
export function riskWords(text: string): WordFeature[] {
  const found = new Map<string, WordFeature>();
  eachWord(text, (key, start, end) => {
    if (!found.has(key)) found.set(key, { key, start, end });
  });
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

interface Weighed {
  readonly weight: number;
  /** The text in which it was counted last. */
  counted: number;
}
let table: Map<string, Weighed> | undefined;
let texts = 0;
function weights(): Map<string, Weighed> {
  table ??= new Map(
    stored.words.split('\n').map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), { weight: Number(line.slice(space + 1)) * stored.step, counted: 0 }];
    }),
  );
  return table;
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
  const all = weights();
  texts += 1;
  let known = 0;
  let sum = 0;
  const speaking: { weight: number; start: number; end: number }[] = [];
  eachWord(text, (key, start, end) => {
    const word = all.get(key);
    if (!word || word.counted === texts) return;
    word.counted = texts;
    known += 1;
    sum += word.weight;
    if (word.weight > 0 && end > 0) speaking.push({ weight: word.weight, start, end });
  });
  const words = sum * riskScale(known);
  const found = figures.reduce((total, figure, at) => total + figure * (stored.figures[at] ?? 0), 0);
  const most = speaking.sort((a, b) => b.weight - a.weight).slice(0, 4);
  return {
    odds: stored.bias + words + found,
    start: most.length > 0 ? Math.min(...most.map(({ start }) => start)) : 0,
    end: most.length > 0 ? Math.max(...most.map(({ end }) => end)) : text.length,
  };
}
