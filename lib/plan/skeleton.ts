/**
 * Sentences of the library on their way into a plan: the agreed day goes into the blank for it, and once the blanks are
 * filled, baseline and target can be read off the sentence. Pure. It never invents a figure.
 */
import { hasBlank } from './blanks.ts';

/** The blank for the day: the last "by ___" of the sentence. */
const DAY = /\bby _{3,}(?=\W*$)/;

/** The sentence with its day filled in; unchanged when it has no blank for one. */
export function withDay(text: string, day: string): string {
  return text.replace(DAY, `by ${day}`);
}

export interface Figures {
  readonly baseline?: string;
  readonly target?: string;
}

const END = '(?=\\s+(?:now|to|for|on|by|in)\\b|\\s+at (?:the|a)\\b|[,;.]|$)';
const BASELINES = [
  new RegExp(`\\b(?:up|down) from (.{1,60}?)${END}`, 'i'),
  new RegExp(`\\bfrom (.{1,60}?)${END}`, 'i'),
];
const TARGETS = [
  /\bfrom .{1,60}? to (.{1,60}?)(?=\s+(?:for|on|by|in)\b|[,;.]|$)/i,
  /(\d[^,;]{0,80}?),\s*(?:up|down) from\b/i,
];

/** The first of the patterns' finds that states a figure and holds no blank. */
function first(text: string, patterns: readonly RegExp[], figure: RegExp): string | undefined {
  return patterns
    .map((pattern) => pattern.exec(text)?.[1]?.trim())
    .find((found) => found !== undefined && figure.test(found) && !hasBlank(found));
}

/** Baseline and target as the sentence states them ("… 2 times a week, up from 0 …"); nothing while they are blank. */
export function figuresIn(text: string): Figures {
  const baseline = first(text, BASELINES, /\d|\bno(?:ne|thing)?\b|\bnever\b/i);
  const target = first(text, TARGETS, /\d/);
  return { ...(baseline ? { baseline } : {}), ...(target ? { target } : {}) };
}
